/** What the register takes, as a table. */
import type { Example } from '../example.ts'
import type { RegisterEvidence } from './face.ts'

const given = {}
const when: RegisterEvidence = {
  clause: '8-3(1)ア', title: '電算室の壁・扉の点検表', owner: '情報システム係長', document: '簿冊8-3', datedOn: '2026-11-02',
  reviewOn: '2027-11-01', note: '', applies: true,
}

export const examples: readonly Example<RegisterEvidence, unknown>[] = [
  { title: '今月の点検', given, when, then: [], writes: { clause: '8-3(1)ア', reviewOn: '2027-11-01' } },
  { title: '見直しの要らないもの', given, when: { ...when, reviewOn: null }, then: [] },
  {
    title: '該当しないとする決定', given, then: [],
    when: { ...when, clause: '7-4', title: '支所等なし', applies: false, note: '支所も出張所も置いていない' },
  },
  {
    title: '守られている項目を理由なく該当なしとする', given, when: { ...when, clause: '3-2', applies: false },
    then: ['!register-evidence/locked-applies', '!register-evidence/no-reason'],
  },
  {
    title: '契約の条項は契約に登録する', given, when: { ...when, clause: '10-3(3):contract-badge' },
    then: ['!register-evidence/of-contracts'],
  },
  {
    title: '知らない項目の、来月の、見直しが先の記録', given,
    when: { ...when, clause: '11-1', datedOn: '2026-12-01', reviewOn: '2026-12-01' },
    then: [
      '!register-evidence/unknown-clause', '!register-evidence/day-to-come', '!register-evidence/review-before',
    ],
  },
]
