/**
 * The verifier: what was written as it should be passes, and copies, restores and pruning are judged as the papers
 * say.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { freshDatabase } from '../test/database.ts'
import type { FreshDatabase } from '../test/database.ts'
import { keepEntry, leafOrder, logEntry, look, testSigner } from '../test/log.ts'
import { assertSound, verify, writtenLog } from '../test/written-log.ts'
import { keepCopy, readCopies } from './io/log/copies.ts'
import { beginOrigin } from './io/log/origin.ts'
import { stepAll } from './io/log/step.ts'
import { signCheckpoint } from './oplog/checkpoint.ts'
import { entryBytes } from './oplog/entry.ts'
import { signerFromSeed } from './oplog/note.ts'

test('an empty log, and one with looks, rows and an import chunk, are sound', async (t) => {
  const db = await freshDatabase(t)
  await assertSound(db)
  const written = await writtenLog(t)
  const { log, record } = await assertSound(written)
  assert.deepEqual([log?.entries, log?.size, log?.heads, log?.pruned, record?.rows], [609, 609, 3, 0, 6])
  const sideBySide = await assertSound(written, { hands: 2 })
  assert.deepEqual([sideBySide.log?.entries, sideBySide.record?.rows], [609, 6])
})

/** An entry of long ago, as if it had been written then. */
const entryOf = async (db: FreshDatabase, at: string): Promise<string> => {
  const like = await keepEntry(db.asOwner)
  const entry = logEntry({ at })
  await db.asOwner.query(`insert into oplog.entry
    (entry_id, at, operator, kind, terminal, place, step, id, outcome, persons, number_shown, vouched, bytes)
    select $1, $2::timestamptz, operator, kind, terminal, place, step, id, outcome, persons, number_shown, vouched, $3
    from oplog.entry where entry_id = $4`, [entry.entryId, at, entryBytes(entry), like])
  await db.asOwner.query(
    'insert into oplog.arrival values (pg_current_xact_id(), $1, clock_timestamp())', [entry.entryId])
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
  await db.asOwner.query(`update oplog.entry set operator = 'op-other',
    bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'op-ishii', 'op-other'), 'UTF8')`)
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
    [signCheckpoint({ origin: 'elsewhere.example', size: 1, root: Buffer.alloc(32) }, stranger),
      /copy: note: signed by no known key/],
    ['nothing', /copy: note: no signatures/],
  ] as const) {
    const { fault } = await verify(db, { copies: [{ file: 'copy', note }] })
    assert.match(fault?.en ?? '', told)
  }
  const { fault } = await verify(db, { keys: [stranger.verifier.vkey] })
  assert.match(fault?.en ?? '', /oplog\.origin daicho\.example\/test-log: its key is not one of those you gave/)
})

test('after a restore the log goes on under a new origin, and later copies are told as lost', async (t) => {
  const db = await writtenLog(t)
  const [earlier] = await db.asOwner.query<{ note: string }>('select note from oplog.checkpoint where size = 3')
  const lost = signCheckpoint({ origin: testSigner.verifier.name, size: 700, root: Buffer.alloc(32, 5) }, testSigner)
  const copies = [{ file: 'earlier', note: earlier?.note ?? '' }, { file: 'lost', note: lost }]
  assert.match((await verify(db, { copies })).fault?.en ?? '', /lost: signed at size 700/)

  const key = generateKeyPairSync('ed25519').privateKey
  const name = 'daicho.example/test-log-2'
  const next = await beginOrigin(db.asSequencer, { name, key, lastOld: lost, reason: 'restore' })
  await stepAll(db.asSequencer, next)
  await assert.rejects(stepAll(db.asSequencer, testSigner), /is signed by/)
  const keys = [testSigner.verifier.vkey, next.verifier.vkey]
  const { log } = await assertSound(db, { copies, keys })
  assert.deepEqual([log?.lost, log?.size], [1, 610])

  await db.asOwner.query('update oplog.origin set last_old_checkpoint = null where begun_size > 0')
  assert.match((await verify(db, { copies, keys })).fault?.en ?? '',
    /oplog\.origin daicho\.example\/test-log-2: not what the log itself tells/)
})

test('bytes of looks that were pruned are counted, and only as many as the log tells of', async (t) => {
  const db = await writtenLog(t)
  const old = await entryOf(db, '2020-02-03T04:05:06.000Z')
  await stepAll(db.asSequencer, testSigner)
  await assertSound(db)
  const before = '2021-01-01T00:00:00.000Z'
  const prune = (count: number) => db.asOwner.query('select oplog.prune($1, $2)', [before, entryBytes(logEntry({
    operator: 'system', kind: 'system', step: 'perform', id: 'prune-looks', outcome: 'done', persons: [],
    detail: { before, count },
  }))])
  await assert.rejects(prune(2), { code: 'DA002' })
  await prune(1)
  await stepAll(db.asSequencer, testSigner)
  const { log } = await assertSound(db)
  assert.equal(log?.pruned, 1)
  const [row] = await db.asOwner.query('select bytes, persons, operator from oplog.entry where entry_id = $1', [old])
  assert.deepEqual(row, { bytes: null, persons: null, operator: null })

  const [second] = await leafOrder(db.asOwner)
  await db.asOwner.query(`update oplog.entry set operator = null, kind = null, terminal = null, place = null,
    step = null, id = null, outcome = null, case_id = null, persons = null, number_shown = null, contract = null,
    vouched = null, bytes = null
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
  const command = spawnSync(process.execPath, [join(import.meta.dirname, 'cli.ts'), 'verify-log', '--part', 'record'], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'], DATABASE_URL: db.url('postgres'), DAICHO_MODE: 'demo', DAICHO_DATA: directory,
    },
  })
  assert.equal(command.status, 1, command.stderr)
  assert.equal(command.stdout.split('\n').at(-2), broken.stdout.split('\n').at(-2))
  assert.match(broken.stdout, /^DIFFERS: record\.resident_version \(person_no 1000011, history_no 1\): not the row/m)
})
