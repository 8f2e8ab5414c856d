/** The log's doors in the database: who may write what, when writing stops, and where an entry comes to lie. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../../test/database.ts'
import type { FreshDatabase } from '../../../test/database.ts'
import { inTransaction, keepEntry, keepMany, logEntry, look, testSigner } from '../../../test/log.ts'
import { entryBytes, lookHalves, parseEntry } from '../../oplog/entry.ts'
import type { Entry } from '../../oplog/entry.ts'
import { VOUCHED_TABLES } from '../../oplog/vouched.ts'
import { openPool } from '../postgres/pool.ts'
import { stepOnce } from './step.ts'

const note = (db: FreshDatabase, change: Partial<Entry> = {}) =>
  db.app.query('select oplog.note($1)', [entryBytes(logEntry(change))])

test('the columns are what the bytes say', async (t) => {
  const db = await freshDatabase(t)
  const entry = logEntry({
    kind: 'contractor', outcome: 'refused', step: 'enter', id: 'move-in', caseId: 'case-7', persons: [1, 2 ** 40],
    numberShown: true, contract: 'c-1', findings: ['event/late'],
  })
  await db.app.query('select oplog.note($1)', [entryBytes(entry)])
  const [row] = await db.asOwner.query<{ at: string }>('select * from oplog.entry')
  assert.ok(row)
  // The database writes a moment without the zeros at its end.
  assert.deepEqual({ ...row, at: new Date(row.at).toISOString() }, {
    entry_id: entry.entryId, at: entry.at, operator: 'op-ishii', kind: 'contractor', terminal: 't-honcho-1',
    place: '本庁', step: 'enter', id: 'move-in', outcome: 'refused', case_id: 'case-7', persons: [1, 2 ** 40],
    number_shown: true, contract: 'c-1', vouched: 0,
    bytes: Buffer.from(entryBytes(entry)),
  })
})

test('a look is closed by the statement that shows: its persons sorted, each once', async (t) => {
  const db = await freshDatabase(t)
  for (const [shown, persons] of [[[30, 4, 30, 100], [4, 30, 100]], [[], []]] as const) {
    const entry = logEntry({ persons: [] })
    const { head, tail } = lookHalves(entry)
    await db.app.query('select oplog.look($1, $2, $3)', [head, tail, [...shown]])
    const [row] = await db.asOwner.query<{ bytes: Uint8Array; persons: number[] }>(
      'select bytes, persons from oplog.entry where entry_id = $1', [entry.entryId])
    assert.ok(row)
    assert.deepEqual([parseEntry(row.bytes).persons, row.persons], [persons, persons])
  }
})

test('an entry of another time, with another id, of no form, or told twice is refused', async (t) => {
  const db = await freshDatabase(t)
  const away = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
  await assert.rejects(note(db, { at: away(-61) }), { code: 'DA005' })
  await assert.rejects(note(db, { at: away(62) }), { code: 'DA005' })
  await note(db, { at: away(-50) })
  const entry = logEntry()
  const text = Buffer.from(entryBytes(entry)).toString()
  const bent = Buffer.from(text.replace(entry.entryId, logEntry({ at: away(-1) }).entryId))
  await assert.rejects(db.app.query('select oplog.note($1)', [bent]), { code: '23514' })
  await assert.rejects(db.app.query('select oplog.note($1)', [Buffer.from('{')]), { code: '22P02' })
  await assert.rejects(db.app.query('select oplog.note($1)', [Buffer.from([0xff])]), { code: '22021' })
  await db.app.query('select oplog.note($1)', [entryBytes(entry)])
  await assert.rejects(db.app.query('select oplog.note($1)', [entryBytes(entry)]), { code: '23505' })
})

test('a note vouches for nothing', async (t) => {
  const db = await freshDatabase(t)
  const vouches = [{ table: 'record.resident_version' as const, key: [1, 1], digest: '0'.repeat(64) }]
  await assert.rejects(note(db, { outcome: 'done', vouches }), { code: '23514' })
})

test('no role but the owner writes to the log other than through its doors', async (t) => {
  const db = await freshDatabase(t)
  await keepEntry(db.asOwner)
  await stepOnce(db.asSequencer, testSigner)
  const entry = entryBytes(logEntry())
  const tables = ['entry', 'leaf', 'tile', 'checkpoint', 'origin', 'arrival', 'setting']
  const doors = ['select oplog.append($1)', 'select oplog.keep($1)']
  const roles = ['daicho_app', 'daicho_sequencer', 'daicho_auditor', 'daicho_archivist', 'daicho_reader'] as const
  for (const role of roles) {
    const pool = openPool(db.url(role), 1)
    t.after(pool.close)
    const denied = (text: string, values?: readonly unknown[]) =>
      assert.rejects(pool.query(text, values), { code: '42501' }, `${role}: ${text}`)
    for (const table of tables) {
      await denied(`delete from oplog.${table}`)
      await denied(`insert into oplog.${table} default values`)
      await denied(`truncate oplog.${table}`)
    }
    for (const door of doors) await denied(door, [entry])
  }
  await assert.rejects(db.asSequencer.query('select oplog.note($1)', [entry]), { code: '42501' })
  await assert.rejects(db.app.query(`select oplog.seal(0, '{}', '', '[]', '{}')`), { code: '42501' })
  await assert.rejects(db.app.query(`select oplog.prune(now(), $1)`, [entry]), { code: '42501' })
})

/** The newest checkpoint and whatever waits were an hour ago. */
const anHourPasses = (db: FreshDatabase) =>
  db.asOwner.query(`update oplog.checkpoint set at = at - interval '1 hour';
    update oplog.arrival set at = at - interval '1 hour'`)

