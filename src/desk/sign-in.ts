/** Signing in: one person, at a registered terminal, by a password; too many wrong ones end all they have open. */
import { z } from 'zod'
import type { Engagement } from '../frame/engagement.ts'
import { civilDay } from '../law/calendar.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import { entryIdAt } from '../oplog/entry-id.ts'
import { gate } from '../outsourcing/gate.ts'
import { retryWhenStale } from './again.ts'
import { hashOfSecret, type SignInCrypto } from './password.ts'
import { DatabaseError, type Database } from './ports.ts'
import { isProven, signInMessage } from './proof.ts'
import { sessionEntry, type SessionEvent } from './session-entry.ts'
import { newToken, tokenHash } from './session-token.ts'

/** What a browser sends. Lengths only: a wrong id and a wrong password must not be told apart. */
export const SignInInput = z.strictObject({
  operator: z.string().min(1).max(64),
  password: z.string().min(1).max(128),
  /** What the terminal's browser signed with the key it holds; a contractor's worker signs in with it or not at all. */
  proof: z.strictObject({
    publicKey: z.base64().max(300), at: z.iso.datetime(), signature: z.base64url().max(200),
  }).optional(),
})

/** One attempt. */
export type SignInOrder = z.infer<typeof SignInInput> & {
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
  /** The right person, but contract, place or seat do not hold: everything that is missing. */
  | { readonly outcome: 'barred'; readonly findings: readonly ClassifiedFinding[] }

type KnownSigner = {
  readonly operatorId: string
  readonly name: string
  readonly kind: 'staff' | 'contractor'
  readonly revision: number
  readonly passwordHash: string
  readonly mustChangePassword: boolean
  readonly state: 'open' | 'locked' | 'not-valid'
}
type Where = {
  readonly terminalId: string
  readonly place: string
  /** Of the key enrolled with the terminal. */
  readonly publicKey: string | null
  /** True where it stands at a contractor's post. */
  readonly atPost: boolean
}
type SignInFacts = {
  readonly now: string
  readonly day: string
  readonly operator: KnownSigner | null
  readonly terminal: Where | null
  readonly engagement: Engagement | null
}

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
  const known = { ...facts, operator: facts.operator, terminal: facts.terminal, order }
  if (!isRight) return fail(db, crypto, known)
  const barred = barredAtTheDoor(crypto, known)
  return barred.length > 0 ? noteBarred(db, crypto, known, barred) : open(db, crypto, known)
}

/** The gate, asked of a contractor's worker; and staff is kept from a contractor's terminal. [告示15号 第10-3(3)] */
const barredAtTheDoor = (crypto: SignInCrypto, known: Known): readonly ClassifiedFinding[] => {
  const { operator, terminal, engagement, day } = known
  if (operator.kind === 'staff') return terminal.atPost ? [STAFF_AT_A_POST] : []
  return gate({
    engagement, contractId: null, postNo: engagement?.post?.postNo ?? null, proofKey: null,
    isProven: proofKeyOf(crypto, known) !== null,
  }, civilDay(day))
}

const AT_THE_PLACE = { class: 'error', basis: { law: '告示15号', at: '第10-3(3)' } } as const
const STAFF_AT_A_POST: ClassifiedFinding = { ...AT_THE_PLACE, code: 'gate/staff-at-a-post' }
const SEAT_TAKEN: ClassifiedFinding = { ...AT_THE_PLACE, code: 'gate/seat-taken' }

/** The key to which the session is bound: the terminal's own, or in a demonstration any the browser holds. */
const proofKeyOf = (crypto: SignInCrypto, { order, terminal, now }: Known): string | null => {
  const { proof, operator } = order
  if (proof === undefined) return null
  const isExpected = proof.publicKey === terminal.publicKey
    || (order.terminal !== null && 'assigned' in order.terminal)
  const said = { at: proof.at, message: signInMessage(operator, proof.at), signature: proof.signature }
  return isExpected && isProven(crypto, proof.publicKey, said, now) ? proof.publicKey : null
}

const noteBarred = async (
  db: Database, crypto: SignInCrypto, { now, operator, terminal, engagement }: Known,
  findings: readonly ClassifiedFinding[],
): Promise<SignInOutcome> => {
  const event: SessionEvent = {
    id: 'sign-in', at: now, outcome: 'denied', who: operator, where: terminal,
    contract: engagement?.contractId ?? null, findings: findings.map(({ code }) => code),
  }
  await db.query('select oplog.note($1)', [sessionEntry(crypto, event)])
  return { outcome: 'barred', findings }
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

type Known = SignInFacts & {
  readonly operator: KnownSigner; readonly terminal: Where; readonly order: SignInOrder
}

const open = async (db: Database, crypto: SignInCrypto, known: Known): Promise<SignInOutcome> => {
  const { now, operator, terminal, order, engagement } = known
  const secret = order.terminal !== null && 'secret' in order.terminal ? order.terminal.secret : null
  const token = newToken(crypto, secret)
  const sessionId = entryIdAt(now, crypto.randomBytes(10))
  const event: SessionEvent = {
    id: 'sign-in', at: now, outcome: 'done', who: operator, where: terminal, sessionId,
    contract: engagement?.contractId ?? null,
  }
  const row = {
    operatorId: operator.operatorId, revision: operator.revision, sessionId, terminalId: terminal.terminalId,
    tokenHash: tokenHash(crypto, token, secret), ...boundTo(crypto, known),
  }
  const hasSeat = await unlessTaken(db.query('select access.sign_in($1, $2)',
    [JSON.stringify(row), sessionEntry(crypto, event)]))
  if (!hasSeat) return noteBarred(db, crypto, known, [SEAT_TAKEN])
  return { outcome: 'signed-in', token, sessionId, mustChangePassword: operator.mustChangePassword }
}

/** What a contractor's session is bound to; a worker's to the seat of the post as well. */
const boundTo = (crypto: SignInCrypto, known: Known) => known.engagement === null ? {} : {
  contractId: known.engagement.contractId,
  contractRevision: known.engagement.revision,
  postNo: known.engagement.role === 'worker' ? known.engagement.post?.postNo ?? null : null,
  proofKey: proofKeyOf(crypto, known),
}

/** False where somebody else sits there: the constraint counts the seats, whoever is faster. */
const unlessTaken = async (done: Promise<unknown>): Promise<boolean> => {
  try {
    await done
    return true
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === 'seat-taken') return false
    throw error
  }
}

const fail = async (
  db: Database, crypto: SignInCrypto, { now, operator, terminal }: Pick<Known, 'now' | 'operator' | 'terminal'>,
): Promise<SignInOutcome> => {
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
