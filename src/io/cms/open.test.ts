/** Opening: files of OpenSSL come out as they went in; whatever is damaged leaves nothing. */
import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  assertRefused, chunks, emptyFolder, namelessKey, openedBytes, openingKey, sealedBytes, vectors,
} from '../../../test/sealed.ts'
import { element, headerOf, TAG } from './der.ts'
import { openTo } from './open.ts'
import { isLocked, readOpeningKey, type KeyFiles } from './opening-key.ts'
import { readRecipientKey } from './recipient-key.ts'
import { OpeningRefused, type OpeningFault } from './refused.ts'

const recipient = (name: 'p256' | 'rsa') => readRecipientKey(vectors.keys[name].certificate)
const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64')

for (const { title, keys, file } of vectors.opened) {
  test(`a file of OpenSSL opens: ${title}`, async () => {
    for (const name of keys) {
      assert.equal(String(await openedBytes(bytesOf(file), openingKey(name))), vectors.plain)
      assert.equal(String(await openedBytes(bytesOf(file), namelessKey(name))), vectors.plain)
    }
  })
}

for (const { title, key, code, file } of vectors.refused) {
  test(`a file of OpenSSL is refused: ${title}`, async () => {
    for (const opening of [openingKey(key), namelessKey(key)]) {
      await assert.rejects(openedBytes(bytesOf(file), opening), new OpeningRefused(code))
    }
  })
}

const withBit = (file: Buffer, at: number, bit: number): Buffer => {
  const other = Buffer.from(file)
  other[at] = (other[at] ?? 0) ^ (1 << bit)
  return other
}

test('one flipped bit, wherever it is, is refused: ours', async () => {
  const file = await sealedBytes([recipient('p256')], chunks('海野　花子,', '見本市見本町1番地\n'))
  const key = openingKey('p256')
  for (let at = 0; at < file.length * 8; at += 1) {
    const other = withBit(file, Math.floor(at / 8), at % 8)
    await assert.rejects(openedBytes(other, key), OpeningRefused, `bit ${at % 8} of byte ${Math.floor(at / 8)}`)
  }
})

test('one flipped bit in every second byte is refused: RSA, and a file of OpenSSL', async () => {
  const ours = await sealedBytes([recipient('rsa')], chunks('x'.repeat(100)))
  for (const file of [ours, bytesOf(vectors.opened.find(({ keys }) => keys[0] === 'rsa')?.file ?? '')]) {
    for (let at = 0; at < file.length; at += 2) {
      await assert.rejects(openedBytes(withBit(file, at, at / 2 % 8), openingKey('rsa')), OpeningRefused, `byte ${at}`)
    }
  }
})

test('a flipped bit leaves nothing on the disk', async (t) => {
  const folder = await emptyFolder(t)
  const file = await sealedBytes([recipient('p256')], chunks('海野　花子,', '見本市見本町1番地\n'))
  for (let at = 0; at < file.length; at += 3) await assertRefused(folder, withBit(file, at, at % 8), openingKey('p256'))
})

test('damage to what is another recipient\'s harms that one alone', async () => {
  const file = await sealedBytes([recipient('rsa'), recipient('p256')], chunks('x'))
  const inEntryOfRsa = withBit(file, 400, 0)
  assert.equal(String(await openedBytes(inEntryOfRsa, openingKey('p256'))), 'x')
  await assert.rejects(openedBytes(inEntryOfRsa, openingKey('rsa')), new OpeningRefused('not-for-key'))
})

test('the hash of the whole file covers every recipient\'s part', async (t) => {
  const folder = await emptyFolder(t)
  const file = await sealedBytes([recipient('rsa'), recipient('p256')], chunks('x'))
  const wishes = { sha256: hash('sha256', file, 'hex') }
  const [path, out] = [join(folder, 'a'), join(folder, 'out')]
  await writeFile(path, withBit(file, 400, 0))
  await assert.rejects(openTo(path, openingKey('p256'), out, wishes), new OpeningRefused('other-hash'))
  assert.deepEqual(await readdir(folder), ['a'])
  await writeFile(path, file)
  assert.equal((await openTo(path, openingKey('p256'), out, wishes)).bytes, 1)
})

test('a file that ends too soon is refused, wherever it ends, and so is one that goes on', async (t) => {
  const folder = await emptyFolder(t)
  const file = await sealedBytes([recipient('p256')], chunks('x'.repeat(300)))
  for (let length = 0; length < file.length; length += 1) {
    await assert.rejects(openedBytes(file.subarray(0, length), openingKey('p256')), OpeningRefused)
    if (length % 10 === 0) await assertRefused(folder, file.subarray(0, length), openingKey('p256'))
  }
  await assertRefused(folder, Buffer.concat([file, Buffer.from([0])]), openingKey('p256'))
})

