/** Letting a locked person sign in again; the browser's door. */
import { z } from 'zod'
import { OperatorId } from '../input.ts'

export const unlockOperatorFace = {
  id: 'unlock-operator',
  title: '使用停止の解除',
  schema: z.strictObject({ operatorId: OperatorId }),
} as const

export type UnlockOperator = z.infer<typeof unlockOperatorFace.schema>
