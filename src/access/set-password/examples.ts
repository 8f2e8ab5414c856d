/** Whose password an administrator may set, as a table. */
import { found, nobody, type Example } from '../example.ts'
import type { OperatorFound } from '../known.ts'
import type { SetPassword } from './face.ts'

const reset: SetPassword = { operatorId: 'hamabe', password: 'yoake no minato 7' }

export const examples: readonly Example<SetPassword, OperatorFound>[] = [
  { title: '忘れたパスワードを置き換える', given: found(), when: reset, then: [] },
  {
    title: '自分のパスワードはここでは変えない', given: found(), when: reset, by: { operatorId: 'hamabe' },
    then: ['!operator/oneself'],
  },
  {
    title: '同じ文字の繰返し', given: found(), when: { ...reset, password: '121212121212' },
    then: ['!operator/weak-password'],
  },
  { title: '退いた操作者', given: found({ retired: true }), when: reset, then: ['!operator/retired'] },
  { title: '知らない操作者', given: nobody, when: reset, then: ['!operator/unknown'] },
]
