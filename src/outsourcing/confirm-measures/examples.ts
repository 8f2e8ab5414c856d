/** 措置の確認: when it can be done and when not, as a table. */
import { before, MATTER, TODAY, type Example } from '../example.ts'
import type { ConfirmMeasures } from './face.ts'

const when: ConfirmMeasures = { matterId: MATTER, measuresNo: 2, confirmedOn: TODAY }

export const examples: readonly Example<ConfirmMeasures>[] = [
  { title: '調査を踏まえて確認する', given: before(), when, then: [], writes: { measuresNo: 2, confirmedOn: TODAY } },
  { title: '二度は確認しない', given: before(), when: { ...when, measuresNo: 1 }, then: ['!confirm-measures/already'] },
  { title: '提出のない番号', given: before(), when: { ...when, measuresNo: 3 }, then: ['!confirm-measures/unknown'] },
  {
    title: '調査のない事業者', given: before({ surveys: [] }), when, then: ['!confirm-measures/no-survey'],
  },
  {
    title: '新しい調査で不適当', given: before({
      surveys: [1, 2].map((surveyNo) =>
        ({ surveyNo, contractorId: 'kaku-service', surveyedOn: '2026-02-20', suitable: surveyNo === 1 })),
    }), when, then: ['!confirm-measures/no-survey'],
  },
  {
    title: '提出より前の確認', given: before(), when: { ...when, confirmedOn: '2027-02-28' },
    then: ['!confirm-measures/before-submission'],
  },
  { title: '先の日付', given: before(), when: { ...when, confirmedOn: '2027-03-16' }, then: ['!confirm-measures/ahead'] },
]
