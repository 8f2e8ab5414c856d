/** The private key that a file was sealed to, and which part of the file it opens. */
import { constants, createPrivateKey, createPublicKey, diffieHellman, privateDecrypt } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { CONSTRUCTED, CONTEXT, TAG } from './der.ts'
import { dotted, elementsOf, onlyElement, onlyPart, partsOf, type Element, type Parts } from './der-reader.ts'
import { CURVES, HASHES, OID, type Curve, type Hash } from './names.ts'
import { readNamedKey, type RecipientName } from './recipient-key.ts'
import { OpeningRefused } from './refused.ts'
import { keyFrom, publicKeyAt, unwrapped } from './wrap.ts'

/** A private key, and the names of its certificate; without one every part of a file is tried. */
export type OpeningKey = {
  readonly privateKey: KeyObject
  readonly name: RecipientName | undefined
}

/** What a key is read from. */
export type KeyFiles = {
  /** PEM. */
  readonly key: string
  /** For a key that is locked. */
  readonly passphrase: string | undefined
  /** PEM or DER. */
  readonly certificate: string | Uint8Array | undefined
}

/** Whether such a key must be asked a passphrase for. */
export const isLocked = (key: string): boolean =>
  key.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----') || /^Proc-Type: 4,ENCRYPTED/m.test(key)

/** @throws OpeningRefused where the key cannot be read or the certificate is another key's */
export const readOpeningKey = ({ key, passphrase, certificate }: KeyFiles): OpeningKey => {
  const privateKey = privateKeyOf(key, passphrase)
  if (certificate === undefined) return { privateKey, name: undefined }
  const named = readCertificate(certificate)
  if (!named.publicKey.equals(createPublicKey(privateKey))) throw new OpeningRefused('other-certificate')
  return { privateKey, name: named }
}

const privateKeyOf = (key: string, passphrase: string | undefined): KeyObject => {
  try {
    return createPrivateKey({ key, ...(isLocked(key) ? { passphrase: passphrase ?? '' } : {}) })
  } catch (error) {
    throw new OpeningRefused(isLocked(key) ? 'passphrase' : 'key-unreadable', { cause: error })
  }
}

const readCertificate = (certificate: string | Uint8Array) => {
  try {
    return readNamedKey(certificate)
  } catch (error) {
    throw new OpeningRefused('certificate-unreadable', { cause: error })
  }
}

/** The key of the content, from the one entry of RecipientInfos that is ours; undefined where none is. */
export const findContentKey = (recipientInfos: Uint8Array, key: OpeningKey): Buffer | undefined => {
  for (const entry of elementsOf(onlyElement(recipientInfos).content)) {
    const found = opened(entry, key)
    if (found?.length === CONTENT_KEY_BYTES) return found
  }
  return undefined
}

const CONTENT_KEY_BYTES = 32

/** What does not open under the key was not meant for it, or was altered: which of the two, nobody can say. */
const opened = (entry: Element, key: OpeningKey): Buffer | undefined => {
  try {
    if (entry.tag === TAG.sequence) return transported(partsOf(entry), key)
    return entry.tag === (CONTEXT | CONSTRUCTED | 1) ? agreed(partsOf(entry), key) : undefined
  } catch {
    return undefined
  }
}

/** KeyTransRecipientInfo. */
const transported = (parts: Parts, { privateKey, name }: OpeningKey): Buffer | undefined => {
  const [version] = parts.next(TAG.integer).content
  const named = version === 0 ? parts.next(TAG.sequence) : parts.next(CONTEXT | 0)
  const oaepHash = findOaepHash(parts.next(TAG.sequence))
  const sealed = parts.next(TAG.octets).content
  parts.end()
  const isNamed = (version === 0 || version === 2) && isFor(name, version === 0 ? named.whole : named.content)
  if (!isNamed || oaepHash === undefined || privateKey.asymmetricKeyType !== 'rsa') return undefined
  return privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash }, sealed)
}

const isFor = (name: RecipientName | undefined, written: Uint8Array): boolean =>
  name === undefined || [name.issuerAndSerial, name.keyIdentifier]
    .some((known) => known !== undefined && Buffer.from(known).equals(written))

