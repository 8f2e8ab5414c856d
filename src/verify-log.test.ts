/** The verifier: what was written as it should be passes, and whatever is edited behind its back is found and named. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import type { TestContext } from 'node:test'
import { freshDatabase } from '../test/database.ts'
import type { FreshDatabase } from '../test/database.ts'
import { keepEntry, keepMany, leafOrder, logEntry, look, testSigner, writeVersions } from '../test/log.ts'
import { DatabaseError } from './desk/ports.ts'
import { keepCopy, readCopies } from './io/log/copies.ts'
import { beginOrigin } from './io/log/origin.ts'
import { stepAll } from './io/log/step.ts'
import { signCheckpoint } from './oplog/checkpoint.ts'
import { entryBytes } from './oplog/entry.ts'
import { signerFromSeed } from './oplog/note.ts'
import { resident } from './record/examples.ts'
import { faultLine } from './verify/fault.ts'
import { verdict, verifyLog } from './verify-log.ts'
import type { VerifyOptions } from './verify-log.ts'

const verify = (db: FreshDatabase, options: Partial<VerifyOptions> = {}) =>
  verifyLog({ databaseUrl: db.url('daicho_auditor'), keys: [testSigner.verifier.vkey], say: () => {}, ...options })

const assertSound = async (db: FreshDatabase, options: Partial<VerifyOptions> = {}) => {
  const verified = await verify(db, options)
  assert.equal(verdict(verified), 'OK: nothing differs / 相違はありません')
  return verified
}

const person = (personNo: number, historyNo = 1) => ({
  ...resident(personNo, { householdNo: personNo + 1 }), historyNo, residentCodeId: randomUUID(),
})

/** A log of several tiles with some steps, looks and vouched rows. */
const writtenLog = async (t: TestContext): Promise<FreshDatabase> => {
  const db = await freshDatabase(t)
  const step = () => stepAll(db.asSequencer, testSigner)
  await look(db.app, [1000011, 1000020])
  await step()
  const two = person(1000020)
  await writeVersions(db.asOwner, [person(1000011), two])
  await writeVersions(db.asOwner, [{ ...two, historyNo: 2, lot: '4番5号' }])
  await step()
  await keepMany(db.asOwner, 600)
  await writeVersions(db.asOwner, [1000101, 1000110, 1000119].map((no) => person(no)), 'chunk')
  await keepMany(db.asOwner, 5)
  await step()
  return db
}

test('an empty log, and one with looks, rows and an import chunk, are sound', async (t) => {
  const db = await freshDatabase(t)
  await assertSound(db)
  const written = await writtenLog(t)
  const { log, record } = await assertSound(written)
  assert.deepEqual([log?.entries, log?.size, log?.heads, log?.pruned, record?.rows], [609, 609, 3, 0, 6])
  const sideBySide = await assertSound(written, { hands: 2 })
  assert.deepEqual([sideBySide.log?.entries, sideBySide.record?.rows], [609, 6])
})

/** Changes a table behind everybody's back, has it looked at, and puts it back as it was. */
const damaged = async (db: FreshDatabase, table: string, damage: string, check: () => Promise<void>): Promise<void> => {
  await db.asOwner.query(`create table oplog.kept as table ${table}`)
  try {
    await db.asOwner.query(damage)
    await check()
  } finally {
    await db.asOwner.query(`delete from ${table}`)
    await db.asOwner.query(`insert into ${table} select * from oplog.kept`)
    await db.asOwner.query('drop table oplog.kept')
  }
}

const OF_LEAF = (index: number): string => `entry_id = (select entry_id from oplog.leaf where index = ${index})`

