/** Which plan may be laid before the council, as a table. */
import type { Example } from '../example.ts'
import type { DraftPlan } from './face.ts'

const given = {}
const when: DraftPlan = {
  kind: 'audit-plan', title: '令和8年度情報セキュリティ監査', content: '住民記録システム。外部監査人に委託する。',
  startsOn: '2027-01-10', endsOn: '2027-02-28', document: '総情第40号',
}

export const examples: readonly Example<DraftPlan, unknown>[] = [
  { title: '監査実施計画', given, when, then: [], writes: { kind: 'audit-plan' } },
  { title: '教育訓練計画', given, when: { ...when, kind: 'training-plan', title: '令和8年度教育訓練計画' }, then: [] },
  {
    title: '期間が逆で、もう始まっている', given, when: { ...when, startsOn: '2026-11-20', endsOn: '2026-11-19' },
    then: ['!draft-plan/term', '!draft-plan/begun-already'],
  },
]
