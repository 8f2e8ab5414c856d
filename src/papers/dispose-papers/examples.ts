/** When papers may go, as a table. */
import { civilDay } from '../../law/calendar.ts'
import { boxed, found, lying, officer, OTHER, PAPER, type ActExample } from '../example.ts'
import type { PapersFound } from '../known.ts'
import type { DisposePapers } from './face.ts'

const when: DisposePapers = {
  papers: [PAPER], disposedOn: '2026-11-21', method: 'dissolved', witness: null, note: null,
}
const witnessed = { ...boxed, witnessed: true }

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<DisposePapers, PapersFound>[] = [
  {
    title: '満了の翌日に廃棄する', given: found(boxed), when, then: [],
    writes: { papers: [PAPER], disposedOn: '2026-11-21', method: 'dissolved', by: officer.operatorId },
  },
  { title: '満了の日にはまだ廃棄できない', given: found(boxed), when: { ...when, disposedOn: '2026-11-20' }, then: ['!dispose-papers/kept-still'] },
  {
    title: '五年保存と定めたものは五年', given: found({ ...boxed, keptUntil: civilDay('2030-11-20') }), when,
    then: ['!dispose-papers/kept-still'],
  },
  {
    title: '一件でも満了していなければ、どれも廃棄しない', when: { ...when, papers: [PAPER, OTHER] },
    given: found(boxed, { ...boxed, paperId: OTHER, keptUntil: civilDay('2026-11-21') }), then: ['!dispose-papers/kept-still'],
  },
  { title: '二度は廃棄できない', given: found({ ...boxed, disposedOn: civilDay('2026-11-21') }), when, then: ['!dispose-papers/disposed-already'] },
  { title: '納められていないものは、まず探す', given: found(lying), when, then: ['!dispose-papers/not-filed'] },
  {
    title: '返却したものは、ここにはない', when, then: ['!dispose-papers/returned'],
    given: found({ ...lying, placing: { placingNo: 1, medium: 'returned', place: '窓口' } }),
  },
  { title: '見つからない', given: found(), when, then: ['!dispose-papers/unknown'] },
  {
    title: '明日の廃棄は記録できない', given: found(boxed), when: { ...when, disposedOn: '2026-11-22' },
    then: ['!dispose-papers/day-to-come'],
  },
  { title: '立会人の要る種類', given: found(witnessed), when, then: ['!dispose-papers/witness-missing'] },
  { title: '立会人がいる', given: found(witnessed), when: { ...when, witness: 'kakunin' }, then: [], writes: { witness: 'kakunin' } },
  {
    title: '自分は立会人になれない', given: found(witnessed), when: { ...when, witness: officer.operatorId },
    then: ['!dispose-papers/own-witness'],
  },
  {
    title: '誰だか分からない立会人と、まだ来ない満了日は、二つとも告げる', when: { ...when, witness: 'dareka' },
    given: { papers: [{ ...witnessed, keptUntil: civilDay('2027-11-20') }], isWitnessKnown: false },
    then: ['!dispose-papers/kept-still', '!dispose-papers/witness-unknown'],
  },
]
