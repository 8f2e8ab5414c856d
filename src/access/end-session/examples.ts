/** Which session may be ended from outside, as a table. */
import { administrator, type Example } from '../example.ts'
import type { SessionFound } from '../known.ts'
import type { EndSession } from './face.ts'

const sessionId = '01939f6e-0000-7000-8000-000000000002'
const session = (ended: boolean): SessionFound => ({ session: { sessionId, operatorId: 'hamabe', ended } })

export const examples: readonly Example<EndSession, SessionFound>[] = [
  { title: '席に残された利用を終える', given: session(false), when: { sessionId }, then: [] },
  { title: '既に終わっている', given: session(true), when: { sessionId }, then: ['!end-session/not-open'] },
  { title: '知らない利用', given: { session: null }, when: { sessionId }, then: ['!end-session/not-open'] },
  {
    title: '今の自分の利用はサインアウトで終える', given: session(false), when: { sessionId: administrator.sessionId },
    then: ['!end-session/own'],
  },
]
