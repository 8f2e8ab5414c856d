/** Proves what comes out of a column, what is prepared, and that no error carries a row's values. */
import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { test, type TestContext } from 'node:test'
import { emptyDatabase } from '../../../test/database.ts'
import { DatabaseError } from '../../desk/ports.ts'
import { type DatabasePool, openPool } from './pool.ts'

const poolFor = async (t: TestContext, atMost?: number): Promise<DatabasePool> => {
  const pool = openPool((await emptyDatabase(t))('postgres'), atMost)
  t.after(pool.close)
  return pool
}

const columns: readonly { sql: string; is: unknown }[] = [
  { sql: "date '2024-02-29'", is: '2024-02-29' },
  { sql: "date '0645-07-17'", is: '0645-07-17' },
  { sql: "ARRAY[date '2024-02-29', NULL]", is: ['2024-02-29', null] },
  { sql: "timestamptz '2026-04-01 09:30:00.123456+09'", is: '2026-04-01T00:30:00.123456Z' },
  { sql: "ARRAY[timestamptz '2026-04-01 09:30:00+09']", is: ['2026-04-01T00:30:00Z'] },
  { sql: "timestamp '2026-04-01 09:30:00'", is: '2026-04-01T09:30:00' },
  { sql: '9007199254740991::int8', is: 9_007_199_254_740_991 },
  { sql: 'ARRAY[1, NULL, -3]::int8[]', is: [1, null, -3] },
  { sql: "'{}'::int8[]", is: [] },
  { sql: 'count(*)', is: 1 },
  { sql: '12.50::numeric', is: '12.50' },
  { sql: "interval '14 days'", is: 'P14D' },
  { sql: `'{"name": "神󠄀", "numbers": [1, null]}'::jsonb`, is: { name: '神󠄀', numbers: [1, null] } },
  { sql: "'\\xdeadbeef'::bytea", is: Buffer.from('deadbeef', 'hex') },
  { sql: 'NULL::date', is: null },
  { sql: "'辻󠄂'::text", is: '辻󠄂' },
]

test('each type of column has one meaning', async (t) => {
  const pool = await poolFor(t, 1)
  for (const { sql, is } of columns) {
    for (const values of [undefined, []]) {
      assert.deepEqual(await pool.query(`SELECT ${sql} AS value`, values), [{ value: is }], sql)
    }
  }
})

test('a 64-bit integer that a number cannot hold is a fault, never rounded', async (t) => {
  const pool = await poolFor(t, 1)
  await assert.rejects(pool.query('SELECT 9007199254740993::int8'), /beyond what a number can hold/)
})

test('a day goes in as it is written, wherever the machine stands', async (t) => {
  const pool = await poolFor(t, 1)
  assert.deepEqual(await pool.query("SELECT $1::date AS day, current_setting('timezone') AS zone", ['2026-03-31']),
    [{ day: '2026-03-31', zone: 'UTC' }])
})

test('a text with values is prepared when it comes again; a script without values runs whole', async (t) => {
  const pool = await poolFor(t, 1)
  for (const n of [1, 2, 3]) assert.deepEqual(await pool.query('SELECT $1::int AS n', [n]), [{ n }])
  assert.deepEqual(await pool.query('SELECT statement FROM pg_prepared_statements'),
    [{ statement: 'SELECT $1::int AS n' }])
  await pool.query('CREATE TABLE a (); CREATE TABLE b ()')
  assert.deepEqual(await pool.query("SELECT to_regclass('b') IS NOT NULL AS made"), [{ made: true }])
})

test('work on one connection stays on one connection', async (t) => {
  const pool = await poolFor(t, 4)
  const pids = await pool.onOneConnection(async (database) => {
    await database.query('BEGIN')
    const [inside] = await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    const [beside] = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    const [after] = await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    await database.query('COMMIT')
    return [inside?.pid, after?.pid, beside?.pid]
  })
  assert.equal(pids[0], pids[1])
  assert.notEqual(pids[0], pids[2])
})

test('a transaction left open by failed work is gone with its connection', async (t) => {
  const pool = await poolFor(t, 1)
  await pool.query('CREATE TABLE kept (n int)')
  await assert.rejects(pool.onOneConnection(async (database) => {
    await database.query('BEGIN; INSERT INTO kept VALUES (1)')
    throw new Error('changed my mind')
  }), /changed my mind/)
  assert.deepEqual(await pool.query('SELECT count(*) FROM kept'), [{ count: 0 }])
})

test('a pool outlives its connections', async (t) => {
  const pool = await poolFor(t, 1)
  await assert.rejects(pool.query('SELECT pg_terminate_backend(pg_backend_pid())'), { code: '57P01' })
  assert.deepEqual(await pool.query('SELECT 1 AS one'), [{ one: 1 }])
})

const SECRET = '123456789018'

const violations: readonly { sql: string; code: string; constraint?: string }[] = [
  {
    sql: `INSERT INTO sealed VALUES ('${SECRET}', 1), ('${SECRET}', 1)`,
    code: '23505', constraint: 'number/held-by-another',
  },
  { sql: `INSERT INTO sealed VALUES ('${SECRET}', NULL)`, code: '23502' },
  { sql: `INSERT INTO sealed VALUES ('${SECRET}', -1)`, code: '23514', constraint: 'number/positive' },
  { sql: `INSERT INTO sealed VALUES ('${SECRET}${SECRET}', 1)`, code: '22001' },
  { sql: `SELECT '${SECRET}x'::int8`, code: '22P02' },
  { sql: `SELECT '${SECRET}'::date`, code: '22008' },
  { sql: `DO $$ BEGIN RAISE EXCEPTION 'no such number: ${SECRET}'; END $$`, code: 'P0001' },
  { sql: `SELECT '{"number": ${SECRET}'::jsonb`, code: '22P02' },
]

test('an error names the constraint and never the value', async (t) => {
  const pool = await poolFor(t, 1)
  await pool.query(`CREATE TABLE sealed (digits varchar(12) CONSTRAINT "number/held-by-another" UNIQUE,
    holder int NOT NULL CONSTRAINT "number/positive" CHECK (holder > 0))`)
  for (const { sql, code, constraint } of violations) {
    const error: unknown = await pool.query(sql).catch((refused: unknown) => refused)
    assert(error instanceof DatabaseError, sql)
    assert.deepEqual([error.code, error.constraint], [code, constraint], sql)
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), new RegExp(SECRET), sql)
  }
})

test('an error of a function of ours tells its state and its line', async (t) => {
  const pool = await poolFor(t, 1)
  await pool.query(`CREATE FUNCTION stale() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'stale' USING ERRCODE = 'DA002';
END $$`)
  await assert.rejects(pool.query('SELECT stale()'), { code: 'DA002', message: 'DA002 stale in stale() line 3' })
})
