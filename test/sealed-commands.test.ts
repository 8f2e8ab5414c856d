/** `daicho new-key` and `daicho open` as a recipient runs them: on a machine with nothing but the file and the key. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { readRecipientKey } from '../src/io/cms/recipient-key.ts'
import { DAICHO } from './first-run.ts'
import { chunks, emptyFolder, sealedBytes, vectors } from './sealed.ts'

type Ended = { readonly code: number; readonly out: string; readonly err: string }

const daicho = (folder: string, args: readonly string[], passphrase: string): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], DAICHO_KEY_PASSPHRASE: passphrase }
    const child = execFile(process.execPath, [DAICHO, ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
    child.stdin?.end()
  })

const open = (folder: string, args: readonly string[], passphrase = ''): Promise<Ended> =>
  daicho(folder, ['open', ...args], passphrase)

const prepared = async (t: TestContext): Promise<string> => {
  const folder = await emptyFolder(t)
  const { key, certificate } = vectors.keys.p256
  await writeFile(join(folder, 'key.pem'), key)
  await writeFile(join(folder, 'locked.pem'), vectors.lockedKey)
  await writeFile(join(folder, 'cert.pem'), certificate)
  await writeFile(join(folder, 'a.p7m'), await sealedBytes([readRecipientKey(certificate)], chunks('番号,氏名\n')))
  return folder
}

const USAGE = 'Usage: daicho open FILE --key KEY.pem [--cert CERT.pem] [--sha256 HEX] --out FILE\n'
const OPEN = ['a.p7m', '--key', 'key.pem', '--cert', 'cert.pem', '--out', 'a.csv']

test('the file opens, and its hash is told', async (t) => {
  const folder = await prepared(t)
  const { code, out, err } = await open(folder, OPEN)
  assert.deepEqual([code, err], [0, ''])
  assert.match(out, /^a\.csv: 14 bytes, SHA-256 [0-9a-f]{64}\n$/)
  assert.equal(await readFile(join(folder, 'a.csv'), 'utf8'), '番号,氏名\n')
})

test('the hash of the receipt is compared, as it is written there or read out', async (t) => {
  const folder = await prepared(t)
  const sha256 = hash('sha256', await readFile(join(folder, 'a.p7m')), 'hex')
  const other = await open(folder, [...OPEN, '--sha256', '0'.repeat(64)])
  assert.equal(other.code, 1)
  assert.match(other.err, /^This is not the file of that SHA-256; nothing was written [^\n]+\n$/)
  assert.ok(!(await readdir(folder)).includes('a.csv'))
  const grouped = sha256.toUpperCase().replaceAll(/(..)(?=.)/g, '$1:')
  assert.equal((await open(folder, [...OPEN, '--sha256', grouped])).code, 0)
})

test('a locked key takes its passphrase from the variable, and nothing else opens it', async (t) => {
  const folder = await prepared(t)
  const args = ['a.p7m', '--key', 'locked.pem', '--out', 'a.csv']
  const wrong = await open(folder, args, 'yoake no minato 8')
  assert.deepEqual([wrong.code, wrong.err], [1, 'The passphrase does not open the key / 鍵のパスフレーズが違います。\n'])
  const none = await open(folder, args)
  assert.deepEqual([none.code, none.err], [1, 'Nothing came; type it, pipe it in, or set DAICHO_KEY_PASSPHRASE.\n'])
  assert.equal((await open(folder, args, vectors.passphrase)).code, 0)
})

test('a damaged file leaves nothing, and says so in one sentence', async (t) => {
  const folder = await prepared(t)
  const file = await readFile(join(folder, 'a.p7m'))
  file.writeUInt8(file.readUInt8(file.length - 30) ^ 1, file.length - 30)
  await writeFile(join(folder, 'a.p7m'), file)
  const before = await readdir(folder)
  const { code, out, err } = await open(folder, OPEN)
  assert.deepEqual([code, out], [1, ''])
  assert.match(err, /^The file is damaged or was changed on its way; nothing was written [^\n]+\n$/)
  assert.deepEqual(await readdir(folder), before)
})

test('what is missing is told: a file, an option', async (t) => {
  const folder = await prepared(t)
  const wrong = [['b'], ['--force'], ['--sha256', '12ab']].map((more) => [...OPEN, ...more])
  for (const args of [[], ['a.p7m'], OPEN.slice(0, -2), ...wrong]) {
    const { code, err } = await open(folder, args)
    assert.deepEqual([code, err], [1, USAGE])
  }
  const { code, err } = await open(folder, ['a.p7m', '--key', 'absent.pem', '--out', 'a.csv'])
  assert.deepEqual([code, err], [1, 'absent.pem cannot be read (ENOENT).\n'])
})

const NEW_KEY = ['new-key', '--name', '見本市 住民課', '--out', 'our']

test('a new pair of keys opens what is sealed to its certificate', async (t) => {
  const folder = await emptyFolder(t)
  const made = await daicho(folder, NEW_KEY, vectors.passphrase)
  assert.deepEqual([made.code, made.err], [0, ''])
  const key = readRecipientKey(await readFile(join(folder, 'our.cert.pem'), 'utf8'))
  assert.ok(made.out.includes(key.facts.fingerprint))
  assert.equal(key.facts.holder, 'CN=見本市 住民課')
  if (process.platform !== 'win32') assert.equal((await stat(join(folder, 'our.key.pem'))).mode & 0o777, 0o600)
  await writeFile(join(folder, 'a.p7m'), await sealedBytes([key], chunks('番号,氏名\n')))
  const { code } = await open(
    folder, ['a.p7m', '--key', 'our.key.pem', '--cert', 'our.cert.pem', '--out', 'a.csv'], vectors.passphrase)
  assert.equal(code, 0)
  assert.equal(await readFile(join(folder, 'a.csv'), 'utf8'), '番号,氏名\n')
})

test('a new pair overwrites none, wants a passphrase worth the name, and leaves no half of itself', async (t) => {
  const folder = await emptyFolder(t)
  const short = await daicho(folder, NEW_KEY, 'eleven char')
  assert.deepEqual([short.code, short.err], [1, 'A passphrase has at least 12 characters; nothing was done.\n'])
  await writeFile(join(folder, 'our.cert.pem'), 'older')
  const second = await daicho(folder, NEW_KEY, vectors.passphrase)
  assert.deepEqual([second.code, second.err], [1, 'our.cert.pem exists already and is left as it is.\n'])
  assert.deepEqual(await readdir(folder), ['our.cert.pem'])
  assert.equal((await daicho(folder, [...NEW_KEY, '--years', '6'], vectors.passphrase)).code, 1)
})
