/** Sealed files: what goes in comes out for each recipient, whole or not at all. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { SealingFailure, type RecipientKey } from '../../desk/sealing.ts'
import {
  chunks, emptyFolder, openedBytes, openingKey, sealedBytes, vectors, type KeyName,
} from '../../../test/sealed.ts'
import { OpeningRefused } from './refused.ts'
import { readRecipientKey } from './recipient-key.ts'
import { cmsSealing, sealed, sealTo } from './seal.ts'

const recipient = (name: KeyName): RecipientKey => readRecipientKey(vectors.keys[name].certificate)
const NAMES = ['p256', 'p384', 'p521', 'rsa'] as const
const SEGMENT = 256 * 1024

test('every recipient opens the file, and nobody else', async () => {
  const file = await sealedBytes([recipient('p384'), recipient('rsa')], chunks('海野　花子\n'))
  for (const name of ['p384', 'rsa'] as const) {
    assert.equal(String(await openedBytes(file, openingKey(name))), '海野　花子\n')
  }
  for (const name of ['p256', 'p521'] as const) {
    await assert.rejects(openedBytes(file, openingKey(name)), new OpeningRefused('not-for-key'))
  }
})

for (const [title, lengths] of [
  ['nothing', []], ['only empty chunks', [0, 0]], ['one byte', [1]],
  ['one byte less than a segment', [SEGMENT - 1]], ['a segment', [SEGMENT]], ['one byte more', [SEGMENT + 1]],
  ['a little, then much', [7, 3 * SEGMENT + 5, 0, 11]], ['two and a half segments at once', [2.5 * SEGMENT]],
] as const) {
  test(`any shape of chunks comes out as it went in: ${title}`, async () => {
    const parts = lengths.map((length, at) => Buffer.alloc(length, at + 1))
    const file = await sealedBytes([recipient('p256')], chunks(...parts))
    assert.ok((await openedBytes(file, openingKey('p256'))).equals(Buffer.concat(parts)))
  })
}

test('many small rows, and no row of the plain file stands in the sealed one', async () => {
  const rows = Array.from({ length: 50_000 }, (_, no) => `${no},見本　太郎,見本市見本町${no % 90}番地\n`)
  const file = await sealedBytes([recipient('p256'), recipient('rsa')], chunks(...rows))
  assert.equal(file.indexOf('見本'), -1)
  assert.equal(String(await openedBytes(file, openingKey('rsa'))), rows.join(''))
})

test('for chunks of any number and length, under any key', async () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 5_000 }), { maxLength: 12 })
  await fc.assert(fc.asyncProperty(parts, fc.constantFrom(...NAMES), async (plain, name) => {
    const file = await sealedBytes([recipient(name)], chunks(...plain))
    assert.ok((await openedBytes(file, openingKey(name))).equals(Buffer.concat(plain)))
  }), { numRuns: 60 })
})

test('a bare public key is sealed to as well', async () => {
  for (const pair of [
    generateKeyPairSync('ec', { namedCurve: 'P-384' }), generateKeyPairSync('rsa', { modulusLength: 3072 }),
  ]) {
    const key = readRecipientKey(pair.publicKey.export({ type: 'spki', format: 'pem' }))
    const file = await sealedBytes([key], chunks('x'))
    assert.equal(String(await openedBytes(file, { privateKey: pair.privateKey, name: undefined })), 'x')
  }
})

test('one content is never sealed twice to the same bytes', async () => {
  const [one, other] = [await sealedBytes([recipient('p256')], chunks('x')),
    await sealedBytes([recipient('p256')], chunks('x'))]
  assert.equal(one.length, other.length)
  assert.ok(!one.equals(other))
})

test('the answer tells hash and length of the file as it lies there, which only its owner may read', async (t) => {
  const folder = await emptyFolder(t)
  const target = join(folder, 'residents.p7m')
  const answer = await cmsSealing.sealTo([cmsSealing.readKey(vectors.keys.p256.certificate)], chunks('x'), target)
  const file = await readFile(target)
  assert.deepEqual(answer, { sha256: createHash('sha256').update(file).digest('hex'), bytes: file.length })
  assert.deepEqual(await readdir(folder), ['residents.p7m'])
  if (process.platform !== 'win32') assert.equal((await stat(target)).mode & 0o777, 0o600)
})

test('a source that breaks leaves no file, and its own error is told', async (t) => {
  const folder = await emptyFolder(t)
  const broken = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.alloc(2 * SEGMENT)
    throw new Error('the database went away')
  }
  await assert.rejects(sealTo([recipient('p256')], broken(), join(folder, 'a')), { message: 'the database went away' })
  assert.deepEqual(await readdir(folder), [])
})

test('what lies there already is left as it is', async (t) => {
  const folder = await emptyFolder(t)
  const target = join(folder, 'a')
  await writeFile(target, 'older')
  const refused = new SealingFailure('target-exists')
  await assert.rejects(sealTo([recipient('p256')], chunks('x'), target), { name: refused.name, code: refused.code })
  const meanwhile = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('x')
    await writeFile(join(folder, 'b'), 'older')
  }
  await assert.rejects(sealTo([recipient('p256')], meanwhile(), join(folder, 'b')), { code: 'target-exists' })
  for (const name of ['a', 'b']) assert.equal(await readFile(join(folder, name), 'utf8'), 'older')
  assert.deepEqual((await readdir(folder)).toSorted(), ['a', 'b'])
})

test('a place that cannot be written to is told as such', async (t) => {
  const folder = await emptyFolder(t)
  await mkdir(join(folder, 'sub'))
  for (const target of [join(folder, 'absent', 'a'), join(folder, 'sub', 'x'.repeat(300))]) {
    await assert.rejects(sealTo([recipient('p256')], chunks('x'), target), { code: 'not-written' })
  }
})

test('refused: no recipient, a key not of the list, a short one whatever it is told to be, no key', async (t) => {
  const folder = await emptyFolder(t)
  const target = join(folder, 'a')
  const short = { ...recipient('rsa'), der: readRecipientKey(vectors.shortCertificate).der }
  const [none, other] = [readRecipientKey(vectors.x25519), recipient('p256')]
  await assert.rejects(sealTo([], chunks('x'), target), { code: 'no-recipient' })
  await assert.rejects(sealTo([other, none], chunks('x'), target), { code: 'key-unlisted' })
  await assert.rejects(sealTo([short], chunks('x'), target), { code: 'key-unlisted' })
  await assert.rejects(sealTo([{ ...other, der: Buffer.from('x') }], chunks('x'), target), { code: 'key-unreadable' })
  assert.deepEqual(await readdir(folder), [])
})

test('more than one key of AES-GCM may seal is refused', async () => {
  const all = async (most: number): Promise<number> => {
    let count = 0
    const pieces = sealed([recipient('p256')], chunks(Buffer.alloc(2 * SEGMENT)), most)
    for await (const piece of pieces) count += piece.length
    return count
  }
  assert.ok(await all(2 * SEGMENT) > 0)
  await assert.rejects(all(2 * SEGMENT - 1), { code: 'too-long' })
})

/** Seals without end; whoever started it ends it. */
const ENDLESS = `
  import { readFileSync } from 'node:fs'
  import { readRecipientKey } from '${new URL('recipient-key.ts', import.meta.url).href}'
  import { sealTo } from '${new URL('seal.ts', import.meta.url).href}'
  const [target, certificate] = process.argv.slice(1)
  const endless = async function* () { for (;;) yield Buffer.alloc(65536, 'plain') }
  await sealTo([readRecipientKey(certificate)], endless(), target)
`

test('kill -9 in the midst of writing leaves nothing under the name, and nothing plain', async (t) => {
  const folder = await emptyFolder(t)
  const child = spawn(process.execPath, ['--input-type=module', '-e', ENDLESS, join(folder, 'a'),
    vectors.keys.p256.certificate], { stdio: 'inherit', cwd: fileURLToPath(new URL('.', import.meta.url)) })
  t.after(() => { child.kill('SIGKILL') })
  const ended = once(child, 'exit')
  const written = async (): Promise<number> => {
    const [part] = await readdir(folder)
    return part === undefined ? 0 : (await stat(join(folder, part))).size
  }
  while (await written() < 4 * SEGMENT) await new Promise((resume) => { setTimeout(resume, 5) })
  child.kill('SIGKILL')
  await ended
  const left = await readdir(folder)
  assert.equal(left.length, 1)
  assert.match(left[0] ?? '', /^a\.[0-9a-f]{12}\.part$/)
  const part = await readFile(join(folder, left[0] ?? ''))
  assert.equal(part.indexOf('plainplain'), -1)
  await assert.rejects(openedBytes(part, openingKey('p256')), OpeningRefused)
})
