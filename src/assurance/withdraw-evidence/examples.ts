/** What can be withdrawn, as a table. */
import type { Example } from '../example.ts'
import type { EvidenceFound } from '../known.ts'
import type { WithdrawEvidence } from './face.ts'

const when: WithdrawEvidence = { evidenceNo: 7, reason: '別の室の記録だった' }

export const examples: readonly Example<WithdrawEvidence, EvidenceFound>[] = [
  { title: '誤って登録したもの', given: { evidence: { evidenceNo: 7, withdrawnOn: null } }, when, then: [] },
  {
    title: '取消し済み', given: { evidence: { evidenceNo: 7, withdrawnOn: '2026-11-01' } }, when,
    then: ['!withdraw-evidence/withdrawn-already'],
  },
  { title: '知らない番号', given: { evidence: null }, when, then: ['!withdraw-evidence/unknown'] },
]
