/** OpenSSL opens what we seal, and we open what it seals; the test asks the machine whether it is there. */
import assert from 'node:assert/strict'
import { execFile, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'
import { chunks, emptyFolder, openedBytes, openingKey, vectors, type KeyName } from '../../../test/sealed.ts'
import { readRecipientKey } from './recipient-key.ts'
import { sealTo } from './seal.ts'

const hasOpenssl = /^OpenSSL [3-9]/.test(spawnSync('openssl', ['version']).stdout?.toString() ?? '')
const skip = !hasOpenssl && 'openssl 3 is not on this machine'
const openssl = (...args: readonly string[]) => promisify(execFile)('openssl', [...args])

/** A folder with the keys of the vectors as files. */
const folderWithKeys = async (t: Parameters<typeof emptyFolder>[0]): Promise<string> => {
  const folder = await emptyFolder(t)
  for (const [name, { key, certificate }] of Object.entries(vectors.keys)) {
    await writeFile(join(folder, `${name}.key`), key)
    await writeFile(join(folder, `${name}.crt`), certificate)
  }
  return folder
}

const NAMES = ['p256', 'p384', 'p521', 'rsa'] as const satisfies readonly KeyName[]

for (const [title, plain] of [
  ['nothing', Buffer.alloc(0)], ['a line', Buffer.from('海野　花子\n')],
  ['many segments', Buffer.alloc(3_000_001, '見本')],
] as const) {
  test(`OpenSSL opens what is sealed to four recipients: ${title}`, { skip }, async (t) => {
    const folder = await folderWithKeys(t)
    const [sealed, out] = [join(folder, 'sealed'), join(folder, 'out')]
    await sealTo(NAMES.map((name) => readRecipientKey(vectors.keys[name].certificate)), chunks(plain), sealed)
    for (const name of NAMES) {
      const [key, certificate] = [join(folder, `${name}.key`), join(folder, `${name}.crt`)]
      await openssl('cms', '-decrypt', '-inform', 'DER', '-in', sealed, '-inkey', key, '-recip', certificate,
        '-out', out)
      assert.ok((await readFile(out)).equals(plain), name)
    }
  })
}

test('OpenSSL opens what is sealed to a bare key', { skip }, async (t) => {
  const folder = await emptyFolder(t)
  const [sealed, out, key] = [join(folder, 'sealed'), join(folder, 'out'), join(folder, 'key')]
  for (const pair of [
    generateKeyPairSync('ec', { namedCurve: 'P-256' }), generateKeyPairSync('rsa', { modulusLength: 3072 }),
  ]) {
    await writeFile(key, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }))
    const path = `${sealed}-${pair.publicKey.asymmetricKeyType}`
    await sealTo([readRecipientKey(pair.publicKey.export({ type: 'spki', format: 'pem' }))], chunks('x'), path)
    await openssl('cms', '-decrypt', '-inform', 'DER', '-in', path, '-inkey', key, '-out', out)
    assert.equal(await readFile(out, 'utf8'), 'x')
  }
})

const METHODS: Readonly<Record<KeyName, readonly string[]>> = {
  p256: ['ecdh_kdf_md:sha256'], p384: ['ecdh_kdf_md:sha384'], p521: ['ecdh_kdf_md:sha512'],
  rsa: ['rsa_padding_mode:oaep', 'rsa_oaep_md:sha256'],
}

test('what OpenSSL seals is opened, in one piece and in many, for every kind of key', { skip }, async (t) => {
  const folder = await folderWithKeys(t)
  const [plain, sealed] = [join(folder, 'plain'), join(folder, 'sealed')]
  const content = Buffer.alloc(700_001, '見本')
  await writeFile(plain, content)
  for (const name of NAMES) {
    for (const how of [[], ['-stream'], ['-keyid'], ['-stream', '-keyid']]) {
      const options = METHODS[name].flatMap((option) => ['-keyopt', option])
      await openssl('cms', '-encrypt', '-binary', '-aes-256-gcm', ...how, '-in', plain, '-outform', 'DER',
        '-out', sealed, '-recip', join(folder, `${name}.crt`), ...options)
      const opened = await openedBytes(await readFile(sealed), openingKey(name))
      assert.ok(opened.equals(content), `${name} ${how.join(' ')}`)
    }
  }
})

test('the form reads as what it is to an independent reader', { skip }, async (t) => {
  const folder = await folderWithKeys(t)
  const sealed = join(folder, 'sealed')
  await sealTo(NAMES.map((name) => readRecipientKey(vectors.keys[name].certificate)), chunks('x'), sealed)
  const { stdout } = await openssl('cms', '-cmsout', '-print', '-noout', '-inform', 'DER', '-in', sealed)
  for (const line of [
    /contentType: id-smime-ct-authEnvelopedData/, /version: 0/, /contentType: pkcs7-data/, /algorithm: aes-256-gcm/,
    /algorithm: id-aes256-wrap|dhSinglePass-stdDH-sha256kdf-scheme/, /dhSinglePass-stdDH-sha384kdf-scheme/,
    /dhSinglePass-stdDH-sha512kdf-scheme/, /rsaesOaep/, /issuerAndSerialNumber/,
  ]) assert.match(stdout, line)
})
