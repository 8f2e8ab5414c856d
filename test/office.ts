/** A fresh office for a test: its own database, everybody signed in, the day it is asked to be. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Desk } from '../src/desk/desk.ts'
import type { PdfMaker } from '../src/frame/document.ts'
import { deskOf } from '../src/io/desk.ts'
import { colleagueAtWork, type AtWork } from '../town/colleague.ts'
import type { OfficeToOpen } from '../town/office.ts'
import { openOffice } from '../town/open-office.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { engage } from './engaged.ts'

export type TestOffice = {
  readonly db: FreshDatabase
  readonly desk: Desk
  /** What its numbers are sealed with, for a process of its own that works at the same office. */
  readonly keys: TestKeys
  /** Where its sealed files lie. */
  readonly outgoing: string
  readonly administrator: AtWork
  /** Somebody of the town, by operator id. */
  readonly as: (operator: string) => Promise<AtWork>
  /** The office's calendar says this day from now on. */
  readonly turnTo: (day: string) => Promise<void>
}

type Ending = Parameters<typeof freshDatabase>[0]

type TestKeys = {
  readonly hmacKey: Buffer
  readonly boxKey: Buffer
  readonly boxKeyId: string
  readonly boxKeys: ReadonlyMap<string, Buffer>
}

const keys = (): TestKeys => {
  const boxKey = randomBytes(32)
  return { hmacKey: randomBytes(32), boxKey, boxKeyId: 'test', boxKeys: new Map([['test', boxKey]]) }
}

/** A paper is not set in a test that does not ask for one. */
const noPaper: PdfMaker = {
  make: () => Promise.reject(new Error('this test brought no maker of papers')),
  close: () => Promise.resolve(),
}

/** A desk of its own keys, where nobody has opened an office yet. */
export const deskOn = (
  { pool }: FreshDatabase, pdf: PdfMaker = noPaper, own: TestKeys = keys(), outgoing = 'none',
): Desk => deskOf({ db: pool, keys: own, pdf, mode: 'demo', outgoing })

/** The office opens on this day, unless the test turns to another. */
const OPENED_ON = '2026-01-05'

/** The contractor's worker has the demonstration's password, as everybody of the town. */
const OWN_PASSWORD = `
  update access.credential set must_change = false,
    password_hash = (select password_hash from access.credential where operator_id = 'nyuryoku')
  where operator_id = 'itaku'`

const SET_TODAY = `insert into office.setting values ('today', $1)
  on conflict (key) do update set value = excluded.value`

/**
 * @param pdf a maker of papers, for tests that issue some
 * @param town another town than ours
 */
export const freshOffice = async (
  ending: Ending, pdf: PdfMaker = noPaper, town?: OfficeToOpen,
): Promise<TestOffice> => {
  const db = await freshDatabase(ending)
  const turnTo = async (day: string): Promise<void> => {
    await db.asOwner.query(SET_TODAY, [JSON.stringify(day)])
  }
  await turnTo(OPENED_ON)
  const own = keys()
  const outgoing = await mkdtemp(join(tmpdir(), 'daicho-outgoing-'))
  ending.after(() => rm(outgoing, { recursive: true, force: true }))
  const desk = deskOn(db, pdf, own, outgoing)
  const administrator = await openOffice(desk, undefined, town)
  const workerAtWork = async (): Promise<AtWork> => {
    const isBound = (await db.asOwner.query(`select from outsourcing.worker where operator_id = 'itaku'`)).length > 0
    if (!isBound) {
      await engage(db, { operatorId: 'itaku', terminalId: 'itaku-1' })
      await db.asOwner.query(OWN_PASSWORD)
    }
    return colleagueAtWork(desk, 'itaku')
  }
  const signedIn = new Map<string, Promise<AtWork>>()
  const as = (operator: string): Promise<AtWork> => {
    const known = signedIn.get(operator) ?? (operator === 'itaku' ? workerAtWork() : colleagueAtWork(desk, operator))
    signedIn.set(operator, known)
    return known
  }
  return { db, desk, keys: own, outgoing, administrator, as, turnTo }
}
