/** Who is signed in at this terminal, as the server last said it, and whether the screen is locked. */
import { useSyncExternalStore } from 'react'
import { call, hearRefusals } from '../ask/ask.ts'
import { Problem } from '../ask/problem.ts'
import type { SessionAnswer } from '../ask/shapes/session.ts'
import { forgetAll } from './kept.ts'
import { signInProof, terminalPublicKey } from './terminalKey.ts'

export type SessionState =
  | { readonly is: 'asking' }
  | { readonly is: 'none'; readonly why: 'fresh' | 'lost' | 'signed-out' | 'unreachable' }
  /** What a contractor's session rests on holds no more: every condition that fails. */
  | { readonly is: 'none'; readonly why: 'barred'; readonly problem: Problem }
  | { readonly is: 'open'; readonly session: SessionAnswer }
  /** A browser that was started again at a locked session does not know whose it is. */
  | { readonly is: 'locked'; readonly session: SessionAnswer | null }

let state: SessionState = { is: 'asking' }
let lastOfficer: string | undefined
const listeners = new Set<() => void>()

export const sessionState = (): SessionState => state

const become = (next: SessionState): void => {
  state = next
  listeners.forEach((listener) => listener())
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSessionState = (): SessionState => useSyncExternalStore(listen, sessionState)

/** The session of a screen; screens are drawn only while there is one. */
export const useSession = (): SessionAnswer => {
  const now = useSessionState()
  if (now.is !== 'open') throw new Error('a screen was drawn without a session')
  return now.session
}

/** Asks the server who is signed in. */
export const findSession = async (): Promise<void> => {
  try {
    take(await call<SessionAnswer>('GET', '/api/session'))
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure
    if (failure.status === 423) become({ is: 'locked', session: null })
    else if (isBarred(failure)) endBarred(failure)
    else become({ is: 'none', why: failure.status === 401 ? 'fresh' : 'unreachable' })
  }
}

const take = (session: SessionAnswer): void => {
  // What one officer had typed is not for the next one's eyes.
  if (lastOfficer !== undefined && lastOfficer !== session.officer.operatorId) forgetAll()
  lastOfficer = session.officer.operatorId
  become({ is: 'open', session })
}

/**
 * Throws Problem: 401 wrong or no registered terminal, 403 what a contractor's worker lacks, 423 locked after
 * failures. Tells whether the password must be changed first.
 */
export const signIn = async (operator: string, password: string, terminal?: string): Promise<boolean> => {
  const proof = await signInProof(operator)
  const { answer } = await call<{ answer: { mustChangePassword: boolean } }>('POST', '/api/sign-in', {
    operator,
    password,
    ...(proof === undefined ? {} : { proof }),
    ...(terminal === undefined ? {} : { terminal }),
  })
  if (!answer.mustChangePassword) await enterSession()
  return answer.mustChangePassword
}

/** Throws Problem. */
export const changePassword = async (current: string, next: string): Promise<void> => {
  await call('POST', '/api/change-password', { current, next })
}

/** Makes this browser, with the key it holds, a terminal by the code an administrator handed over. Throws Problem. */
export const enrolTerminal = async (code: string): Promise<void> => {
  const publicKey = await terminalPublicKey()
  await call('POST', '/api/terminal', { code, ...(publicKey === undefined ? {} : { publicKey }) })
}

/** The session as the server has it now. Throws Problem. */
export const enterSession = async (): Promise<void> => take(await call<SessionAnswer>('GET', '/api/session'))

export const signOut = async (): Promise<void> => {
  await call('POST', '/api/sign-out').catch(() => undefined)
  forgetAll()
  lastOfficer = undefined
  become({ is: 'none', why: 'signed-out' })
}

/** The screen goes blank at once; the server is told in the same breath. */
export const lock = (): void => {
  if (state.is !== 'open') return
  become({ is: 'locked', session: state.session })
  void call('POST', '/api/lock').catch(() => undefined)
  void navigator.clipboard?.writeText('').catch(() => undefined)
}

/** Throws Problem where the password is wrong. */
export const unlock = async (password: string): Promise<void> => {
  await call('POST', '/api/unlock', { password })
  await enterSession()
}

/** Reads the day and the state of the log anew. */
export const refreshSession = async (): Promise<void> => {
  if (state.is !== 'open') return
  const session = await call<SessionAnswer>('GET', '/api/session').catch(() => undefined)
  if (session !== undefined) take(session)
}

hearRefusals((problem) => {
  if (state.is === 'open' && problem.status === 401 && !isLearning) become({ is: 'none', why: 'lost' })
  if (state.is === 'open' && problem.status === 423) become({ is: 'locked', session: state.session })
  if (state.is === 'open' && isBarred(problem)) void learnWhether(problem)
})

const isBarred = ({ status, findings }: Problem): boolean => status === 403 && findings.length > 0

let isLearning = false

/** Some of what is denied to a contractor's worker ends the session with it, and some does not: the server knows. */
const learnWhether = async (problem: Problem): Promise<void> => {
  if (isLearning) return
  isLearning = true
  try {
    await call('GET', '/api/session')
  } catch (failure) {
    if (failure instanceof Problem && (failure.status === 401 || isBarred(failure))) endBarred(problem)
  } finally {
    isLearning = false
  }
}

const endBarred = (problem: Problem): void => {
  forgetAll()
  lastOfficer = undefined
  become({ is: 'none', why: 'barred', problem })
  void call('POST', '/api/sign-out').catch(() => undefined)
}

/** Whether the officer may take a step for an id. The server decides; the console only hides what would be denied. */
export const may = (session: SessionAnswer, step: string, id = '*'): boolean =>
  session.officer.grants.some((grant) => grant.step === step && (grant.id === id || grant.id === '*' || id === '*'))
