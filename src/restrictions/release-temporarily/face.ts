/** Releasing a block for one officer and some minutes; the browser's door. */
import { z } from 'zod'
import { Reason, SeenBlock } from '../input.ts'

export const releaseTemporarilyFace = {
  id: 'release-temporarily',
  title: '抑止の一時解除',
  schema: z.strictObject({
    ...SeenBlock,
    process: z.enum(['entry', 'certificate', 'inquiry']),
    /** The officer at the counter for whom alone it is released. */
    forOperator: z.string().min(2).max(64),
    minutes: z.int().min(1).max(120),
    reason: Reason,
  }),
} as const

export type ReleaseTemporarily = z.infer<typeof releaseTemporarilyFace.schema>
