/** Agreeing, or not, that a block be lifted; the browser's door. */
import { z } from 'zod'
import { SeenBlock } from '../input.ts'

export const confirmLiftFace = {
  id: 'confirm-lift',
  title: '抑止の解除の確認',
  schema: z.strictObject({
    ...SeenBlock,
    /** False: the block goes on as it was. */
    agreed: z.boolean(),
  }),
} as const

export type ConfirmLift = z.infer<typeof confirmLiftFace.schema>
