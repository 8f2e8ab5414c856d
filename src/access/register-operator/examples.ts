/** Who may be registered, as a table. */
import { found, nobody, type Example } from '../example.ts'
import type { OperatorFound } from '../known.ts'
import type { RegisterOperator } from './face.ts'

const isago: RegisterOperator = {
  operatorId: 'hamabe', name: '浜辺　いさご', unit: '市民課', kind: 'staff', validFrom: '2026-12-01', validUntil: null,
  password: 'yoake no minato 7',
}

export const examples: readonly Example<RegisterOperator, OperatorFound>[] = [
  { title: '来月から従事する人を前もって登録する', given: nobody, when: isago, then: [] },
  { title: '操作者IDは二人に使えない', given: found(), when: isago, then: ['!operator/exists'] },
  { title: '退いた人の操作者IDも使えない', given: found({ retired: true }), when: isago, then: ['!operator/exists'] },
  { title: '終わりが始まりより前', given: nobody, when: { ...isago, validUntil: '2026-11-30' }, then: ['!operator/term'] },
  {
    title: 'パスワードに操作者IDを含めない', given: nobody, when: { ...isago, password: 'Hamabe-20261' },
    then: ['!operator/weak-password'],
  },
  {
    title: '理由が三つあれば三つとも告げる', given: found(), when: { ...isago, validUntil: '2026-01-01', password: 'aaaaaaaaaaaa' },
    then: ['!operator/exists', '!operator/term', '!operator/weak-password'],
  },
]
