/** 安全性・信頼性の措置の提出: when it can be done and when not, as a table. */
import { before, MATTER, TODAY, type Example } from '../example.ts'
import type { SubmitMeasures } from './face.ts'

const when: SubmitMeasures = {
  matterId: MATTER, contractorId: 'kaku-service', submittedOn: TODAY,
  listed: [{ clause: '10-3(5)ア-storage', measure: '施錠した保管庫' }], document: '措置-1',
}

export const examples: readonly Example<SubmitMeasures>[] = [
  { title: '条項ごとの措置', given: before(), when, then: [], writes: { document: '措置-1' } },
  {
    title: '知らない条項で、先の日付', given: before(),
    when: { ...when, submittedOn: '2027-03-16', listed: [{ clause: '10-9', measure: '不明' }] },
    then: ['!submit-measures/ahead', '!submit-measures/unknown-clause'],
  },
]
