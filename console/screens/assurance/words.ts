/** Days and terms as the tabs of this screen print them. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'

export const dayText = (day: string): string => (isCivilDay(day) ? formatEra(day) : day)

/** An empty field is nothing. */
export const orNull = (text: string | undefined): string | null => (text ?? '').trim() || null

type Line = { readonly label: string; readonly value: string }

/** A subject's summary in lines, whatever its own area made of it: a text, labels with values, or a list of both. */
export const summaryLines = (summary: unknown): readonly Line[] => {
  if (summary === null || summary === undefined) return []
  if (Array.isArray(summary)) return summary.flatMap(lineOf)
  if (typeof summary !== 'object') return [{ label: '', value: text(summary) }]
  return Object.entries(summary).map(([label, value]) => ({ label, value: text(value) }))
}

const lineOf = (one: unknown): readonly Line[] =>
  typeof one === 'object' && one !== null && 'label' in one && 'value' in one
    ? [{ label: text(one.label), value: text(one.value) }]
    : [{ label: '', value: text(one) }]

const text = (value: unknown): string => {
  if (value === null || value === undefined) return '－'
  if (typeof value === 'string') return isCivilDay(value) ? formatEra(value) : value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value)
}
