/** Where and when one's own id was last used, so that a stranger at it is noticed. [告示15号 第9-4(2)] */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { OPERATOR_IDENTITY } from '../provisions.ts'

const OwnSessions = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object(
    'sessionId', s.session_id, 'terminalId', s.terminal_id, 'place', t.place, 'startedAt', s.started_at,
    'lastSeenAt', s.last_seen_at, 'locked', s.locked, 'endedAt', s.ended_at, 'endReason', s.end_reason) as row
  from access.session s join access.terminal t using (terminal_id)
  where s.operator_id = $1 order by s.started_at desc limit 20`

export const ownSessions: View<z.infer<typeof OwnSessions>> = {
  id: 'own-sessions',
  title: '自分の利用履歴',
  basis: [OPERATOR_IDENTITY],
  schema: OwnSessions,
  query: (_, officer) => ({ text: SQL, values: [officer.operatorId] }),
  present: (rows, _, officer) => ({ current: officer.sessionId, sessions: rows }),
}
