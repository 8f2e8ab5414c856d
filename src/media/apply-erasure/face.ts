/** Applying for an erasure or a disposal; the browser's door. */
import { z } from 'zod'
import { ERASING_ACTS, line, words } from '../input.ts'

/** Of what, how, and why; of an export or of a medium that is kept, the other is null. */
export const applyErasureFace = {
  id: 'apply-erasure',
  title: '消去・廃棄の申請',
  schema: z.strictObject({
    act: z.enum(ERASING_ACTS),
    exportId: z.uuid().nullable(),
    mediumNo: z.int().positive().nullable(),
    method: line(),
    medium: line(),
    reason: words().min(1),
    conditions: words(),
    dueOn: z.iso.date(),
  }),
} as const

/** An application. */
export type ApplyErasure = z.infer<typeof applyErasureFace.schema>
