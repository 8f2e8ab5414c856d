/** Ends an open session from outside: a seat left open, a person who should not be there. [告示15号 第9-4(5)] */
import type { DirectAct } from '../../frame/act.ts'
import type { Officer } from '../../frame/officer.ts'
import type { Finding } from '../../law/finding.ts'
import type { SessionFound } from '../known.ts'
import { FORCED_END } from '../provisions.ts'
import { errors, settle } from '../settle.ts'
import { endSessionFace, type EndSession } from './face.ts'

export const endSession: DirectAct<EndSession, SessionFound> = {
  ...endSessionFace,
  basis: [FORCED_END],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ sessionId }) => ({ area: 'access', what: 'session', of: { sessionId } }),
  decide: ({ sessionId }, { found }, officer) => settle(errors([
    objectsToSession(found),
    objectsToOwn(sessionId, officer),
  ]), 'end-session', { sessionId, by: officer.operatorId }),
}

const objectsToSession = ({ session }: SessionFound): Finding | undefined =>
  session === null || session.ended
    ? { code: 'end-session/not-open', basis: FORCED_END, field: 'sessionId' }
    : undefined

const objectsToOwn = (sessionId: string, officer: Officer): Finding | undefined =>
  sessionId === officer.sessionId ? { code: 'end-session/own', basis: FORCED_END, field: 'sessionId' } : undefined
