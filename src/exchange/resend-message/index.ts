/** 再送信: a notice that failed goes out again, one that was sent goes out anew, changed if need be. [STD 7.1.1.1] */
import { z } from 'zod'
import type { DirectAct } from '../../frame/act.ts'
import { refused } from '../../frame/decision.ts'
import { REASONS } from '../../record/reason.ts'
import { against, lookUpMessage, wrote, type KnownMessage } from '../known.ts'
import { SENDING } from '../provisions.ts'

export const ResendMessage = z.strictObject({
  messageNo: z.int().positive(),
  /** Whose notice it is, as the list showed it: for the log. */
  personNo: z.int().positive(),
  /** The reason of the event, where the other side must be told another. */
  eventReason: z.enum(REASONS.map(({ id }) => id)).nullable(),
  /** 団体コード of the municipality it goes to, where the address does not tell. */
  toCode: z.string().max(6).nullable(),
})
export type ResendMessage = z.infer<typeof ResendMessage>

export const resendMessage: DirectAct<ResendMessage, KnownMessage | null> = {
  id: 'resend-message',
  title: '通知の再送信',
  basis: [SENDING],
  schema: ResendMessage,
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  subjects: ({ personNo }) => [personNo],
  lookUp: ({ messageNo, toCode }) => lookUpMessage({ messageNo, toCode }),
  decide: ({ messageNo, personNo, eventReason, toCode }, { found }) => {
    if (found?.personNo !== personNo) return refused([against('resend-message/no-message')])
    if (!found.knowsOffice) return refused([against('resend-message/unknown-office', 'toCode')])
    if (found.state === 'waiting') return refused([against('resend-message/waiting')])
    return wrote('resend', { messageNo, eventReason, toCode, seenState: found.state })
  },
}
