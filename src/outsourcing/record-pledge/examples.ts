/** 誓約書の受領: when it can be done and when not, as a table. */
import { CONTRACT, given, LEAVER, TODAY, WORKER, type Example } from '../example.ts'
import type { RecordPledge } from './face.ts'

const when: RecordPledge = {
  contractId: CONTRACT, workerIds: [WORKER], signedOn: TODAY, validFrom: '2027-04-01', validUntil: '2028-03-31', document: '誓-2',
}

export const examples: readonly Example<RecordPledge>[] = [
  { title: '三月に、来年度の誓約書を受け取る', given: given(), when, then: [], writes: { validFrom: '2027-04-01' } },
  {
    title: '離任した者の、さかのぼる誓約書', given: given(),
    when: { ...when, workerIds: [LEAVER], validFrom: '2027-03-01' }, then: ['!worker/ended', '!paper/backdated'],
  },
  { title: '署名の日が先', given: given(), when: { ...when, signedOn: '2027-03-16' }, then: ['!paper/ahead'] },
]