test('writing stops while an entry waits too long, and an idle night stops nothing', async (t) => {
  const db = await freshDatabase(t)
  const assertOpen = (open: boolean) => open
    ? db.asOwner.query('select oplog.assert_open()')
    : assert.rejects(db.asOwner.query('select oplog.assert_open()'), { code: 'DA003' })
  await assertOpen(true)
  await look(db.app, [1])
  await assertOpen(true)
  await anHourPasses(db)
  await assertOpen(false)
  await assert.rejects(look(db.app, [1]), { code: 'DA003' })
  await note(db, { outcome: 'denied' })

  await stepOnce(db.asSequencer, testSigner)
  await assertOpen(true)
  await anHourPasses(db)
  await assertOpen(true)
  await look(db.app, [1])
  await assertOpen(true)
  const health = async () =>
    (await db.app.query<{ health: { waitingSeconds: number } }>('select oplog.health() as health'))[0]?.health
  const { waitingSeconds: _soon, ...open } = await health() ?? {}
  assert.deepEqual(open, { size: 2, waiting: 1, limitSeconds: 60, open: true, looksOpen: true })
  await anHourPasses(db)
  await assertOpen(false)
  const { waitingSeconds = 0, ...closed } = await health() ?? {}
  assert.deepEqual(closed, { size: 2, waiting: 1, limitSeconds: 60, open: false, looksOpen: false })
  assert.ok(waitingSeconds >= 3600)
})

test('an entry committed late, seen as running by the newest checkpoint, stops writing too', async (t) => {
  const db = await freshDatabase(t)
  await inTransaction(db.url('daicho_owner'), 'commit', async (slow) => {
    await keepEntry(slow)
    await keepEntry(db.asOwner)
    await stepOnce(db.asSequencer, testSigner)
  })
  await db.asOwner.query('select oplog.assert_open()')
  await anHourPasses(db)
  await assert.rejects(db.asOwner.query('select oplog.assert_open()'), { code: 'DA003' })
})

test('in a declared outage looking goes on for a while, writing does not', async (t) => {
  const db = await freshDatabase(t)
  await look(db.app, [1])
  await anHourPasses(db)
  const open = (hours: number) => db.app.query('select oplog.open_looks($1, $2)', [
    new Date(Date.now() + hours * 3_600_000).toISOString(),
    entryBytes(logEntry({ id: 'open-looks', step: 'perform', outcome: 'done' })),
  ])
  await assert.rejects(open(13), { code: '23514' })
  await open(1)
  await look(db.app, [1])
  await assert.rejects(db.asOwner.query('select oplog.assert_open()'), { code: 'DA003' })
  await db.asOwner.query(`update oplog.setting set looks_open_until = clock_timestamp() - interval '1 second'`)
  await assert.rejects(look(db.app, [1]), { code: 'DA003' })
})

test('an entry is never acknowledged before it is safe, whatever the session prefers', async (t) => {
  const db = await freshDatabase(t)
  for (const preferred of ['off', 'local']) {
    await db.pool.onOneConnection(async (connection) => {
      await connection.query(`set synchronous_commit = ${preferred}`)
      await connection.query('begin')
      await connection.query('select oplog.note($1)', [entryBytes(logEntry())])
      const [row] = await connection.query<{ now: string }>(`select current_setting('synchronous_commit') as now`)
      assert.equal(row?.now, 'on')
      await connection.query('commit')
      await connection.query('reset synchronous_commit')
    })
  }
})

const partitions = async (db: FreshDatabase): Promise<readonly string[]> =>
  (await db.asOwner.query<{ name: string }>(
    `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'oplog.entry'::regclass order by 1`))
    .map(({ name }) => name.replace('oplog.entry_', ''))

