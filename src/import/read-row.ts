/** From one row of fields to the record it states, or to everything that is wrong with it. */
import type { ResidentRecord } from '../record/resident.ts'
import { COLUMNS, KIND_TITLE, type Column } from './columns.ts'
import { newReading, tell, type RowFault } from './reading.ts'
import { applyRowRules, type Office } from './row-rules.ts'
import { fill, WORDS } from './words.ja.ts'

/** A sound row. Its numbers are digits still; the record has no ids for them yet. */
export type ImportedRow = {
  readonly line: number
  readonly record: ResidentRecord
  readonly individualNumber: string | null
  readonly residentCode: string | null
}

export type RowRead =
  | { readonly row: ImportedRow; readonly notices: readonly RowFault[] }
  | { readonly faults: readonly RowFault[] }

/** Where each column of a file stands, in the order in which they are read. */
export type Header = { readonly width: number; readonly places: readonly { readonly column: Column; readonly at: number }[] }

const BY_TITLE: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.title, column]))

/** Reads the first row of a file. A title that is not known is a fault: a misspelt column would be lost in silence. */
export const readHeader = (titles: readonly string[]): { readonly header: Header } | { readonly faults: readonly RowFault[] } => {
  const fault = (column: string, reason: string): RowFault => ({ line: 1, column, value: '', reason })
  const faults = [
    ...titles.flatMap((title, at) => title === '' ? [fault(`${at + 1}列目`, WORDS.headerBlank)]
      : !BY_TITLE.has(title) ? [fault(title, WORDS.headerUnknown)]
      : titles.indexOf(title) < at ? [fault(title, WORDS.headerTwice)] : []),
    ...COLUMNS.filter(({ title, required }) => required && !titles.includes(title))
      .map(({ title }) => fault(title, WORDS.headerMissing)),
  ]
  if (faults.length > 0) return { faults }
  const places = titles.flatMap((title, at) => {
    const column = BY_TITLE.get(title)
    return column === undefined ? [] : [{ column, at }]
  })
  return { header: { width: titles.length, places: places.toSorted(kindFirst) } }
}

const kindFirst = ({ column: a }: { readonly column: Column }, { column: b }: { readonly column: Column }): number =>
  Number(b.title === KIND_TITLE) - Number(a.title === KIND_TITLE)

/** Reads a row; every fault in it is told at once. */
export const readRow = (header: Header, fields: readonly string[], line: number, office: Office): RowRead => {
  const reading = newReading(line)
  if (fields.length !== header.width) {
    tell(reading, '', '', fill(WORDS.fieldCount, { is: fields.length, right: header.width }))
    return { faults: reading.faults }
  }
  for (const { column, at } of header.places) {
    const field = fields[at] ?? ''
    if (field !== '') column.read(reading, field, column.title)
    else if (column.required) tell(reading, column.title, '', WORDS.blank)
  }
  applyRowRules(reading, office)
  const { draft, faults, notices, individualNumber, residentCode } = reading
  return faults.length > 0 ? { faults } : { row: { line, record: draft, individualNumber, residentCode }, notices }
}
