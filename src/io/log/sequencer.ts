/** The sequencer: a process of its own that gives every entry its place and signs, one leader at a time. */
import type { KeyObject } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../../desk/ports.ts'
import { DatabaseError } from '../../desk/ports.ts'
import type { DatabasePool } from '../postgres/pool.ts'
import { headFile, keepCopy, readCopies } from './copies.ts'
import { assertContinues, signerOf } from './origin.ts'
import { LogBroken, sequencing } from './step.ts'
import type { Sequencing, Step } from './step.ts'

/** What a sequencer works with. */
export type SequencerOptions = {
  readonly pool: DatabasePool
  readonly key: KeyObject
  /** What to call a log that has no name yet. */
  readonly named?: string | undefined
  /** Where the last head is remembered, beside the key. */
  readonly directory: string
  /** Outside the database: a checkpoint each hour. */
  readonly copiesDirectory: string
  readonly say: (text: string) => void
  readonly now: () => Date
}

/** Far inside the promised second. */
const PAUSE = 300
const PAUSE_OF_STANDBY = 1_000
const PAUSE_WHEN_BROKEN = 10_000
const HOUR = 3_600_000

/**
 * Works until told to stop; then takes a last step and leaves a copy. A broken log is told again and again, and
 * signed never.
 */
export const runSequencer = async (options: SequencerOptions, stop: AbortSignal): Promise<void> => {
  const leadOnce = async (db: Database): Promise<void> => {
    if (await becomeLeader(db, stop)) await lead(db, options, stop)
  }
  while (!stop.aborted) {
    await options.pool.onOneConnection(leadOnce).catch(async (error: unknown) => {
      if (!(error instanceof DatabaseError || error instanceof LogBroken)) throw error
      options.say(`operation log: ${error.message}`)
      await rest(error instanceof LogBroken ? PAUSE_WHEN_BROKEN : PAUSE_OF_STANDBY, stop)
    })
  }
}

/** The lock lives and dies with the connection. @returns false where the word to stop came first */
const becomeLeader = async (db: Database, stop: AbortSignal): Promise<boolean> => {
  while (!stop.aborted) {
    const [row] = await db.query<{ leads: boolean }>(
      `select pg_try_advisory_lock(hashtext('oplog.sequencer')) as leads`,
    )
    if (row?.leads === true) return true
    await rest(PAUSE_OF_STANDBY, stop)
  }
  return false
}

const lead = async (db: Database, options: SequencerOptions, stop: AbortSignal): Promise<void> => {
  const signer = await signerOf(db, options.key, options.named)
  const head = headFile(options.directory)
  const remembered = [await head.read(), (await readCopies(options.copiesDirectory)).at(-1)?.note]
  for (const note of remembered) if (note !== undefined) await assertContinues(db, note, signer)
  options.say(`operation log: ${signer.verifier.vkey}`)
  const { step } = sequencing(db, signer)
  const stepAndRemember = async (since?: string): Promise<Step> => {
    const done = await step(since)
    if (done.added > 0 && done.checkpoint !== undefined) await head.write(done.checkpoint)
    return done
  }
  await follow(db, { ...options, step: stepAndRemember }, stop)
  await db.query(`select pg_advisory_unlock(hashtext('oplog.sequencer'))`)
}

const follow = async (db: Database, options: SequencerOptions & Sequencing, stop: AbortSignal): Promise<void> => {
  let done = await options.step(await dayBeforeLast(db))
  let copied = ''
  let nextHour = 0
  const copy = async (): Promise<void> => {
    if (done.checkpoint === undefined || done.checkpoint === copied) return
    await keepCopy(options.copiesDirectory, done.checkpoint, options.now())
    copied = done.checkpoint
  }
  while (!stop.aborted) {
    if (options.now().getTime() >= nextHour) {
      await keepHouse(db, options.say)
      await copy()
      nextHour = options.now().getTime() + HOUR
    }
    if (!done.more) await rest(PAUSE, stop)
    done = await options.step()
  }
  // The step that was under way when the word came may have begun before the last entry did.
  do done = await options.step()
  while (done.more)
  await copy()
}

/** What a crash, or a hand that emptied the list of arrivals, might have left without an index. */
const dayBeforeLast = async (db: Database): Promise<string> => {
  const [row] = await db.query<{ since: string }>(
    `select coalesce((select at from oplog.checkpoint order by size desc limit 1), '1970-01-02Z')
      - interval '1 day' as since`,
  )
  return row?.since ?? '1970-01-01T00:00:00.000Z'
}

/** Months ahead and rows no longer needed. A lock that somebody else holds is no reason to stop signing. */
const keepHouse = async (db: Database, say: (text: string) => void): Promise<void> => {
  for (const statement of ['select oplog.make_partitions()', 'select oplog.tidy_up()']) {
    try {
      await db.query(statement)
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.code === CONNECTION_LOST) throw error
      say(`operation log: ${statement}: ${error.message}; tried again in an hour`)
    }
  }
}
const CONNECTION_LOST = '08006'

const rest = (milliseconds: number, stop: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal: stop }).catch(() => {})
