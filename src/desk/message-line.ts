/** The line to other offices as the desk sees it: one message in, what the other side says out. src/io/line has it. */
import type { Message } from '../exchange/message.ts'
import type { Receipt } from '../exchange/receipt.ts'

export type MessageLine = {
  /** Hands one message over. Never throws for what the other side does: silence is `away`. */
  readonly hand: (message: Message) => Promise<Receipt>
}
