/** Proves that migrations run once, in order, whole or not at all, and that a changed one is refused. */
import assert from 'node:assert/strict'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { emptyDatabase } from '../../../test/database.ts'
import { startEmbedded } from './embedded.ts'
import { assertMigrated, DB_FOLDER, migrate, MigrationRefused } from './migrate.ts'
import { migrateServer } from './open-server.ts'
import { openPool } from './pool.ts'
import { externalServer } from './server.ts'

type Files = Readonly<Record<string, string>>

const WARDS: Files = {
  '0001-ward.sql': 'CREATE SCHEMA ward; CREATE TABLE ward.ward (name text);',
  '0002-first-ward.sql': "INSERT INTO ward.ward VALUES ('一番町');",
}

const folderWith = async (t: TestContext, files: Files): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'daicho-migrate-'))
  t.after(() => rm(folder, { recursive: true }))
  await cp(join(DB_FOLDER, 'roles.sql'), join(folder, 'roles.sql'))
  await mkdir(join(folder, 'migrations'))
  await write(folder, files)
  return folder
}

const write = async (folder: string, files: Files): Promise<void> => {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'migrations', name), text)
}

const ask = async <R>(address: string, text: string): Promise<readonly R[]> => {
  const pool = openPool(address, 1)
  try {
    return await pool.query<R>(text)
  } finally {
    await pool.close()
  }
}

const refusedWith = (words: RegExp) => (error: unknown): boolean => {
  assert(error instanceof MigrationRefused)
  assert.match(error.message, words)
  assert.doesNotMatch(error.message, /\n/)
  return true
}

test('files run in order, once, and their objects belong to daicho_owner', async (t) => {
  const [folder, url] = [await folderWith(t, WARDS), await emptyDatabase(t)]
  assert.deepEqual(await migrate(url('postgres'), { folder }), ['0001-ward.sql', '0002-first-ward.sql'])
  assert.deepEqual(await migrate(url('postgres'), { folder }), [])
  const rows = await ask(url('postgres'), "SELECT name, tableowner FROM ward.ward, pg_tables WHERE schemaname = 'ward'")
  assert.deepEqual(rows, [{ name: '一番町', tableowner: 'daicho_owner' }])
  await write(folder, { '0003-second-ward.sql': "INSERT INTO ward.ward VALUES ('二番町');" })
  assert.deepEqual(await migrate(url('postgres'), { folder }), ['0003-second-ward.sql'])
})

test('two servers that migrate at once run every file once', async (t) => {
  const [folder, url] = [await folderWith(t, WARDS), await emptyDatabase(t)]
  const applied = await Promise.all([1, 2, 3].map(() => migrate(url('postgres'), { folder })))
  assert.deepEqual(applied.flat().sort(), ['0001-ward.sql', '0002-first-ward.sql'])
  assert.deepEqual(await ask(url('postgres'), 'SELECT count(*) FROM ward.ward'), [{ count: 1 }])
})

test('a file that fails leaves nothing behind and tells its line', async (t) => {
  const [folder, url] = [await folderWith(t, WARDS), await emptyDatabase(t)]
  await write(folder, { '0002-first-ward.sql': 'CREATE TABLE ward.half (n int);\n\nSELECT nothing FROM ward.ward;\n' })
  await assert.rejects(migrate(url('postgres'), { folder }),
    refusedWith(/^0002-first-ward\.sql line 3: 42703 column "nothing" does not exist/))
  assert.deepEqual(await ask(url('postgres'), "SELECT to_regclass('ward.half') AS half, name FROM public.migration"),
    [{ half: null, name: '0001-ward.sql' }])
  await write(folder, WARDS)
  assert.deepEqual(await migrate(url('postgres'), { folder }), ['0002-first-ward.sql'])
})

type Refusal = { title: string; before?: Files; now: Files; gone?: readonly string[]; words: RegExp }

