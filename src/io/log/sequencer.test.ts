/**
 * The sequencer as it runs: it keeps up, hands over, leaves copies, survives being killed, and refuses a database
 * that went back.
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import type { TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freshDatabase } from '../../../test/database.ts'
import type { FreshDatabase } from '../../../test/database.ts'
import { keepEntry, keepMany } from '../../../test/log.ts'
import { verdict, verifyLog } from '../../verify-log.ts'
import { openPool } from '../postgres/pool.ts'
import { headFile, keepCopy, readCopies } from './copies.ts'
import { runSequencer } from './sequencer.ts'

const scratch = async (t: TestContext): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'daicho-sequencer-'))
  t.after(() => rm(directory, { recursive: true }))
  return directory
}

/** A key that one file of these tests signs with. */
const key = generateKeyPairSync('ed25519').privateKey

/** Starts a sequencer in this process. */
const started = (t: TestContext, db: FreshDatabase, directory: string) => {
  const pool = openPool(db.url('daicho_sequencer'), 2)
  const stop = new AbortController()
  const said: string[] = []
  const running = runSequencer({
    pool, key, directory, copiesDirectory: join(directory, 'copies'), say: (text) => said.push(text),
    now: () => new Date(),
  }, stop.signal)
  const ending = async (): Promise<void> => {
    stop.abort()
    await running
    await pool.close()
  }
  let end: Promise<void> | undefined
  const ended = (): Promise<void> => end ??= ending()
  t.after(ended)
  return { ended, said }
}

/** Waits for something to become true, however long this machine takes; the test's own limit ends a wait in vain. */
const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  while (!await isSo()) await pause(20)
}

const signedSize = async (db: FreshDatabase): Promise<number> => {
  const [row] = await db.asOwner.query<{ size: number | null }>('select max(size) as size from oplog.checkpoint')
  return row?.size ?? 0
}

const assertSound = async (db: FreshDatabase, directory: string): Promise<void> => {
  const copies = await readCopies(join(directory, 'copies'))
  const verified = await verifyLog({ databaseUrl: db.url('daicho_auditor'), copies, say: () => {} })
  assert.equal(verdict(verified), 'OK: nothing differs / 相違はありません')
}

/** Only a sequencer that does nothing at all takes so long. */
const IN_VAIN = { timeout: 240_000 }

test('signs what comes, takes a last step, leaves a copy, and goes on after a start', IN_VAIN, async (t) => {
  const db = await freshDatabase(t)
  const directory = await scratch(t)
  const first = started(t, db, directory)
  await keepMany(db.asOwner, 3)
  await until(async () => await signedSize(db) === 3)
  await keepMany(db.asOwner, 2)
  await first.ended()
  assert.equal(await signedSize(db), 5)
  assert.match(first.said.join('\n'), /^operation log: daicho-log-[0-9a-f]{16}\+[0-9a-f]{8}\+\S+$/)
  const copies = await readCopies(join(directory, 'copies'))
  assert.equal(copies.at(-1)?.note.split('\n')[1], '5')
  assert.equal(await headFile(directory).read(), copies.at(-1)?.note)

  const second = started(t, db, directory)
  await keepEntry(db.asOwner)
  await until(async () => await signedSize(db) === 6)
  await second.ended()
  await assertSound(db, directory)
})

test('one leads at a time; when it goes the other takes over', IN_VAIN, async (t) => {
  const db = await freshDatabase(t)
  const [one, other] = [await scratch(t), await scratch(t)]
  const leader = started(t, db, one)
  await until(() => leader.said.length === 1)
  const standby = started(t, db, other)
  await keepMany(db.asOwner, 3)
  await until(async () => await signedSize(db) === 3)
  assert.deepEqual(standby.said, [])
  await leader.ended()
  await until(() => standby.said.length === 1)
  await keepMany(db.asOwner, 3)
  await until(async () => await signedSize(db) === 6)
  await standby.ended()
  await assertSound(db, other)
})

test('a database that went back behind the last head is signed no more', IN_VAIN, async (t) => {
  const db = await freshDatabase(t)
  const directory = await scratch(t)
  const first = started(t, db, directory)
  await keepMany(db.asOwner, 2)
  await until(async () => await signedSize(db) === 2)
  await keepMany(db.asOwner, 2)
  await first.ended()
  assert.equal(await signedSize(db), 4)
  await db.asOwner.query(`delete from oplog.checkpoint where size > 2; delete from oplog.leaf where index > 1`)
  const second = started(t, db, directory)
  await until(() => second.said.length > 0)
  await second.ended()
  assert.match(second.said[0] ?? '', /ends at size 2, but size 4 was signed before: the database was restored/)
  assert.equal(await signedSize(db), 2)

  await rm(join(directory, 'log-head.checkpoint'))
  const third = started(t, db, directory)
  await until(() => third.said.length > 0)
  await third.ended()
  assert.match(third.said[0] ?? '', /ends at size 2, but size 4 was signed before/)
  assert.equal(await signedSize(db), 2)
})

test('killed again and again while entries come, it forks nothing and leaves nothing out', IN_VAIN, async (t) => {
  const db = await freshDatabase(t)
  const directory = await scratch(t)
  const cli = join(import.meta.dirname, '../../cli.ts')
  const start = () => spawn(process.execPath, [cli, 'sequencer'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'], DATABASE_URL: db.url('postgres'), DAICHO_MODE: 'demo', DAICHO_DATA: directory,
      DAICHO_CHECKPOINT_COPIES: join(directory, 'copies'),
    },
  })
  let written = 0
  const enough = new AbortController()
  const writer = (async () => {
    while (!enough.signal.aborted) {
      await keepEntry(db.asOwner)
      written += 1
    }
  })()
  for (let round = 0; round < 4; round += 1) {
    const child = start()
    const before = await signedSize(db)
    await until(async () => await signedSize(db) > before)
    await pause(round * 70)
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  enough.abort()
  await writer
  const last = start()
  await until(async () => await signedSize(db) === written)
  last.kill('SIGTERM')
  assert.deepEqual(await once(last, 'exit'), [0, null])
  const [row] = await db.asOwner.query<{ leaves: number; entries: number }>(
    'select (select count(*) from oplog.leaf) as leaves, (select count(*) from oplog.entry) as entries')
  assert.deepEqual(row, { leaves: written, entries: written })
  await assertSound(db, directory)
})

test('a copy appears whole, under its moment and its size', async (t) => {
  const directory = join(await scratch(t), 'not', 'there', 'yet')
  assert.deepEqual(await readCopies(directory), [])
  const note = 'origin\n42\nroot\n\n— name sig\n'
  const path = await keepCopy(directory, note, new Date('2026-04-15T00:15:30.123Z'))
  assert.equal(path, join(directory, '20260415T001530Z-000000000042.checkpoint'))
  assert.equal(await readFile(path, 'utf8'), note)
  assert.deepEqual(await readCopies(directory), [{ file: path, note }])
})
