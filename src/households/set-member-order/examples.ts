/** Which orders are taken, as a table. */
import type { Example } from '../../frame/example.ts'
import type { Answers, StandingBlock } from '../../frame/question.ts'
import { civilDay } from '../../law/calendar.ts'
import { resident } from '../../record/examples.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import type { SetMemberOrder } from './face.ts'
import type { SortedSoFar } from './index.ts'

export const NOW = '2026-11-20T01:00:00.000Z'
const HOUSEHOLD = 1000001

const member = (personNo: number, orderInHousehold: number, relationshipToHead: string): ResidentRecord =>
  resident(personNo, { orderInHousehold, relationshipToHead, isHead: relationshipToHead === '世帯主' })

const MEMBERS = [member(1, 1, '世帯主'), member(2, 2, '妻'), member(3, 3, '子')]

type Facts = Answers & { readonly found: SortedSoFar }

const town = (items: Partial<Answers['households'][number]> = {}, revision = 0): Facts => ({
  office: {
    today: civilDay('2026-11-20'), now: NOW, officialHolidays: [], prefecture: '架空県', municipality: '架空市',
    municipalityCode: '990001', residentCodeStock: 0, residentCodeStockThreshold: 0,
  },
  origin: null,
  persons: [], histories: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  households: [{ householdNo: HOUSEHOLD, revision: 4, members: MEMBERS, blocks: [], ...items }],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
  found: { revision },
})

const block = (inquiry: 'error' | 'alert'): StandingBlock => ({
  blockNo: 1, kind: 'support-measure', personNo: 2, householdNo: null,
  levels: { entry: 'none', certificate: 'none', inquiry }, startsOn: civilDay('2026-04-01'), endsOn: null,
})

const wants = (personNos: number[], revision = 0): SetMemberOrder => ({ householdNo: HOUSEHOLD, revision, personNos })

export const examples: readonly Example<SetMemberOrder, Facts>[] = [
  { title: '子を妻の前に置く', given: town(), when: wants([1, 3, 2]), then: [] },
  { title: '世帯主が先頭でない順も、市区町村長が適当と認めれば保持する', given: town(), when: wants([2, 1, 3]), then: [] },
  { title: '並び替えた世帯を元に戻す', given: town({ sorted: [1, 3, 2] }, 1), when: wants([1, 2, 3], 1), then: [] },
  { title: '順が変わっていない', given: town(), when: wants([1, 2, 3]), then: ['!set-member-order/unchanged'] },
  {
    title: '並び替えた後の順と同じ', given: town({ sorted: [1, 3, 2] }, 1), when: wants([1, 3, 2], 1),
    then: ['!set-member-order/unchanged'],
  },
  { title: '一人足りない', given: town(), when: wants([1, 3]), then: ['!set-member-order/other-members'] },
  { title: '一人が二度', given: town(), when: wants([1, 2, 2]), then: ['!set-member-order/other-members'] },
  { title: '世帯にいない人', given: town(), when: wants([1, 2, 3, 4]), then: ['!set-member-order/other-members'] },
  { title: '表示の後に並び替えられている', given: town({}, 1), when: wants([1, 3, 2]), then: ['!set-member-order/moved'] },
  { title: '誰もいない世帯', given: town({ members: [] }), when: wants([1]), then: ['!set-member-order/no-household'] },
  { title: '知らない世帯', given: { ...town(), households: [] }, when: wants([1]), then: ['!set-member-order/no-household'] },
  {
    title: '照会を止められた世帯は、無い世帯と同じ', given: town({ blocks: [block('error')] }), when: wants([1, 3, 2]),
    then: ['!set-member-order/no-household'],
  },
  { title: '照会がアラートなら並び替えられる', given: town({ blocks: [block('alert')] }), when: wants([1, 3, 2]), then: [] },
]
