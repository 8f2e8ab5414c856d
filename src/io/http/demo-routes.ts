/** GET /api/demo/cards: the imaginary town's people, one click each. In production there is no such route. */
import { Hono } from 'hono'
import type { Door } from './server.ts'

/** A person of the imaginary town, with the password anybody may know. */
export type DemoCard = {
  readonly operator: string
  readonly password: string
  readonly name: string
  readonly title: string
  readonly kind: 'staff' | 'contractor'
  readonly mayDo: readonly string[]
  readonly terminal: string
}

export const demoRoutes = ({ mode, demoCards }: Door): Hono => {
  const app = new Hono()
  if (mode === 'demo') app.get('/demo/cards', (context) => context.json(demoCards))
  return app
}
