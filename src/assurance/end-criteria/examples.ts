/** When criteria can be ended, as a table. */
import type { Example } from '../example.ts'
import type { CriteriaFound } from '../known.ts'
import type { EndCriteria } from './face.ts'

const when: EndCriteria = { criteriaNo: 1, endsOn: '2026-11-21', reason: '全部改正の準備' }
const version = { criteriaNo: 1, subject: 'own-media', version: '第1版', inForceFrom: '2025-04-01' } as const

export const examples: readonly Example<EndCriteria, CriteriaFound>[] = [
  { title: '今日で廃止する', given: { criteria: [{ ...version, endedOn: null }] }, when, then: [] },
  {
    title: '廃止済みで、日も過ぎている', given: { criteria: [{ ...version, endedOn: '2026-04-01' }] },
    when: { ...when, endsOn: '2026-11-01' }, then: ['!end-criteria/ended-already', '!end-criteria/in-the-past'],
  },
  { title: '知らない基準', given: { criteria: [] }, when, then: ['!end-criteria/unknown'] },
]
