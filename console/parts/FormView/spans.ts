/**
 * How wide each field of a form is drawn: rows of twelve columns, filled in the form's own order and to the full
 * width.
 */
import type { Field } from '../../../src/frame/form.ts'

const COLUMNS = 12
const LEAST: Readonly<Record<Field['type'], number>> = {
  text: 6,
  name: 6,
  kana: 6,
  alphabet: 6,
  'era-date': 6,
  'imprecise-date': 6,
  'gregorian-date': 6,
  choice: 4,
  check: 3,
  address: 12,
  household: 12,
  'history-row': 8,
  resident: 12,
  relationship: 4,
  'sealed-number': 6,
  'card-number': 6,
  note: 12,
  country: 6,
}
/** Longer sets of choices are a list to open; shorter ones lie open as radio buttons. */
const OPEN_CHOICES = 4
const OPEN_LETTERS = 22

export const liesOpen = ({ choices = [] }: Field): boolean =>
  choices.length <= OPEN_CHOICES && letters(choices.map(({ label }) => label)) <= OPEN_LETTERS

const letters = (labels: readonly string[]): number => labels.reduce((sum, label) => sum + label.length, 0)

const leastOf = (field: Field): number => {
  if (field.type === 'check') return field.label.length > 8 ? 4 : 3
  if (field.type !== 'choice') return LEAST[field.type]
  return liesOpen(field) && letters((field.choices ?? []).map(({ label }) => label)) <= 4 ? 4 : 6
}

/** One span for each field, in order; every row adds up to twelve. */
export const spansOf = (fields: readonly Field[]): readonly number[] => {
  const rows: Field[][] = []
  let room = 0
  for (const field of fields) {
    const least = leastOf(field)
    if (least > room) {
      rows.push([])
      room = COLUMNS
    }
    rows.at(-1)?.push(field)
    room -= least
  }
  return rows.flatMap(spread)
}

/** What is left of a row goes to its widest field, the first of them. */
const spread = (row: readonly Field[]): readonly number[] => {
  const least = row.map(leastOf)
  const rest = COLUMNS - least.reduce((sum, each) => sum + each, 0)
  const widest = least.indexOf(Math.max(...least))
  return least.map((each, at) => (at === widest ? each + rest : each))
}
