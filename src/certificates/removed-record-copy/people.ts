/** Somebody who left, somebody who died, somebody remade: removed records for the tables and the tests. */
import type { DocumentFacts } from '../../frame/document.ts'
import type { StandingBlock } from '../../frame/question.ts'
import { civilDay } from '../../law/calendar.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import { HOUSEHOLD, officeDay, officeFound, taro } from '../every-certificate/people.ts'
import { noPast, type HistoryRow, type Past } from '../every-certificate/past.ts'
import type { Found } from './facts.ts'
import type { RemovedRecordCopyRequest } from './request.ts'

/** Notified on 10 March, planned for the 31st, moved in there on the 25th, told on the 27th. */
export const gone: ResidentRecord = {
  ...taro, status: 'moved-out', historyNo: 3, reason: 'domestic-move-out', isHead: false,
  becameResidentOn: exactDate(civilDay('2020-04-01')), addressFixedOn: exactDate(civilDay('2020-04-01')),
  moveInNotifiedOn: civilDay('2020-04-03'), notifiedOn: null,
  eventOn: exactDate(civilDay('2026-03-31')), removalReason: 'domestic-move-out', removedOn: civilDay('2026-03-25'),
  causeOn: exactDate(civilDay('2026-03-31')), plannedMoveOutOn: civilDay('2026-03-31'),
  plannedDestination: '架空県星見市月影町１番地', confirmedMoveOutOn: civilDay('2026-03-25'),
  confirmedDestination: '架空県星見市月影町３番地', moveInNoticeOn: civilDay('2026-03-27'), remark: '郵便物は職場へ',
}

/** Who died. */
export const dead: ResidentRecord = {
  ...taro, status: 'deceased', historyNo: 2, reason: 'death', removalReason: 'death',
  causeOn: { kind: 'about', text: '令和8年2月1日頃', sortOn: civilDay('2026-02-01') }, removedOn: civilDay('2026-02-03'),
}

/** A sheet that was made anew. */
export const remade: ResidentRecord = {
  ...taro, status: 'remade', historyNo: 2, reason: 'remake-removal', removalReason: 'remake-removal',
  removedOn: civilDay('2026-06-01'), remadeOn: civilDay('2026-06-01'),
}

const row = (items: Partial<HistoryRow>): HistoryRow => ({
  historyNo: 1, reason: 'domestic-move-in', eventOn: exactDate(civilDay('2020-04-01')),
  notifiedOn: civilDay('2020-04-03'), processedOn: civilDay('2020-04-03'), changedItems: {}, cautionNote: null,
  ...items,
})

/** How he came, how he planned to go, how he was removed. */
export const goneHistory: readonly HistoryRow[] = [
  row({}),
  row({
    historyNo: 2, reason: 'domestic-move-out', eventOn: exactDate(civilDay('2026-03-31')),
    notifiedOn: civilDay('2026-03-10'), changedItems: { plannedMoveOutOn: [null, '2026-03-31'] },
    cautionNote: '転入前住所の記載は誤記である。正しくは架空県雲居村大字峰２番地',
  }),
  row({
    historyNo: 3, reason: 'domestic-move-out', eventOn: exactDate(civilDay('2026-03-31')), notifiedOn: null,
    changedItems: { status: ['current', 'moved-out'] },
  }),
]

/** What differs from an office where everything is in order. */
export type Circumstances = {
  readonly found?: Partial<Found>
  readonly blocks?: readonly StandingBlock[]
  readonly history?: readonly HistoryRow[]
}

/** The office, and this sheet. */
export const factsOf = (
  record: ResidentRecord | null, { found = {}, blocks = [], history = goneHistory }: Circumstances = {},
): DocumentFacts<Found> => {
  const past: Past = { ...noPast(record?.personNo ?? 0), history }
  return {
    office: officeDay(), origin: null, persons: [], households: [], histories: [], holders: [], cardHolders: [],
    lookAlikes: [], addresses: [], reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
    found: { ...officeFound, blocks, record, past, ...found },
  }
}

/** The person asks for their own removed record, one copy, over the counter. */
export const requestFor = (items: Partial<RemovedRecordCopyRequest> = {}): RemovedRecordCopyRequest => ({
  personNo: taro.personNo, sheetNo: 1, householdNo: HOUSEHOLD,
  requester: {
    category: 'self', name: '海野　太郎', address: '架空県星見市月影町３番地', evidence: ['driving-licence'],
    personNo: taro.personNo,
  },
  asked: [], leftOut: [], individualNumber: false, residentCode: false, numberUse: null, purpose: null,
  itemReason: null, copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter',
  printerNo: 'プリンタ001', requestId: null, replaces: null, ...items,
})
