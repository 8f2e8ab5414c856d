/** A database with its first administrator and one enrolled terminal, and what a test of the door asks of it. */
import assert from 'node:assert/strict'
import { enrolTerminal } from '../src/desk/enrol-terminal.ts'
import { createFirstAdministrator, type FirstAdministrator } from '../src/desk/first-admin.ts'
import { changeOwnPassword, lock, unlock, type ChangePasswordOutcome } from '../src/desk/session.ts'
import { tokenHash } from '../src/desk/session-token.ts'
import { signIn, type SignInOrder, type SignInOutcome } from '../src/desk/sign-in.ts'
import { DEMO_COST, signInCrypto } from '../src/io/passwords.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

export const crypto = signInCrypto(DEMO_COST)
export const PASSWORD = 'yoake no minato 7'
export const NEXT_PASSWORD = 'higurashi no umi 9'
export const WRONG = 'wrong but long enough'

/** The first to come. */
export const FIRST: FirstAdministrator = {
  operatorId: 'tsukasa', name: '港　つかさ', unit: '総務課', password: PASSWORD, terminalId: 'A01', place: '架空市役所',
}

/** One row of the log, as far as the door writes it. */
export type LogRow = {
  readonly operator: string
  readonly id: string
  readonly outcome: string
  readonly terminal: string | null
  readonly findings: readonly string[]
}

/** The office before it opens, and its one terminal. */
export type Enrolled = {
  readonly db: FreshDatabase
  readonly terminal: { readonly secret: string }
  readonly signIn: (order?: Partial<SignInOrder>) => Promise<SignInOutcome>
  /** Signs in and gives what the database knows the session by. */
  readonly opened: () => Promise<string>
  readonly hashOf: (token: string) => string
  readonly officer: (hash: string) => Promise<Readonly<Record<string, unknown>>>
  readonly lock: (hash: string) => Promise<void>
  readonly unlock: (hash: string, password: string) => Promise<string>
  readonly changePassword: (hash: string, current: string, next: string) => Promise<ChangePasswordOutcome>
  /** In the order in which it was written. */
  readonly log: () => Promise<readonly LogRow[]>
}

type Ending = Parameters<typeof freshDatabase>[0]

/** Opens it. */
export const enrolledOffice = async (ending: Ending): Promise<Enrolled> => {
  const db = await freshDatabase(ending)
  const created = await createFirstAdministrator(db.app, crypto, FIRST)
  assert.ok(created.outcome === 'created')
  const enrolled = await enrolTerminal(db.app, crypto, { code: created.code })
  assert.ok(enrolled.outcome === 'enrolled')
  const terminal = { secret: enrolled.secret }
  const signInHere = (order: Partial<SignInOrder> = {}): Promise<SignInOutcome> =>
    signIn(db.app, crypto, { operator: 'tsukasa', password: PASSWORD, terminal, ...order })
  const hashOf = (token: string): string => tokenHash(crypto, token, terminal.secret)
  const opened = async (): Promise<string> => {
    const outcome = await signInHere()
    assert.ok(outcome.outcome === 'signed-in', outcome.outcome)
    return hashOf(outcome.token)
  }
  return {
    db, terminal, signIn: signInHere, opened, hashOf,
    officer: (hash) => officerOf(db, hash),
    lock: (hash) => lock(db.app, crypto, hash),
    unlock: async (hash, password) => (await unlock(db.app, crypto, { tokenHash: hash, password })).outcome,
    changePassword: (hash, current, next) => changeOwnPassword(db.app, crypto, { tokenHash: hash, current, next }),
    log: () => db.asOwner.query<LogRow>(LOG),
  }
}

const LOG = `
  select operator, id, outcome, terminal,
    array(select jsonb_array_elements_text(convert_from(bytes, 'UTF8')::jsonb->'findings')) as findings
  from oplog.entry join oplog.arrival a using (entry_id) order by a.at`

const officerOf = async (db: FreshDatabase, hash: string): Promise<Readonly<Record<string, unknown>>> => {
  const [row] = await db.app.query<{ officer: Readonly<Record<string, unknown>> }>(
    `select access.officer_of(decode($1, 'hex')) as officer`, [hash])
  assert.ok(row)
  return row.officer
}
