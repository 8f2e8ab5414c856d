/** GET /api/demo/cards: the imaginary town's people, one click each. In production there is no such route. */
import { Hono } from 'hono'
import type { Door } from './door.ts'

/** The route where there is a town to show; nothing elsewhere. */
export const demoRoutes = ({ mode, demoCards }: Door): Hono => {
  const app = new Hono()
  if (mode === 'demo') app.get('/demo/cards', (context) => context.json(demoCards))
  return app
}
