/** Households: what cannot be, and what follows when the head leaves with nobody, one or more remaining. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movedIn, resident } from './examples.ts'
import { afterLeaving, applyAfterLeaving, becomeHead, carryHeadName, faultsOf, findHead } from './household.ts'

const taro = resident(1)
const hanako = resident(2, {
  fullName: '海野　花子', isHead: false, relationshipToHead: '妻', orderInHousehold: 2, sex: 'female',
})
const ichiro = resident(3, { fullName: '海野　一郎', isHead: false, relationshipToHead: '子', orderInHousehold: 3 })
const family = [ichiro, taro, hanako]

test('普通の世帯に誤りはない', () => assert.deepEqual(faultsOf(family), []))

test('世帯主未設定は誤りではない', () => {
  const unset = [{ ...hanako, headName: null }, { ...ichiro, headName: null }]
  assert.deepEqual(faultsOf(unset), [])
  assert.equal(findHead(unset), undefined)
})

test('世帯主が二人、続柄や世帯主氏名の食い違い、別の世帯・別の場所は、すべて挙げる', () => {
  const wrong = [
    taro, { ...hanako, isHead: true, headName: '海野　花子' },
    { ...ichiro, householdNo: 1000002, lot: '9番9号', relationshipToHead: '世帯主' },
  ]
  assert.deepEqual(faultsOf(wrong), [
    { reason: 'second-head', personNo: 2 }, { reason: 'head-relationship', personNo: 2 },
    { reason: 'head-name', personNo: 2 }, { reason: 'head-relationship', personNo: 3 },
    { reason: 'other-household', personNo: 3 },
    { reason: 'other-address', personNo: 3 },
  ])
})

test('方書の違いは別の場所ではない', () =>
  assert.deepEqual(faultsOf([taro, { ...hanako, katagaki: 'うみべ荘201' }]), []))

const leavings: readonly [string, number[], ReturnType<typeof afterLeaving>][] = [
  ['誰も残らなければ世帯は終わる', [1, 2, 3], { kind: 'ends' }],
  ['一人残ればその者が世帯主', [1, 3], { kind: 'last-becomes-head', newHead: 2 }],
  ['二人以上残れば世帯主未設定、宛先は最上位の者', [1], { kind: 'head-unset', remaining: [2, 3], addressee: 2 }],
  ['世帯主が残れば変わらない', [2, 3], { kind: 'unchanged' }],
  ['誰も去らなければ変わらない', [], { kind: 'unchanged' }],
]
for (const [title, leavers, then] of leavings) {
  test(`世帯主が去るとき: ${title}`, () => assert.deepEqual(afterLeaving(family, leavers), then))
}

test('世帯主のいない世帯から去っても、残る者を勝手に世帯主にしない', () => {
  const unset = [{ ...hanako, headName: null }, { ...ichiro, headName: null }]
  assert.deepEqual(afterLeaving(unset, [2]), { kind: 'unchanged' })
  assert.deepEqual(applyAfterLeaving(unset, [2], movedIn), [])
})

test('残る一人は続柄も世帯主氏名も改まる', () => {
  const [change, ...others] = applyAfterLeaving(family, [1, 3], movedIn)
  assert.deepEqual(others, [])
  assert.deepEqual(change?.record.changedItems, {
    isHead: [false, true], headName: ['海野　太郎', '海野　花子'], relationshipToHead: ['妻', '世帯主'],
    orderInHousehold: [2, 1],
  })
  assert.deepEqual(faultsOf(change === undefined ? [] : [change.record]), [])
})

test('世帯主未設定になると残る者の世帯主氏名が消え、続柄はそのまま', () => {
  const changes = applyAfterLeaving(family, [1], movedIn)
  assert.deepEqual(changes.map(({ record }) => [record.personNo, record.headName, record.relationshipToHead]),
    [[3, null, '子'], [2, null, '妻']])
})

test('世帯主の氏名は違う者にだけ運ぶ', () => {
  const renamed = '海野　汐太郎'
  const changes = carryHeadName([{ ...hanako, headName: renamed }, ichiro], renamed, movedIn)
  assert.deepEqual(changes.map(({ record }) => record.personNo), [3])
  assert.deepEqual(becomeHead(taro, movedIn).record.changedItems, {})
})
