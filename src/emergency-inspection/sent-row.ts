/** One line of a form that came in, judged: digits that are digits, texts where they belong. Pure. */
import type { ReadValue } from '../frame/workbook.ts'
import { CELLS, CELLS_OF, GROUPS, perCell, type CellName, type Group } from './cells.ts'
import { excerpt, type FileFault, type SentRow } from './file-fault.ts'
import { PLACEHOLDER } from './form.ts'
import { textsOf } from './report-row.ts'

/** Whence a line's values are taken, and how each place is called. */
export type Places = {
  readonly name: string
  readonly cell: (cell: CellName) => string
  readonly text: (group: Group) => string
}
export type Taken = {
  readonly cell: (cell: CellName) => ReadValue
  readonly text: (group: Group) => ReadValue
}

/** What fits beside the cells on paper; the rest is an annex (別紙可). */
export const LONGEST_TEXT = 500

type Body = Pick<SentRow, 'officialOrder' | 'name' | 'contracts'>

/** @returns the line with every fault in it, each with its place */
export const sentRow = (body: Body, taken: Taken, places: Places): SentRow => {
  const cells = CELLS.map((cell) => [cell, digitOf(taken.cell(cell), places.cell(cell))] as const)
  const values = Object.fromEntries(cells.flatMap(([cell, { value }]) => (value === null ? [] : [[cell, value]])))
  const texts = textsOf((group) => textAt(taken, group))
  const faults = [
    ...cells.flatMap(([, { fault }]) => (fault === undefined ? [] : [fault])),
    ...blanks(body, (cell) => isBlank(taken.cell(cell)), places),
    ...textFaults(values, texts, places),
  ]
  return { ...body, cell: places.name, values, texts, faults }
}

type Digit = { readonly value: 0 | 1 | null; readonly fault?: FileFault }

const isBlank = (value: ReadValue): boolean => value === null || (typeof value === 'string' && value.trim() === '')

const digitOf = (value: ReadValue, cell: string): Digit => {
  if (isBlank(value)) return { value: null }
  if (value === 0 || value === 1) return { value }
  const folded = typeof value === 'string' ? value.normalize('NFKC').trim() : ''
  if (folded === '0' || folded === '1') {
    return { value: null, fault: { code: 'text-digit', cell, found: excerpt(value) } }
  }
  return { value: null, fault: { code: 'not-zero-one', cell, found: excerpt(value) } }
}

/** The form's own request for a text is none. */
const textAt = ({ text }: Taken, group: Group): string => {
  const value = text(group)
  const said = value === null ? '' : String(value).trim().replaceAll(/[\p{Cc}\p{Cs}]+/gu, '　')
  return said.includes(PLACEHOLDER) ? '' : said
}

/** Everything blank is right only where there is no contract; ②③ of subcontractors are blank together. */
const blanks = ({ contracts }: Body, blank: (cell: CellName) => boolean, places: Places): readonly FileFault[] => {
  const empty = perCell(blank)
  const own = [...CELLS_OF.contract, ...CELLS_OF.vendor]
  const unanswered = contracts === 0 && CELLS.every((cell) => empty[cell]) ? [] : own.filter((cell) => empty[cell])
  const half = empty.s2 === empty.s3 ? [] : CELLS_OF.subvendor.filter((cell) => empty[cell])
  return [
    ...unanswered.map((cell): FileFault => ({ code: 'blank', cell: places.cell(cell) })),
    ...half.map((cell): FileFault => ({ code: 'half-blank', cell: places.cell(cell) })),
  ]
}

type Known = { readonly values: SentRow['values']; readonly texts: SentRow['texts'] }

const textFaults = (values: Known['values'], texts: Known['texts'], places: Places): readonly FileFault[] =>
  GROUPS.flatMap((group): readonly FileFault[] => {
    const holdsOne = CELLS_OF[group].some((cell) => values[cell] === 1)
    const text = texts[group]
    const cell = places.text(group)
    if (text.length > LONGEST_TEXT) return [{ code: 'text-too-long', cell, wanted: String(LONGEST_TEXT) }]
    if (holdsOne === (text !== '')) return []
    return [holdsOne ? { code: 'text-missing', cell } : { code: 'text-unasked', cell, found: excerpt(text) }]
  })
