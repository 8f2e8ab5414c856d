/** The console's own files, its fonts and the manual pages: static, and none of them knows anything of a resident. */
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import type { MiddlewareHandler } from 'hono'

const YEAR = 'public, max-age=31536000, immutable'

export const consoleFiles = (): Hono => {
  const app = new Hono()
  app.use('/assets/*', cached(YEAR), serveStatic({ root: './console/dist' }))
  app.use('/fonts/*', cached(YEAR), serveStatic({ root: './assets', onNotFound: () => undefined }))
  app.use('/manual/*', serveStatic({ root: './docs' }))
  app.use('/*', serveStatic({ root: './console/dist' }))
  // Every other address is a screen of the console; an unknown one below /api/ is nothing.
  app.get('*', (context, next) => context.req.path.startsWith('/api/') ? next() : screen(context, next))
  return app
}

const screen = serveStatic({ path: './console/dist/index.html' })

const cached = (policy: string): MiddlewareHandler => async (context, next) => {
  await next()
  context.header('Cache-Control', policy)
}
