/** A memo as the acts of this area know it: its newest row, every column by its name in the database. */
import { z } from 'zod'
import type { StandingBlock } from '../frame/question.ts'

/** One row of memo.memo but for entry_id and salt, which the seal adds. */
export const MemoRow = z.strictObject({
  memo_no: z.int().positive(),
  revision: z.int().positive(),
  person_no: z.int().positive(),
  /** Null: taken away. */
  content: z.string().nullable(),
  written_by: z.string(),
  at: z.string(),
})
export type MemoRow = Readonly<z.infer<typeof MemoRow>>

/** The number set aside for a new memo, or the memo that an input names; and what binds the record it is about. */
export type MemoFound = {
  readonly memoNo: number
  readonly memo: MemoRow | null
  /** On the person, their household and everybody who is where they are. */
  readonly blocks: readonly StandingBlock[]
}
