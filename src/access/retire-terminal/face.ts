/** Taking a terminal out of use; the browser's door. */
import { z } from 'zod'
import { TerminalId } from '../input.ts'

export const retireTerminalFace = {
  id: 'retire-terminal',
  title: '端末機の廃止',
  schema: z.strictObject({ terminalId: TerminalId }),
} as const

export type RetireTerminal = z.infer<typeof retireTerminalFace.schema>
