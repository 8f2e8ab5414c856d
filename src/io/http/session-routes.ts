/** Signing in and out, locking and unlocking, the terminal's registration, one's own password. */
import { Hono } from 'hono'
import type { Context } from 'hono'
import { z } from 'zod'
import { enrolTerminal, EnrolInput } from '../../desk/enrol-terminal.ts'
import { DeskFailure } from '../../desk/errors.ts'
import { officerOf } from '../../desk/conduct.ts'
import { askFacts } from '../../desk/facts.ts'
import { readInput } from '../../desk/read-input.ts'
import { changeOwnPassword, ChangePasswordInput, lock, signOut, unlock, UnlockInput } from '../../desk/session.ts'
import { tokenHash } from '../../desk/session-token.ts'
import { signIn, SignInInput, type SignInOutcome } from '../../desk/sign-in.ts'
import { formatEra } from '../../law/era.ts'
import { forgetSession, rememberSession, rememberTerminal, sessionToken, terminalSecret } from './cookies.ts'
import { findingsProblem } from './problem.ts'
import { readJson } from './read-body.ts'
import type { Door } from './door.ts'

const SignIn = SignInInput.extend({ terminal: z.string().max(64).optional() })

export const sessionRoutes = (door: Door): Hono => {
  const app = new Hono()
  app.post('/sign-in', async (context) => {
    const { terminal, ...input } = readInput(SignIn, await readJson(context.req.raw))
    const outcome = await signIn(door.desk.db, door.desk.crypto, {
      ...input,
      terminal: terminalOf(door, context, terminal),
    })
    return signedIn(context, outcome)
  })
  app.post('/sign-out', async (context) => {
    const hash = hashOfSession(door, context)
    if (hash !== null) await signOut(door.desk.db, door.desk.crypto, hash)
    forgetSession(context)
    return context.json({ answer: {} })
  })
  app.get('/session', async (context) => context.json(await sessionShown(door, needSession(door, context))))
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
    return outcome === 'unlocked'
      ? context.json({ answer: {} })
      : context.json(refusal(outcome), outcome === 'refused' ? 422 : 401)
  })
  app.post('/change-password', async (context) => changePassword(door, context))
  app.post('/terminal', async (context) => {
    const { code } = readInput(EnrolInput, await readJson(context.req.raw))
    const outcome = await enrolTerminal(door.desk.db, door.desk.crypto, code)
    if (outcome.outcome === 'refused') return context.json(refusal('no-terminal'), 422)
    rememberTerminal(context, outcome.secret)
    return context.json({ answer: { terminalId: outcome.terminalId, place: outcome.place } })
  })
  return app
}

const changePassword = async (door: Door, context: Context): Promise<Response> => {
  const input = readInput(ChangePasswordInput, await readJson(context.req.raw))
  const done = await changeOwnPassword(door.desk.db, door.desk.crypto, {
    tokenHash: needSession(door, context),
    ...input,
  })
  if (done.outcome === 'changed') return context.json({ answer: {} })
  if (done.outcome === 'weak') return context.json(findingsProblem(done.findings), 422)
  return context.json(refusal(done.outcome), done.outcome === 'refused' ? 422 : 401)
}

/** In the demonstration any browser sits where its card says; elsewhere the terminal's own cookie decides. */
const terminalOf = (door: Door, context: Context, wanted: string | undefined) => {
  const secret = terminalSecret(context)
  if (door.mode === 'demo' && wanted !== undefined && door.demoCards.some((card) => card.terminal === wanted))
    return { assigned: wanted }
  return secret === null ? null : { secret }
}

const signedIn = (context: Context, outcome: SignInOutcome): Response => {
  if (outcome.outcome !== 'signed-in') {
    return context.json(refusal(outcome.outcome), outcome.outcome === 'locked' ? 423 : 401)
  }
  rememberSession(context, outcome.token)
  return context.json({ answer: { mustChangePassword: outcome.mustChangePassword } })
}

const REFUSALS: Readonly<Record<string, string>> = {
  refused: '利用者番号又はパスワードが違います。',
  locked: '失敗が続いたため、この利用者は止められています。管理者に連絡してください。',
  'no-terminal': 'この端末は登録されていません。管理者から登録用の符号を受け取り、端末を登録してください。',
  'no-session': 'サインインし直してください。',
  'session-locked': '画面のロックを解除してください。',
}

const refusal = (code: string) => ({ type: `urn:daicho:problem:${code}`, code, title: REFUSALS[code] ?? code })

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
const sessionShown = async (door: Door, hash: string) => {
  const facts = await askFacts(door.desk, { tokenHash: hash, questions: {} })
  const officer = officerOf(facts)
  const [row] = await door.desk.db.query<{ health: unknown; minutes: number }>(
    'select oplog.health() as health, (select idle_lock_minutes from access.setting) as minutes')
  return {
    officer,
    office: {
      prefecture: facts.office.prefecture,
      municipality: facts.office.municipality,
      place: officer.place,
      mode: door.mode,
      idleLockMinutes: row?.minutes ?? 5,
    },
    log: row?.health ?? null,
    today: { civil: facts.office.today, era: formatEra(facts.office.today) },
  }
}
