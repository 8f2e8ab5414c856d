/** Answers to single cells, as a table. */
import { answered, contract, found, inspection, KEY, kept, worker, type ActExample } from '../example.ts'
import type { InspectedContract, InspectionFound } from '../known.ts'
import type { AnswerInspection } from './face.ts'

const when: AnswerInspection = { campaignNo: 1, contractKey: KEY(1), cell: 'c3', answer: 0, evidence: '契約書第12条' }
const of = (items: Partial<InspectedContract>): InspectionFound => found(inspection([{ ...contract, ...items }]))
const stated = of({ clauses: [{ clause: 'notice-8', place: '第12条', reason: null }] })
const missing = of({ clauses: [{ clause: 'notice-8', place: null, reason: '旧様式' }] })
const silent = of({ workers: [worker, { ...worker, workerKey: KEY(7), confirmation: null }] })

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<AnswerInspection, InspectionFound>[] = [
  { title: '明記されている', given: found(), when, then: [], writes: { answer: 0, evidence: '契約書第12条' } },
  { title: '明記されていない', given: found(), when: { ...when, answer: 1 }, then: [], writes: { answer: 1 } },
  {
    title: '案のとおりなら、案の根拠がそのまま根拠', given: stated, when: { ...when, evidence: null }, then: [],
    writes: { evidence: '契約書・仕様書 第12条' },
  },
  {
    title: '案と違う回答には根拠が要る', given: stated, when: { ...when, answer: 1, evidence: null },
    then: ['!answer-inspection/no-evidence'],
  },
  { title: '案がなければ根拠が要る', given: found(), when: { ...when, evidence: null }, then: ['!answer-inspection/no-evidence'] },
  { title: '記録は「なし」なのに「0」', given: missing, when, then: ['answer-inspection/against-proposal'] },
  { title: '記録は「なし」で「1」', given: missing, when: { ...when, answer: 1, evidence: null }, then: [] },
  {
    title: '尋ねていない従事者がいるまま「守られている」', given: silent, when: { ...when, cell: 'v2' },
    then: ['answer-inspection/workers-missing'],
  },
  { title: '守られていないなら、全員を待たない', given: silent, when: { ...when, cell: 'v2', answer: 1 }, then: [] },
  {
    title: '一人が破ったと言うのに「0」',
    given: of({ workers: [{ ...worker, confirmation: { ...kept, replies: { ...kept.replies, privatePc: 'broken' } } }] }),
    when: { ...when, cell: 'v2' }, then: ['answer-inspection/against-proposal'],
  },
  {
    title: '事故の記録がある契約で「守られている」', given: of({ onRecord: { takeOuts: 0, overdue: 0, incidents: 1 } }),
    when: { ...when, cell: 'v3' }, then: ['answer-inspection/incident-on-record'],
  },
  {
    title: '事故の記録は、契約書の点検には関わらない', given: of({ onRecord: { takeOuts: 0, overdue: 0, incidents: 1 } }),
    when, then: [],
  },
  { title: '再委託先がない', given: found(), when: { ...when, cell: 's2' }, then: ['!answer-inspection/not-asked'] },
  { title: '再委託先がある', given: of({ saidSubvendors: true }), when: { ...when, cell: 's2' }, then: [] },
  {
    title: '取り消す', given: of({ given: answered(0) }), when: { ...when, answer: null, evidence: '条番号の見間違い' }, then: [],
    writes: { answer: null },
  },
  {
    title: '回答していない欄は取り消せず、理由も要る', given: found(), when: { ...when, answer: null, evidence: null },
    then: ['!answer-inspection/nothing-to-take-back', '!answer-inspection/no-evidence'],
  },
  { title: '知らない契約', given: found(), when: { ...when, contractKey: KEY(9) }, then: ['!answer-inspection/unknown'] },
  {
    title: '対象から外した契約', given: of({ ruling: { inScope: false, reason: '対象外' } }), when,
    then: ['!answer-inspection/unknown'],
  },
  { title: '点検がない', given: found(null), when, then: ['!answer-inspection/unknown'] },
]
