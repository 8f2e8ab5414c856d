/** From one row of fields to the record it states, or to everything that is wrong with it. */
import { COLUMNS, KIND_TITLE, type Column } from './columns.ts'
import { newReading, tell, type Draft, type RowFault } from './reading.ts'
import { applyRowRules, type Office } from './row-rules.ts'
import { fill, WORDS } from './words.ja.ts'

/** A sound row. Its numbers are digits still: whoever seals them puts their ids into the record. */
export type ImportedRow = {
  readonly line: number
  readonly record: Draft
  readonly individualNumber: string | null
  readonly residentCode: string | null
}

/** A row that may be written; or its faults, and as much of it as could be read for the rules over the whole file. */
export type RowRead =
  | { readonly row: ImportedRow; readonly notices: readonly RowFault[] }
  | { readonly faults: readonly RowFault[]; readonly doubtful: ImportedRow | undefined }

/** Where each column of a file stands, in the order in which they are read. */
export type Header = {
  readonly width: number
  readonly places: readonly { readonly column: Column; readonly at: number }[]
}

const BY_TITLE: ReadonlyMap<string, Column> = new Map(COLUMNS.map((column) => [column.title, column]))

/** Reads the first row of a file. A title that is not known is a fault: a misspelt column would be lost in silence. */
export const readHeader = (
  titles: readonly string[],
): { readonly header: Header } | { readonly faults: readonly RowFault[] } => {
  const fault = (column: string, reason: string): RowFault => ({ line: 1, column, value: '', reason })
  const faults = [
    ...titles.flatMap((title, at) =>
      title === ''
        ? [fault(`${at + 1}列目`, WORDS.headerBlank)]
        : !BY_TITLE.has(title)
          ? [fault(title, WORDS.headerUnknown)]
          : titles.indexOf(title) < at
            ? [fault(title, WORDS.headerTwice)]
            : [],
    ),
    ...COLUMNS.filter(({ title, required }) => required && !titles.includes(title)).map(({ title }) =>
      fault(title, WORDS.headerMissing),
    ),
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

/** Where a row stands; `isJudged` where it was found sound before. */
export type RowPlace = { readonly line: number; readonly isJudged?: boolean }

/** Reads a row; every fault in it is told at once. */
export const readRow = (
  header: Header, fields: readonly string[], { line, isJudged = false }: RowPlace, office: Office,
): RowRead => {
  const reading = newReading(line, isJudged)
  if (fields.length !== header.width) {
    tell(reading, '', '', fill(WORDS.fieldCount, { is: fields.length, right: header.width }))
    return { faults: reading.faults, doubtful: undefined }
  }
  for (const { column, at } of header.places) {
    const field = fields[at] ?? ''
    if (field !== '') column.read(reading, field, column.title)
    else if (column.required) tell(reading, column.title, '', WORDS.blank)
  }
  applyRowRules(reading, office)
  const { draft, faults, notices, individualNumber, residentCode } = reading
  const row = { line, record: draft, individualNumber, residentCode }
  return faults.length > 0 ? { faults, doubtful: draft.personNo === 0 ? undefined : row } : { row, notices }
}
