/** 契約条項の確認: when it can be done and when not, as a table. */
import { CONTRACT, given, tier, type Example } from '../example.ts'
import type { RecordClauses } from './face.ts'

const when: RecordClauses = {
  contractId: CONTRACT,
  clauses: [{ clause: '10-3(6)-ban', place: '第12条' }, { clause: 'notice-3', reason: '水準を協議中', dueOn: '2027-06-30' }],
}

const barring: RecordClauses = { contractId: CONTRACT, clauses: [{ clause: 'ward-6', place: '特記事項6' }] }

export const examples: readonly Example<RecordClauses>[] = [
  { title: 'ある条項は番号を、ない条項は理由と期限を', given: given(), when, then: [], writes: { revision: 7 } },
  {
    title: '知らない条項、二度の回答、過ぎた期限', given: given(),
    when: {
      contractId: CONTRACT,
      clauses: [
        { clause: 'ward-14', place: '14' }, { clause: 'ward-6', place: '6' },
        { clause: 'ward-6', reason: '未定', dueOn: '2027-03-14' },
      ],
    },
    then: ['!record-clauses/unknown', '!record-clauses/twice', '!record-clauses/due-past'],
  },
  { title: '個人情報を扱わない再委託は、禁じる条項の後も続く', given: given({ subcontracts: [tier] }), when: barring, then: [] },
  {
    title: '個人情報の再委託が続く間は、一切禁じる条項を加えられない',
    given: given({ subcontracts: [{ ...tier, handlesPersonal: true }] }), when: barring,
    then: ['!record-clauses/subcontract-runs'],
  },
  { title: '知らない契約', given: { ...given(), contract: null }, when, then: ['!contract/unknown'] },
  { title: '終了した契約', given: given({ closedOn: '2027-03-01' }), when, then: ['!contract/closed'] },
]
