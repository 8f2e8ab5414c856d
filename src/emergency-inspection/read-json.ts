/** Our own form of a municipality's row, for machines: written beside the spreadsheet, read by the prefecture. Pure. */
import { z } from 'zod'
import type { Json } from '../frame/document.ts'
import { CELLS, GROUPS } from './cells.ts'
import { excerpt, type FileFault, type SentFile } from './file-fault.ts'
import type { ReportRow } from './report-row.ts'
import { sentRow } from './sent-row.ts'

/** Named in every file; what is read changes only under another name. */
export const FORMAT = 'daicho-emergency-inspection-1'

const Digit = z.union([z.number(), z.string().max(20), z.boolean(), z.null()])
const Sent = z.strictObject({
  format: z.literal(FORMAT),
  inspection: z.string().max(200),
  contracts: z.int().nonnegative(),
  row: z.strictObject({
    officialOrder: z.int().positive().nullable(),
    name: z.string().min(1).max(100),
    cells: z.strictObject(Object.fromEntries(CELLS.map((cell) => [cell, Digit]))),
    texts: z.strictObject(Object.fromEntries(GROUPS.map((group) => [group, z.string().max(10_000)]))),
  }),
})

/** What leaves beside the spreadsheet. */
export const jsonOf = (inspection: string, contracts: number, { officialOrder, name, cells, texts }: ReportRow): Json =>
  ({ format: FORMAT, inspection, contracts, row: { officialOrder, name, cells, texts } })

/** @param text of a file; anything else than ours is one fault */
export const readJson = (text: string, inspection: string): SentFile => {
  const read = Sent.safeParse(parsed(text))
  if (!read.success) {
    const [issue] = read.error.issues
    return { rows: [], faults: [{ code: 'not-readable', cell: issue?.path.map(String).join('.') ?? '' }] }
  }
  const { row, contracts } = read.data
  const faults: readonly FileFault[] = read.data.inspection === inspection ? [] : [{
    code: 'other-inspection', cell: 'inspection', found: excerpt(read.data.inspection), wanted: excerpt(inspection),
  }]
  const { officialOrder, name } = row
  return {
    faults,
    rows: [sentRow(
      { officialOrder, name, contracts },
      { cell: (cell) => row.cells[cell] ?? null, text: (group) => row.texts[group] ?? null },
      { name: 'row.name', cell: (cell) => `row.cells.${cell}`, text: (group) => `row.texts.${group}` },
    )],
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
