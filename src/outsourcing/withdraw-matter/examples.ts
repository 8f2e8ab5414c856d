/** 委託の案件の取下げ: when it can be done and when not, as a table. */
import { before, nothing, MATTER, type Example } from '../example.ts'
import type { WithdrawMatter } from './face.ts'

const when: WithdrawMatter = { matterId: MATTER, reason: '入札の不調' }

export const examples: readonly Example<WithdrawMatter>[] = [
  { title: '契約のない案件', given: before({ openContracts: 0 }), when, then: [], writes: { reason: '入札の不調', on: '2027-03-15' } },
  { title: '知らない案件', given: nothing, when, then: ['!matter/unknown'] },
  {
    title: '取下げ済みで、契約も続いている', given: before({ withdrawnOn: '2027-01-05' }), when,
    then: ['!matter/withdrawn', '!withdraw-matter/contract-runs'],
  },
]
