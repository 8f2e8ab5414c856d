/** The person responsible for support measures lets one letter go; the browser's door. */
import { z } from 'zod'
import { DESTINATIONS } from '../known.ts'

/** Where to, and why. */
export const allowLetterFace = {
  id: 'allow-letter',
  title: '通知書の送付の承認',
  schema: z.strictObject({
    messageNo: z.int().positive(),
    sendTo: z.enum(DESTINATIONS),
    reason: z.string().min(1).max(400).regex(/^[^\p{Cc}\p{Cs}]+$/u),
  }),
} as const

/** An order to let a letter go. */
export type AllowLetter = z.infer<typeof allowLetterFace.schema>
