/** `daicho turn-day`: does what has fallen due by today, beside a running server or without one. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Run } from '../command.ts'
import { turnDay } from '../desk/turn-day.ts'
import { joinServer } from '../io/postgres/open-server.ts'
import { openPool } from '../io/postgres/pool.ts'

/** Prints how many of each were turned. Run again, it turns what is left. */
export const run: Run = async (settings) => {
  await using stack = new AsyncDisposableStack()
  const server = await joinServer(settings)
  stack.defer(server.stop)
  const db = openPool(server.url('daicho_app'), 1)
  stack.defer(db.close)
  const turned = await turnDay({ db, fresh: { uuid: randomUUID, bytes: randomBytes } })
  for (const [what, count] of Object.entries(turned)) console.log(`${what}: ${count}`)
}
