/** Reads what a recipient has registered: an X.509 certificate or a bare public key, PEM or DER. */
import { createPublicKey, hash, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { SealingFailure, type RecipientKey } from '../../desk/sealing.ts'
import { civilDay, type CivilDay } from '../../law/calendar.ts'
import type { RecipientKeyFacts } from '../../media/cryptrec.ts'
import { CONSTRUCTED, CONTEXT, sequence, TAG } from './der.ts'
import { dotted, elementsOf, onlyElement, partsOf, type Element } from './der-reader.ts'
import { CURVES, OID } from './names.ts'

/** How a file names the one for whom a part of it is. */
export type RecipientName = {
  /** Issuer and serial number, DER; none where there is no certificate. */
  readonly issuerAndSerial: Uint8Array | undefined
  /** The certificate's own, or the one that we give to a bare key. */
  readonly keyIdentifier: Uint8Array
}

/** A key to seal to, with its name. */
export type NamedKey = RecipientName & { readonly publicKey: KeyObject; readonly key: RecipientKey }

/** Reads a certificate or a public key. @throws SealingFailure 'key-unreadable' */
export const readRecipientKey = (registered: string | Uint8Array): RecipientKey => readNamedKey(registered).key

/** The same, with what a file says of it. @throws SealingFailure 'key-unreadable' */
export const readNamedKey = (registered: string | Uint8Array): NamedKey => {
  const bytes = Buffer.from(registered)
  try {
    const bare = findBareKey(bytes)
    return bare === undefined ? certified(new X509Certificate(bytes)) : unnamed(bare)
  } catch (error) {
    throw new SealingFailure('key-unreadable', { cause: error })
  }
}

/** A bare key begins with its algorithm, which begins with an object identifier; a certificate does not. */
const findBareKey = (bytes: Buffer): KeyObject | undefined => {
  const text = bytes.toString('latin1').trimStart()
  if (text.startsWith('-----BEGIN PUBLIC KEY-----')) return createPublicKey(text)
  if (text.startsWith('-----')) return undefined
  const [first] = elementsOf(onlyElement(bytes).content)
  const isKey = first !== undefined && elementsOf(first.content)[0]?.tag === TAG.oid
  return isKey ? createPublicKey({ key: bytes, format: 'der', type: 'spki' }) : undefined
}

const unnamed = (publicKey: KeyObject): NamedKey => {
  const der = publicKey.export({ type: 'spki', format: 'der' })
  const facts = {
    ...keyFacts(publicKey), uses: null, validFrom: null, validUntil: null, holder: '',
    fingerprint: hash('sha256', der, 'hex'),
  }
  return { publicKey, key: { der, facts }, issuerAndSerial: undefined, keyIdentifier: identifierOf(publicKey) }
}

const IDENTIFIER_BYTES = 20

/** RFC 7093, method 1: the first 160 bits of the SHA-256 of the key's bits. It names the key and protects nothing. */
export const identifierOf = (publicKey: KeyObject): Buffer => {
  const parts = partsOf(onlyElement(publicKey.export({ type: 'spki', format: 'der' })))
  parts.next(TAG.sequence)
  const { content } = parts.next(TAG.bits)
  return hash('sha256', content.subarray(1), 'buffer').subarray(0, IDENTIFIER_BYTES)
}

const certified = (certificate: X509Certificate): NamedKey => {
  const { publicKey, raw: der, subject, validFromDate, validToDate } = certificate
  const { issuerAndSerial, extensions } = readCertificate(der)
  const facts = {
    ...keyFacts(publicKey), uses: usesOf(extensions.get(OID.keyUsage)), holder: subject,
    validFrom: dayInJapan(validFromDate), validUntil: dayInJapan(validToDate),
    fingerprint: hash('sha256', der, 'hex'),
  }
  const named = extensions.get(OID.subjectKeyIdentifier)
  return {
    publicKey, key: { der, facts }, issuerAndSerial,
    keyIdentifier: named === undefined ? identifierOf(publicKey) : onlyElement(named).content,
  }
}

const JAPAN = 9 * 3_600_000

const dayInJapan = (moment: Date): CivilDay =>
  civilDay(new Date(moment.getTime() + JAPAN).toISOString().slice(0, 10))

/** Node reads most of a certificate, but neither its issuer's own bytes nor the uses of its key. */
const readCertificate = (der: Uint8Array) => {
  const parts = partsOf(partsOf(onlyElement(der)).next(TAG.sequence))
  parts.optional(CONTEXT | CONSTRUCTED | 0)
  const serial = parts.next(TAG.integer)
  parts.next(TAG.sequence)
  const issuer = parts.next(TAG.sequence)
  for (let skipped = 0; skipped < 3; skipped += 1) parts.next(TAG.sequence) // validity, subject, key
  parts.optional(CONTEXT | 1)
  parts.optional(CONTEXT | 2)
  const listed = parts.optional(CONTEXT | CONSTRUCTED | 3)
  parts.end()
  return {
    issuerAndSerial: sequence(issuer.whole, serial.whole),
    extensions: listed === undefined ? new Map<string, Uint8Array>() : extensionsOf(listed),
  }
}

const extensionsOf = (listed: Element): ReadonlyMap<string, Uint8Array> =>
  new Map(elementsOf(onlyElement(listed.content).content).map((extension) => {
    const parts = partsOf(extension)
    const name = dotted(parts.next(TAG.oid))
    parts.optional(TAG.boolean)
    return [name, parts.next(TAG.octets).content]
  }))

/** In the order of their bits (RFC 5280 4.2.1.3). */
const USES = [
  'digitalSignature', 'nonRepudiation', 'keyEncipherment', 'dataEncipherment', 'keyAgreement', 'keyCertSign',
  'cRLSign', 'encipherOnly', 'decipherOnly',
]

const usesOf = (extension: Uint8Array | undefined): readonly string[] | null => {
  if (extension === undefined) return null
  const [, ...flags] = onlyElement(extension).content
  return USES.filter((_, bit) => ((flags[Math.floor(bit / 8)] ?? 0) & (0x80 >> (bit % 8))) !== 0)
}

const keyFacts = (publicKey: KeyObject): Pick<RecipientKeyFacts, 'algorithm' | 'bits' | 'curve'> => {
  const { asymmetricKeyType: type = 'unknown', asymmetricKeyDetails: details } = publicKey
  if (type !== 'ec') return { algorithm: type.toUpperCase(), bits: details?.modulusLength ?? 0, curve: null }
  const known = CURVES.find(({ nodeName }) => nodeName === details?.namedCurve)
  return {
    algorithm: 'EC', bits: known === undefined ? 0 : Number(known.name.slice(2)),
    curve: known?.name ?? details?.namedCurve ?? 'unnamed',
  }
}
