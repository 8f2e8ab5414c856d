/**
 * `daicho new-key --name HOLDER --out NAME [--years N]`: NAME.key.pem, locked by a passphrase, to be kept, and
 * NAME.cert.pem to be given to whoever sends. It needs no database and no server.
 */
import { rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Run } from '../command.ts'
import { askSecret } from '../io/ask-secret.ts'
import { systemClock } from '../io/clock.ts'
import { makeKey } from '../io/cms/new-key.ts'
import { Refusal } from '../io/refusal.ts'

const USAGE = 'Usage: daicho new-key --name HOLDER --out NAME [--years 1…5]'
const SHORTEST_PASSPHRASE = 12
const LONGEST_NAME = 64
const MOST_YEARS = 5

/** Overwrites nothing. Throws a Refusal with one sentence. */
export const run: Run = async (settings, args) => {
  const { holder, out, years } = readArgs(args)
  const { stdin: input, stderr: output } = process
  const passphrase = await askSecret('New passphrase', {
    given: settings.keyPassphrase, input, output, variable: 'DAICHO_KEY_PASSPHRASE',
  })
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new Refusal(`A passphrase has at least ${SHORTEST_PASSPHRASE} characters; nothing was done.`)
  const from = systemClock.now()
  const until = new Date(from)
  until.setUTCFullYear(from.getUTCFullYear() + years)
  const { lockedKey, certificate, fingerprint } = await makeKey({ holder, passphrase, from, until })
  const [keyPath, certificatePath] = [`${out}.key.pem`, `${out}.cert.pem`]
  await writeNew(keyPath, lockedKey, 0o600)
  await writeNew(certificatePath, certificate, 0o644).catch(async (error: unknown) => {
    await rm(keyPath)
    throw error
  })
  console.log(`${keyPath}: keep it and its passphrase; without both nothing that was sealed to it can be opened.`)
  console.log(`${certificatePath}: give it to the sender, and read them this by another way: ${fingerprint}`)
}

const writeNew = (path: string, text: string, mode: number): Promise<void> =>
  writeFile(path, text, { mode, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(error.code === 'EEXIST'
      ? `${path} exists already and is left as it is.` : `${path} cannot be written (${error.code ?? error.message}).`)
  })

const readArgs = (args: readonly string[]) => {
  const options = { name: { type: 'string' }, out: { type: 'string' }, years: { type: 'string' } } as const
  try {
    const { values: { name: holder = '', out, years: counted = '2' } } = parseArgs({ args: [...args], options })
    const years = Number(counted)
    const isSound = holder.trim() !== '' && holder.length <= LONGEST_NAME
      && Number.isInteger(years) && years >= 1 && years <= MOST_YEARS
    if (isSound && out !== undefined) return { holder, out, years }
  } catch {
    // told below
  }
  throw new Refusal(USAGE)
}
