/** Days, sizes and keys as this screen writes them. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'
import type { LeavingState, RecipientKey } from '../../ask/shapes/take-out.ts'

export const dayText = (day: string): string => (isCivilDay(day) ? formatEra(day) : day)

/** Of what the server recorded, the days and words in the order in which they stand there. */
export const wordsOf = (recorded: Readonly<Record<string, unknown>>, ...keys: readonly string[]): string =>
  keys
    .flatMap((key) => {
      const value = recorded[key]
      return typeof value === 'string' && value !== '' ? [dayText(value)] : []
    })
    .join('　')

/** 2,048 bytes and more are told in larger units. */
export const sizeText = (bytes: number): string => {
  const units = ['B', 'KB', 'MB', 'GB']
  let [size, unit] = [bytes, 0]
  while (size >= 2048 && unit < units.length - 1) {
    size /= 1024
    unit += 1
  }
  return `${unit === 0 ? size : size.toFixed(1)} ${units[unit]}`
}

/** In groups of four, as people read it to each other. */
export const inGroups = (hex: string): string => hex.replace(/(.{4})(?=.)/g, '$1 ')

export const algorithmText = ({ algorithm, bits, curve }: Pick<RecipientKey, 'algorithm' | 'bits' | 'curve'>): string =>
  algorithm === 'EC' ? `${curve ?? ''}` : `${algorithm} ${bits}`

const MARKS: Readonly<Partial<Record<LeavingState, string>>> = {
  waiting: 'mine',
  approved: 'good',
  consumed: 'care',
  handed: 'care',
  received: 'care',
  lost: 'bad',
  refused: 'bad-line',
  lapsed: 'bad-line',
}

/** How a state is marked beside its word. */
export const markOf = (state: LeavingState): string => MARKS[state] ?? 'plain'
