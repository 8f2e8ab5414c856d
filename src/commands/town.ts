/**
 * `daicho town --residents N [--seed S] [--keep FILE]`: an imaginary town of any size, taken in by the import's own
 * door.
 */
import { parseArgs } from 'node:util'
import type { Run } from '../command.ts'
import { deskOf } from '../io/desk.ts'
import { takeIn, tellImported } from '../io/import/take-in.ts'
import { readKeys } from '../io/keys.ts'
import { joinServer, migrateServer } from '../io/postgres/open-server.ts'
import { openPool } from '../io/postgres/pool.ts'
import { Refusal } from '../io/refusal.ts'
import { settleCrowd, writeCrowd } from '../../town/settle-crowd.ts'
import { LAST_SEED } from '../../town/crowd/rows.ts'

const USAGE = `Usage: daicho town --residents N [--seed 0…${LAST_SEED}] [--keep FILE.csv]`
const MOST = 5_000_000

/**
 * Beside a running server or alone; the named town is built first where nobody lives yet. Throws a Refusal outside a
 * demonstration.
 */
export const run: Run = async (settings, args) => {
  const { residents, seed, keep } = readArgs(args)
  if (settings.mode !== 'demo') throw new Refusal('Imaginary people live in a demonstration only.')
  await using stack = new AsyncDisposableStack()
  const server = await joinServer(settings)
  stack.defer(server.stop)
  await migrateServer(server)
  const pool = openPool(server.url('daicho_app'))
  stack.defer(pool.close)
  const keys = await readKeys(settings)
  const desk = deskOf({ db: pool, keys, mode: 'demo', pdf: NO_PAPER, outgoing: settings.outgoing })
  await settleCrowd(desk, residents, console.log)
  const { path, remove } = await writeCrowd({ residents, seed, keep, directory: settings.directory })
  stack.defer(remove)
  const imported = await takeIn({ settings, server, path })
  console.log(tellImported(imported))
  if (imported.faults > 0)
    throw new Refusal('Nothing was written: a town of this seed and another size is here, it seems.')
}

const NO_PAPER = {
  make: () => Promise.reject(new Error('no paper is set here')), close: () => Promise.resolve(),
}

const readArgs = (args: readonly string[]) => {
  const options = { residents: { type: 'string' }, seed: { type: 'string' }, keep: { type: 'string' } } as const
  try {
    const { values } = parseArgs({ args: [...args], options })
    const [residents, seed] = [Number(values.residents), Number(values.seed ?? 1)]
    const isSound = Number.isInteger(residents) && residents > 0 && residents <= MOST
      && Number.isInteger(seed) && seed >= 0 && seed <= LAST_SEED
    if (isSound) return { residents, seed, keep: values.keep }
  } catch {
    // told below
  }
  throw new Refusal(USAGE)
}
