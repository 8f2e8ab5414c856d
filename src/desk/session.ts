/** What a person does with an open session: leave the seat, come back, change the password, sign out. */
import { z } from 'zod'
import { objectsToPassword } from '../access/rules.ts'
import { errors } from '../access/settle.ts'
import { Password } from '../access/input.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { OPERATOR_IDENTITY } from '../access/provisions.ts'
import { retryWhenStale } from './again.ts'
import type { SignInCrypto } from './password.ts'
import type { Database } from './ports.ts'
import { sessionEntry, type SessionEvent } from './session-entry.ts'
import { countFailure } from './sign-in.ts'

export const UnlockInput = z.strictObject({ password: z.string().min(1).max(128) })
export const ChangePasswordInput = z.strictObject({ current: z.string().min(1).max(128), next: Password })

type KnownSession = {
  readonly sessionId: string
  readonly state: 'open' | 'locked' | 'expired' | 'ended'
  readonly operatorId: string
  readonly name: string
  readonly kind: 'staff' | 'contractor'
  readonly revision: number
  readonly passwordHash: string
  readonly terminalId: string
  readonly place: string
}
type SessionFacts = { readonly now: string; readonly session: KnownSession | null }

const ask = async (db: Database, tokenHash: string): Promise<SessionFacts> => {
  const [row] = await db.query<{ facts: SessionFacts }>(
    'select access.session_facts(decode($1, \'hex\')) as facts', [tokenHash],
  )
  if (row === undefined) throw new Error('access.session_facts returned no row')
  return row.facts
}

const eventOf = (id: SessionEvent['id'], now: string, session: KnownSession): SessionEvent =>
  ({ id, at: now, outcome: 'done', who: session, where: session, sessionId: session.sessionId })

/** Ends the session of a token. A token of nobody, or of a session that has ended, is left in peace. */
export const signOut = async (db: Database, crypto: SignInCrypto, tokenHash: string): Promise<void> => {
  const { now, session } = await ask(db, tokenHash)
  if (session === null) return
  const entry = sessionEntry(crypto, eventOf('sign-out', now, session))
  await db.query('select access.sign_out($1, $2)', [session.sessionId, entry])
}

/** 離席: the session stays, nothing can be done or seen in it until the password is typed. */
export const lock = async (db: Database, crypto: SignInCrypto, tokenHash: string): Promise<void> => {
  const { now, session } = await ask(db, tokenHash)
  if (session === null) return
  const entry = sessionEntry(crypto, eventOf('lock', now, session))
  await db.query('select access.lock_session($1, $2)', [session.sessionId, entry])
}

/** 'locked': the person is, and the session is gone. */
export type UnlockOutcome = { readonly outcome: 'unlocked' | 'refused' | 'locked' | 'no-session' }

/** Back at the seat. A wrong password counts like one at sign-in: 'locked' means that the session is gone too. */
export const unlock = (
  db: Database, crypto: SignInCrypto, order: { readonly tokenHash: string; readonly password: string },
): Promise<UnlockOutcome> => retryWhenStale(async () => {
  const { now, session } = await ask(db, order.tokenHash)
  if (session === null || session.state === 'ended' || session.state === 'expired') return { outcome: 'no-session' }
  const event = eventOf('unlock', now, session)
  if (!await crypto.passwords.verify(session.passwordHash, order.password)) {
    return { outcome: await countFailure(db, crypto, { ...event, outcome: 'denied' }) ? 'locked' : 'refused' }
  }
  const { sessionId, operatorId, revision } = session
  await db.query('select access.unlock_session($1, $2)', [
    JSON.stringify({ sessionId, operatorId, revision }), sessionEntry(crypto, event),
  ])
  return { outcome: 'unlocked' }
})

/** What became of the change; 'weak' says why. */
export type ChangePasswordOutcome =
  | { readonly outcome: 'changed' | 'refused' | 'locked' | 'no-session' | 'session-locked' }
  | { readonly outcome: 'weak'; readonly findings: readonly ClassifiedFinding[] }

type ChangePasswordOrder = { readonly tokenHash: string; readonly current: string; readonly next: string }

/** The person's own password: no grant is needed, and nobody else can set it this way. Their other sessions end. */
export const changeOwnPassword = (
  db: Database, crypto: SignInCrypto, order: ChangePasswordOrder,
): Promise<ChangePasswordOutcome> => retryWhenStale(async () => {
  const { now, session } = await ask(db, order.tokenHash)
  if (session === null || session.state === 'ended' || session.state === 'expired') return { outcome: 'no-session' }
  if (session.state === 'locked') return { outcome: 'session-locked' }
  const event = eventOf('change-password', now, session)
  if (!await crypto.passwords.verify(session.passwordHash, order.current)) {
    return { outcome: await countFailure(db, crypto, { ...event, outcome: 'denied' }) ? 'locked' : 'refused' }
  }
  const findings = objectionsToNext(session, order)
  if (findings.length > 0) return { outcome: 'weak', findings }
  const { sessionId, operatorId, revision } = session
  const passwordHash = await crypto.passwords.hash(order.next)
  await db.query('select access.change_own_password($1, $2)',
    [JSON.stringify({ sessionId, operatorId, revision, passwordHash }), sessionEntry(crypto, event)])
  return { outcome: 'changed' }
})

const objectionsToNext = (
  { operatorId }: KnownSession, { current, next }: ChangePasswordOrder,
): readonly ClassifiedFinding[] =>
  errors([
    objectsToPassword(operatorId, next),
    current === next ? { code: 'operator/same-password', basis: OPERATOR_IDENTITY, field: 'next' } : undefined,
  ]).map((finding) => ({ ...finding, field: 'next' }))
