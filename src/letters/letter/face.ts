/** Printing a letter that is owed; the browser's door. */
import { z } from 'zod'

/** One letter, by its place in the outbox. */
export const letterFace = {
  id: 'letter',
  title: '通知書',
  schema: z.strictObject({ messageNo: z.int().positive() }),
} as const

/** An order for a letter. */
export type Letter = z.infer<typeof letterFace.schema>
