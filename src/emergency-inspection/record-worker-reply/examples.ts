/** What those who served say when asked, as a table. */
import { contract, found, inspection, worker, type ActExample } from '../example.ts'
import type { InspectionFound } from '../known.ts'
import type { RecordWorkerReply } from './face.ts'

const replies = { subcontract: 'kept', takeOut: 'allowed', return: 'kept', privatePc: 'kept' } as const
const answer = { answeredOn: '2026-11-20', replies, evidence: '確認票3号' }
const when: RecordWorkerReply = {
  campaignNo: 1, workerKey: worker.workerKey, askedOn: '2026-11-18', askedBy: '契約　みさき', means: 'telephone', answer,
}
const given = found(inspection([{ ...contract, workers: [worker] }]))

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<RecordWorkerReply, InspectionFound>[] = [
  {
    title: '全部守った。持ち出しは承認を受けて', given, when, then: [],
    writes: { answeredOn: '2026-11-20', replies, evidence: '確認票3号' },
  },
  { title: '尋ねた。回答はまだ', given, when: { ...when, answer: null }, then: [], writes: { answeredOn: null, replies: null } },
  {
    title: '破ったと言う人', given,
    when: { ...when, answer: { ...answer, replies: { ...replies, return: 'broken' } } }, then: [],
  },
  { title: '尋ねたその日の回答', given, when: { ...when, askedOn: '2026-11-20' }, then: [] },
  { title: '知らない人', given: found(), when, then: ['!record-worker-reply/unknown'] },
  {
    title: '尋ねた日も回答の日も、まだ来ない', given,
    when: { ...when, askedOn: '2026-11-22', answer: { ...answer, answeredOn: '2026-11-22' } },
    then: ['!record-worker-reply/asked-to-come', '!record-worker-reply/answered-to-come'],
  },
  {
    title: '尋ねる前に回答している', given, when: { ...when, answer: { ...answer, answeredOn: '2026-11-17' } },
    then: ['!record-worker-reply/answered-before'],
  },
  {
    title: '回答の記録がない', given, when: { ...when, answer: { ...answer, evidence: '' } },
    then: ['!record-worker-reply/no-evidence'],
  },
  {
    title: '私物パソコンに承認はない', given,
    when: { ...when, answer: { ...answer, replies: { ...replies, privatePc: 'allowed' } } },
    then: ['!record-worker-reply/private-pc'],
  },
]
