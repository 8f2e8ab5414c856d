/** 遵守事項の説明の記録: when it can be done and when not, as a table. */
import { CONTRACT, given, NEW, TIER, tier, TODAY, type Example } from '../example.ts'
import type { ExplainDuties } from './face.ts'

const when: ExplainDuties = {
  contractId: CONTRACT, subcontractId: null, explainedOn: TODAY, explainedTo: '安全　まもる', document: '説-2',
  validFrom: '2027-04-01', validUntil: '2028-03-31',
}

export const examples: readonly Example<ExplainDuties>[] = [
  { title: '三月に、来年度の説明をする', given: given(), when, then: [], writes: { validFrom: '2027-04-01' } },
  {
    title: '再委託先にも説明する', given: given({ subcontracts: [tier] }), when: { ...when, subcontractId: TIER }, then: [],
  },
  { title: '知らない再委託先', given: given(), when: { ...when, subcontractId: NEW }, then: ['!subcontract/unknown'] },
  {
    title: '承認されていない再委託先', given: given({ subcontracts: [{ ...tier, stands: false }] }),
    when: { ...when, subcontractId: TIER }, then: ['!subcontract/not-approved'],
  },
  {
    title: '先の日付、逆の期間、さかのぼる期間', given: given(),
    when: { ...when, explainedOn: '2027-03-16', validFrom: '2027-03-01', validUntil: '2027-02-01' },
    then: ['!paper/ahead', '!paper/term', '!paper/backdated'],
  },
]
