/** Confirming a block that another person proposed; the browser's door. */
import { z } from 'zod'
import { SeenBlock } from '../input.ts'

export const confirmBlockFace = {
  id: 'confirm-block',
  title: '抑止の確認',
  schema: z.strictObject({ ...SeenBlock }),
} as const

export type ConfirmBlock = z.infer<typeof confirmBlockFace.schema>
