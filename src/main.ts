/** The composition root: what is started, in which order, from what. */
import { turnDay } from './desk/turn-day.ts'
import { keepCommand } from './io/child.ts'
import type { Settings } from './io/config.ts'
import { assertConsoleBuilt, ensureConsole } from './io/console-build.ts'
import { openDoor } from './open-door.ts'
import { openLine } from './open-line.ts'
import { startHttp } from './io/http/server.ts'
import { readKeys } from './io/keys.ts'
import { assertPortFree } from './io/listening.ts'
import { assertMigrated } from './io/postgres/migrate.ts'
import { pdfMaker } from './io/pdf/pool.ts'
import { migrateServer, openServer } from './io/postgres/open-server.ts'
import { openPool, SERVER_KEEPS_MILLIS } from './io/postgres/pool.ts'
import { A_MINUTE, repeated, unhurried } from './io/repeated.ts'
import { stopwatch } from './io/stopwatch.ts'

/** Whether the start prepares what it needs or finds it prepared. */
export type Preparation = 'prepare' | 'prepared'

/**
 * Starts everything and prints where it listens. 'prepare' migrates and builds the console where needed (`start`);
 * 'prepared' refuses where that was not done before (`serve`). All of it stops in reverse order, after a failure too.
 */
export const start = async (settings: Settings, preparation: Preparation): Promise<AsyncDisposable> => {
  const took = stopwatch()
  await using started = new AsyncDisposableStack()
  await assertPortFree(settings.port, settings.host)
  if (preparation === 'prepared') await assertConsoleBuilt()

  const server = await openServer(settings)
  started.defer(server.stop)
  took('database')

  if (preparation === 'prepare') {
    await migrateServer(server)
    took('migrations')
    await ensureConsole()
    took('console')
  } else await assertMigrated(server.migratorUrl)

  const keys = await readKeys(settings)
  const pool = openPool(server.url('daicho_app'), 10, SERVER_KEEPS_MILLIS)
  started.defer(pool.close)
  const pdf = pdfMaker()
  started.defer(pdf.close)
  const sequencer = keepCommand('sequencer')
  started.defer(sequencer.stop)

  const door = await openDoor({ db: pool, keys, pdf, mode: settings.mode, outgoing: settings.outgoing }, console.log)
  took('town')
  const turning = repeated('the turn of the day', (stop) => turnDay(door.desk, unhurried(stop)), A_MINUTE)
  started.defer(turning.stop)
  started.use(await openLine(door.desk, settings))
  const http = await startHttp(door, settings.port, settings.host)
  started.defer(http.close)
  took('server')
  console.log(`ready ${http.url}`)
  return started.move()
}
