/** Throwaway keys, files sealed by OpenSSL, and folders of their own for tests of sealed files. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { byteSource } from '../src/io/cms/byte-source.ts'
import { opened, openTo } from '../src/io/cms/open.ts'
import { readOpeningKey, type OpeningKey } from '../src/io/cms/opening-key.ts'
import { OpeningRefused, type OpeningFault } from '../src/io/cms/refused.ts'
import { sealed } from '../src/io/cms/seal.ts'
import type { RecipientKey } from '../src/desk/sealing.ts'

/** The keys of test/vectors/sealed-files.json. */
export type KeyName = 'p256' | 'p384' | 'p521' | 'rsa'

type Vectors = {
  readonly plain: string
  readonly passphrase: string
  readonly keys: Readonly<Record<KeyName, { readonly key: string; readonly certificate: string }>>
  readonly lockedKey: string
  readonly shortCertificate: string
  readonly x25519: string
  readonly opened: readonly { readonly title: string; readonly keys: readonly KeyName[]; readonly file: string }[]
  readonly refused: readonly {
    readonly title: string; readonly key: KeyName; readonly code: OpeningFault; readonly file: string
  }[]
}

export const vectors = JSON.parse(
  readFileSync(new URL('vectors/sealed-files.json', import.meta.url), 'utf8')) as Vectors

/** A private key of the vectors with its certificate. */
export const openingKey = (name: KeyName): OpeningKey =>
  readOpeningKey({ ...vectors.keys[name], passphrase: undefined })

/** The same key, without the certificate that names it. */
export const namelessKey = (name: KeyName): OpeningKey =>
  readOpeningKey({ key: vectors.keys[name].key, passphrase: undefined, certificate: undefined })

export async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

/** A new folder with nothing in it, removed after the test. */
export const emptyFolder = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'daicho-sealed-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** All of a sealed file in memory. */
export const sealedBytes = async (
  recipients: readonly RecipientKey[], plain: AsyncIterable<Uint8Array>,
): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  for await (const piece of sealed(recipients, plain)) pieces.push(...piece)
  return Buffer.concat(pieces)
}

/** All of its content, or the refusal. */
export const openedBytes = async (file: Uint8Array, key: OpeningKey): Promise<Buffer> => {
  const parts: Uint8Array[] = []
  for await (const part of opened(byteSource(chunks(file)), key)) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

/** Opens a file on the disk that must be refused, and sees that the folder holds nothing else afterwards. */
export const assertRefused = async (folder: string, file: Uint8Array, key: OpeningKey): Promise<void> => {
  const path = join(folder, 'sealed')
  await writeFile(path, file)
  await assert.rejects(openTo(path, key, join(folder, 'plain')), OpeningRefused)
  assert.deepEqual(await readdir(folder), ['sealed'])
}
