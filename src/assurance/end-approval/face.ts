/** Taking an approval back; the browser's door. */
import { z } from 'zod'
import { SaidText } from '../input.ts'

export const endApprovalFace = {
  id: 'end-approval',
  title: '承認の取消し',
  schema: z.strictObject({ approvalId: z.uuid(), reason: SaidText }),
} as const

/** An order to take one back. */
export type EndApproval = z.infer<typeof endApprovalFace.schema>