/** What is done, to which table, and the beginning of the line that tells it. */
const DAMAGES: readonly (readonly [damage: string, table: string, told: RegExp])[] = [
  [`update oplog.entry set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 1) where ${OF_LEAF(0)}`, 'oplog.entry',
    /oplog\.entry [0-9a-f-]{36}: (its bytes are no entry|column)/],
  [`update oplog.entry set bytes = '\\xff' || bytes where ${OF_LEAF(300)}`, 'oplog.entry', /its bytes are no entry.*not UTF-8/],
  [`update oplog.entry set operator = 'op-other' where ${OF_LEAF(2)}`, 'oplog.entry', /column operator is not/],
  [`update oplog.entry set at = at + interval '1 millisecond' where ${OF_LEAF(2)}`, 'oplog.entry', /column at is not/],
  [`update oplog.entry set persons = persons || 7::bigint where ${OF_LEAF(0)}`, 'oplog.entry', /column persons is not/],
  [`update oplog.entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'op-ishii', 'op-other'), 'UTF8'),
    operator = 'op-other' where ${OF_LEAF(5)}`, 'oplog.entry', /oplog\.leaf 5: not the hash of entry/],
  [`delete from oplog.entry where ${OF_LEAF(400)}`, 'oplog.entry', /oplog\.entry \S+: missing, although it is leaf 400/],
  ['update oplog.leaf set leaf_hash = sha256(leaf_hash) where index = 258', 'oplog.leaf', /oplog\.leaf 258: not the hash/],
  ['delete from oplog.leaf where index = 257', 'oplog.leaf', /255 leaves from index 256, where 256 should be/],
  ['delete from oplog.leaf where index = 608', 'oplog.leaf', /96 leaves from index 512, where 97 should be/],
  [`update oplog.leaf l set leaf_hash = (select o.leaf_hash from oplog.leaf o where o.index = 21 - l.index) where index in (10, 11)`,
    'oplog.leaf', /oplog\.leaf 10: not the hash/],
  ['update oplog.leaf set index = index + 1000 where index = 10', 'oplog.leaf', /none at size 1011, where the tree ends/],
  [`insert into oplog.leaf values (609, '00000000-0000-7000-8000-000000000000', sha256(''))`, 'oplog.leaf',
    /none at size 610, where the tree ends/],
  ['update oplog.tile set hashes = set_byte(hashes, 8191, get_byte(hashes, 8191) # 128) where index = 1', 'oplog.tile',
    /oplog\.tile level 0 index 1/],
  ['update oplog.tile set root = sha256(root) where index = 0', 'oplog.tile', /oplog\.tile level 0 index 0/],
  ['delete from oplog.tile where index = 1', 'oplog.tile', /oplog\.tile level 0 index 1: missing/],
  ['insert into oplog.tile select 1, 0, hashes, root from oplog.tile where index = 0', 'oplog.tile', /3 tiles, where the tree fills 2/],
  ['update oplog.checkpoint set root = sha256(root) where size = 3', 'oplog.checkpoint', /oplog\.checkpoint 3: its columns/],
  [`update oplog.checkpoint set note = replace(note, E'\\n3\\n', E'\\n2\\n') where size = 3`, 'oplog.checkpoint',
    /oplog\.checkpoint 3: note: the signature of daicho\.example\/test-log is wrong/],
  ['update oplog.checkpoint set size = 4 where size = 3', 'oplog.checkpoint', /oplog\.checkpoint 4: its columns/],
  ['delete from oplog.checkpoint where size = 609', 'oplog.checkpoint', /none at size 609, where the tree ends/],
  [`update record.resident_version set full_name = '別の　名' where person_no = 1000011`, 'record.resident_version',
    /resident_version \(person_no 1000011, history_no 1\): not the row that entry \S+ vouches for/],
  ['update record.resident_version set salt = substr(sha256(salt), 1, 16) where person_no = 1000011', 'record.resident_version',
    /person_no 1000011, history_no 1\): not the row/],
  [`update record.resident_version set birth_date = birth_date || '{"age": 0.5}' where person_no = 1000020 and history_no = 2`,
    'record.resident_version', /person_no 1000020, history_no 2\): not the row/],
  ['delete from record.resident_version where person_no = 1000020 and history_no = 2', 'record.resident_version',
    /person_no 1000020, history_no 2\): missing, although entry \S+ vouches for it/],
  [`insert into record.resident_version select (jsonb_populate_record(v, '{"history_no": 3}')).* from record.resident_version v
    where person_no = 1000011`, 'record.resident_version', /person_no 1000011, history_no 3\): entry \S+, which it names, does not vouch/],
  [`update record.resident_version set entry_id = '00000000-0000-7000-8000-000000000000' where person_no = 1000011`,
    'record.resident_version', /person_no 1000011, history_no 1\): entry 00000000-0000-7000-8000-000000000000, which it names/],
  [`update record.resident_version set entry_id = 'ffffffff-ffff-7fff-bfff-ffffffffffff' where person_no = 1000011`,
    'record.resident_version', /person_no 1000011, history_no 1\)/],
  [`update record.resident_version set remark = 'x' where person_no = 1000110`, 'record.resident_version',
    /record\.resident_version: the rows that name entry \S+ are not the chunk/],
  ['delete from record.resident_version where person_no = 1000119', 'record.resident_version', /are not the chunk/],
  [`insert into record.resident_version select (jsonb_populate_record(v, '{"history_no": 2}')).* from record.resident_version v
    where person_no = 1000119`, 'record.resident_version', /are not the chunk/],
  [`update record.resident_current set status = 'deceased' where person_no = 1000011`, 'record.resident_current',
    /resident_current person 1000011: status is not that of the newest version/],
  ['update record.resident_current set history_no = 1 where person_no = 1000020', 'record.resident_current', /1000020: history_no/],
  ['update record.resident_current set household_no = 1 where person_no = 1000101', 'record.resident_current', /1000101: household_no/],
  ['update record.resident_current set is_head = false where person_no = 1000101', 'record.resident_current', /1000101: is_head/],
  ['delete from record.resident_current where person_no = 1000101', 'record.resident_current', /1000101: missing, although/],
  [`insert into record.resident_current select (jsonb_populate_record(c, '{"person_no": 9, "household_no": 9, "resident_code_id": null}')).*
    from record.resident_current c where person_no = 1000101`, 'record.resident_current', /person 9: there is no version/],
]

