/** Households: what cannot be, and what follows when the head leaves with nobody, one or more remaining. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amend, remove } from './change.ts'
import { movedIn, resident } from './examples.ts'
import { faultsOf, findHead, settleHouseholds, type Settled } from './household.ts'
import type { ResidentRecord } from './resident.ts'

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

const gone = (member: ResidentRecord) => remove(member, { status: 'moved-out' }, movedIn)

type After = Pick<Settled, 'newHeads' | 'headless'>
const leavings: readonly [string, readonly ResidentRecord[], After][] = [
  ['誰も残らなければ世帯は終わる', family, { newHeads: [], headless: [] }],
  ['一人残ればその者が世帯主', [taro, ichiro], { newHeads: [2], headless: [] }],
  ['二人以上残れば世帯主未設定、宛先は最上位の者', [taro], {
    newHeads: [], headless: [{ householdNo: taro.householdNo, addressee: 2 }],
  }],
  ['世帯主が残れば変わらない', [hanako, ichiro], { newHeads: [], headless: [] }],
]
for (const [title, leavers, then] of leavings) {
  test(`世帯主が去るとき: ${title}`, () => {
    const { newHeads, headless } = settleHouseholds(family, leavers.map(gone), movedIn)
    assert.deepEqual({ newHeads, headless }, then)
  })
}

test('世帯主のいない世帯から去っても、残る者を勝手に世帯主にしない', () => {
  const unset = [{ ...hanako, headName: null }, { ...ichiro, headName: null }]
  const settled = settleHouseholds(unset, unset.slice(0, 1).map(gone), movedIn)
  assert.deepEqual([settled.changes.length, settled.newHeads, settled.headless], [1, [], []])
})

test('残る一人は続柄も世帯主氏名も改まり、事由は世帯主変更', () => {
  const [change] = settleHouseholds(family, [taro, ichiro].map(gone), movedIn).changes
  assert.equal(change?.record.reason, 'head-change')
  assert.deepEqual(change.record.changedItems, {
    isHead: [false, true], headName: ['海野　太郎', '海野　花子'], relationshipToHead: ['妻', '世帯主'],
    orderInHousehold: [2, 1],
  })
  assert.deepEqual(faultsOf([change.record]), [])
})

test('世帯主未設定になると残る者の世帯主氏名が消え、続柄はそのまま', () => {
  const { changes } = settleHouseholds(family, [gone(taro)], movedIn)
  assert.deepEqual(
    changes.slice(0, 2).map(({ record }) => [record.personNo, record.headName, record.relationshipToHead]),
    [
      [3, null, '子'],
      [2, null, '妻'],
    ],
  )
})

test('世帯主の改めた氏名は、ほかの世帯員の記録に運ばれる', () => {
  const renamed = amend(taro, { fullName: '海野　汐太郎' }, movedIn)
  const { changes } = settleHouseholds(family, [renamed], movedIn)
  assert.deepEqual(changes.map(({ record }) => [record.personNo, record.headName]),
    [[3, '海野　汐太郎'], [2, '海野　汐太郎'], [1, '海野　汐太郎']])
})

test('入る者は今いる者の後に標準の順で並び、世帯主の氏名を受け継ぐ', () => {
  const come = (personNo: number, relationshipToHead: string) =>
    amend(resident(personNo, { isHead: false, householdNo: 1000002, headName: null }),
      { householdNo: taro.householdNo, relationshipToHead, orderInHousehold: 0 }, movedIn)
  const { changes } = settleHouseholds(family, [come(4, '母'), come(5, '子')], movedIn)
  assert.deepEqual(changes.map(({ record }) => [record.personNo, record.headName, record.orderInHousehold]),
    [[4, '海野　太郎', 5], [5, '海野　太郎', 4]])
})
