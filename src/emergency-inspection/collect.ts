/** The prefecture's side: whose row a file holds, who is missing, what is wrong, and the table it comes to. Pure. */
import { perCell } from './cells.ts'
import type { FileFault, SentFile, SentRow } from './file-fault.ts'
import { blankRow, inOfficialOrder, type ReportRow } from './report-row.ts'

/** A municipality of the prefecture, at its place in 建制順. */
export type ListedBody = { readonly officialOrder: number; readonly code: string; readonly name: string }

/** A row that found its municipality, with everything that is wrong in it or in its file. */
export type PlacedRow = { readonly code: string; readonly row: SentRow; readonly faults: readonly FileFault[] }

/** What came of one file. `lost`: faults of lines that belong to nobody on the list. */
export type Placed = { readonly rows: readonly PlacedRow[]; readonly lost: readonly FileFault[] }

/** The newest that a municipality has sent; `row` is null where something is wrong in it. */
export type Collected = {
  readonly code: string
  readonly takenNo: number
  readonly fileName: string
  readonly sha256: string
  readonly row: ReportRow | null
  readonly faults: readonly FileFault[]
}

const folded = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '')

/** Every line to its municipality by name; its number must be the one of 建制順, and each comes once. */
export const place = ({ rows, faults }: SentFile, listed: readonly ListedBody[]): Placed => {
  const byName = new Map(listed.map((body) => [folded(body.name), body]))
  const placed: PlacedRow[] = []
  const lost: FileFault[] = []
  for (const row of rows) {
    const body = byName.get(folded(row.name))
    if (body === undefined) lost.push({ code: 'unknown-body', cell: row.cell, found: row.name.slice(0, 20) })
    else if (placed.some(({ code }) => code === body.code)) {
      lost.push({ code: 'twice', cell: row.cell, found: body.name })
    } else placed.push({ code: body.code, row, faults: [...row.faults, ...orderFaults(row, body)] })
  }
  const whole = [...faults, ...lost]
  return { lost, rows: placed.map((one) => ({ ...one, faults: [...one.faults, ...whole] })) }
}

/** A form without a number is matched by its name alone. */
const orderFaults = ({ officialOrder, cell }: SentRow, body: ListedBody): readonly FileFault[] =>
  officialOrder === null || officialOrder === body.officialOrder ? []
    : [{ code: 'wrong-order', cell, found: String(officialOrder), wanted: String(body.officialOrder) }]

/** The line of the prefecture's table that a faultless row is. */
export const acceptedRow = ({ row, faults }: PlacedRow, body: ListedBody): ReportRow | null =>
  faults.length > 0 ? null : {
    officialOrder: body.officialOrder, name: body.name, texts: row.texts,
    cells: perCell((cell) => row.values[cell] ?? null),
  }

/** `wrong`: something came, and something is wrong in it. */
export type BodyState = 'missing' | 'wrong' | 'good'
/** A municipality of the list and what it sent last. */
export type BodyLine = ListedBody & {
  readonly state: BodyState
  readonly collected: Collected | null
}

/** Every municipality of the list with what it has sent, in 建制順. */
export const standing = (listed: readonly ListedBody[], collected: readonly Collected[]): readonly BodyLine[] => {
  const byCode = new Map(collected.map((one) => [one.code, one]))
  return listed.toSorted((a, b) => a.officialOrder - b.officialOrder).map((body) => {
    const known = byCode.get(body.code) ?? null
    return { ...body, collected: known, state: known === null ? 'missing' : known.row === null ? 'wrong' : 'good' }
  })
}

/** 市町村分: a line for everybody on the list, blank where nothing good has come. */
export const tableRows = (lines: readonly BodyLine[]): readonly ReportRow[] =>
  inOfficialOrder(lines.map(({ officialOrder, name, collected }) => ({
    ...(collected?.row ?? blankRow(officialOrder, name)), officialOrder, name,
  })))
