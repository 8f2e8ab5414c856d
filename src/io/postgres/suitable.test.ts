/** Proves which databases of an office are taken, and that the command told makes one that is. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { testServer } from '../../../test/database.ts'
import { migrate } from './migrate.ts'
import { openPool } from './pool.ts'
import { reasonsAgainst, type Traits } from './suitable.ts'

const ours: Traits = { version: 180004, encoding: 'UTF8', provider: 'b', collation: 'C.UTF-8', letters: 'C.UTF-8' }

const databases: readonly { title: string; traits: Traits; against: readonly RegExp[] }[] = [
  { title: 'the embedded one', traits: ours, against: [] },
  { title: "a distributor's, by bytes", traits: { ...ours, provider: 'c', collation: 'C.utf8' }, against: [] },
  { title: 'an old server', traits: { ...ours, version: 160009 }, against: [/17 or newer/] },
  { title: 'another encoding', traits: { ...ours, encoding: 'EUC_JP' }, against: [/EUC_JP/] },
  {
    title: "the operating system's order",
    traits: { ...ours, provider: 'c', collation: 'ja_JP.UTF-8' }, against: [/ja_JP/],
  },
  { title: "ICU's order", traits: { ...ours, provider: 'i', collation: 'ja-JP' }, against: [/ja-JP/] },
  { title: 'no letters but ASCII', traits: { ...ours, letters: 'C' }, against: [/no letters/] },
  {
    title: 'everything at once',
    traits: { version: 0, encoding: 'SQL_ASCII', provider: 'c', collation: 'en_US', letters: 'C' },
    against: [/17/, /SQL_ASCII/, /en_US/, /no letters/],
  },
]

for (const { title, traits, against } of databases) {
  test(`${against.length === 0 ? 'taken' : 'refused'}: ${title}`, () => {
    const reasons = reasonsAgainst(traits)
    assert.equal(reasons.length, against.length)
    against.forEach((words, at) => assert.match(reasons[at] ?? '', words))
  })
}

test('an unsuitable database is left untouched, and the command told makes a suitable one', async (t) => {
  const server = await testServer()
  const [plain, made] = [`plain_${randomBytes(4).toString('hex')}`, `made_${randomBytes(4).toString('hex')}`]
  const pool = openPool(server.urlOf('postgres', 'postgres'), 1)
  t.after(async () => {
    for (const name of [plain, made]) await pool.query(`DROP DATABASE IF EXISTS ${name}`)
    await pool.close()
  })
  await pool.query(`CREATE DATABASE ${plain} TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'`)
  const refusal: unknown = await migrate(server.urlOf('postgres', plain)).catch((error: unknown) => error)
  assert(refusal instanceof Error)
  const command = /CREATE DATABASE daicho .*$/.exec(refusal.message)?.[0] ?? ''
  await pool.query(command.replace('daicho', made))
  assert.notEqual((await migrate(server.urlOf('postgres', made))).length, 0)
})
