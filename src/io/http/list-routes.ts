/** POST /api/acts/{id}, /api/views/{id}, /api/documents/{id}: one route each for everything that is listed. */
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { Outcome } from '../../desk/conduct.ts'
import type { Order } from '../../desk/desk.ts'
import { DeskFailure } from '../../desk/errors.ts'
import { findAct, findDocument, findView } from '../../desk/lists.ts'
import { tokenHash } from '../../desk/session-token.ts'
import { sessionToken, terminalSecret } from './cookies.ts'
import type { Door } from './door.ts'
import { openapi } from './openapi.ts'
import { findingsProblem, problemResponse } from './problem.ts'
import { readBody, readEnvelope } from './read-body.ts'
import { requestProof } from './request-proof.ts'

/** The generic routes. */
export const listRoutes = (door: Door): Hono => {
  const app = new Hono()
  app.post('/acts/:id', async (context) => {
    const act = findAct(context.req.param('id'))
    if (act === undefined) throw new DeskFailure('not-found')
    const { order } = await readOrder(door, context)
    return answer(context, await act.run(door.desk, order))
  })
  app.post('/views/:id', async (context) => {
    const view = findView(context.req.param('id'))
    if (view === undefined) throw new DeskFailure('not-found')
    const { order } = await readOrder(door, context)
    return context.json({ answer: await view.run(door.desk, order) })
  })
  app.post('/documents/:id', async (context) => {
    const document = findDocument(context.req.param('id'))
    if (document === undefined) throw new DeskFailure('not-found')
    const { order, preview } = await readOrder(door, context)
    const issued = await document.run(door.desk, order, preview)
    if (issued.outcome === 'refused') return answer(context, issued)
    const files = issued.files.map((bytes) => Buffer.from(bytes).toString('base64'))
    return context.json({ answer: { ...issued.answer, files } })
  })
  app.get('/openapi.json', (context) => context.json(openapi()))
  return app
}

const answer = (context: Context, outcome: Outcome): Response => outcome.outcome === 'done'
  ? context.json({ answer: outcome.answer }) : problemResponse(findingsProblem(outcome.findings))

/** What one request asks for. */
export type ReadOrder = { readonly order: Order; readonly preview: boolean }

/** The session's cookie before anything else: whoever has none is told nothing about their input. */
export const readOrder = async ({ desk }: Door, context: Context): Promise<ReadOrder> => {
  const token = sessionToken(context)
  if (token === null) throw new DeskFailure('not-signed-in', { reason: 'none' })
  const body = await readBody(context.req.raw)
  const { input, case: caseId, confirmed, key, quiet, preview = false } = readEnvelope(body)
  const proof = requestProof(context.req.raw, body)
  const hash = tokenHash(desk.crypto, token, terminalSecret(context))
  return { preview, order: { tokenHash: hash, input, caseId, confirmed, key, quiet, proof } }
}
