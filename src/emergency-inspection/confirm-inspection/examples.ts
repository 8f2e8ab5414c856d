/** When a row may be confirmed, as a table. */
import { answered, contract, found, inspection, KEY, type ActExample } from '../example.ts'
import type { InspectionFound } from '../known.ts'
import type { ConfirmInspection } from './face.ts'

const when: ConfirmInspection = { campaignNo: 1, revision: 7 }
const good = { ...contract, given: answered(0) }
const bad = { ...contract, contractKey: KEY(2), given: answered(0, { c3: 1 }) }
const text = { contract: { content: '変更契約', timing: '来月', annex: false, by: '契約　みさき' } }
const own = { answer: 0, evidence: '契約書', by: 'tokatsu', byName: '統括　しおり', on: '2026-11-20' } as const

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<ConfirmInspection, InspectionFound>[] = [
  { title: '全部守られている', given: found(inspection([good])), when, then: [], writes: { contracts: 1, revision: 7 } },
  {
    title: '一つだけ条項がない', given: found(inspection([good, bad], { improvements: text })), when, then: [],
    writes: { contracts: 2 },
  },
  {
    title: '一つが「1」なら、ほかの契約がその欄に答えていなくても言える',
    given: found(inspection([{ ...good, given: answered(0, { c3: null }) }, bad], { improvements: text })), when, then: [],
  },
  {
    title: '答えていない欄がある', given: found(inspection([good, contract])), when,
    then: ['!confirm-inspection/open-cells'],
  },
  {
    title: '「1」があるのに改善事項がない', given: found(inspection([good, bad])), when,
    then: ['!confirm-inspection/text-missing'],
  },
  {
    title: '「1」がなくなったのに改善事項が残っている', given: found(inspection([good], { improvements: text })), when,
    then: ['!confirm-inspection/text-unasked'],
  },
  {
    title: '自分の回答が入っている', given: found(inspection([{ ...good, given: { ...good.given, v1: own } }])), when,
    then: ['!confirm-inspection/own-answer'],
  },
  {
    title: '表示の後に変わっている', given: found(inspection([good])), when: { ...when, revision: 6 },
    then: ['!confirm-inspection/moved'],
  },
  {
    title: '対象の契約がない', given: found(inspection([])), when, then: ['confirm-inspection/no-contract'],
    writes: { contracts: 0 },
  },
  {
    title: '権限はあるが、任命されていない', given: { ...found(inspection([good])), isChief: false }, when,
    then: ['!confirm-inspection/not-appointed'],
  },
  { title: '点検がない', given: found(null), when, then: ['!confirm-inspection/unknown'] },
]
