/** The line over HTTP on this machine: an adaptor of the network, or another instance, listens at the address. */
import { z } from 'zod'
import type { MessageLine } from '../../desk/message-line.ts'
import type { Message } from '../../exchange/message.ts'
import type { Receipt } from '../../exchange/receipt.ts'
import { signatureOf, SIGNATURE_HEADER } from './signature.ts'

/** Shorter than the lease of a message, so that nobody else sends it while we still wait. */
const PATIENCE = 20_000
const ANSWER_LIMIT = 10_000

/** The path of the door that takes messages in. */
export const LINE_PATH = '/line/messages'

const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['accepted', 'sent']) }),
  z.object({ outcome: z.literal('refused'), reason: z.string().regex(/^exchange\/[a-z-]{1,60}$/) }),
])

/** Where a line leads, and by which key. `send` is fetch, but for a test in one process. */
export type LineEnd = {
  readonly url: string
  readonly key: Uint8Array
  readonly send?: (request: Request) => Promise<Response>
}

/** Hands over by POST. Nothing of a message stands in the address; nothing of it is printed. */
export const httpLine = ({ url, key, send = fetch }: LineEnd): MessageLine => ({
  hand: async (message) => {
    try {
      return await receiptOf(await send(requestOf(message, url, key)))
    } catch {
      return { outcome: 'away', reason: 'exchange/away' }
    }
  },
})

const requestOf = (message: Message, url: string, key: Uint8Array): Request => {
  const body = Buffer.from(JSON.stringify(message))
  return new Request(new URL(LINE_PATH, url), {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'Content-Type': 'application/json', [SIGNATURE_HEADER]: signatureOf(key, body, Date.now()) },
    body,
  })
}

/** What the other end cannot do just now is tried again; what it will never do is an officer's. */
const receiptOf = async (response: Response): Promise<Receipt> => {
  const { status } = response
  if (status === 401 || status === 403) return { outcome: 'away', reason: 'exchange/not-let-in' }
  if (status === 413) return { outcome: 'refused', reason: 'exchange/too-large' }
  if (status !== 200 && status !== 422) return { outcome: 'away', reason: 'exchange/away' }
  const text = await response.text()
  const answer = Answer.safeParse(text.length > ANSWER_LIMIT ? undefined : JSON.parse(text))
  if (!answer.success) return { outcome: status === 200 ? 'away' : 'refused', reason: REASON_OF[status] }
  return answer.data
}

const REASON_OF = { 200: 'exchange/away', 422: 'exchange/refused' } as const