const refusals: readonly Refusal[] = [
  {
    title: 'a file changed after it was applied',
    before: WARDS, now: { '0001-ward.sql': 'SELECT 1;' }, words: /0001-ward\.sql was changed/,
  },
  {
    title: 'a file that this program does not know',
    before: WARDS, now: {}, gone: ['0002-first-ward.sql'], words: /has the migration 0002-first-ward\.sql/,
  },
  {
    title: 'a file that comes too late',
    before: { '0002-ward.sql': 'SELECT 1;' }, now: { '0001-early.sql': 'SELECT 1;' },
    words: /0001-early\.sql comes before number 2/,
  },
  { title: 'two files with one number', now: { '0003-a.sql': '', '0003-b.sql': '' }, words: /number 3/ },
  {
    title: 'a file without a number',
    now: { 'ward.sql': '' }, words: /ward\.sql does not begin with four digits/,
  },
  {
    title: 'a breaking file without the flag',
    before: WARDS, now: { '0003-break.sql': '--! breaking\nDROP SCHEMA ward CASCADE;' },
    words: /0003-break\.sql is marked breaking/,
  },
]

for (const { title, before, now, gone = [], words } of refusals) {
  test(`refused: ${title}`, async (t) => {
    const [folder, url] = [await folderWith(t, before ?? {}), await emptyDatabase(t)]
    await migrate(url('postgres'), { folder })
    await write(folder, now)
    for (const name of gone) await rm(join(folder, 'migrations', name))
    await assert.rejects(migrate(url('postgres'), { folder }), refusedWith(words))
    assert.deepEqual(await ask(url('postgres'), 'SELECT name FROM public.migration ORDER BY 1'),
      Object.keys(before ?? {}).sort().map((name) => ({ name })))
  })
}

test('a breaking file runs with the flag, and on a new database without', async (t) => {
  const folder = await folderWith(t, { ...WARDS, '0003-break.sql': '--! breaking\nDROP SCHEMA ward CASCADE;' })
  const [used, unused] = [await emptyDatabase(t), await emptyDatabase(t)]
  assert.equal((await migrate(unused('postgres'), { folder })).length, 3)
  await migrate(used('postgres'), { folder: await folderWith(t, WARDS) })
  assert.deepEqual(await migrate(used('postgres'), { folder, breaking: true }), ['0003-break.sql'])
})

test('a server refuses a database that lacks a file, and one that was never migrated', async (t) => {
  const [files, url] = [await readdir(join(DB_FOLDER, 'migrations')), await emptyDatabase(t)]
  const [first = ''] = files.filter((name) => name.endsWith('.sql')).sort()
  await assert.rejects(assertMigrated(url('postgres')), refusedWith(new RegExp(`lacks ${first}`)))
  await migrate(url('postgres'))
  await assertMigrated(url('postgres'))
})

test('an address that nobody answers at is a failed connection, not a password in a stack', async () => {
  await assert.rejects(migrate('postgres://clerk:open-sesame@127.0.0.1:1/daicho'),
    { name: 'DatabaseError', code: '08006', message: 'the connection to the database failed (ECONNREFUSED)' })
})

test('a server of somebody else needs no superuser: its user makes the roles and takes them on', async (t) => {
  const directory = await mkdtemp(join(tmpdir(), 'daicho-external-'))
  const cluster = await startEmbedded(directory)
  t.after(async () => { await cluster.stop(); await rm(directory, { recursive: true }) })
  await ask(cluster.migratorUrl, "CREATE ROLE clerk LOGIN CREATEROLE PASSWORD 'ordinary'")
  await ask(cluster.migratorUrl, 'CREATE DATABASE town OWNER clerk')
  const server = externalServer(`postgres://clerk:ordinary@127.0.0.1:${cluster.port}/town`)
  assert.notEqual((await migrateServer(server)).length, 0)
  assert.deepEqual(await migrateServer(server), [])
  assert.deepEqual(await ask(server.url('daicho_app'), 'SELECT current_user, session_user'),
    [{ current_user: 'daicho_app', session_user: 'clerk' }])
  await assert.rejects(ask(server.url('daicho_app'), 'CREATE TABLE record.mine ()'), { code: '42501' })
})
