/** `daicho import residents FILE.csv [--dry-run]`: takes residents of an older system in, or says all that is wrong. */
import { parseArgs } from 'node:util'
import type { Run } from '../command.ts'
import { takeIn, tellImported } from '../io/import/take-in.ts'
import { assertMigrated } from '../io/postgres/migrate.ts'
import { joinServer } from '../io/postgres/open-server.ts'
import { Refusal } from '../io/refusal.ts'

const USAGE = 'Usage: daicho import residents FILE.csv [--dry-run]'

/**
 * Beside a running server or alone. Throws a Refusal where anything is wrong with the file: nothing was written then.
 */
export const run: Run = async (settings, args) => {
  const { path, dryRun } = readArgs(args)
  const server = await joinServer(settings)
  try {
    await assertMigrated(server.migratorUrl)
    const imported = await takeIn({ settings, server, path, dryRun })
    console.log(tellImported(imported))
    if (imported.faults > 0) throw new Refusal(`${imported.faults} faults: nothing was written.`)
  } finally {
    await server.stop()
  }
}

const readArgs = (args: readonly string[]): { readonly path: string; readonly dryRun: boolean } => {
  const options = { 'dry-run': { type: 'boolean' } } as const
  try {
    const { values, positionals: [what, path, more] } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (what !== 'residents' || path === undefined || more !== undefined) throw new Refusal(USAGE)
    return { path, dryRun: values['dry-run'] ?? false }
  } catch {
    throw new Refusal(USAGE)
  }
}
