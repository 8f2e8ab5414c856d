/** Which reports staff confirms, as a table. */
import { claims, handedIn, logged, REPORT, type ReportExample } from '../report-example.ts'
import type { ReportFound } from '../report-known.ts'
import type { ConfirmReport } from './face.ts'

const when: ConfirmReport = { reportId: REPORT, seenStep: 2, note: '' }
const claiming = (items: Readonly<Record<string, number>>): NonNullable<ReportFound> =>
  ({ ...handedIn, claims: { ...claims, ...items } })
const uneven = { ...logged, sheets: [{ day: '2026-11-20', postNo: 1, printed: 3, spoiled: 0, requested: 2 }] }

/** Every reason, and the ordinary cases. */
export const examples: readonly ReportExample<ConfirmReport, ReportFound>[] = [
  { title: '記録と合っている', given: handedIn, when, then: [], writes: { content: { note: '', differences: [] } } },
  {
    title: '記録より多い報告は、だれも確認できない', given: claiming({ sheets: 4 }), when,
    then: ['!confirm-report/more-than-log'],
  },
  {
    title: '二つの項目が多ければ二つとも告げる', given: claiming({ sheets: 4, minutes: 31 }), when,
    then: ['!confirm-report/more-than-log', '!confirm-report/more-than-log'],
  },
  {
    title: '少ない報告は、気を付けて確認する', given: claiming({ entries: 1 }), when,
    then: ['confirm-report/less-than-log'],
    writes: { content: { note: '', differences: [{ item: 'entries', logged: 2, claimed: 1 }] } },
  },
  {
    title: '記録のない項目は、比べられない',
    given: { ...claiming({ 電話: 5 }), items: ['entries', 'sheets', 'minutes', '電話'] }, when, then: [],
  },
  {
    title: '印刷した枚数と請求が合わない日がある', given: { ...handedIn, logged: uneven }, when,
    then: ['confirm-report/sheets-differ'],
  },
  { title: '提出の後に働いている', given: { ...handedIn, doneNow: 8 }, when, then: ['!confirm-report/log-moved'] },
  { title: 'まだ出ていない', given: { ...handedIn, state: 'drafted' }, when, then: ['!report/not-handed-in'] },
]
