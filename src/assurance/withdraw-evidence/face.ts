/** Withdrawing something from the register; the browser's door. */
import { z } from 'zod'
import { Line } from '../input.ts'

export const withdrawEvidenceFace = {
  id: 'withdraw-evidence',
  title: '台帳の取消し',
  schema: z.strictObject({ evidenceNo: z.int().positive(), reason: Line }),
} as const

/** An order to withdraw one. */
export type WithdrawEvidence = z.infer<typeof withdrawEvidenceFace.schema>
