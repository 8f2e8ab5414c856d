/** Writing a memo about a person, changing it, taking it away; the browser's door. */
import { z } from 'zod'

export const writeMemoFace = {
  id: 'write-memo',
  title: 'メモの記入',
  schema: z.strictObject({
    personNo: z.int().positive(),
    /** Null: a new one. */
    memoNo: z.int().positive().nullable(),
    /** The row that the officer saw; 0 for a new one. */
    revision: z.int().nonnegative(),
    /** Null: the memo is taken away; what it said stays in its history. */
    content: z.string().trim().min(1).max(2000).regex(/^[^\p{Cs}\u{0}-\u{9}\u{b}-\u{1f}\u{7f}]+$/u).nullable(),
  }),
} as const

export type WriteMemo = z.infer<typeof writeMemoFace.schema>