test('what is edited behind the back of the log is found and named in both languages', async (t) => {
  const db = await writtenLog(t)
  for (const [damage, table, told] of DAMAGES) {
    await damaged(db, table, damage, async () => {
      const { fault } = await verify(db)
      assert.ok(fault, `not found: ${damage}`)
      assert.match(fault.en, told, damage)
      assert.match(faultLine(fault), /^DIFFERS: .+ \/ 相違: .+/)
    })
  }
  await assertSound(db)
})

/** Columns that no proof covers: when a row was written, and how the sequencer found its way. */
const WITHOUT_PROOF = new Set(['oplog.checkpoint.at', 'oplog.checkpoint.seen', 'record.resident_current.shelf'])
const PROVED = ['oplog.entry', 'oplog.leaf', 'oplog.tile', 'oplog.checkpoint', 'record.resident_version', 'record.resident_current']

/** A value of the type that is not the one there. */
const OTHER_VALUE: Readonly<Record<string, string>> = {
  bytea: `set_byte(%1$I, n %% length(%1$I), get_byte(%1$I, n %% length(%1$I)) # (1 << n %% 8))`,
  text: `overlay(coalesce(%1$I, '') placing case substr(coalesce(%1$I, ''), n %% greatest(length(%1$I), 1) + 1, 1)
    when 'x' then 'y' else 'x' end from n %% greatest(coalesce(length(%1$I), 0), 1) + 1)`,
  uuid: 'gen_random_uuid()', boolean: 'not %1$I', integer: 'coalesce(%1$I, 0) + 1', bigint: 'coalesce(%1$I, 0) + 1',
  date: `coalesce(%1$I, '2020-01-01') + 1`, jsonb: `jsonb_build_array(%1$I, n)`, 'timestamp with time zone': `%1$I + interval '1 ms'`,
  'bigint[]': `%1$I || n::bigint`,
}

