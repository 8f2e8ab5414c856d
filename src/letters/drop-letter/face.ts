/** Not sending a letter, for a reason; the browser's door. */
import { z } from 'zod'

/** The reason is kept with the letter. */
export const dropLetterFace = {
  id: 'drop-letter',
  title: '通知書の取りやめ',
  schema: z.strictObject({
    messageNo: z.int().positive(),
    reason: z.string().min(1).max(400).regex(/^[^\p{Cc}\p{Cs}]+$/u),
  }),
} as const

/** An order to drop a letter. */
export type DropLetter = z.infer<typeof dropLetterFace.schema>
