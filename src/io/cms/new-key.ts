/** Makes a recipient's pair of keys: P-384, locked by a passphrase, and the certificate to be registered elsewhere. */
import { createCipheriv, generateKeyPairSync, pbkdf2, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { promisify } from 'node:util'
import { bits, context, element, integer, octets, oid, sequence, set, TAG, unsigned } from './der.ts'
import { OID } from './names.ts'
import { identifierOf, readRecipientKey } from './recipient-key.ts'

/** What is asked for. */
export type NewKeyOrder = {
  /** Whose key it is, as the sender will read it: '見本市 住民課'. */
  readonly holder: string
  readonly passphrase: string
  readonly from: Date
  readonly until: Date
}

/** Both in PEM; the certificate alone is given away. */
export type NewKey = {
  readonly lockedKey: string
  readonly certificate: string
  /** SHA-256 of the certificate, hex. */
  readonly fingerprint: string
}

/** Guessing a passphrase costs this many rounds a try. */
const ROUNDS = 600_000
const SALT_BYTES = 16
const IV_BYTES = 16
const KEY_BYTES = 32
const SERIAL_BYTES = 16

/** @returns a new pair; nobody else has seen the private key */
export const makeKey = async ({ holder, passphrase, from, until }: NewKeyOrder): Promise<NewKey> => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
  const certificate = pemOf('CERTIFICATE', certificateOf({ privateKey, publicKey }, holder, { from, until }))
  return {
    lockedKey: pemOf('ENCRYPTED PRIVATE KEY', await locked(privateKey, passphrase)),
    certificate,
    fingerprint: readRecipientKey(certificate).facts.fingerprint,
  }
}

type Pair = { readonly privateKey: KeyObject; readonly publicKey: KeyObject }

/** Signed by itself: it proves nothing but who has the key. Whoever registers it asks the holder for its hash. */
const certificateOf = (
  { privateKey, publicKey }: Pair, holder: string, { from, until }: Pick<NewKeyOrder, 'from' | 'until'>,
): Buffer => {
  const name = sequence(set(sequence(oid(OID.commonName), element(TAG.utf8, Buffer.from(holder)))))
  const content = sequence(
    context(0, integer(2)), unsigned(positive(SERIAL_BYTES)), ECDSA_SHA384,
    name, sequence(time(from), time(until)), name, publicKey.export({ type: 'spki', format: 'der' }),
    context(3, sequence(
      extension(OID.basicConstraints, sequence(), 'critical'),
      extension(OID.keyUsage, KEY_AGREEMENT, 'critical'),
      extension(OID.subjectKeyIdentifier, octets(identifierOf(publicKey))))))
  return sequence(content, ECDSA_SHA384, bits(sign('sha384', content, privateKey)))
}

const ECDSA_SHA384 = sequence(oid(OID.ecdsaSha384))
/** Bit 4 of nine, and three unused ones behind it. */
const KEY_AGREEMENT = element(TAG.bits, Buffer.from([3, 0x08]))
const TRUE = element(TAG.boolean, Buffer.from([0xff]))

const extension = (name: string, value: Uint8Array, weight: 'critical' | 'plain' = 'plain'): Buffer =>
  sequence(oid(name), ...(weight === 'critical' ? [TRUE] : []), octets(value))

/** Random and never zero. */
const positive = (count: number): Buffer => {
  const bytes = randomBytes(count)
  bytes.writeUInt8(1 + bytes.readUInt8(0) % 0x7f, 0)
  return bytes
}

/** Two digits of the year until 2049, four from then on (RFC 5280 4.1.2.5). */
const time = (moment: Date): Buffer => {
  const digits = moment.toISOString().replaceAll(/[-:T]|\.\d+/g, '')
  const isLong = moment.getUTCFullYear() >= 2050
  return element(isLong ? TAG.longTime : TAG.time, Buffer.from(isLong ? digits : digits.slice(2)))
}

/** PKCS #8 under PBES2: PBKDF2 with HMAC-SHA-256 and AES-256-CBC; Node's own has too few rounds. */
const locked = async (privateKey: KeyObject, passphrase: string): Promise<Buffer> => {
  const [salt, iv] = [randomBytes(SALT_BYTES), randomBytes(IV_BYTES)]
  const lock = await promisify(pbkdf2)(passphrase, salt, ROUNDS, KEY_BYTES, 'sha256')
  const cipher = createCipheriv('aes-256-cbc', lock, iv)
  const sealed = Buffer.concat([cipher.update(privateKey.export({ type: 'pkcs8', format: 'der' })), cipher.final()])
  const derivation = sequence(oid(OID.pbkdf2),
    sequence(octets(salt), integer(ROUNDS), integer(KEY_BYTES), sequence(oid(OID.hmacSha256), element(TAG.nothing))))
  const method = sequence(oid(OID.pbes2), sequence(derivation, sequence(oid(OID.aes256Cbc), octets(iv))))
  return sequence(method, octets(sealed))
}

const pemOf = (label: string, der: Buffer): string => {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
