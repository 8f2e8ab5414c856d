/** The door: three generic routes over the lists, the session's own, the console's files. Only this folder answers. */
import { serve, type ServerType } from '@hono/node-server'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { DeskFailure } from '../../desk/errors.ts'
import { consoleFiles } from './console-files.ts'
import { demoRoutes } from './demo-routes.ts'
import type { Door } from './door.ts'
import { exportRoutes } from './export-routes.ts'
import { listRoutes } from './list-routes.ts'
import { problemOf, problemResponse } from './problem.ts'
import { sessionRoutes } from './session-routes.ts'

/** Everything but the port: requests in, responses out. */
export const doorOf = (door: Door): Hono => {
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
    if (context.req.path.startsWith('/api/')) context.header('Cache-Control', 'no-store')
  })
  app.use('/api/*', sameOriginOnly)
  app.onError((error) => problemResponse(problemOf(error, told(error))))
  app.notFound(() => problemResponse(problemOf(new DeskFailure('not-found'), '')))
  app.get('/api/health', (context) => context.json({ ok: true }))
  app.route('/api', sessionRoutes(door))
  app.route('/api', demoRoutes(door))
  app.route('/api', listRoutes(door))
  app.route('/api', exportRoutes(door))
  app.route('/', consoleFiles())
  return app
}

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' blob: data:; frame-src 'self' blob:; object-src 'none'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** A page elsewhere cannot make a signed-in browser act: browsers say where a request comes from. */
const sameOriginOnly = async (context: Context, next: () => Promise<void>): Promise<void> => {
  const site = context.req.header('Sec-Fetch-Site')
  const isOurs = site === undefined ? isFromHere(context) : site === 'same-origin' || site === 'none'
  if (!isOurs) throw new DeskFailure('denied')
  await next()
}

/** On plain http browsers do not say from which site they come, but from which origin; other programs say neither. */
const isFromHere = (context: Context): boolean => {
  const origin = context.req.header('Origin')
  return origin === undefined || (URL.parse(origin)?.host ?? '') === context.req.header('Host')
}

/** What we did not foresee is printed by its kind, its place and a number, never by its text: that may hold data. */
const told = (error: unknown): string => {
  const requestId = randomUUID()
  if (problemOf(error, '').status === 500) console.error(`unforeseen ${requestId} ${kindOf(error)}\n${placeOf(error)}`)
  return requestId
}

/** What an error is, and nothing of what it says. */
export const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}

const placeOf = (error: unknown): string => {
  // The stack begins with the message, which may look like a line of it.
  const lines = error instanceof Error ? (error.stack ?? '').replace(error.message, '').split('\n') : []
  return lines.filter((line) => line.includes('.ts:')).slice(0, 4).join('\n')
}

/** A door that listens. */
export type OpenHttp = { readonly url: string; readonly close: () => Promise<void> }

/** Listens on a port of this machine; 0 takes any free one. */
export const startHttp = (door: Door, port: number, host = '127.0.0.1'): Promise<OpenHttp> =>
  new Promise((resolve) => {
    const server = serve({ fetch: doorOf(door).fetch, port, hostname: host }, (address: AddressInfo) => {
      resolve({ url: `http://${host}:${address.port}`, close: () => closed(server) })
    })
  })

/** Requests under way are answered to nobody any more; nothing of theirs is half written. */
export const closed = (server: ServerType): Promise<void> => new Promise((resolve) => {
  server.close(() => { resolve() })
  if ('closeAllConnections' in server) server.closeAllConnections()
})
