/** A new pair: Node and OpenSSL read both halves, the list has nothing against it, and it opens its files. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { civilDay } from '../../law/calendar.ts'
import { recipientKeyFindings } from '../../media/cryptrec.ts'
import { chunks, emptyFolder, openedBytes, sealedBytes } from '../../../test/sealed.ts'
import { makeKey } from './new-key.ts'
import { readOpeningKey } from './opening-key.ts'
import { readRecipientKey } from './recipient-key.ts'
import { OpeningRefused } from './refused.ts'

const ORDER = {
  holder: '見本市 住民課', passphrase: 'yoake no minato 7',
  from: new Date('2026-04-01T00:00:00Z'), until: new Date('2028-04-01T00:00:00Z'),
}

test('the certificate says whose it is, until when, and for what', async () => {
  const { certificate, fingerprint } = await makeKey(ORDER)
  const { facts } = readRecipientKey(certificate)
  assert.deepEqual(facts, {
    algorithm: 'EC', bits: 384, curve: 'P-384', uses: ['keyAgreement'], holder: 'CN=見本市 住民課',
    validFrom: '2026-04-01', validUntil: '2028-04-01', fingerprint,
  })
  assert.deepEqual(recipientKeyFindings(facts, civilDay('2028-04-01')), [])
  const read = new X509Certificate(certificate)
  assert.ok(read.verify(read.publicKey))
  assert.equal(read.ca, false)
  assert.equal(read.fingerprint256.replaceAll(':', '').toLowerCase(), fingerprint)
})

test('a certificate that holds beyond 2049 writes its year in full', async () => {
  const { certificate } = await makeKey({ ...ORDER, until: new Date('2051-04-01T00:00:00Z') })
  assert.equal(new X509Certificate(certificate).validToDate.toISOString(), '2051-04-01T00:00:00.000Z')
})

test('the pair opens what is sealed to it, under its passphrase alone', async () => {
  const { certificate, lockedKey: key } = await makeKey(ORDER)
  const file = await sealedBytes([readRecipientKey(certificate)], chunks('x'))
  const opening = readOpeningKey({ key, passphrase: ORDER.passphrase, certificate })
  assert.equal(String(await openedBytes(file, opening)), 'x')
  assert.throws(() => readOpeningKey({ key, passphrase: 'yoake no minato 8', certificate }),
    new OpeningRefused('passphrase'))
})

test('two pairs have nothing in common', async () => {
  const [one, other] = [await makeKey(ORDER), await makeKey(ORDER)]
  const [mine, theirs] = [new X509Certificate(one.certificate), new X509Certificate(other.certificate)]
  assert.notEqual(mine.serialNumber, theirs.serialNumber)
  assert.ok(!mine.publicKey.equals(theirs.publicKey))
})

const hasOpenssl = /^OpenSSL [3-9]/.test(spawnSync('openssl', ['version']).stdout?.toString() ?? '')

test('OpenSSL verifies the certificate and reads the key', {
  skip: !hasOpenssl && 'openssl 3 is not on this machine',
}, async (t) => {
  const folder = await emptyFolder(t)
  const [key, certificate] = [join(folder, 'key'), join(folder, 'certificate')]
  const made = await makeKey({ ...ORDER, from: new Date('2020-01-01'), until: new Date('2120-01-01') })
  await writeFile(key, made.lockedKey)
  await writeFile(certificate, made.certificate)
  const said = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('openssl', [...args], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    return stdout + stderr
  }
  assert.match(said('verify', '-x509_strict', '-CAfile', certificate, certificate), /: OK/)
  assert.match(said('pkey', '-in', key, '-passin', `pass:${ORDER.passphrase}`, '-noout', '-check'), /Key is valid/)
})
