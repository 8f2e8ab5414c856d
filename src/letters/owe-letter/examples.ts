/** For which notifications an acceptance can be made later, as a table. */
import type { ActExample } from '../example.ts'
import type { OweLetter } from './face.ts'
import type { CaseFound } from './index.ts'

const caseId = '00000000-0000-4000-8000-000000000031'
const when: OweLetter = { caseId }
const row = {
  reason: 'change-of-address', personNo: 1000011, historyNo: 3, notifiedOn: '2026-11-20', isOwed: false, persons: [1000011],
}

/** Every reason, and the ordinary case. */
export const examples: readonly ActExample<OweLetter, CaseFound>[] = [
  { title: '後日の求めに応じて作る', given: { row }, when, then: [], writes: { caseId, personNo: 1000011, historyNo: 3 } },
  { title: '本登録の前', given: { row: null }, when, then: ['!owe-letter/not-final'] },
  { title: '職権による異動', given: { row: { ...row, notifiedOn: null } }, when, then: ['!owe-letter/ex-officio'] },
  { title: '死亡届は受理通知の対象ではない', given: { row: { ...row, reason: 'death' } }, when, then: ['!owe-letter/ex-officio'] },
  { title: 'すでに作ってある', given: { row: { ...row, isOwed: true } }, when, then: ['!owe-letter/owed-already'] },
]
