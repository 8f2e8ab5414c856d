/** Proves that a demo makes its keys once, that production reads only closed files, that no key is overwritten. */
import assert from 'node:assert/strict'
import { createPrivateKey } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { createKeyFile, createLogKeyFile, KeysRefused, readKeys } from './keys.ts'

const folderOf = async (t: TestContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'daicho-keys-'))
  t.after(() => rm(folder, { recursive: true }))
  return folder
}

const demo = (directory: string) =>
  ({ mode: 'demo', directory, keyFile: undefined, logKeyFile: undefined } as const)

const office = (folder: string) =>
  ({ mode: 'production', directory: folder, keyFile: join(folder, 'k'), logKeyFile: join(folder, 'l') } as const)

const bytes = (n: number): string => Buffer.alloc(32, n).toString('base64')

test('the demo makes its keys at the first start and reads them at the second', async (t) => {
  const folder = await folderOf(t)
  const first = await readKeys(demo(folder))
  assert.deepEqual(await readKeys(demo(folder)), first)
  assert.deepEqual([first.hmacKey.length, first.boxKey.length], [32, 32])
  assert.notDeepEqual(first.hmacKey, first.boxKey)
  assert.deepEqual(first.boxKeys.get(first.boxKeyId), first.boxKey)
  assert.equal(createPrivateKey(await readFile(first.logSigningKeyPath, 'utf8')).asymmetricKeyType, 'ed25519')
  for (const name of ['keys.json', 'log-key.pem']) assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600)
})

test('production makes nothing by itself', async (t) => {
  const folder = await folderOf(t)
  await assert.rejects(readKeys(office(folder)), KeysRefused)
  await createKeyFile(join(folder, 'k'))
  await createLogKeyFile(join(folder, 'l'))
  assert.equal((await readKeys(office(folder))).logSigningKeyPath, join(folder, 'l'))
})

test('a file that others can read is refused, with the command that closes it', async (t) => {
  const folder = await folderOf(t)
  await readKeys(demo(folder))
  await chmod(join(folder, 'keys.json'), 0o640)
  await assert.rejects(readKeys(demo(folder)), /chmod 600/)
})

test('keys are never overwritten', async (t) => {
  const path = join(await folderOf(t), 'k')
  await createKeyFile(path)
  const before = await readFile(path, 'utf8')
  await assert.rejects(createKeyFile(path), { code: 'EEXIST' })
  await assert.rejects(createLogKeyFile(path), { code: 'EEXIST' })
  assert.equal(await readFile(path, 'utf8'), before)
})

test('an older key stays at hand while a rotation runs', async (t) => {
  const folder = await folderOf(t)
  await writeFile(join(folder, 'keys.json'), JSON.stringify(
    { hmacKey: bytes(1), boxKeyId: 'new', boxKeys: { old: bytes(2), new: bytes(3) } }), { mode: 0o600 })
  const { boxKey, boxKeys } = await readKeys(demo(folder))
  assert.deepEqual([boxKey, boxKeys.get('old')], [Buffer.alloc(32, 3), Buffer.alloc(32, 2)])
})

const faulty: readonly { title: string; content: string }[] = [
  { title: 'not JSON', content: 'open sesame' },
  { title: 'a short key', content: JSON.stringify({ hmacKey: 'c2hvcnQ=', boxKeyId: 'a', boxKeys: {} }) },
  {
    title: 'a current key that is not in it',
    content: JSON.stringify({ hmacKey: bytes(1), boxKeyId: 'a', boxKeys: {} }),
  },
]

for (const { title, content } of faulty) {
  test(`refused without repeating it: ${title}`, async (t) => {
    const folder = await folderOf(t)
    await writeFile(join(folder, 'keys.json'), content, { mode: 0o600 })
    await assert.rejects(readKeys(demo(folder)), (error: Error) => {
      assert(error instanceof KeysRefused)
      assert.doesNotMatch(error.message, /sesame|c2hvcnQ/)
      return true
    })
  })
}
