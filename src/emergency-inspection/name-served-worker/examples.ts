/** Somebody added to those who served, as a table. */
import { contract, found, inspection, KEY, worker, type ActExample } from '../example.ts'
import type { InspectionFound } from '../known.ts'
import type { NameServedWorker } from './face.ts'

const when: NameServedWorker = {
  campaignNo: 1, contractKey: KEY(1), tier: 'subvendor', name: '下請　いそ', employer: '架空下請', servedFrom: '2006-05-01',
  servedUntil: '2006-12-31',
}
const withWorker = found(inspection([{ ...contract, workers: [worker] }]))

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<NameServedWorker, InspectionFound>[] = [
  { title: '離職した再委託先の人', given: found(), when, then: [], writes: { tier: 'subvendor', name: '下請　いそ' } },
  { title: '今も従事している人', given: found(), when: { ...when, servedUntil: null }, then: [] },
  {
    title: '同じ名前でも、別の期間なら別の人', given: withWorker, when: { ...when, name: worker.name }, then: [],
  },
  {
    title: '同じ名前・同じ日から', given: withWorker, when: { ...when, name: worker.name, servedFrom: worker.from },
    then: ['!name-served-worker/known'],
  },
  {
    title: '終わりが始まりより前', given: found(), when: { ...when, servedUntil: '2006-04-30' },
    then: ['!name-served-worker/term'],
  },
  { title: '知らない契約', given: found(null), when, then: ['!name-served-worker/unknown'] },
]
