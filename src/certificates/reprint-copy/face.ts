/** Printing the same copy again; the browser's door. */
import { z } from 'zod'
import { CopyReason } from '../copy.ts'

/** Which copy, whose it is as the screen showed it, and why. */
export const reprintCopyFace = {
  id: 'reprint-copy',
  title: '再印刷',
  schema: z.strictObject({
    issueId: z.uuid(),
    persons: z.array(z.int().positive()).min(1).max(60),
    reason: CopyReason,
  }),
} as const

/** An order to print a copy again. */
export type ReprintCopy = z.infer<typeof reprintCopyFace.schema>
