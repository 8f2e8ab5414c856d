/** The command line: one table of commands, each loading what it needs only when it is called. */
import type { Command } from './command.ts'
import { DatabaseError } from './desk/ports.ts'
import { readSettings } from './io/config.ts'
import { Refusal } from './io/refusal.ts'

const COMMANDS: readonly Command[] = [
  { name: 'start', summary: 'migrate, build what has changed, then serve', load: () => import('./commands/start.ts') },
  { name: 'serve', summary: 'serve what was migrated and built before', load: () => import('./commands/serve.ts') },
  { name: 'migrate', summary: 'bring the database to this version [--breaking]',
    load: () => import('./commands/migrate.ts') },
  { name: 'import', summary: 'take residents of an older system in: import residents FILE.csv [--dry-run]',
    load: () => import('./commands/import.ts') },
  { name: 'town', summary: 'an imaginary town of any size: --residents N [--seed S]',
    load: () => import('./commands/town.ts') },
  { name: 'turn-day', summary: 'do what has fallen due: planned move-outs',
    load: () => import('./commands/turn-day.ts') },
  { name: 'sequencer', summary: 'sign the operation log', load: () => import('./commands/sequencer.ts') },
  { name: 'verify-log', summary: 'recompute the log and the record, and name the first place that differs',
    load: () => import('./commands/verify-log.ts') },
  { name: 'self-check', summary: 'the technical standard, clause by clause, against this day [--json]',
    load: () => import('./commands/self-check.ts') },
  { name: 'admin', summary: 'create the first administrator, or let one back in',
    load: () => import('./commands/admin.ts') },
  { name: 'build', summary: 'build the console', load: () => import('./commands/build.ts') },
  { name: 'open', summary: 'open a sealed file: open FILE --key KEY.pem [--cert CERT.pem] [--sha256 HEX] --out FILE',
    load: () => import('./commands/open.ts') },
  { name: 'new-key', summary: 'a pair of keys for receiving sealed files: new-key --name HOLDER --out NAME [--years N]',
    load: () => import('./commands/new-key.ts') },
  { name: 'keys', summary: 'create the key files that the settings name', load: () => import('./commands/keys.ts') },
]

const REQUIRED_NODE = 26

/** A command that finds something amiss sets the exit code itself. */
const main = async (name = 'help', args: readonly string[] = []): Promise<void> => {
  const command = COMMANDS.find((known) => known.name === name)
  if (command === undefined) {
    console.log(usage())
    if (!['help', '--help', '-h'].includes(name)) process.exitCode = 1
    return
  }
  const { run } = await command.load()
  await run(readSettings(), args)
}

const usage = (): string =>
  ['daicho <command>', ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`)].join('\n')

/** An expected failure is its sentence; only what should never happen shows where it happened. */
const tell = (error: unknown): void => {
  console.error(error instanceof Refusal || error instanceof DatabaseError ? error.message : error)
}

const { node } = process.versions
if (Number.parseInt(node, 10) < REQUIRED_NODE) {
  console.error(`daicho needs Node ${REQUIRED_NODE} or newer and this is Node ${node}; start it by bin/daicho.`)
  process.exit(1)
}
try {
  await main(process.argv[2], process.argv.slice(3))
} catch (error) {
  tell(error)
  process.exitCode = 1
}
