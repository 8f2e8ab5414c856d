/** What a certificate or a bare key says of itself, in the words that the list is asked in. */
import assert from 'node:assert/strict'
import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { test } from 'node:test'
import { SealingFailure } from '../../desk/sealing.ts'
import { civilDay } from '../../law/calendar.ts'
import { recipientKeyFindings } from '../../media/cryptrec.ts'
import { vectors, type KeyName } from '../../../test/sealed.ts'
import { readRecipientKey } from './recipient-key.ts'

const codesOf = (registered: string | Uint8Array, today = '2027-01-01'): readonly string[] =>
  recipientKeyFindings(readRecipientKey(registered).facts, civilDay(today)).map(({ code }) => code)

for (const [name, algorithm, bits, curve, use] of [
  ['p256', 'EC', 256, 'P-256', 'keyAgreement'], ['p384', 'EC', 384, 'P-384', 'keyAgreement'],
  ['p521', 'EC', 521, 'P-521', 'keyAgreement'], ['rsa', 'RSA', 3072, null, 'keyEncipherment'],
] as const) {
  test(`a certificate of ${name}, in PEM and in DER`, () => {
    const { certificate } = vectors.keys[name satisfies KeyName]
    const { fingerprint256, raw } = new X509Certificate(certificate)
    const { der, facts } = readRecipientKey(certificate)
    assert.deepEqual({ ...facts, validFrom: null, validUntil: null }, {
      algorithm, bits, curve, uses: [use], validFrom: null, validUntil: null,
      holder: 'CN=throwaway key for tests\\, protects nothing',
      fingerprint: fingerprint256.replaceAll(':', '').toLowerCase(),
    })
    assert.deepEqual(readRecipientKey(raw), { der, facts })
    assert.deepEqual(codesOf(certificate), [])
  })
}

test('the first and the last day of a certificate are those in Japan', () => {
  const { validFromDate, validToDate } = new X509Certificate(vectors.keys.p256.certificate)
  const { validFrom, validUntil } = readRecipientKey(vectors.keys.p256.certificate).facts
  const inJapan = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' })
  assert.deepEqual([validFrom, validUntil], [inJapan.format(validFromDate), inJapan.format(validToDate)])
})

test('RSA of 2048 bits in a certificate that has ended', () => {
  assert.deepEqual(codesOf(vectors.shortCertificate, '2027-01-01'),
    ['recipient-key/too-short', 'recipient-key/expired'])
  assert.deepEqual(codesOf(vectors.shortCertificate, '2025-01-01'),
    ['recipient-key/too-short', 'recipient-key/not-yet-valid'])
})

test('X25519 is told by its name', () => {
  const { facts } = readRecipientKey(vectors.x25519)
  assert.equal(facts.algorithm, 'X25519')
  assert.deepEqual(codesOf(vectors.x25519), ['recipient-key/unlisted'])
})

test('other curves and other kinds of keys are not on the list', () => {
  const pairs = [
    generateKeyPairSync('ec', { namedCurve: 'secp256k1' }), generateKeyPairSync('ec', { namedCurve: 'secp224r1' }),
    generateKeyPairSync('ed25519'), generateKeyPairSync('rsa-pss', { modulusLength: 3072 }),
  ]
  for (const { publicKey } of pairs) {
    assert.deepEqual(codesOf(publicKey.export({ type: 'spki', format: 'pem' })), ['recipient-key/unlisted'])
  }
})

test('a bare key, in PEM and in DER, has no days and no holder', () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const read = readRecipientKey(publicKey.export({ type: 'spki', format: 'der' }))
  assert.deepEqual(readRecipientKey(publicKey.export({ type: 'spki', format: 'pem' })), read)
  assert.deepEqual([read.facts.curve, read.facts.uses, read.facts.validUntil, read.facts.holder],
    ['P-256', null, null, ''])
  assert.deepEqual(codesOf(read.der), [])
})

test('a certificate that was altered anywhere is read or refused, and nothing worse', () => {
  const { raw } = new X509Certificate(vectors.keys.p256.certificate)
  for (let at = 0; at < raw.length * 8; at += 1) {
    const other = Buffer.from(raw)
    other.writeUInt8(other.readUInt8(Math.floor(at / 8)) ^ (1 << at % 8), Math.floor(at / 8))
    try {
      assert.ok(codesOf(other).length >= 0)
    } catch (error) {
      assert.ok(error instanceof SealingFailure, String(error))
    }
  }
})

for (const [title, text] of [
  ['nothing', ''], ['a sentence', 'this is no key'], ['a private key', vectors.keys.p256.key],
  ['half a certificate', vectors.keys.p256.certificate.slice(0, 400)],
  ['a certificate without its middle', vectors.keys.p256.certificate.replace(/\n.*\n/, '\n')],
] as const) {
  test(`unreadable: ${title}`, () => {
    assert.throws(() => readRecipientKey(text), { name: 'SealingFailure', code: 'key-unreadable' })
    assert.throws(() => readRecipientKey(Buffer.from(text)), SealingFailure)
  })
}
