/** Who may be let in again, as a table. */
import { found, nobody, type Example } from '../example.ts'
import type { OperatorFound } from '../known.ts'
import type { UnlockOperator } from './face.ts'

const isago: UnlockOperator = { operatorId: 'hamabe' }

export const examples: readonly Example<UnlockOperator, OperatorFound>[] = [
  { title: '使用停止を解く', given: found({ locked: true }), when: isago, then: [] },
  { title: '使用停止になっていない', given: found(), when: isago, then: ['!unlock-operator/not-locked'] },
  { title: '退いた操作者は戻らない', given: found({ retired: true, locked: true }), when: isago, then: ['!operator/retired'] },
  { title: '知らない操作者', given: nobody, when: isago, then: ['!operator/unknown'] },
]
