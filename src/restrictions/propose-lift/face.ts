/** Proposing that a block be lifted; the browser's door. */
import { z } from 'zod'
import { Reason, SeenBlock } from '../input.ts'

export const proposeLiftFace = {
  id: 'propose-lift',
  title: '抑止の解除の申出',
  schema: z.strictObject({ ...SeenBlock, reason: Reason }),
} as const

export type ProposeLift = z.infer<typeof proposeLiftFace.schema>
