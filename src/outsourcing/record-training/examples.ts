/** 教育・研修の受講の記録: when it can be done and when not, as a table. */
import { CONTRACT, given, NEW, TODAY, WORKER, type Example } from '../example.ts'
import type { RecordTraining } from './face.ts'

const when: RecordTraining = {
  contractId: CONTRACT, workerIds: [WORKER], heldOn: TODAY, title: '個人情報の保護と関係法令', validFrom: '2027-04-01',
  validUntil: '2028-03-31', document: '研-2',
}

export const examples: readonly Example<RecordTraining>[] = [
  { title: '三月に、来年度の研修を行う', given: given(), when, then: [], writes: { title: '個人情報の保護と関係法令' } },
  {
    title: '知らない者と、逆の期間', given: given(), when: { ...when, workerIds: [NEW], validUntil: '2027-03-31' },
    then: ['!worker/unknown', '!paper/term'],
  },
]
