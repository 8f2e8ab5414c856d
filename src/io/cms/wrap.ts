/** Puts the content's key into a file for each recipient: ECDH with AES-256 key wrap (RFC 5753), or RSA-OAEP. */
import {
  createCipheriv, createDecipheriv, createPublicKey, diffieHellman, generateKeyPairSync, hash, publicEncrypt, constants,
} from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { SealingFailure } from '../../desk/sealing.ts'
import { isStrongKey } from '../../media/cryptrec.ts'
import { bits, context, CONTEXT, element, integer, octets, oid, sequence, TAG } from './der.ts'
import { onlyElement, partsOf } from './der-reader.ts'
import { CURVES, OID, type Curve, type Hash } from './names.ts'
import type { NamedKey, RecipientName } from './recipient-key.ts'

/** AES key wrap (RFC 3394) with its own first value: what does not unwrap to it was altered or meant for another. */
const WRAP = 'id-aes256-wrap'
const WRAP_START = Buffer.alloc(8, 0xa6)
const WRAP_BITS = 256

/** RecipientInfo of one recipient, DER. @throws SealingFailure 'key-unlisted' where the key is not of the list */
export const recipientEntry = (recipient: NamedKey, contentKey: Uint8Array): Buffer => {
  const { facts } = recipient.key
  const curve = CURVES.find(({ name }) => name === facts.curve)
  if (!isStrongKey(facts)) throw new SealingFailure('key-unlisted')
  return curve === undefined ? transported(recipient, contentKey) : agreed(recipient, curve, contentKey)
}

/** KeyTransRecipientInfo. */
const transported = (recipient: NamedKey, contentKey: Uint8Array): Buffer => {
  const { issuerAndSerial, keyIdentifier, publicKey } = recipient
  const sealed = publicEncrypt(
    { key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, contentKey)
  const [version, name] = issuerAndSerial === undefined
    ? [2, element(CONTEXT | 0, keyIdentifier)] : [0, issuerAndSerial]
  return sequence(integer(version), name, OAEP_SHA256, octets(sealed))
}

const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'))
/** The same hash for the label and for the mask; the label is empty. */
const OAEP_SHA256 = sequence(oid(OID.rsaOaep),
  sequence(context(0, SHA256), context(1, sequence(oid(OID.mgf1), SHA256))))

/** KeyAgreeRecipientInfo: a fresh key of ours for this file and this recipient, against the registered one. */
const agreed = (recipient: NamedKey, curve: Curve, contentKey: Uint8Array): Buffer => {
  const ours = generateKeyPairSync('ec', { namedCurve: curve.nodeName })
  const secret = diffieHellman({ privateKey: ours.privateKey, publicKey: recipient.publicKey })
  const sealed = wrapped(keyFrom(secret, curve.hash), contentKey)
  const originator = context(0, context(1, sequence(oid(OID.ecPublicKey)), bits(pointOf(ours.publicKey))))
  return context(1,
    integer(3), originator, sequence(oid(curve.agreement), KEY_WRAP),
    sequence(sequence(agreedName(recipient), octets(sealed))))
}

const KEY_WRAP = sequence(oid(OID.aes256Wrap))

const agreedName = ({ issuerAndSerial, keyIdentifier }: RecipientName): Uint8Array =>
  issuerAndSerial ?? context(0, octets(keyIdentifier))

/** The public point, uncompressed. */
const pointOf = (publicKey: KeyObject): Uint8Array => {
  const parts = partsOf(onlyElement(publicKey.export({ type: 'spki', format: 'der' })))
  parts.next(TAG.sequence)
  return parts.next(TAG.bits).content.subarray(1)
}

/** A public key from a point of a file. Node refuses a point that is not on the curve. */
export const publicKeyAt = (point: Uint8Array, curve: Curve): KeyObject => createPublicKey({
  key: sequence(sequence(oid(OID.ecPublicKey), oid(curve.oid)), bits(point)), format: 'der', type: 'spki',
})

/**
 * ANSI X9.63 derivation of the wrapping key over ECC-CMS-SharedInfo (RFC 5753 7.2): one round is longer than the key.
 * @param sent what the sender mixed in besides, where a file has it
 */
export const keyFrom = (secret: Uint8Array, hashName: Hash, sent?: Uint8Array): Buffer => {
  const boundTo = sequence(
    KEY_WRAP, ...(sent === undefined ? [] : [context(0, octets(sent))]), context(2, octets(counter(WRAP_BITS))))
  const derived = hash(hashName, Buffer.concat([secret, counter(1), boundTo]), 'buffer')
  return derived.subarray(0, WRAP_BITS / 8)
}

const counter = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const wrapped = (wrappingKey: Uint8Array, contentKey: Uint8Array): Buffer => {
  const cipher = createCipheriv(WRAP, wrappingKey, WRAP_START)
  return Buffer.concat([cipher.update(contentKey), cipher.final()])
}

/** @throws where the bytes were not wrapped under this key */
export const unwrapped = (wrappingKey: Uint8Array, sealed: Uint8Array): Buffer => {
  const decipher = createDecipheriv(WRAP, wrappingKey, WRAP_START)
  return Buffer.concat([decipher.update(sealed), decipher.final()])
}
