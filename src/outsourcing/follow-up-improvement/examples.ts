/** What follows an improvement asked for, as a table. */
import { improvement, REPORT, type ReportExample } from '../report-example.ts'
import type { ImprovementFound } from '../report-known.ts'
import type { FollowUpImprovement } from './face.ts'

const when: FollowUpImprovement =
  { improvementId: REPORT, seenStep: 0, found: 'improved', how: 'report', note: '管理簿の写しを見た', dueOn: null }
const answered: ImprovementFound = { ...improvement, state: 'answered' }

/** Every reason, and the ordinary cases. */
export const examples: readonly ReportExample<FollowUpImprovement, ImprovementFound>[] = [
  { title: '報告を読んで、改善された', given: answered, when, then: [] },
  { title: '報告がなくても、再検査で確かめられる', given: improvement, when: { ...when, how: 'inspection' }, then: [] },
  { title: '報告がないのに、報告では確かめられない', given: improvement, when, then: ['!follow-up-improvement/no-answer'] },
  {
    title: 'まだ改善されていない', given: answered, when: { ...when, found: 'not-improved', dueOn: '2026-12-20' }, then: [],
  },
  {
    title: '新しい期限がない', given: answered, when: { ...when, found: 'not-improved' },
    then: ['!follow-up-improvement/new-day'],
  },
  {
    title: '過ぎた期限', given: answered, when: { ...when, found: 'not-improved', dueOn: '2026-11-20' },
    then: ['!supervision/due-in-the-past'],
  },
  {
    title: '済んだ改善', given: { ...improvement, state: 'improved' }, when: { ...when, how: 'inspection' },
    then: ['!improvement/settled'],
  },
]
