/** 紙で送った: a notice that went by post stands as sent, and the later ones of its person go on. [規則2条2項, STD 7.1.1.1] */
import { z } from 'zod'
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import { against, lookUpMessage, wrote, type KnownMessage } from '../known.ts'
import { SENDING } from '../provisions.ts'

export const SendByHand = z.strictObject({
  messageNo: z.int().positive(),
  /** Whose notice it is, as the list showed it: for the log. */
  personNo: z.int().positive(),
})
export type SendByHand = z.infer<typeof SendByHand>

export const sendByHand: DirectAct<SendByHand, KnownMessage | null> = {
  id: 'send-by-hand',
  title: '通知を紙で送った記録',
  basis: [SENDING],
  schema: SendByHand,
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  subjects: ({ personNo }) => [personNo],
  lookUp: ({ messageNo }) => lookUpMessage({ messageNo }),
  decide: ({ messageNo, personNo }, { found }) => {
    if (found?.personNo !== personNo) return refused([against('resend-message/no-message')])
    if (found.state !== 'failed' && found.state !== 'waiting') return refused([against('send-by-hand/sent')])
    return wrote('by-hand', { messageNo, seenState: found.state })
  },
}
