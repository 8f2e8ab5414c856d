/** Signing in: one person, at a registered terminal, by a password; too many wrong ones end all they have open. */
import { z } from 'zod'
import { entryIdAt } from '../oplog/entry-id.ts'
import { retryWhenStale } from './again.ts'
import { hashOfSecret, type SignInCrypto } from './password.ts'
import type { Database } from './ports.ts'
import { sessionEntry, type SessionEvent } from './session-entry.ts'
import { newToken, tokenHash } from './session-token.ts'

/** What a browser sends. Lengths only: a wrong id and a wrong password must not be told apart. */
export const SignInInput = z.strictObject({ operator: z.string().min(1).max(64), password: z.string().min(1).max(128) })

/** One attempt. */
export type SignInOrder = {
  readonly operator: string
  readonly password: string
  /** The secret of the browser's terminal cookie; or a terminal named by the desk itself (demonstration only). */
  readonly terminal: { readonly secret: string } | { readonly assigned: string } | null
}

/** What a browser may be told of it. */
export type SignInOutcome =
  | {
    readonly outcome: 'signed-in'
    readonly token: string
    readonly sessionId: string
    readonly mustChangePassword: boolean
  }
  /** The browser belongs to no registered terminal. */
  | { readonly outcome: 'no-terminal' }
  /** Unknown, not valid today, or a wrong password: which, only the log says. */
  | { readonly outcome: 'refused' }
  /** Locked after too many failures, until an administrator undoes it. */
  | { readonly outcome: 'locked' }

type KnownSigner = {
  readonly operatorId: string
  readonly name: string
  readonly kind: 'staff' | 'contractor'
  readonly revision: number
  readonly passwordHash: string
  readonly mustChangePassword: boolean
  readonly state: 'open' | 'locked' | 'not-valid'
}
type Where = { readonly terminalId: string; readonly place: string }
type SignInFacts = { readonly now: string; readonly operator: KnownSigner | null; readonly terminal: Where | null }

/** Every outcome is logged by the statement that brings it about. @throws DeskFailure stale after three attempts */
export const signIn = (db: Database, crypto: SignInCrypto, order: SignInOrder): Promise<SignInOutcome> =>
  retryWhenStale(() => attempt(db, crypto, order))

const attempt = async (db: Database, crypto: SignInCrypto, order: SignInOrder): Promise<SignInOutcome> => {
  const facts = await ask(db, crypto, order)
  const note = noter(db, crypto, facts)
  if (facts.terminal === null) return note('sign-in/unregistered-terminal', { outcome: 'no-terminal' })
  const isRight = await crypto.passwords.verify(facts.operator?.passwordHash ?? null, order.password)
  if (facts.operator === null) return note('sign-in/unknown-operator', { outcome: 'refused' })
  if (facts.operator.state === 'not-valid') return note('sign-in/not-valid', { outcome: 'refused' })
  if (facts.operator.state === 'locked') return note('sign-in/locked', { outcome: 'locked' })
  const known = { now: facts.now, operator: facts.operator, terminal: facts.terminal }
  return isRight ? open(db, crypto, { ...known, order }) : fail(db, crypto, known)
}

const ask = async (db: Database, crypto: SignInCrypto, { operator, terminal }: SignInOrder): Promise<SignInFacts> => {
  const secretHash = terminal !== null && 'secret' in terminal ? hashOfSecret(crypto, terminal.secret) : null
  const assigned = terminal !== null && 'assigned' in terminal ? terminal.assigned : null
  const [row] = await db.query<{ facts: SignInFacts }>(
    'select access.sign_in_facts($1, decode($2, \'hex\'), $3) as facts', [operator, secretHash, assigned],
  )
  if (row === undefined) throw new Error('access.sign_in_facts returned no row')
  return row.facts
}

/** An attempt that came to no judgement of a password: one log entry. */
const noter = (db: Database, crypto: SignInCrypto, { now, operator, terminal }: SignInFacts) =>
  async (finding: string, outcome: SignInOutcome): Promise<SignInOutcome> => {
    const event: SessionEvent = {
      id: 'sign-in', at: now, outcome: 'denied', who: operator, where: terminal, findings: [finding],
    }
    await db.query('select oplog.note($1)', [sessionEntry(crypto, event)])
    return outcome
  }

type Known = { readonly now: string; readonly operator: KnownSigner; readonly terminal: Where }

const open = async (
  db: Database, crypto: SignInCrypto, { now, operator, terminal, order }: Known & { readonly order: SignInOrder },
): Promise<SignInOutcome> => {
  const secret = order.terminal !== null && 'secret' in order.terminal ? order.terminal.secret : null
  const token = newToken(crypto, secret)
  const sessionId = entryIdAt(now, crypto.randomBytes(10))
  const event: SessionEvent = { id: 'sign-in', at: now, outcome: 'done', who: operator, where: terminal, sessionId }
  await db.query('select access.sign_in($1, $2)', [JSON.stringify({
    operatorId: operator.operatorId, revision: operator.revision, sessionId, terminalId: terminal.terminalId,
    tokenHash: tokenHash(crypto, token, secret),
  }), sessionEntry(crypto, event)])
  return { outcome: 'signed-in', token, sessionId, mustChangePassword: operator.mustChangePassword }
}

const fail = async (db: Database, crypto: SignInCrypto, { now, operator, terminal }: Known): Promise<SignInOutcome> => {
  const isLocked = await countFailure(
    db, crypto, { id: 'sign-in', at: now, outcome: 'denied', who: operator, where: terminal },
  )
  return { outcome: isLocked ? 'locked' : 'refused' }
}

/** Counts one wrong password and says whether the person is locked now; the entry tells which of the two it was. */
export const countFailure = async (db: Database, crypto: SignInCrypto, event: SessionEvent): Promise<boolean> => {
  const failed = sessionEntry(crypto, { ...event, findings: ['sign-in/wrong-password'] })
  const locking = sessionEntry(crypto, { ...event, findings: ['sign-in/wrong-password', 'sign-in/now-locked'] })
  const [row] = await db.query<{ locked: boolean }>(
    'select access.count_failure($1, $2, $3) as locked', [event.who?.operatorId ?? '', failed, locking],
  )
  return row?.locked ?? false
}
