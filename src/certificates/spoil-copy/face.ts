/** Recording that a copy was spoiled and destroyed; the browser's door. */
import { z } from 'zod'
import { CopyReason } from '../copy.ts'

/** Which copy, whose it is as the screen showed it, and why. */
export const spoilCopyFace = {
  id: 'spoil-copy',
  title: '書損じの処分',
  schema: z.strictObject({
    issueId: z.uuid(),
    persons: z.array(z.int().positive()).min(1).max(60),
    reason: CopyReason,
  }),
} as const

/** An order to record a spoiled copy. */
export type SpoilCopy = z.infer<typeof spoilCopyFace.schema>
