/** Registering a terminal; the browser's door. */
import { z } from 'zod'
import { EnrolmentCode, Place, TerminalId } from '../input.ts'

export const registerTerminalFace = {
  id: 'register-terminal',
  title: '端末機の登録',
  schema: z.strictObject({
    terminalId: TerminalId,
    /** Office and counter, as the record and the log name it. [STD 1.3.1] */
    place: Place,
    printer: z.string().min(1).max(60).nullable(),
    trays: z.array(z.string().min(1).max(60)).max(10),
    /** Made by the screen at random, typed once at the terminal itself. */
    code: EnrolmentCode,
  }),
} as const

export type RegisterTerminal = z.infer<typeof registerTerminalFace.schema>
