/** 誓約書の取消し; the browser's door. */
import { z } from 'zod'
import { Id, RowNo } from '../input.ts'

/** A pledge that no longer counts. */
export const withdrawPledgeFace = {
  id: 'withdraw-pledge',
  title: '誓約書の取消し',
  schema: z.strictObject({
    contractId: Id,
    pledgeNo: RowNo,
  }),
} as const

export type WithdrawPledge = z.infer<typeof withdrawPledgeFace.schema>
