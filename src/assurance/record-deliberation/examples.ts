/** What can be recorded of a meeting, as a table. */
import { matter, type Example } from '../example.ts'
import type { SubjectFound } from '../known.ts'
import type { RecordDeliberation } from './face.ts'

const when: RecordDeliberation = {
  kind: 'outsourcing', subjectId: '00000000-0000-4000-8000-000000000031', heldOn: '2026-11-20', said: 'agreed',
  conditions: '', attended: '会長　副町長、委員　各課長', minutes: '令和8年度第3回会議録',
}

export const examples: readonly Example<RecordDeliberation, SubjectFound>[] = [
  { title: '了承', given: { subject: matter }, when, then: [], writes: { said: 'agreed' } },
  {
    title: '条件付きの了承', given: { subject: matter },
    when: { ...when, said: 'agreed-with-conditions', conditions: '夜間の作業を禁じること' }, then: [],
  },
  { title: '不了承', given: { subject: matter }, when: { ...when, said: 'not-agreed' }, then: [] },
  {
    title: '対象がなく、会議はまだ開かれていない', given: { subject: null }, when: { ...when, heldOn: '2026-11-22' },
    then: ['!record-deliberation/unknown-subject', '!record-deliberation/day-to-come'],
  },
  {
    title: '条件付きなのに条件がない', given: { subject: matter }, when: { ...when, said: 'agreed-with-conditions' },
    then: ['!record-deliberation/conditions-missing'],
  },
  {
    title: '条件があるのに条件付きでない', given: { subject: matter }, when: { ...when, conditions: '夜間の作業を禁じること' },
    then: ['!record-deliberation/conditions-left-over'],
  },
]
