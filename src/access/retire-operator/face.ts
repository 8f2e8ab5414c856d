/** Ending a person's registration; the browser's door. */
import { z } from 'zod'
import { OperatorId } from '../input.ts'

export const retireOperatorFace = {
  id: 'retire-operator',
  title: '操作者の登録終了',
  schema: z.strictObject({ operatorId: OperatorId }),
} as const

export type RetireOperator = z.infer<typeof retireOperatorFace.schema>
