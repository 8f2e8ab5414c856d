/** Blind re-key: whether a second person typed what the first one entered, each kind of field in its own way. */
import { parseEraDate } from '../law/era.ts'
import { isImpreciseDate, parseImpreciseDate } from '../law/imprecise-date.ts'
import { isSameWriting } from '../record/character-codes.ts'
import { resolveSequences } from '../record/sequences.ts'
import type { FieldType } from './form.ts'

/** What an address says of itself in an input. */
type TypedAddress = { readonly oazaAza: string; readonly lot: string; readonly katagaki: string | null }

/**
 * @param value what was entered: text, a civil day, an imprecise date or an address.
 * @param typed what the checker typed from the paper.
 * Names are compared character by character, selectors included, once an input method's own ones are mapped; widths
 * are folded in dates and addresses only.
 */
export const saysTheSame = (type: FieldType, value: unknown, typed: string): boolean => {
  switch (type) {
    case 'era-date': case 'gregorian-date': return typeof value === 'string' && sameDay(value, typed)
    case 'imprecise-date': return sameImpreciseDate(value, typed)
    case 'address': return isAddress(value) && foldAddress(addressText(value)) === foldAddress(typed)
    default: return typeof value === 'string' && isSameWriting(value, resolveSequences(typed).text)
  }
}

const sameDay = (day: string, typed: string): boolean => {
  const reading = parseEraDate(typed)
  return reading.ok && reading.on === day
}

const sameImpreciseDate = (value: unknown, typed: string): boolean => {
  if (!isImpreciseDate(value)) return false
  return (['era', 'gregorian'] as const).some((calendar) => {
    const reading = parseImpreciseDate(typed, { calendar })
    return reading.ok && reading.date.kind === value.kind && reading.date.sortOn === value.sortOn
      && (value.kind === 'exact' || reading.date.text === value.text)
  })
}

const isAddress = (value: unknown): value is TypedAddress =>
  typeof value === 'object' && value !== null && 'oazaAza' in value && 'lot' in value && 'katagaki' in value

const addressText = ({ oazaAza, lot, katagaki }: TypedAddress): string => `${oazaAza}${lot}${katagaki ?? ''}`

const KANJI_DIGITS = '〇一二三四五六七八九'

/** Widths, spaces, hyphen shapes and 丁目・番・号 spelled or dashed make no difference to where a place is. */
const foldAddress = (text: string): string =>
  text.normalize('NFKC').replace(/[\s ]/g, '').replace(/[‐‑–—―−ーｰ]/g, '-')
    .replace(/([一二三四五六七八九])丁目/g, (_, digit: string) => `${KANJI_DIGITS.indexOf(digit)}丁目`)
    .replace(/丁目|番地の?|番|号/g, '-').replace(/-+/g, '-').replace(/-$/, '').replace(/-(?=\D)/g, '')
