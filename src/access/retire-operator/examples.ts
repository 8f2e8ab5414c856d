/** Who may be retired, as a table. */
import { found, held, nobody, type Example } from '../example.ts'
import type { OperatorFound } from '../known.ts'
import type { RetireOperator } from './face.ts'

const isago: RetireOperator = { operatorId: 'hamabe' }
const grants = [held('perform', 'grant')]

export const examples: readonly Example<RetireOperator, OperatorFound>[] = [
  { title: '異動した人の登録を終える', given: found(), when: isago, then: [] },
  { title: '管理者でも、ほかに一人いれば終えられる', given: found({ grants }, 1), when: isago, then: [] },
  { title: '最後の管理者は終えられない', given: found({ grants }, 0), when: isago, then: ['!operator/last-administrator'] },
  {
    title: '期限のある管理者は最後の一人に数えない', given: found({ grants: [held('perform', 'grant', '2027-03-31')] }, 0), when: isago,
    then: [],
  },
  { title: '自分では終えられない', given: found(), when: isago, by: { operatorId: 'hamabe' }, then: ['!operator/oneself'] },
  { title: '二度は終えられない', given: found({ retired: true }), when: isago, then: ['!operator/retired'] },
  { title: '知らない操作者', given: nobody, when: isago, then: ['!operator/unknown'] },
]
