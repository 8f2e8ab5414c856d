/** 誓約書の取消し: when it can be done and when not, as a table. */
import { CONTRACT, contract, given, worker, type Example } from '../example.ts'
import type { WithdrawPledge } from './face.ts'

const when: WithdrawPledge = { contractId: CONTRACT, pledgeNo: 1 }

const withdrawn = [{ ...worker, pledges: worker.pledges.map((pledge) => ({ ...pledge, withdrawnOn: '2027-01-05' })) }]

export const examples: readonly Example<WithdrawPledge>[] = [
  { title: '誓約書を取り消す', given: given(), when, then: [], writes: { pledgeNo: 1 } },
  { title: '知らない誓約書', given: given(), when: { ...when, pledgeNo: 9 }, then: ['!withdraw-pledge/unknown'] },
  {
    title: '取り消された誓約書', given: given({ ...contract, workers: withdrawn }), when, then: ['!withdraw-pledge/already'],
  },
]
