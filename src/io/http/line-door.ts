/** The door of the line to other offices: on this machine alone, and only for what the shared key has signed. */
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import type { Desk } from '../../desk/desk.ts'
import { DeskFailure } from '../../desk/errors.ts'
import { takeInMessage, type TakenIn } from '../../desk/take-in-message.ts'
import { MESSAGE_LIMIT } from '../../exchange/message.ts'
import { LINE_PATH } from '../line/http-line.ts'
import { isSigned, SIGNATURE_HEADER } from '../line/signature.ts'
import { problemOf, problemResponse } from './problem.ts'
import { parseJson, readBytes } from './read-body.ts'
import { closed, kindOf, type OpenHttp } from './server.ts'

/** What the door lets in to, and the key without which it lets in nobody. */
export type LineDoor = { readonly desk: Desk; readonly key: Uint8Array }

/** Everything but the port. What is refused is told by its code; a message itself is never printed. */
export const lineDoorOf = ({ desk, key }: LineDoor): Hono => {
  const app = new Hono()
  app.onError((error) => {
    const told = problemOf(error, '')
    if (told.status >= 500) console.error(`line: a message was not taken in (${kindOf(error)})`)
    return problemResponse(told)
  })
  app.notFound(() => problemResponse(problemOf(new DeskFailure('not-found'), '')))
  app.post(LINE_PATH, async (context) => {
    const body = await readBytes(context.req.raw, MESSAGE_LIMIT)
    if (!isSigned(key, body, context.req.header(SIGNATURE_HEADER), Date.now())) {
      console.error('line: refused what was not signed with the shared key')
      return context.json({ outcome: 'not-let-in' }, 401)
    }
    const taken = await takeInMessage(desk, messageOf(body))
    return context.json(taken, STATUS[taken.outcome])
  })
  return app
}

const STATUS = { accepted: 200, refused: 422 } as const satisfies Readonly<Record<TakenIn['outcome'], number>>

/** Bytes that are no JSON are a malformed message like any other: it was signed, so it is answered and logged. */
const messageOf = (body: Uint8Array): unknown => {
  try {
    return parseJson(body)
  } catch {
    return undefined
  }
}

/** Never another address: whoever ends the TLS of the network's side stands on this machine. */
const LOOPBACK = '127.0.0.1'

/** Listens; 0 takes any free port. */
export const startLineDoor = (door: LineDoor, port: number): Promise<OpenHttp> => new Promise((resolve, reject) => {
  const server = serve({ fetch: lineDoorOf(door).fetch, port, hostname: LOOPBACK }, (address: AddressInfo) => {
    resolve({ url: `http://${LOOPBACK}:${address.port}`, close: () => closed(server) })
  })
  server.once('error', reject)
})
