/** What may be taken away from whom, as a table. */
import { found, held, nobody, type Example } from '../example.ts'
import type { OperatorFound } from '../known.ts'
import type { RevokeRights } from './face.ts'

const entering: RevokeRights = { operatorId: 'hamabe', grants: [{ step: 'enter', id: 'move-in' }], lastDay: null }
const holder = found({ grants: [held('enter', 'move-in')] })
const administering: RevokeRights = { ...entering, grants: [{ step: 'perform', id: 'grant' }] }
const lastOne = found({ grants: [held('perform', 'grant')] }, 0)

export const examples: readonly Example<RevokeRights, OperatorFound>[] = [
  { title: '直ちに取り消す', given: holder, when: entering, then: [] },
  { title: '年度末限りにする', given: holder, when: { ...entering, lastDay: '2027-03-31' }, then: [] },
  { title: '過ぎた日を最後の日にはできない', given: holder, when: { ...entering, lastDay: '2026-11-19' }, then: ['!revoke/past'] },
  { title: '持っていない権限', given: found(), when: entering, then: ['!revoke/not-held'] },
  { title: '最後の管理者からは取り消せない', given: lastOne, when: administering, then: ['!operator/last-administrator'] },
  {
    title: '先の日でも取り消せない', given: lastOne, when: { ...administering, lastDay: '2027-03-31' },
    then: ['!operator/last-administrator'],
  },
  { title: '自分の権限は手放せる', given: holder, when: entering, by: { operatorId: 'hamabe' }, then: [] },
  { title: '知らない操作者', given: nobody, when: entering, then: ['!operator/unknown'] },
]
