/** Which papers may be laid where, as a table. */
import { boxed, found, lying, OTHER, PAPER, type ActExample } from '../example.ts'
import type { PapersFound } from '../known.ts'
import type { FilePapers } from './face.ts'

const when: FilePapers = { papers: [PAPER], medium: 'box', place: 'R7-届-03' }
const withdrawn = { ...lying, state: 'withdrawn' }

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<FilePapers, PapersFound>[] = [
  {
    title: '決裁の済んだ届出書を箱に入れる', given: found(lying), when, then: [],
    writes: { paperId: PAPER, kind: 'notification', place: 'R7-届-03', seenPlacing: 0 },
  },
  {
    title: '別の箱に移すときは、前の場所の上に重ねる', given: found(boxed), when: { ...when, place: '書庫2-14' }, then: [],
    writes: { place: '書庫2-14', seenPlacing: 1 },
  },
  { title: 'スキャンで保存する', given: found(lying), when: { ...when, medium: 'scan', place: 'S-2025-0007' }, then: [] },
  { title: '取下げの書類は本人に返せる', given: found(withdrawn), when: { ...when, medium: 'returned', place: '窓口' }, then: [] },
  { title: '処理中の受付の書類は、まだ納めない', given: found({ ...lying, state: 'checked' }), when, then: ['!file-papers/case-open'] },
  {
    title: '廃棄したものは動かせない', given: found({ ...boxed, disposedOn: lying.keptUntil }), when,
    then: ['!file-papers/disposed-already'],
  },
  {
    title: '処理中で取り下げられてもいないものは返せず、納められもしない',
    given: found({ ...lying, state: 'parked' }), when: { ...when, medium: 'returned', place: '窓口' },
    then: ['!file-papers/case-open', '!file-papers/not-withdrawn'],
  },
  {
    title: '一つでも分からなければ、どれも納めない', given: found(lying), when: { ...when, papers: [PAPER, OTHER] },
    then: ['!file-papers/unknown'],
  },
]
