/** The private key that signs the log: read from its file, by the sequencer alone. */
import { createPrivateKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { Refusal } from '../refusal.ts'

/** @param path an Ed25519 key, PKCS #8 in PEM, that nobody else may read. @throws Refusal in one sentence */
export const readSigningKey = async (path: string): Promise<KeyObject> => {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new Refusal(`The file ${path} with the key that signs the log cannot be read.`)
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
    throw new Refusal(`The key file ${path} is open to other users; run "chmod 600 ${path}".`)
  }
  const key = parsedKey(await readFile(path))
  if (key?.asymmetricKeyType !== 'ed25519') throw new Refusal(`${path} holds no Ed25519 private key.`)
  return key
}

const parsedKey = (pem: Buffer): KeyObject | undefined => {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}
