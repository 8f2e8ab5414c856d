/** How the tables beside the acts of this area are written, and the campaign they are about. */
import type { Officer } from '../frame/officer.ts'
import type { Answers } from '../frame/question.ts'
import { civilDay } from '../law/calendar.ts'
import { CELLS, type Answer, type CellName } from './cells.ts'
import type {
  Campaign, Confirmation, GivenAnswer, InspectedContract, InspectionFound, KnownInspection, ServedWorker,
} from './known.ts'

/** `then`: the codes found, '!' before an error. `writes`: what the first row says beside the rest. */
export type ActExample<I, L> = {
  readonly title: string
  readonly given: L
  readonly when: I
  readonly then: readonly string[]
  readonly writes?: Readonly<Record<string, unknown>>
}

/** The ministry's own campaign. */
export const campaign: Campaign = {
  campaignNo: 1, title: '平成19年度緊急点検', basis: '総務省依頼（平成19年6月）', fiscalYears: [2006, 2007],
  dueOn: '2027-06-27', addressee: '架空県情報政策課', body: 'municipality', officialOrder: 12, bodyName: '海辺市', revision: 7,
}

/** Three contracts of the house, by their last digits. */
export const KEY = (digit: number): string => `00000000-0000-4000-8000-00000000000${digit}`

/** One who answered all four, that they were kept. */
export const kept: Confirmation = {
  askedOn: '2026-11-02', askedBy: '契約　みさき', means: 'in-person', answeredOn: '2026-11-04',
  replies: { subcontract: 'kept', takeOut: 'kept', return: 'kept', privatePc: 'kept' }, evidence: '確認票1号',
}

/** A person's answer, by the contract office. */
export const given = (answer: Answer | null): GivenAnswer =>
  ({ answer, evidence: '契約書第12条', by: 'keiyaku', byName: '契約　みさき', on: '2026-11-20' })

/** Every cell that has no subcontractor's letter answered alike, but for those named. */
export const answered = (answer: Answer, others: Readonly<Partial<Record<CellName, Answer | null>>> = {}) =>
  Object.fromEntries(CELLS.flatMap((cell) => {
    const said = others[cell] === undefined ? cell.startsWith('s') ? null : answer : others[cell]
    return said === null ? [] : [[cell, given(said)]]
  })) satisfies InspectedContract['given']

/** A worker of the vendor who served in the years in question and has left since. */
export const worker: ServedWorker = {
  workerKey: KEY(8), name: '委託　なぎ', employer: '架空データ', tier: 'vendor', from: '2006-04-01', until: '2007-03-31',
  confirmation: kept,
}

/** A contract of the house that ran over both years; nothing recorded, nobody answered anything. */
export const contract: InspectedContract = {
  contractKey: KEY(1), origin: 'house', title: '住民記録入出力', division: '町民課', contractor: '架空データ', gated: true,
  startsOn: '2005-04-01', endsOn: '2028-03-31', closedOn: null, clauses: [], subcontracts: [], saidSubvendors: null,
  onRecord: { takeOuts: 0, overdue: 0, incidents: 0 },
  ruling: null, workers: [], given: {},
}

/** The campaign with its contracts. */
export const inspection = (
  contracts: readonly InspectedContract[] = [contract], others: Partial<KnownInspection> = {},
): KnownInspection => ({
  campaign, contracts, improvements: {}, confirmation: null, listed: [], collected: [], ...others,
})

/** The area's answer. */
export const found = (known: KnownInspection | null = inspection()): InspectionFound =>
  ({ inspection: known, isChief: true, nextSerial: 3 })

/** The day on which the tables play. */
export const answers: Answers = {
  office: {
    today: civilDay('2026-11-21'), now: '2026-11-21T01:00:00.000Z', officialHolidays: [], prefecture: '架空県',
    municipality: '海辺市', municipalityCode: '990019', residentCodeStock: 0, residentCodeStockThreshold: 0,
  },
  origin: null, persons: [], households: [], histories: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
}

/** Who does it. */
export const officer: Officer = {
  operatorId: 'tokatsu', name: '統括　しおり', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'mado-6', place: '本庁町民課', grants: [], masks: [], stamp: 1,
}
