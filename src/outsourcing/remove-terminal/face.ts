/** 端末機の撤去; the browser's door. */
import { z } from 'zod'
import { Id, TerminalId } from '../input.ts'

/** A terminal that no longer stands at a post of this contract. */
export const removeTerminalFace = {
  id: 'remove-terminal',
  title: '端末機の撤去',
  schema: z.strictObject({
    contractId: Id,
    terminalId: TerminalId,
  }),
} as const

export type RemoveTerminal = z.infer<typeof removeTerminalFace.schema>