test('segments that change places, or go missing, or are cut otherwise', async (t) => {
  const folder = await emptyFolder(t)
  const file = await sealedBytes([recipient('p256')], chunks(Buffer.alloc(3 * 256 * 1024, 'abc')))
  const length = headerOf(TAG.octets, 256 * 1024).length + 256 * 1024
  const start = file.indexOf(headerOf(TAG.octets, 256 * 1024))
  const [head, one, two, rest] = [file.subarray(0, start), file.subarray(start, start + length),
    file.subarray(start + length, start + 2 * length), file.subarray(start + 2 * length)]
  const key = openingKey('p256')
  assert.equal((await openedBytes(Buffer.concat([head, one, two, rest]), key)).length, 3 * 256 * 1024)
  await assertRefused(folder, Buffer.concat([head, two, one, rest]), key)
  await assertRefused(folder, Buffer.concat([head, one, rest]), key)
  await assertRefused(folder, Buffer.concat([head, one, one, two, rest]), key)
})

test('whatever is done to a file, it is refused and never anything worse', async () => {
  const files = [await sealedBytes([recipient('p256'), recipient('rsa')], chunks('x'.repeat(50))),
    ...vectors.opened.map(({ file }) => bytesOf(file))]
  const harm = fc.record({
    file: fc.constantFrom(...files), at: fc.nat(1_200), gone: fc.nat(40), put: fc.uint8Array({ maxLength: 40 }),
  })
  await fc.assert(fc.asyncProperty(harm, async ({ file, at, gone, put }) => {
    const other = Buffer.concat([file.subarray(0, at), put, file.subarray(at + gone)])
    fc.pre(!other.equals(file))
    const key = openingKey('p256')
    // The part of another recipient is theirs: what opens is the content itself.
    const came = await openedBytes(other, key).catch((error: unknown) => error)
    if (!(came instanceof OpeningRefused)) assert.deepEqual(came, await openedBytes(file, key))
  }), { numRuns: 500 })
})

test('what is opened is written once, with its hash', async (t) => {
  const folder = await emptyFolder(t)
  const [path, out] = [join(folder, 'a.p7m'), join(folder, 'a.csv')]
  await writeFile(path, await sealedBytes([recipient('rsa')], chunks('番号,氏名\n')))
  assert.deepEqual(await openTo(path, openingKey('rsa'), out), {
    sha256: '1b8ed4b95ebb490944234de12d505a683d3d468fbd200d15f6bb31a7cf37a8f4', bytes: 14,
  })
  assert.equal(await readFile(out, 'utf8'), '番号,氏名\n')
  await assert.rejects(openTo(path, openingKey('rsa'), out), new OpeningRefused('target-exists'))
  assert.equal(await readFile(out, 'utf8'), '番号,氏名\n')
  assert.deepEqual((await readdir(folder)).toSorted(), ['a.csv', 'a.p7m'])
})

test('what is no such file, is not there, or cannot be written', async (t) => {
  const folder = await emptyFolder(t)
  const [key, out] = [openingKey('p256'), join(folder, 'out')]
  const others = ['', 'a,b\n', '-----BEGIN CMS-----\nMIIB', element(TAG.sequence), vectors.keys.p256.certificate]
  for (const bytes of others) {
    await assert.rejects(openedBytes(Buffer.from(bytes), key), new OpeningRefused('not-sealed'))
  }
  await mkdir(join(folder, 'sub'))
  await assert.rejects(openTo(join(folder, 'absent'), key, out), new OpeningRefused('file-unreadable'))
  await assert.rejects(openTo(join(folder, 'sub'), key, out), new OpeningRefused('file-unreadable'))
  await writeFile(join(folder, 'a'), await sealedBytes([recipient('p256')], chunks('x')))
  await assert.rejects(openTo(join(folder, 'a'), key, join(folder, 'no', 'out')), new OpeningRefused('not-written'))
  assert.deepEqual((await readdir(folder)).toSorted(), ['a', 'sub'])
})

test('a stop in the midst leaves nothing', async (t) => {
  const folder = await emptyFolder(t)
  await writeFile(join(folder, 'a'), await sealedBytes([recipient('p256')], chunks(Buffer.alloc(5_000_000))))
  const stop = new AbortController()
  const opening = openTo(join(folder, 'a'), openingKey('p256'), join(folder, 'out'), { stop: stop.signal })
  stop.abort()
  await assert.rejects(opening, new OpeningRefused('stopped'))
  assert.deepEqual(await readdir(folder), ['a'])
})

test('a locked key wants its passphrase', async () => {
  const { lockedKey: key, passphrase, keys } = vectors
  const { certificate } = keys.p256
  assert.deepEqual([isLocked(key), isLocked(keys.p256.key)], [true, false])
  const file = await sealedBytes([recipient('p256')], chunks('x'))
  assert.equal(String(await openedBytes(file, readOpeningKey({ key, passphrase, certificate }))), 'x')
  for (const wrong of [undefined, '', 'yoake no minato 8']) {
    assert.throws(() => readOpeningKey({ key, passphrase: wrong, certificate }), new OpeningRefused('passphrase'))
  }
})

test('a key that is none, and a certificate that is none or another\'s', () => {
  const [{ key, certificate }, passphrase] = [vectors.keys.p256, undefined]
  const refused = (files: Pick<KeyFiles, 'key' | 'certificate'>, code: OpeningFault): void =>
    assert.throws(() => readOpeningKey({ passphrase, ...files }), new OpeningRefused(code))
  refused({ key: certificate, certificate }, 'key-unreadable')
  refused({ key, certificate: 'x' }, 'certificate-unreadable')
  refused({ key, certificate: vectors.keys.p384.certificate }, 'other-certificate')
})
