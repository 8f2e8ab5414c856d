/** What may be granted to whom, as a table. */
import { found, held, nobody, type Example } from '../example.ts'
import type { OperatorFound } from '../known.ts'
import type { GrantRights } from './face.ts'

const entering: GrantRights = {
  operatorId: 'hamabe', grants: [{ step: 'enter', id: 'move-in' }], validFrom: null, validUntil: null,
}
const approving: GrantRights = { ...entering, grants: [{ step: 'approve', id: 'approve' }] }
const handingOver: GrantRights = { ...entering, grants: [{ step: 'hand-over', id: 'hand-over' }] }
const administering: GrantRights = { ...entering, grants: [{ step: 'perform', id: 'grant' }] }
const worker = found({ kind: 'contractor' })

export const examples: readonly Example<GrantRights, OperatorFound>[] = [
  { title: '転入の入力を付与する', given: found(), when: entering, then: [] },
  {
    title: '来年度の権限を前もって付与する', given: found(),
    when: { ...entering, validFrom: '2027-04-01', validUntil: '2028-03-31' },
    then: [],
  },
  { title: '終わりが始まりより前', given: found(), when: { ...entering, validUntil: '2026-11-19' }, then: ['!operator/term'] },
  { title: '自分には付与できない', given: found(), when: entering, by: { operatorId: 'hamabe' }, then: ['!operator/oneself'] },
  { title: '委託先の従事者も入力はできる', given: worker, when: entering, then: [] },
  { title: '委託先の従事者に決裁は付与できない', given: worker, when: approving, then: ['!grant/contractor-step'] },
  { title: '委託先の従事者に交付は付与できない', given: worker, when: handingOver, then: ['!grant/contractor-step'] },
  { title: '職員には決裁を付与できる', given: found(), when: approving, then: [] },
  {
    title: '何でもできる権限はない', given: found(), when: { ...entering, grants: [{ step: 'enter', id: '*' }] },
    then: ['!grant/unlisted'],
  },
  {
    title: '段階と対象の組合せも権限表にあるものだけ', given: found(), when: { ...entering, grants: [{ step: 'look', id: 'move-in' }] },
    then: ['!grant/unlisted'],
  },
  {
    title: '権限を付与する人は決裁しない', given: found({ grants: [held('perform', 'grant')] }), when: approving,
    then: ['!grant/conflicting-duties'],
  },
  {
    title: '決裁する人は権限を付与しない', given: found({ grants: [held('approve', 'approve')] }), when: administering,
    then: ['!grant/conflicting-duties'],
  },
  {
    title: '最後の管理者の権限に終期は付けられない', given: found({ grants: [held('perform', 'grant')] }, 0),
    when: { ...administering, validUntil: '2027-03-31' }, then: ['!operator/last-administrator'],
  },
  { title: '知らない操作者', given: nobody, when: entering, then: ['!operator/unknown'] },
  { title: '退いた操作者', given: found({ retired: true }), when: entering, then: ['!operator/retired'] },
]