/** RSAES-OAEP with one listed hash for label and mask, and no label. Its own default, SHA-1, is not on the list. */
const findOaepHash = (algorithm: Element): Hash | undefined => {
  const parts = partsOf(algorithm)
  if (dotted(parts.next(TAG.oid)) !== OID.rsaOaep) return undefined
  const chosen = partsOf(parts.next(TAG.sequence))
  parts.end()
  const ofLabel = hashOf(onlyPart(chosen.next(CONTEXT | CONSTRUCTED | 0), TAG.sequence))
  const mask = partsOf(onlyPart(chosen.next(CONTEXT | CONSTRUCTED | 1), TAG.sequence))
  chosen.end()
  const isMgf1 = dotted(mask.next(TAG.oid)) === OID.mgf1
  const ofMask = hashOf(mask.next(TAG.sequence))
  mask.end()
  return isMgf1 && ofLabel === ofMask ? ofLabel : undefined
}

const hashOf = (algorithm: Element): Hash | undefined => {
  const parts = partsOf(algorithm)
  const name = dotted(parts.next(TAG.oid))
  parts.optional(TAG.nothing)
  parts.end()
  return HASHES.find(({ oid }) => oid === name)?.hash
}

/** KeyAgreeRecipientInfo. */
const agreed = (parts: Parts, { privateKey, name }: OpeningKey): Buffer | undefined => {
  const curve = curveOf(privateKey)
  const [version] = parts.next(TAG.integer).content
  const point = originatorPoint(parts.next(CONTEXT | CONSTRUCTED | 0))
  const mixedIn = parts.optional(CONTEXT | CONSTRUCTED | 1)
  const derivation = findDerivation(parts.next(TAG.sequence))
  const keys = elementsOf(parts.next(TAG.sequence).content)
  parts.end()
  if (version !== 3 || curve === undefined || derivation === undefined) return undefined
  const secret = diffieHellman({ privateKey, publicKey: publicKeyAt(point, curve) })
  const sent = mixedIn === undefined ? undefined : onlyPart(mixedIn, TAG.octets).content
  const wrappingKey = keyFrom(secret, derivation, sent)
  return keys.filter(({ tag }) => tag === TAG.sequence)
    .map((sealed) => unwrappedFor(sealed, name, wrappingKey)).find((found) => found !== undefined)
}

const curveOf = ({ asymmetricKeyDetails: details }: KeyObject): Curve | undefined =>
  CURVES.find(({ nodeName }) => nodeName === details?.namedCurve)

/** SEC 1 2.3.3: both coordinates in full; RFC 5753 wants this form read by everybody. */
const UNCOMPRESSED = 4

/** [1] OriginatorPublicKey: the algorithm is known from our own key, and the file need not say which curve. */
const originatorPoint = (originator: Element): Uint8Array => {
  const parts = partsOf(onlyPart(originator, CONTEXT | CONSTRUCTED | 1))
  const algorithm = partsOf(parts.next(TAG.sequence))
  if (dotted(algorithm.next(TAG.oid)) !== OID.ecPublicKey) throw new Error('a key of another algorithm')
  if (algorithm.optional(TAG.nothing) === undefined) algorithm.optional(TAG.oid)
  algorithm.end()
  const [unusedBits, ...point] = parts.next(TAG.bits).content
  parts.end()
  if (unusedBits !== 0 || point[0] !== UNCOMPRESSED) throw new Error('a point is written in one way')
  return Uint8Array.from(point)
}

/** The hash of the derivation, where it is of the list and goes with AES-256 key wrap; OpenSSL's own is SHA-1. */
const findDerivation = (algorithm: Element): Hash | undefined => {
  const parts = partsOf(algorithm)
  const agreement = dotted(parts.next(TAG.oid))
  const wrap = partsOf(parts.next(TAG.sequence))
  parts.end()
  const isOurs = dotted(wrap.next(TAG.oid)) === OID.aes256Wrap
  wrap.end()
  return isOurs ? CURVES.find((known) => known.agreement === agreement)?.hash : undefined
}

const unwrappedFor = (
  sealed: Element, name: RecipientName | undefined, wrappingKey: Uint8Array,
): Buffer | undefined => {
  const parts = partsOf(sealed)
  const identified = parts.optional(CONTEXT | CONSTRUCTED | 0)
  const written = identified === undefined
    ? parts.next(TAG.sequence).whole : onlyPart(identified, TAG.octets).content
  const bytes = parts.next(TAG.octets).content
  parts.end()
  return isFor(name, written) ? unwrapped(wrappingKey, bytes) : undefined
}
