/** What the vendor may hand in, as a table. */
import { claims, drafted, REPORT, type ReportExample } from '../report-example.ts'
import type { ReportFound } from '../report-known.ts'
import type { CompleteReport } from './face.ts'

const when: CompleteReport = { reportId: REPORT, seenStep: 1, claims, trouble: '', remarks: '' }

/** Every reason, and the ordinary cases. */
export const examples: readonly ReportExample<CompleteReport, ReportFound>[] = [
  { title: '項目のすべてに件数を入れる', given: drafted, when, then: [], writes: { claims, seenStep: 1 } },
  { title: '差し戻されたものを出し直す', given: { ...drafted, state: 'sent-back' }, when, then: [] },
  { title: '記録より多い申告も受け取る。確認はされない', given: drafted, when: { ...when, claims: { ...claims, sheets: 9 } }, then: [] },
  {
    title: 'セキュリティ責任者ではない', given: { ...drafted, isSecurityOfficer: false }, when,
    then: ['!complete-report/not-security-officer'],
  },
  { title: '二度は出せない', given: { ...drafted, state: 'completed' }, when, then: ['!complete-report/not-drafted'] },
  { title: '作った後に働いている', given: { ...drafted, doneNow: 8 }, when, then: ['!complete-report/log-moved'] },
  {
    title: '足りない項目と余った項目', given: drafted, when: { ...when, claims: { entries: 2, sheets: 3, 電話: 1 } },
    then: ['!complete-report/other-items', '!complete-report/other-items'],
  },
  { title: 'ほかの会社の報告は、ない', given: null, when, then: ['!supervision/unknown'] },
  { title: '見た後に動いている', given: { ...drafted, stepNo: 3 }, when, then: ['!supervision/moved'] },
]