test('one changed value in any column of any row is found', async (t) => {
  const db = await writtenLog(t)
  let [found, refused] = [0, 0]
  const columns = await db.asOwner.query<{ table: string; column: string; type: string }>(`
    select t as table, a.attname as column, format_type(a.atttypid, null) as type from unnest($1::text[]) t
    join pg_attribute a on a.attrelid = t::regclass and a.attnum > 0 and not a.attisdropped order by md5(t || a.attname)`, [PROVED])
  const tried = columns.filter(({ table, column }) => !WITHOUT_PROOF.has(`${table}.${column}`))
    .filter(({ table }, place) => table !== 'record.resident_version' || place % 6 === 0)
  for (const [place, { table, column, type }] of tried.entries()) {
    const other = (OTHER_VALUE[type] ?? '').replaceAll('%1$I', `"${column}"`).replaceAll('%%', '%')
    assert.notEqual(other, '', type)
    const damage = `with n as (select ${place * 37} as n)
      update ${table} u set "${column}" = (select ${other} from n)
      where u.ctid = (select ctid from ${table} order by md5(ctid::text || ${place}) limit 1)`
    await damaged(db, table, damage, async () => {
      assert.ok((await verify(db)).fault, `not found: ${table}.${column}`)
      found += 1
    }).catch((error: unknown) => {
      if (!(error instanceof DatabaseError)) throw error
      refused += 1
    })
  }
  assert.ok(found > refused, `${found} found, ${refused} refused by a constraint`)
})

/** An entry of long ago, as if it had been written then. */
const entryOf = async (db: FreshDatabase, at: string): Promise<string> => {
  const like = await keepEntry(db.asOwner)
  const entry = logEntry({ at })
  await db.asOwner.query(`insert into oplog.entry (entry_id, at, operator, kind, terminal, place, step, id, outcome, persons,
    number_shown, vouched, bytes) select $1, $2::timestamptz, operator, kind, terminal, place, step, id, outcome, persons, number_shown,
    vouched, $3 from oplog.entry where entry_id = $4`, [entry.entryId, at, entryBytes(entry), like])
  await db.asOwner.query('insert into oplog.arrival values (pg_current_xact_id(), $1, clock_timestamp())', [entry.entryId])
  return entry.entryId
}

test('an entry that nobody has given a place: young is told, old is a fault', async (t) => {
  const db = await writtenLog(t)
  await look(db.app, [1000011])
  const { log } = await assertSound(db)
  assert.deepEqual([log?.size, log?.waiting], [609, 1])
  const old = await entryOf(db, '2020-02-03T04:05:06.000Z')
  const { fault } = await verify(db)
  assert.match(fault?.en ?? '', new RegExp(`oplog\\.entry ${old}: in no tree for \\d+ seconds`))
})

test('a log rewritten and signed again by its own key is caught by a copy kept outside', async (t) => {
  const db = await writtenLog(t)
  const directory = await mkdtemp(join(tmpdir(), 'daicho-copies-'))
  t.after(() => rm(directory, { recursive: true }))
  const [kept] = await db.asOwner.query<{ note: string }>('select note from oplog.checkpoint where size = 3')
  await keepCopy(directory, kept?.note ?? '', new Date('2026-04-01T00:00:00Z'))
  const copies = await readCopies(directory)
  const { log } = await assertSound(db, { copies })
  assert.equal(log?.heads, 4)

  await db.asOwner.query('delete from oplog.checkpoint; delete from oplog.tile; delete from oplog.leaf')
  await db.asOwner.query(`update oplog.entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'op-ishii', 'op-other'), 'UTF8'),
    operator = 'op-other'`)
  await stepAll(db.asSequencer, testSigner)
  await assertSound(db)
  const { fault } = await verify(db, { copies })
  assert.match(fault?.en ?? '', /20260401T000000Z-000000000003\.checkpoint: the tree has another root at size 3/)
})

test('a copy of a longer log, of another log, and one that is bent are told apart', async (t) => {
  const db = await writtenLog(t)
  const longer = signCheckpoint({ origin: testSigner.verifier.name, size: 1000, root: Buffer.alloc(32) }, testSigner)
  const stranger = signerFromSeed('elsewhere.example', Buffer.alloc(32, 3))
  for (const [note, told] of [
    [longer, /copy: signed at size 1000, but the log ends at 609/],
    [longer.replace('1000', '1001'), /copy: note: the signature of .* is wrong/],
    [signCheckpoint({ origin: 'elsewhere.example', size: 1, root: Buffer.alloc(32) }, stranger), /copy: note: signed by no known key/],
    ['nothing', /copy: note: no signatures/],
  ] as const) {
    const { fault } = await verify(db, { copies: [{ file: 'copy', note }] })
    assert.match(fault?.en ?? '', told)
  }
  const { fault } = await verify(db, { keys: [stranger.verifier.vkey] })
  assert.match(fault?.en ?? '', /oplog\.origin daicho\.example\/test-log: its key is not one of those you gave/)
})

