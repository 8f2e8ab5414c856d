/** The keys that seal numbers and sign the log: made for the demo by itself, read from named files in production. */
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Settings } from './config.ts'
import { Refusal } from './refusal.ts'

/** What seals, what is looked up by, what signs. */
export type Keys = {
  /** For keyed hashes: HMAC-SHA-256. */
  readonly hmacKey: Buffer
  /** What new boxes are sealed with: AES-256-GCM. */
  readonly boxKey: Buffer
  readonly boxKeyId: string
  /** Every key that an existing box may still need, by id; a rotation leaves the old one here until it is done. */
  readonly boxKeys: ReadonlyMap<string, Buffer>
  /** Ed25519, PKCS #8 in PEM. Only the sequencer opens it. */
  readonly logSigningKeyPath: string
}

/** Why there are no keys, in one sentence; never with a part of a key. */
export class KeysRefused extends Refusal {}

const key = z.base64()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes')

const keyFile = z.object({
  hmacKey: key,
  /** The key of this id seals what is new. */
  boxKeyId: z.string().min(1),
  boxKeys: z.record(z.string().min(1), key),
})

type KeySettings = Pick<Settings, 'mode' | 'directory' | 'keyFile' | 'logKeyFile'>

/** Where the keys lie. */
export const keyPaths = (settings: KeySettings): { path: string; logSigningKeyPath: string } => ({
  path: settings.keyFile ?? join(settings.directory, 'keys.json'),
  logSigningKeyPath: settings.logKeyFile ?? join(settings.directory, 'log-key.pem'),
})

/** The keys of this installation. Throws KeysRefused where a file is missing, malformed or readable by others. */
export const readKeys = async (settings: KeySettings): Promise<Keys> => {
  const { path, logSigningKeyPath } = keyPaths(settings)
  if (settings.mode === 'demo') {
    if (settings.keyFile === undefined) await ifMissing(createKeyFile(path))
    if (settings.logKeyFile === undefined) await ifMissing(createLogKeyFile(logSigningKeyPath))
  }
  await refuseOpenFile(path)
  await refuseOpenFile(logSigningKeyPath)
  return { ...parseKeys(path, await readFile(path, 'utf8')), logSigningKeyPath }
}

/** Writes new random keys. Rejects with EEXIST rather than overwrite: what lost keys have sealed stays closed. */
export const createKeyFile = async (path: string): Promise<void> => {
  const boxKeyId = `box-${randomBytes(4).toString('hex')}`
  const content = { hmacKey: randomKey(), boxKeyId, boxKeys: { [boxKeyId]: randomKey() } }
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
}

/** Writes a new key to sign the log with. Rejects with EEXIST rather than overwrite. */
export const createLogKeyFile = async (path: string): Promise<void> => {
  const { privateKey } = generateKeyPairSync('ed25519')
  await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
}

const randomKey = (): string => randomBytes(32).toString('base64')

const ifMissing = (creation: Promise<void>): Promise<void> => creation.catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EEXIST') throw error
})

const refuseOpenFile = async (path: string): Promise<void> => {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new KeysRefused(`The key file ${path} cannot be read.`)
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
    throw new KeysRefused(`The key file ${path} is open to other users; run "chmod 600 ${path}".`)
  }
}

const parseKeys = (path: string, text: string): Omit<Keys, 'logSigningKeyPath'> => {
  const read = keyFile.safeParse(parseJson(text))
  const boxKey = read.data?.boxKeys[read.data.boxKeyId]
  if (!read.success || boxKey === undefined) {
    throw new KeysRefused(`The key file ${path} is not one that "daicho keys create" makes.`)
  }
  const { hmacKey, boxKeyId, boxKeys } = read.data
  return { hmacKey, boxKey, boxKeyId, boxKeys: new Map(Object.entries(boxKeys)) }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
