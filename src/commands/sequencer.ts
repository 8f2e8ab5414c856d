/**
 * `daicho sequencer [--origin NAME] [--begin NAME --after FILE --reason TEXT]`: signs the operation log, or begins a
 * new origin for it.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Run } from '../command.ts'
import type { Settings } from '../io/config.ts'
import { createLogKeyFile, keyPaths } from '../io/keys.ts'
import { beginOrigin } from '../io/log/origin.ts'
import { runSequencer } from '../io/log/sequencer.ts'
import { readSigningKey } from '../io/log/signing-key.ts'
import { joinServer } from '../io/postgres/open-server.ts'
import { openPool } from '../io/postgres/pool.ts'
import { Refusal } from '../io/refusal.ts'
import { untilStopped } from '../io/until-stopped.ts'

export const run: Run = async (settings, args) => {
  const stop = new AbortController()
  void untilStopped().then(() => stop.abort())
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  await using stack = new AsyncDisposableStack()
  const server = await joinServer(settings)
  stack.defer(server.stop)
  const pool = openPool(server.url('daicho_sequencer'), 2)
  stack.defer(pool.close)
  const key = await keyOf(settings)
  if (values.begin !== undefined) {
    if (values.after === undefined || values.reason === undefined)
      throw new Refusal('--begin NAME needs --after FILE and --reason TEXT.')
    const lastOld = await readFile(values.after, 'utf8')
    const { verifier } = await beginOrigin(pool, { name: values.begin, key, lastOld, reason: values.reason })
    console.log(`operation log: begun again as ${verifier.vkey}`)
    return
  }
  await runSequencer({
    pool, key, named: values.origin, directory: settings.directory,
    copiesDirectory: settings.checkpointCopies ?? join(settings.directory, 'checkpoints'),
    say: (text) => console.log(text), now: () => new Date(),
  }, stop.signal)
}

const OPTIONS = {
  origin: { type: 'string' }, begin: { type: 'string' }, after: { type: 'string' }, reason: { type: 'string' },
} as const

/** A first start of the demonstration makes its own. */
const keyOf = async (settings: Settings) => {
  const { logSigningKeyPath } = keyPaths(settings)
  if (settings.mode === 'demo' && settings.logKeyFile === undefined) {
    await createLogKeyFile(logSigningKeyPath).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  return readSigningKey(logSigningKeyPath)
}
