/** Which prints can be ticked, as a table. */
import { officer, OTHER, PAPER, type ActExample } from '../example.ts'
import type { DestroyReviewPrints } from './face.ts'
import type { PrintsFound } from './index.ts'

const when: DestroyReviewPrints = { prints: [PAPER], method: 'shredded' }
const print = { printId: PAPER, printNo: '確-20261121-001', isDestroyed: false }

/** Every reason, and the ordinary case. */
export const examples: readonly ActExample<DestroyReviewPrints, PrintsFound>[] = [
  { title: '裁断した', given: { prints: [print] }, when, then: [], writes: { prints: [PAPER], by: officer.operatorId } },
  {
    title: '二度は廃棄できない', given: { prints: [{ ...print, isDestroyed: true }] }, when,
    then: ['!destroy-review-prints/destroyed-already'],
  },
  {
    title: '知らない番号と廃棄済みを、二つとも告げる', given: { prints: [{ ...print, isDestroyed: true }] },
    when: { ...when, prints: [PAPER, OTHER] },
    then: ['!destroy-review-prints/destroyed-already', '!destroy-review-prints/unknown'],
  },
]
