/** Reads the report form out of a spreadsheet: the municipalities' lines, the sums, each fault by its cell. Pure. */
import { addressOf, type ReadSheet, type ReadValue } from '../frame/workbook.ts'
import { CELLS, type CellName } from './cells.ts'
import { excerpt, type FileFault, type SentFile, type SentRow } from './file-fault.ts'
import {
  columnOfCell, columnOfText, HEADINGS, NOTES_TITLE, PART_TITLES, SUM_TITLE,
} from './form.ts'
import { sentRow } from './sent-row.ts'
import { FORM_SHEET, IDENTITY_SHEET } from './workbook.ts'

/** The table begins within so many lines of the sheet. */
const FARTHEST_HEAD = 300
/** A prefecture of the most municipalities has fewer lines. */
export const MOST_ROWS = 250
/** Titles of the lines of the second sheet that are read back. */
export const IDENTITY = { inspection: '点検の名称', contracts: '対象契約数' } as const

/** @param inspection title of the campaign that the file should answer */
export const readForm = (sheets: readonly ReadSheet[], inspection: string): SentFile => {
  const sheet = sheets.find(({ name }) => name === FORM_SHEET) ?? sheets[0]
  const head = sheet === undefined ? -1 : headOf(sheet)
  if (sheet === undefined || head < 0) return { rows: [], faults: [{ code: 'no-table', cell: '' }] }
  const identity = identityOf(sheets)
  const formulas = sheet.formulas.map((cell): FileFault => ({ code: 'formula', cell }))
  const headings = headingFaults(sheet, head + 1)
  if (headings.length > 0) return { rows: [], faults: [...headings, ...formulas] }
  const { bodies, sums } = linesOf(sheet, head + 1 + HEADINGS.length)
  const contracts = bodies.length === 1 ? identity.contracts : null
  const rows = bodies.slice(0, MOST_ROWS).map((at) => rowAt(sheet, at, contracts))
  const faults = [
    ...formulas, ...otherInspection(identity.inspection, inspection),
    ...countFaults(bodies, head + 1 + HEADINGS.length), ...(sums === null ? [] : sumFaults(sheet, sums, rows)),
  ]
  return { rows, faults }
}

/** None at all, or more than any prefecture has. */
const countFaults = (bodies: readonly number[], top: number): readonly FileFault[] => {
  if (bodies.length === 0) return [{ code: 'no-row', cell: addressOf(top, 0) }]
  const beyond = bodies[MOST_ROWS]
  return beyond === undefined ? [] : [{ code: 'too-many-rows', cell: addressOf(beyond, 0) }]
}

const valueAt = ({ rows }: ReadSheet, row: number, column: number): ReadValue => rows[row]?.[column] ?? null

/** As a person reads it: widths, spaces and line breaks make no difference. */
const folded = (value: ReadValue): string => value === null ? '' : String(value).normalize('NFKC').replaceAll(/\s/g, '')

const headOf = (sheet: ReadSheet): number =>
  sheet.rows.slice(0, FARTHEST_HEAD).findIndex((row) => folded(row[0] ?? null) === PART_TITLES.municipality)

const headingFaults = (sheet: ReadSheet, top: number): readonly FileFault[] =>
  HEADINGS.flatMap((line, at) => line.flatMap(({ text, column }): readonly FileFault[] => {
    const found = valueAt(sheet, top + at, column)
    if (folded(found) === folded(text)) return []
    const cell = addressOf(top + at, column)
    return [{ code: 'not-our-form', cell, found: excerpt(found ?? ''), wanted: excerpt(text) }]
  }))

type Lines = { readonly bodies: readonly number[]; readonly sums: number | null }

/** Down to the sums, the notes, or the first line without a name. */
const linesOf = (sheet: ReadSheet, from: number): Lines => {
  const bodies: number[] = []
  for (let at = from; at < sheet.rows.length; at++) {
    const name = folded(valueAt(sheet, at, 0))
    if (name === SUM_TITLE) return { bodies, sums: at }
    if (name === '' || name === folded(NOTES_TITLE)) break
    bodies.push(at)
  }
  return { bodies, sums: null }
}

const rowAt = (sheet: ReadSheet, at: number, contracts: number | null): SentRow => sentRow(
  { ...bodyOf(valueAt(sheet, at, 0)), contracts },
  {
    cell: (cell) => valueAt(sheet, at, columnOfCell(cell)),
    text: (group) => valueAt(sheet, at, columnOfText(group)),
  },
  {
    name: addressOf(at, 0),
    cell: (cell) => addressOf(at, columnOfCell(cell)),
    text: (group) => addressOf(at, columnOfText(group)),
  },
)

/** '12　朧市', '12 朧市', or a name without a number. */
export const bodyOf = (value: ReadValue): Pick<SentRow, 'officialOrder' | 'name'> => {
  const text = value === null ? '' : String(value).trim()
  const read = /^([0-9０-９]{1,4})[\s.．、]*(.*)$/su.exec(text)
  if (read === null) return { officialOrder: null, name: text }
  return { officialOrder: Number((read[1] ?? '').normalize('NFKC')), name: (read[2] ?? '').trim() }
}

const sumFaults = (sheet: ReadSheet, at: number, rows: readonly SentRow[]): readonly FileFault[] =>
  CELLS.flatMap((cell): readonly FileFault[] => {
    const found = valueAt(sheet, at, columnOfCell(cell))
    const wanted = sumOf(rows, cell)
    const there = addressOf(at, columnOfCell(cell))
    return found === wanted ? []
      : [{ code: 'wrong-total', cell: there, found: excerpt(found ?? ''), wanted: String(wanted) }]
  })

const sumOf = (rows: readonly SentRow[], cell: CellName): number =>
  rows.reduce((sum, { values }) => sum + (values[cell] ?? 0), 0)

type Identified = { readonly inspection: FoundTitle | null; readonly contracts: number | null }
type FoundTitle = { readonly text: string; readonly cell: string }

/** A form filled in by hand has no second sheet, and nothing to say about it. */
const identityOf = (sheets: readonly ReadSheet[]): Identified => {
  const sheet = sheets.find(({ name }) => name === IDENTITY_SHEET)
  if (sheet === undefined) return { inspection: null, contracts: null }
  const find = (title: string): number => sheet.rows.findIndex((row) => row[0] === title)
  const at = find(IDENTITY.inspection)
  const counted = valueAt(sheet, find(IDENTITY.contracts), 1)
  const contracts = Number(folded(counted))
  return {
    inspection: at < 0 ? null
      : { text: String(valueAt(sheet, at, 1) ?? ''), cell: `${IDENTITY_SHEET}!${addressOf(at, 1)}` },
    contracts: counted === null || !Number.isSafeInteger(contracts) ? null : contracts,
  }
}

const otherInspection = (found: FoundTitle | null, wanted: string): readonly FileFault[] =>
  found === null || folded(found.text) === folded(wanted) ? []
    : [{ code: 'other-inspection', cell: found.cell, found: excerpt(found.text), wanted: excerpt(wanted) }]
