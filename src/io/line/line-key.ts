/** The key that both ends of the line share: 32 bytes in base64, in a file that nobody else may read. */
import { randomBytes } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { Refusal } from '../refusal.ts'

const KEY_BYTES = 32

/** Throws a Refusal where the file is missing, open to others or no key; never with a part of the key. */
export const readLineKey = async (path: string): Promise<Buffer> => {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new Refusal(`The key file ${path} cannot be read.`)
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
    throw new Refusal(`The key file ${path} is open to other users; run "chmod 600 ${path}".`)
  }
  const text = (await readFile(path, 'utf8')).trim()
  const key = Buffer.from(text, 'base64')
  if (key.length !== KEY_BYTES || key.toString('base64') !== text) {
    throw new Refusal(`The key file ${path} is not one that "daicho keys create" makes.`)
  }
  return key
}

/** Writes a new random key. Rejects with EEXIST rather than overwrite: the other end has the old one. */
export const createLineKeyFile = async (path: string): Promise<void> => {
  await writeFile(path, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
}
