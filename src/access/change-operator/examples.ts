/** What of a person may be changed, as a table. */
import { found, held, nobody, type Example } from '../example.ts'
import type { OperatorFound } from '../known.ts'
import type { ChangeOperator } from './face.ts'

const moved: ChangeOperator = {
  operatorId: 'hamabe', revision: 3, name: '浜辺　いさご', unit: '税務課', validFrom: '2026-04-01',
  validUntil: null, effectiveOn: '2027-04-01',
}
const lastOne = found({ grants: [held('perform', 'grant')] }, 0)

export const examples: readonly Example<ChangeOperator, OperatorFound>[] = [
  { title: '四月からの所属を前もって入れる', given: found(), when: moved, then: [] },
  { title: '知らない操作者', given: nobody, when: moved, then: ['!operator/unknown'] },
  { title: '退いた操作者', given: found({ retired: true }), when: moved, then: ['!operator/retired'] },
  { title: '表示の後に他の人が変えた', given: found({ revision: 4 }), when: moved, then: ['!operator/moved'] },
  { title: '自分の有効期間は延ばせない', given: found(), when: moved, by: { operatorId: 'hamabe' }, then: ['!operator/oneself'] },
  {
    title: '最後の管理者に終期は付けられない', given: lastOne, when: { ...moved, validUntil: '2027-03-31' },
    then: ['!operator/last-administrator'],
  },
  {
    title: '最後の管理者を先の日からにもできない', given: lastOne, when: { ...moved, validFrom: '2026-11-21' },
    then: ['!operator/last-administrator'],
  },
  { title: '最後の管理者の所属は変えられる', given: lastOne, when: moved, then: [] },
]