test('after a restore to an earlier point the log goes on under a new origin, and copies from after that point are told as lost', async (t) => {
  const db = await writtenLog(t)
  const [earlier] = await db.asOwner.query<{ note: string }>('select note from oplog.checkpoint where size = 3')
  const lost = signCheckpoint({ origin: testSigner.verifier.name, size: 700, root: Buffer.alloc(32, 5) }, testSigner)
  const copies = [{ file: 'earlier', note: earlier?.note ?? '' }, { file: 'lost', note: lost }]
  assert.match((await verify(db, { copies })).fault?.en ?? '', /lost: signed at size 700/)

  const key = createPrivateKey({ key: generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }) })
  const next = await beginOrigin(db.asSequencer, { name: 'daicho.example/test-log-2', key, lastOld: lost, reason: 'restore' })
  await stepAll(db.asSequencer, next)
  await assert.rejects(stepAll(db.asSequencer, testSigner), /is signed by/)
  const keys = [testSigner.verifier.vkey, next.verifier.vkey]
  const { log } = await assertSound(db, { copies, keys })
  assert.deepEqual([log?.lost, log?.size], [1, 610])

  await db.asOwner.query('update oplog.origin set last_old_checkpoint = null where begun_size > 0')
  assert.match((await verify(db, { copies, keys })).fault?.en ?? '', /oplog\.origin daicho\.example\/test-log-2: not what the log itself tells/)
})

test('bytes of looks that were pruned are counted, and only as many as the log tells of', async (t) => {
  const db = await writtenLog(t)
  const old = await entryOf(db, '2020-02-03T04:05:06.000Z')
  await stepAll(db.asSequencer, testSigner)
  await assertSound(db)
  const before = '2021-01-01T00:00:00.000Z'
  const prune = (count: number) => db.asOwner.query('select oplog.prune($1, $2)', [before, entryBytes(logEntry({
    operator: 'system', kind: 'system', step: 'perform', id: 'prune-looks', outcome: 'done', persons: [], detail: { before, count },
  }))])
  await assert.rejects(prune(2), { code: 'DA002' })
  await prune(1)
  await stepAll(db.asSequencer, testSigner)
  const { log } = await assertSound(db)
  assert.equal(log?.pruned, 1)
  const [row] = await db.asOwner.query('select bytes, persons, operator from oplog.entry where entry_id = $1', [old])
  assert.deepEqual(row, { bytes: null, persons: null, operator: null })

  const [second] = await leafOrder(db.asOwner)
  await db.asOwner.query(`update oplog.entry set operator = null, kind = null, terminal = null, place = null, step = null, id = null,
    outcome = null, case_id = null, persons = null, number_shown = null, contract = null, vouched = null, bytes = null
    where entry_id = $1`, [second])
  assert.match((await verify(db)).fault?.en ?? '', /2 entries are pruned, the log tells of 1/)
})

test('the program ends with 0, or with 1 and the line', async (t) => {
  const db = await writtenLog(t)
  const directory = await mkdtemp(join(tmpdir(), 'daicho-copies-'))
  t.after(() => rm(directory, { recursive: true }))
  const run = (...more: string[]) => spawnSync(process.execPath,
    [join(import.meta.dirname, 'verify-log.ts'), '--database', db.url('daicho_auditor'), ...more], { encoding: 'utf8' })
  const sound = run('--copies', directory)
  assert.equal(sound.status, 0, sound.stderr)
  const lines = sound.stdout.split('\n')
  assert.match(lines[0] ?? '', /^keys: those that the database names itself/)
  assert.match(lines[1] ?? '', /^log: 609 entries, \d+ entries\/s; tree of 609, 3 signed heads$/)
  assert.match(lines[2] ?? '', /^record: 6 rows, \d+ rows\/s$/)
  assert.equal(lines[3], 'OK: nothing differs / 相違はありません')

  await db.asOwner.query(`update record.resident_version set katagaki = 'x' where person_no = 1000011`)
  const broken = run('--key', testSigner.verifier.vkey)
  assert.equal(broken.status, 1)
  assert.match(broken.stdout, /^DIFFERS: record\.resident_version \(person_no 1000011, history_no 1\): not the row/m)
})
