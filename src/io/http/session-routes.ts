/** Signing in and out, locking and unlocking, the terminal's registration, one's own password. */
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { deny, officerOf } from '../../desk/conduct.ts'
import { enrolTerminal, EnrolInput } from '../../desk/enrol-terminal.ts'
import { DeskFailure } from '../../desk/errors.ts'
import { askFacts } from '../../desk/facts.ts'
import { gateOf } from '../../desk/permit.ts'
import { readInput } from '../../desk/read-input.ts'
import { changeOwnPassword, ChangePasswordInput, lock, signOut, unlock, UnlockInput } from '../../desk/session.ts'
import { tokenHash } from '../../desk/session-token.ts'
import { signIn, SignInInput, type SignInOutcome } from '../../desk/sign-in.ts'
import type { Bond } from '../../frame/engagement.ts'
import { formatEra } from '../../law/era.ts'
import { forgetSession, rememberSession, rememberTerminal, sessionToken, terminalSecret } from './cookies.ts'
import { barredProblem, findingsProblem, problemResponse, refusalProblem, type Refused } from './problem.ts'
import { readJson } from './read-body.ts'
import { requestProof } from './request-proof.ts'
import type { Door } from './door.ts'

const SignIn = SignInInput.extend({ terminal: z.string().max(64).optional() })

export const sessionRoutes = (door: Door): Hono => {
  const app = new Hono()
  app.post('/sign-in', async (context) => {
    const { terminal, ...input } = readInput(SignIn, await readJson(context.req.raw))
    const order = { ...input, terminal: terminalOf(door, context, terminal) }
    return signedIn(context, door, await signIn(door.desk.db, door.desk.crypto, order))
  })
  app.post('/sign-out', async (context) => {
    const hash = hashOfSession(door, context)
    if (hash !== null) await signOut(door.desk.db, door.desk.crypto, hash)
    forgetSession(context)
    return context.json({ answer: {} })
  })
  app.get('/session', async (context) => context.json(await sessionShown(door, context)))
  app.post('/lock', async (context) => {
    await lock(door.desk.db, door.desk.crypto, needSession(door, context))
    return context.json({ answer: {} })
  })
  app.post('/unlock', async (context) => {
    const { password } = readInput(UnlockInput, await readJson(context.req.raw))
    const { outcome } = await unlock(door.desk.db, door.desk.crypto, {
      tokenHash: needSession(door, context),
      password,
    })
    return outcome === 'unlocked' ? context.json({ answer: {} }) : problemResponse(refusalProblem(atTheSeat(outcome)))
  })
  app.post('/change-password', async (context) => changePassword(door, context))
  app.post('/terminal', async (context) => {
    const input = readInput(EnrolInput, await readJson(context.req.raw))
    const outcome = await enrolTerminal(door.desk.db, door.desk.crypto, input)
    if (outcome.outcome === 'refused') return problemResponse(refusalProblem('wrong-code'))
    rememberTerminal(context, door, outcome.secret)
    return context.json({ answer: { terminalId: outcome.terminalId, place: outcome.place } })
  })
  return app
}

const changePassword = async (door: Door, context: Context): Promise<Response> => {
  const input = readInput(ChangePasswordInput, await readJson(context.req.raw))
  const order = { tokenHash: needSession(door, context), ...input }
  const done = await changeOwnPassword(door.desk.db, door.desk.crypto, order)
  if (done.outcome === 'changed') return context.json({ answer: {} })
  if (done.outcome === 'weak') return problemResponse(findingsProblem(done.findings))
  return problemResponse(refusalProblem(atTheSeat(done.outcome)))
}

/** In the demonstration any browser sits where its card says; elsewhere the terminal's own cookie decides. */
const terminalOf = (door: Door, context: Context, wanted: string | undefined) => {
  const secret = terminalSecret(context)
  const isOnCard = wanted !== undefined && door.demoCards.some((card) => card.terminal === wanted)
  if (door.mode === 'demo' && isOnCard) return { assigned: wanted }
  return secret === null ? null : { secret }
}

const signedIn = (context: Context, door: Door, outcome: SignInOutcome): Response => {
  if (outcome.outcome === 'barred') return problemResponse(barredProblem(outcome.findings))
  if (outcome.outcome !== 'signed-in') {
    return problemResponse(refusalProblem(outcome.outcome))
  }
  rememberSession(context, door, outcome.token)
  return context.json({ answer: { mustChangePassword: outcome.mustChangePassword } })
}

/** Whoever is signed in already has mistyped; they are not sent back to the door. */
const atTheSeat = (outcome: Refused): Refused => (outcome === 'refused' ? 'wrong-password' : outcome)

const hashOfSession = (door: Door, context: Context): string | null => {
  const token = sessionToken(context)
  return token === null ? null : tokenHash(door.desk.crypto, token, terminalSecret(context))
}

const needSession = (door: Door, context: Context): string => {
  const hash = hashOfSession(door, context)
  if (hash === null) throw new DeskFailure('not-signed-in', { reason: 'none' })
  return hash
}

/** What the frame of every screen shows. */
const sessionShown = async (door: Door, context: Context) => {
  const { desk, mode } = door
  const facts = await askFacts(desk, { tokenHash: needSession(door, context), questions: {} })
  const whole = officerOf(facts)
  const { bond, ...officer } = whole
  const closed = gateOf(desk, { proof: requestProof(context.req.raw, Buffer.of()) }, facts, whole)
  if (closed.length > 0) {
    const acting = { officer: whole, step: 'look', id: 'session' } as const
    await deny(desk, acting, facts, { meant: {}, barred: { findings: closed, ends: true } })
  }
  const [row] = await desk.db.query<{ health: unknown; minutes: number }>(
    'select oplog.health() as health, (select idle_lock_minutes from access.setting) as minutes')
  const { prefecture, municipality, today } = facts.office
  return {
    officer,
    seat: seatShown(bond),
    office: { prefecture, municipality, place: officer.place, mode, idleLockMinutes: row?.minutes ?? 5 },
    log: row?.health ?? null,
    today: { civil: today, era: formatEra(today) },
  }
}

/** Under which contract and at which post a contractor's worker sits: what the frame of their screens says. */
const seatShown = (bond: Bond | undefined) => {
  const engagement = bond?.engagement ?? null
  if (engagement === null) return null
  const { contractor, number, title, role, post } = engagement
  return {
    contractor, contract: { number, title }, role,
    post: post === null ? null : { postNo: post.postNo, title: post.title, functions: post.functions },
  }
}
