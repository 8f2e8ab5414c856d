/** The order of members in a household's print, as a table of households. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civilDay } from '../law/calendar.ts'
import { exactDate } from '../law/imprecise-date.ts'
import { resident } from './examples.ts'
import { inSavedOrder, standardOrder, withNewcomers } from './member-order.ts'
import type { Orderable } from './member-order.ts'
import { rank } from './relationship.ts'

type Told = { sex?: 'male' | 'female'; register?: string; name?: string }

const person = (personNo: number, relationshipToHead: string, born: string, told: Told = {}): Orderable =>
  resident(personNo, {
    relationshipToHead, birthDate: exactDate(civilDay(born)), sex: told.sex ?? 'female',
    fullName: told.name ?? `海野　${personNo}`, familyRegisterHead: told.register ?? null,
    registeredDomicile: told.register === undefined ? null : '架空県海辺市潮町一丁目１番地',
  })

const male = { sex: 'male' } as const

type Case = { title: string; members: Orderable[]; then: number[]; unsettled?: number[] }

const households: readonly Case[] = [
  {
    title: '世帯主、妻、娘、息子の家族（妻・子）、母の順になる',
    members: [
      person(6, '母', '1945-02-02'), person(5, '子の子', '2024-01-01'), person(4, '子の妻', '1997-03-03'),
      person(3, '子', '1995-01-01', male), person(2, '妻', '1971-01-01'), person(7, '子', '1998-08-08'),
      person(1, '世帯主', '1970-01-01', male),
    ],
    then: [1, 2, 7, 3, 4, 5, 6],
  },
  {
    title: '長男の家族は次男の家族より先、戸籍で誰の妻かを知る',
    members: [
      person(1, '世帯主', '1950-01-01', male), person(2, '子', '1975-01-01', { ...male, register: '海野　一郎' }),
      person(3, '子', '1978-01-01', { ...male, register: '海野　二郎' }),
      person(4, '子の妻', '1970-01-01', { register: '海野　二郎' }),
      person(5, '子の妻', '1980-01-01', { register: '海野　一郎' }),
      person(6, '子の子', '2001-01-01', { register: '海野　二郎' }),
      person(7, '子の子', '2005-01-01', { register: '海野　一郎' }), person(8, '子', '1985-01-01'),
    ],
    then: [1, 8, 2, 5, 7, 3, 4, 6],
  },
  {
    title: '誰の家族か決められない者は知らせる',
    members: [
      person(1, '世帯主', '1950-01-01', male), person(2, '子', '1975-01-01', male), person(3, '子', '1978-01-01', male),
      person(4, '子の妻', '1979-01-01'), person(5, '子の妻', '1976-01-01'),
    ],
    then: [1, 2, 5, 3, 4], unsettled: [5, 4],
  },
  {
    title: '子（子の夫）は子である妻の家族に入り、その子が続く',
    members: [
      person(1, '世帯主', '1950-01-01', male), person(2, '子', '1980-01-01'), person(3, '子（子の夫）', '1978-01-01', male),
      person(4, '子の子', '2010-01-01'), person(5, '子', '1985-01-01', male),
    ],
    then: [1, 5, 2, 3, 4],
  },
  {
    title: '子のいない孫は子の家族の後、父母の前',
    members: [
      person(1, '世帯主', '1950-01-01', male), person(2, '父', '1925-01-01', male), person(3, '子の子', '2010-01-01'),
      person(4, '子', '1985-01-01', male),
    ],
    then: [1, 4, 3, 2],
  },
  {
    title: '父母と祖父母は筆頭者が先、いなければ生年月日の順',
    members: [
      person(1, '世帯主', '1990-01-01', male), person(2, '父', '1960-01-01', male),
      person(3, '母', '1965-01-01', { name: '海野　汐', register: '海野汐' }),
      person(4, '父の父', '1935-01-01', male), person(5, '母の母', '1930-01-01'), person(6, '妹', '1995-01-01'),
      person(7, '兄', '1985-01-01', male),
    ],
    then: [1, 3, 2, 7, 6, 5, 4],
  },
  {
    title: '配偶者側の父母・兄弟姉妹・祖父母は第４順位、第３順位に倣う',
    members: [
      person(1, '世帯主', '1970-01-01', male), person(2, '妻', '1972-01-01'), person(3, '妻の父の母', '1920-01-01'),
      person(4, '妻の弟', '1975-01-01', male), person(5, '妻の兄', '1965-01-01', male), person(6, '妻の母', '1945-01-01'),
      person(7, '兄', '1968-01-01', male), person(8, '父の弟', '1950-01-01', male),
    ],
    then: [1, 2, 7, 6, 5, 4, 3, 8],
  },
  {
    title: '双子は宛名番号の順',
    members: [
      person(1, '世帯主', '1970-01-01', male), person(12467, '妻の姉', '1965-01-01'),
      person(12345, '妻の兄', '1965-01-01', male),
    ],
    then: [1, 12345, 12467],
  },
  {
    title: '兄に家族がいれば第４順位の家族になり、世代の上の家族が先',
    members: [
      person(1, '世帯主', '1970-01-01', male), person(2, '兄', '1968-01-01', male), person(3, '兄の子', '1999-01-01'),
      person(4, '兄の妻', '1970-01-01'), person(5, '父の弟', '1950-01-01', male), person(6, '父の弟の妻', '1955-01-01'),
      person(7, '母', '1945-01-01'), person(8, '縁故者', '1940-01-01'), person(9, '同居人', '1930-01-01'),
    ],
    then: [1, 7, 5, 6, 2, 4, 3, 8, 9],
  },
  {
    title: '世帯主未設定でも並ぶ',
    members: [person(3, '同居人', '1930-01-01'), person(2, '子', '1999-01-01'), person(1, '妻', '1970-01-01')],
    then: [1, 2, 3],
  },
]

for (const { title, members, then, unsettled = [] } of households) {
  test(`世帯員の並び順: ${title}`, () => {
    assert.deepEqual(standardOrder(members), { personNos: then, unsettled })
    assert.deepEqual(standardOrder(members.toReversed()).personNos, then, 'the order they come in does not matter')
  })
}

test('既設の世帯に入る者は末尾、同時に入る者の間では標準の順', () => {
  const newcomers = [person(8, '子の子', '2020-01-01'), person(7, '子', '1999-01-01', male), person(9, '妻', '1970-01-01')]
  assert.deepEqual(withNewcomers([3, 1, 2], newcomers), [3, 1, 2, 9, 7, 8])
  assert.deepEqual(withNewcomers([3, 9], newcomers), [3, 9, 7, 8])
})

test('保存された順が優先する', () => {
  const saved = [3, 1, 3].map((orderInHousehold, at) => resident(at + 1, { orderInHousehold }))
  assert.deepEqual(inSavedOrder(saved).map(({ personNo }) => personNo), [2, 1, 3])
})

test('手で並べた順が勝ち、後から世帯主になった者はその前、後から来た者はその後ろ', () => {
  const saved = [1, 2, 3, 4].map((orderInHousehold) =>
    resident(orderInHousehold, { orderInHousehold, isHead: orderInHousehold === 4 }))
  const order = (sorted?: readonly number[]) => inSavedOrder(saved, sorted).map(({ personNo }) => personNo)
  assert.deepEqual(order([]), [1, 2, 3, 4], 'nobody was placed by hand')
  assert.deepEqual(order([3, 1]), [4, 3, 1, 2])
  assert.deepEqual(order([2, 4, 3, 1]), [2, 4, 3, 1], 'a head who was placed stays')
})

const relationships = [
  '夫', '妻', '子', '子（子の夫）', '子の妻', '子の子', '子の子の子', '父', '母', '兄', '兄の子', '妻の子', '父の妻', '妻の父',
  '縁故者', '同居人',
]
const told = fc.record({
  relationship: fc.constantFrom(...relationships), sex: fc.constantFrom('male', 'female'), year: fc.nat(40),
})

test('every member stands in the order once, the head first, and 同居人 last', () => {
  fc.assert(fc.property(fc.array(told, { maxLength: 9 }), (others) => {
    const household = [{ relationship: '世帯主', sex: 'female' as const, year: 10 }, ...others]
      .map(({ relationship, sex, year }, at) => person(at + 1, relationship, `${1960 + year}-01-01`, { sex }))
    const { personNos } = standardOrder(household)
    assert.deepEqual(personNos.toSorted((a, b) => a - b), household.map(({ personNo }) => personNo))
    assert.equal(personNos[0], 1)
    const isCohabitant = personNos.map((no) => rank(household[no - 1]?.relationshipToHead ?? '') === 43)
    assert.ok(isCohabitant.every((it, at) => !it || isCohabitant.slice(at).every(Boolean)))
  }))
})
