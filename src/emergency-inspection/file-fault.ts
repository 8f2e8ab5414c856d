/** What may be wrong in a file that a municipality sent: a code, and the cell to look at. */
import type { CellName } from './cells.ts'

export const FILE_FAULTS = [
  'no-table', 'not-our-form', 'no-row', 'too-many-rows', 'formula', 'not-zero-one', 'text-digit', 'blank',
  'half-blank', 'text-missing', 'text-unasked', 'text-too-long', 'unknown-body', 'wrong-order', 'twice',
  'wrong-total', 'other-inspection', 'not-readable',
] as const
export type FaultCode = (typeof FILE_FAULTS)[number]

/** `cell`: 'C5' of a spreadsheet, a dotted path of JSON; empty where it is the file as a whole. */
export type FileFault = {
  readonly code: FaultCode
  readonly cell: string
  /** What stands there, where that helps; never more than a few characters. */
  readonly found?: string
  /** What should stand there. */
  readonly wanted?: string
}

/** What a municipality's file says of one body, before anybody knows whether it is on the prefecture's list. */
export type SentRow = {
  readonly officialOrder: number | null
  readonly name: string
  /** Where its name stands. */
  readonly cell: string
  readonly values: Readonly<Partial<Record<CellName, 0 | 1>>>
  readonly texts: { readonly contract: string; readonly vendor: string; readonly subvendor: string }
  readonly faults: readonly FileFault[]
  /** How many contracts it says it answers for; null where it does not say. */
  readonly contracts: number | null
}

/** A file as it was read. `faults` are those of the file as a whole. */
export type SentFile = { readonly rows: readonly SentRow[]; readonly faults: readonly FileFault[] }

/** A few characters of what stands in a cell, for whoever looks for it. */
export const excerpt = (value: unknown): string => String(value).replaceAll(/\s+/g, ' ').slice(0, 20)
