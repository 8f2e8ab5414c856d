/** `daicho verify-log [--copies DIR] [--key VKEY]… [--part log|record]`: the verifier against this installation. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Run } from '../command.ts'
import { readCopies } from '../io/log/copies.ts'
import { joinServer } from '../io/postgres/open-server.ts'
import { Refusal } from '../io/refusal.ts'
import { verdict, verifyLog } from '../verify-log.ts'

/** Ends with exit code 1 where something differs. */
export const run: Run = async (settings, args) => {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const server = await joinServer(settings)
  try {
    const copies = values.copies ?? settings.checkpointCopies ?? join(settings.directory, 'checkpoints')
    const verified = await verifyLog({
      databaseUrl: server.url('daicho_auditor'), copies: await readCopies(copies), keys: values.key ?? [],
      parts: values.part === undefined ? ['log', 'record'] : [partOf(values.part)], say: console.log,
    })
    console.log(verdict(verified))
    if (verified.fault !== undefined) process.exitCode = 1
  } finally {
    await server.stop()
  }
}

const OPTIONS = {
  copies: { type: 'string' }, key: { type: 'string', multiple: true }, part: { type: 'string' },
} as const

const partOf = (text: string): 'log' | 'record' => {
  if (text === 'log' || text === 'record') return text
  throw new Refusal('--part is log or record.')
}
