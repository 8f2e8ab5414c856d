/**
 * C2SP signed notes with Ed25519: keys in their text form, signing, and opening with every strictness the form asks
 * for.
 */
import { createPrivateKey, createPublicKey, hash, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** Who may have signed, as published: name, key id, public key. */
export type Verifier = { readonly name: string; readonly keyId: number; readonly key: KeyObject; readonly vkey: string }

/** Signs texts as notes under its name. */
export type Signer = { readonly verifier: Verifier; readonly sign: (text: string) => string }

/** A note that cannot be trusted, or a key that is none. */
export class NoteFault extends Error {}

const ED25519 = 0x01
const SEED_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')
const KEY_BYTES = 32
const ID_BYTES = 4

/** `name+id+key`, the form in which a verifier is published. @throws NoteFault */
export const readVerifier = (vkey: string): Verifier => {
  const [name = '', id = '', key = ''] = splitKey(vkey, 3)
  const publicKey = keyMaterial(key)
  const verifier = verifierOf(name, publicKey)
  if (id !== hexId(verifier.keyId)) throw new NoteFault(`key: ${name} has another id than ${id}`)
  return verifier
}

/** `PRIVATE+KEY+name+id+seed`, the form in which a signer is kept. @throws NoteFault */
export const readSigner = (skey: string): Signer => {
  const [one, two, name = '', id = '', seed = ''] = splitKey(skey, 5)
  if (one !== 'PRIVATE' || two !== 'KEY') throw new NoteFault('key: not a private key')
  const signer = signerFromSeed(name, keyMaterial(seed))
  if (id !== hexId(signer.verifier.keyId)) throw new NoteFault(`key: ${name} has another id than ${id}`)
  return signer
}

/** @param seed 32 random bytes */
export const signerFromSeed = (name: string, seed: Uint8Array): Signer =>
  signerFromKey(name, createPrivateKey({ key: Buffer.concat([SEED_PREFIX, seed]), format: 'der', type: 'pkcs8' }))

/** @param privateKey an Ed25519 key */
export const signerFromKey = (name: string, privateKey: KeyObject): Signer => {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new NoteFault('key: not an Ed25519 key')
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const verifier = verifierOf(name, spki.subarray(PUBLIC_PREFIX.length))
  return { verifier, sign: (text) => signedNote(text, verifier, sign(null, Buffer.from(text), privateKey)) }
}

/** The private key's text for its file. */
export const skeyOf = (name: string, seed: Uint8Array): string => {
  const { verifier } = signerFromSeed(name, seed)
  return `PRIVATE+KEY+${name}+${hexId(verifier.keyId)}+${base64([Uint8Array.of(ED25519), seed])}`
}

/** The text without its signatures, and the verifiers of ours that signed it. */
export type OpenedNote = { readonly text: string; readonly signedBy: readonly Verifier[] }

/**
 * Opens a signed note.
 * @throws NoteFault where the form is broken, a known key's signature is wrong or given twice, or no known key signed
 */
export const openNote = (note: string, known: readonly Verifier[]): OpenedNote => {
  if (!note.isWellFormed() || FORBIDDEN.test(note)) throw new NoteFault('note: characters that no note has')
  const end = note.lastIndexOf('\n\n')
  if (end < 0 || !note.endsWith('\n')) throw new NoteFault('note: no signatures')
  const text = note.slice(0, end + 1)
  const lines = note.slice(end + 2, -1).split('\n').map(readSignature)
  const signedBy = lines.flatMap((line) => {
    const verifier = known.find(({ name, keyId }) => name === line.name && keyId === line.keyId)
    if (verifier === undefined) return []
    if (line.signature.length !== 64 || !verify(null, Buffer.from(text), verifier.key, line.signature)) {
      throw new NoteFault(`note: the signature of ${line.name} is wrong`)
    }
    return [verifier]
  })
  if (signedBy.length === 0) throw new NoteFault('note: signed by no known key')
  if (new Set(signedBy).size !== signedBy.length) throw new NoteFault('note: signed twice by the same key')
  return { text, signedBy }
}

/** Control characters but the line feed. */
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f]/

const signedNote = (text: string, { name, keyId }: Verifier, signature: Uint8Array): string => {
  if (!text.endsWith('\n') || FORBIDDEN.test(text))
    throw new NoteFault('note: a text ends with a line feed and has no controls')
  return `${text}\n\u2014 ${name} ${base64([idBytes(keyId), signature])}\n`
}

type SignatureLine = { readonly name: string; readonly keyId: number; readonly signature: Uint8Array }

const readSignature = (line: string): SignatureLine => {
  const parts = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u.exec(line)
  if (parts === null) throw new NoteFault('note: a broken signature line')
  const bytes = fromBase64(parts[2] ?? '')
  if (bytes.length <= ID_BYTES) throw new NoteFault('note: a signature line without signature')
  return { name: parts[1] ?? '', keyId: bytes.readUInt32BE(0), signature: bytes.subarray(ID_BYTES) }
}

const verifierOf = (name: string, publicKey: Uint8Array): Verifier => {
  if (name === '' || /[\s+]/u.test(name)) throw new NoteFault(`key: '${name}' is no key name`)
  const typed = Buffer.concat([Uint8Array.of(ED25519), publicKey])
  const keyId = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), typed]), 'buffer').readUInt32BE(0)
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, publicKey]), format: 'der', type: 'spki' })
  return { name, keyId, key, vkey: `${name}+${hexId(keyId)}+${typed.toString('base64')}` }
}

/** The base64 part may hold a plus itself. */
const splitKey = (text: string, parts: number): readonly string[] => {
  const found = text.split('+')
  if (found.length < parts) throw new NoteFault('key: not the text of a key')
  return [...found.slice(0, parts - 1), found.slice(parts - 1).join('+')]
}

const keyMaterial = (text: string): Uint8Array => {
  const bytes = fromBase64(text)
  if (bytes.length !== 1 + KEY_BYTES || bytes[0] !== ED25519) throw new NoteFault('key: not an Ed25519 key')
  return bytes.subarray(1)
}

const hexId = (keyId: number): string => keyId.toString(16).padStart(8, '0')

const idBytes = (keyId: number): Uint8Array => {
  const bytes = Buffer.alloc(ID_BYTES)
  bytes.writeUInt32BE(keyId)
  return bytes
}

const base64 = (parts: readonly Uint8Array[]): string => Buffer.concat(parts).toString('base64')

/**
 * Node skips what is not base64; what does not come back the same was not the one way to write it. @throws NoteFault
 */
export const fromBase64 = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text) throw new NoteFault('base64: not in canonical form')
  return bytes
}
