/** Withdrawing an application; the browser's door. */
import { z } from 'zod'
import { line } from '../input.ts'

/** Which one, and why. */
export const withdrawApplicationFace = {
  id: 'withdraw-application',
  title: '申請の取下げ',
  schema: z.strictObject({ applicationId: z.uuid(), reason: line() }),
} as const

/** An order to withdraw. */
export type WithdrawApplication = z.infer<typeof withdrawApplicationFace.schema>
