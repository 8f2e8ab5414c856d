/** 再委託の終了: when it can be done and when not, as a table. */
import { CONTRACT, given, TIER, tier, type Example } from '../example.ts'
import type { EndSubcontract } from './face.ts'

const when: EndSubcontract = { contractId: CONTRACT, subcontractId: TIER }

export const examples: readonly Example<EndSubcontract>[] = [
  { title: '再委託を終える', given: given({ subcontracts: [tier] }), when, then: [], writes: { subcontractId: TIER } },
  { title: '終わった再委託', given: given({ subcontracts: [{ ...tier, endedOn: '2027-01-05' }] }), when, then: ['!subcontract/unknown'] },
]
