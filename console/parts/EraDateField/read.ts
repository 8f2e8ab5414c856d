/** What a date field makes of the keys: the value it keeps, and what it says beside the input. */
import { dayOfWeek, isCivilDay } from '../../../src/law/calendar.ts'
import type { CivilDay } from '../../../src/law/calendar.ts'
import { formatEra, formatGregorian, parseEraDate } from '../../../src/law/era.ts'
import { parseImpreciseDate } from '../../../src/law/imprecise-date.ts'
import type { ImpreciseDate } from '../../../src/law/imprecise-date.ts'
import { say } from '../../messages/say.ts'

export type Calendar = 'era' | 'gregorian'
export type Reading = { readonly text: string; readonly tone: 'good' | 'care' | 'bad' | 'none' }

const NOTHING: Reading = { text: '', tone: 'none' }
const print = (day: CivilDay, calendar: Calendar): string =>
  calendar === 'era' ? formatEra(day) : formatGregorian(day)
const weekday = (day: CivilDay): string => say.date.weekdays[dayOfWeek(day)] ?? ''

/** A civil day as kept, or what was typed where it is none: a draft loses nothing. */
export const keptDay = (typed: string): string => {
  const reading = parseEraDate(typed)
  return reading.ok ? reading.on : typed.trim()
}

/** How a kept value stands in the input while nobody types. */
export const shownDay = (value: string, calendar: Calendar): string =>
  isCivilDay(value) ? print(value, calendar) : value

export const readingOfDay = (typed: string, calendar: Calendar): Reading => {
  if (typed.trim() === '') return NOTHING
  const reading = parseEraDate(typed)
  if (!reading.ok) return { text: `✕ ${say.date.reasons[reading.reason]}`, tone: 'bad' }
  const printed = `${print(reading.on, calendar)}（${weekday(reading.on)}）`
  return reading.warning === undefined
    ? { text: `＝ ${printed}`, tone: 'good' }
    : { text: `▲ ${say.date.rewritten(printed)}`, tone: 'care' }
}

/** The shape an unread text is kept in, so that the draft and the finding know it. */
export type UnreadDate = { readonly kind: 'unread'; readonly text: string; readonly sortOn: '' }

export const keptImprecise = (typed: string, calendar: Calendar): ImpreciseDate | UnreadDate | null => {
  if (typed.trim() === '') return null
  const reading = parseImpreciseDate(typed, { calendar })
  return reading.ok ? reading.date : { kind: 'unread', text: typed.trim(), sortOn: '' }
}

export const readingOfImprecise = (typed: string, calendar: Calendar): Reading => {
  if (typed.trim() === '') return NOTHING
  const reading = parseImpreciseDate(typed, { calendar })
  if (!reading.ok) return { text: `✕ ${say.date.reasons[reading.reason]}`, tone: 'bad' }
  const { kind, text, sortOn } = reading.date
  if (reading.warning !== undefined) return { text: `▲ ${say.date.rewritten(text)}`, tone: 'care' }
  if (kind === 'exact') return { text: `＝ ${text}（${weekday(sortOn)}）`, tone: 'good' }
  return { text: `＝ ${say.date.kinds[kind]}　${say.date.sorts(formatEra(sortOn))}`, tone: 'care' }
}
