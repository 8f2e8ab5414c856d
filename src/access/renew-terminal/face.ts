/** A new code for a terminal whose browser has forgotten it; the browser's door. */
import { z } from 'zod'
import { EnrolmentCode, TerminalId } from '../input.ts'

export const renewTerminalFace = {
  id: 'renew-terminal',
  title: '端末機の再登録',
  schema: z.strictObject({ terminalId: TerminalId, code: EnrolmentCode }),
} as const

export type RenewTerminal = z.infer<typeof renewTerminalFace.schema>
