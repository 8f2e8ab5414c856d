/** POST /api/exports/{exportId}: the sealed file of a consumed approval, as it lies there; the log tells each time. */
import { Hono } from 'hono'
import { stream } from 'hono/streaming'
import { fetchExport } from '../../desk/fetch-export.ts'
import type { Door } from './door.ts'
import { readOrder } from './list-routes.ts'
import { findingsProblem, problemResponse } from './problem.ts'

/** Bytes of a sealed file are no secret of the office's: only its recipient opens them. */
export const exportRoutes = (door: Door): Hono => {
  const app = new Hono()
  app.post('/exports/:exportId', async (context) => {
    const { order } = await readOrder(door, context)
    const outcome = await fetchExport.run(door.desk, { ...order, input: { exportId: context.req.param('exportId') } })
    if (outcome.outcome === 'refused') return problemResponse(findingsProblem(outcome.findings))
    const { fileName, bytes } = outcome.answer
    context.header('Content-Type', 'application/pkcs7-mime; smime-type=authEnveloped-data')
    context.header('Content-Length', String(bytes))
    context.header('Content-Disposition', `attachment; filename="${String(fileName)}"`)
    return stream(context, async (out) => {
      for await (const piece of door.desk.outgoing.read(String(fileName))) await out.write(piece)
    })
  })
  return app
}