test('the months ahead are made, the default keeps what has no month, and a later month takes it over', async (t) => {
  const db = await freshDatabase(t)
  assert.equal((await partitions(db)).length, 5)
  const make = async (around: string, months: number) => {
    const [row] = await db.asSequencer.query<{ made: number }>(
      'select oplog.make_partitions($1, $2) as made', [around, months])
    return row?.made
  }
  assert.equal(await make('2031-12-31T14:59:59Z', 1), 2)
  assert.equal(await make('2031-12-31T15:00:00Z', 0), 0)
  assert.deepEqual((await partitions(db)).filter((name) => name.startsWith('203')), ['2031_12', '2032_01'])

  const put = async (at: string): Promise<string> => {
    const entry = logEntry({ at })
    await db.asOwner.query(`insert into oplog.entry
      (entry_id, at, operator, kind, step, id, outcome, persons, number_shown, vouched, bytes)
      values ($1, $2::timestamptz, 'o', 'staff', 'look', 'a', 'shown', '{}', false, 0, $3)`,
    [entry.entryId, at, entryBytes(entry)])
    return entry.entryId
  }
  const placeOf = async (entryId: string): Promise<string | undefined> => {
    const [row] = await db.asOwner.query<{ place: string }>(
      'select tableoid::regclass::text as place from oplog.entry where entry_id = $1', [entryId])
    return row?.place
  }
  assert.equal(await placeOf(await put('2031-12-31T14:59:59.999Z')), 'oplog.entry_2031_12')
  assert.equal(await placeOf(await put('2031-12-31T15:00:00.000Z')), 'oplog.entry_2032_01')
  const homeless = await put('2032-02-01T00:00:00.000Z')
  assert.equal(await placeOf(homeless), 'oplog.entry_default')
  assert.equal(await make('2032-02-10T00:00:00Z', 0), 1)
  assert.equal(await placeOf(homeless), 'oplog.entry_2032_02')
})

test('what the sequencer has read long ago and checkpoints inside an hour are let go, nothing else', async (t) => {
  const db = await freshDatabase(t)
  for (let n = 0; n < 3; n += 1) {
    await keepMany(db.asOwner, 2)
    await stepOnce(db.asSequencer, testSigner)
  }
  await keepEntry(db.asOwner)
  await db.asOwner.query(`update oplog.arrival set at = at - interval '3 hours';
    update oplog.checkpoint set at = date_trunc('hour', at) - interval '3 hours' + size * interval '1 minute'`)
  await db.asSequencer.query('select oplog.tidy_up()')
  assert.deepEqual(await db.asOwner.query('select size from oplog.checkpoint'), [{ size: 6 }])
  // Transactions of other tests in this cluster may hold the horizon back; behind it nothing stays, before it all does.
  assert.deepEqual(await db.asOwner.query(`select a.entry_id from oplog.arrival a
    where a.xid < pg_snapshot_xmin((select seen from oplog.checkpoint order by size desc limit 1))`), [])
  assert.equal((await db.asOwner.query(`select from oplog.arrival a
    where not exists (select from oplog.leaf l where l.entry_id = a.entry_id)`)).length, 1)
  assert.equal((await stepOnce(db.asSequencer, testSigner)).size, 7)
})

test('the log screen is served by an index, whoever is asked for', async (t) => {
  const db = await freshDatabase(t)
  await keepMany(db.asOwner, 2000)
  await db.asOwner.query('analyze oplog.entry')
  const wanted = [
    [`operator = 'op-none'`, 'operator'], [`id = 'none'`, 'id'], [`case_id = 'none'`, 'case'],
    ['persons @> array[1000007::bigint]', 'persons'], ['entry_id >= oplog.uuid_floor(now())', 'pkey'],
  ] as const
  for (const [condition, index] of wanted) {
    const plan = await db.asOwner.query<{ 'QUERY PLAN': string }>(
      `explain select entry_id from oplog.entry where ${condition} order by entry_id desc limit 50`)
    assert.match(JSON.stringify(plan), new RegExp(`entry_\\w*${index}`), condition)
  }
})

test('every vouched table has its entry, its salt, its name, and an index by entry', async (t) => {
  const db = await freshDatabase(t)
  for (const [table, key] of Object.entries(VOUCHED_TABLES)) {
    const columns = await db.asOwner.query<{ name: string; indexed: boolean }>(`
      select attname::text as name,
        exists (select from pg_index i where i.indrelid = a.attrelid and i.indkey[0] = a.attnum) as indexed
      from pg_attribute a where attrelid = $1::regclass and attnum > 0 and not attisdropped`, [table])
    for (const name of [...key, 'entry_id', 'salt']) {
      assert.ok(columns.some((column) => column.name === name), `${table}.${name}`)
    }
    assert.ok(columns.find(({ name }) => name === 'entry_id')?.indexed, `${table} has no index by entry_id`)
  }
})
