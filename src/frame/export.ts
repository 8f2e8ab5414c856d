/** What an export is: a list that may leave as a sealed file, once for each approval. Methods, as in act.ts. */
import type { z } from 'zod'
import type { Provision } from '../law/provision.ts'
import type { NumberId } from '../record/resident.ts'
import type { OpenedNumbers } from './document.ts'
import type { OfficeDay } from './question.ts'

/** One column that may be asked for. */
export type ExportColumn = {
  readonly key: string
  /** Its heading in the file, and what the approver reads. */
  readonly title: string
  /** True where the list has no form without it. */
  readonly always?: boolean
  /** True where it tells 個人番号 or 住民票コード: only on a legal ground of its own. */
  readonly isNumber?: boolean
}

/** SQL and its values from $2 on; $1 is always the boolean "people under protection too". */
export type ExportQuery = { readonly text: string; readonly values: readonly unknown[] }

/** A stored row of an export. */
export type ExportRow<R> = { readonly person_no: number; readonly row: R }

/**
 * One kind of list. `S` is by which conditions people are chosen, `R` a stored row as `rows` gives it. What is counted
 * and what is written come from the same two queries, on one unmoving picture of the register.
 */
export type Export<S = unknown, R = unknown> = {
  /** Its folder, log name and half of its permission (step 'take-out'). */
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly selection: z.ZodType<S>
  /** The closed list, in the order of the file. */
  readonly columns: readonly ExportColumn[]
  /** True where everybody is meant, so that counting tells nothing of anybody's whereabouts. */
  readonly isWhole: boolean
  /** Whom it would tell of: `person_no bigint`, once each, and `row_count bigint`. */
  chosen(selection: S): ExportQuery
  /** The rows in the order of the file: `person_no bigint` and `row` (json). */
  rows(selection: S): ExportQuery
  /** The numbers to open for a row, where such a column was approved. */
  numbers(row: R, columns: readonly string[]): readonly NumberId[]
  /** How the lines of a file with these columns are made. */
  lines(columns: readonly string[]): LineMaker<R>
  /** The conditions in words, for whoever approves. */
  inWords(selection: S): readonly string[]
}

/** Makes a line of a row. */
export type LineMaker<R> = {
  /** A field for each of the columns. */
  fields(row: R, told: ToldOfRow): readonly string[]
}

/** What a line may need beside its row. */
export type ToldOfRow = { readonly office: OfficeDay; readonly numbers: OpenedNumbers }
