/** Which periods can be drafted, as a table. */
import { CONTRACT, type ReportExample } from '../report-example.ts'
import type { PeriodFound } from '../report-known.ts'
import type { DraftReport } from './face.ts'

const when: DraftReport = { contractId: CONTRACT, subcontractId: null, periodFrom: '2026-11-20' }
const day: NonNullable<PeriodFound> =
  { periodFrom: '2026-11-20', periodUntil: '2026-11-20', dueOn: '2026-11-25', state: null }

/** Every reason, and the ordinary cases. */
export const examples: readonly ReportExample<DraftReport, PeriodFound>[] = [
  { title: '昨日の日報', given: day, when, then: [], writes: { contractId: CONTRACT, periodFrom: '2026-11-20' } },
  { title: '期間の最後の日のうちに作る', given: { ...day, periodUntil: '2026-11-21' }, when, then: [] },
  { title: '作り直す', given: { ...day, state: 'drafted' }, when, then: [] },
  { title: '差し戻されたものを作り直す', given: { ...day, state: 'sent-back' }, when, then: [] },
  { title: '月の途中では作れない', given: { ...day, periodUntil: '2026-11-30' }, when, then: ['!draft-report/not-over'] },
  { title: '契約の期間にない日、ほかの会社の契約', given: null, when, then: ['!draft-report/no-such-period'] },
  {
    title: '提出したものは作り直せない', given: { ...day, state: 'completed' }, when,
    then: ['!draft-report/completed-already'],
  },
  {
    title: '確認されたものは作り直せない', given: { ...day, state: 'confirmed' }, when,
    then: ['!draft-report/completed-already'],
  },
]
