/**
 * `daicho open FILE --key KEY.pem [--cert CERT.pem] [--sha256 HEX] --out FILE`: opens a file that a municipality has
 * sealed to this key. It needs no database and no server.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Run } from '../command.ts'
import { askKnownSecret } from '../io/ask-secret.ts'
import { openTo } from '../io/cms/open.ts'
import { isLocked, readOpeningKey } from '../io/cms/opening-key.ts'
import { Refusal } from '../io/refusal.ts'

const USAGE = 'Usage: daicho open FILE --key KEY.pem [--cert CERT.pem] [--sha256 HEX] --out FILE'

/** The file appears whole or not at all. Throws a Refusal with one sentence. */
export const run: Run = async (settings, args) => {
  const { path, out, keyPath, certificatePath, sha256: told } = readArgs(args)
  const key = (await bytesOf(keyPath)).toString('latin1')
  const certificate = certificatePath === undefined ? undefined : await bytesOf(certificatePath)
  const passphrase = isLocked(key) ? await askPassphrase(settings.keyPassphrase) : undefined
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort())
  const opening = readOpeningKey({ key, passphrase, certificate })
  const { sha256, bytes } = await openTo(path, opening, out, { stop: stop.signal, sha256: told })
  console.log(`${out}: ${bytes} bytes, SHA-256 ${sha256}`)
}

const askPassphrase = (given: string | undefined): Promise<string> => {
  const { stdin: input, stderr: output } = process
  return askKnownSecret('Passphrase', { given, input, output, variable: 'DAICHO_KEY_PASSPHRASE' })
}

const bytesOf = (path: string): Promise<Buffer> => readFile(path).catch((error: NodeJS.ErrnoException) => {
  throw new Refusal(`${path} cannot be read (${error.code ?? error.message}).`)
})

const readArgs = (args: readonly string[]) => {
  const options = {
    key: { type: 'string' }, cert: { type: 'string' }, out: { type: 'string' }, sha256: { type: 'string' },
  } as const
  try {
    const { values, positionals: [path, more] } = parseArgs({ args: [...args], options, allowPositionals: true })
    const { key: keyPath, cert: certificatePath, out } = values
    const sha256 = values.sha256?.replaceAll(/[\s:]/g, '').toLowerCase()
    const isHash = sha256 === undefined || /^[0-9a-f]{64}$/.test(sha256)
    if (path !== undefined && more === undefined && keyPath !== undefined && out !== undefined && isHash)
      return { path, out, keyPath, certificatePath, sha256 }
  } catch {
    // told below
  }
  throw new Refusal(USAGE)
}
