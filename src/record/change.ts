/** How a resident's record changes: never in place, always by one more full snapshot on top of the last. [STD 1.2.1] */
import { compareDays } from '../law/calendar.ts'
import type {
  AddressItems, ArrivalItems, EventItems, ForeignItems, HouseholdItems, MirroredItems, NameItems, PersonItems, PersonNo,
  RemovalItems, ResidentRecord,
} from './resident.ts'

/** What an event does: it opens a sheet (記載), amends the live one (修正) or removes it (消除). */
export type ResidentChange = {
  readonly kind: 'open-sheet' | 'amend' | 'remove'
  readonly record: ResidentRecord
  /** The row this one is put upon; 0 for a person never recorded here. */
  readonly previousHistoryNo: number
}

type Dated = 'notifiedOn' | 'appliedOn' | 'requestedOn' | 'noticedOn' | 'cautionNote'

/** What an event says of itself; the dates that only some events have may be left out. */
export type EventEntry =
  & Pick<EventItems, 'reason' | 'eventOn' | 'processedOn' | 'inputPlace' | 'inputTerminal' | 'caseId'>
  & Partial<Pick<EventItems, Dated>>

/** Everything written in the record itself, as against what is told of the event. */
export type RecordItems = NameItems & PersonItems & HouseholdItems & AddressItems & ArrivalItems & ForeignItems
  & MirroredItems & RemovalItems

/** What an event may set: items of the record, and where it stands. */
export type Amendments = Partial<RecordItems & Pick<EventItems, 'status' | 'kind'>>

/** 除票固有の記載事項, none of them. A new sheet begins so. */
export const NO_REMOVAL: RemovalItems = {
  removalReason: null, removedOn: null, causeOn: null, plannedMoveOutOn: null, plannedDestination: null,
  plannedDestinationCode: null, confirmedMoveOutOn: null, confirmedDestination: null, confirmedDestinationCode: null,
  moveInNoticeOn: null, remadeOn: null, remark: null,
}

const NO_MIRRORED: MirroredItems = {
  elector: false, nationalHealthSince: null, nationalHealthUntil: null, lateElderlySince: null, lateElderlyUntil: null,
  careInsuranceSince: null, careInsuranceUntil: null, pensionNo: null, pensionClass: null, pensionClassChangedOn: null,
  pensionSince: null, pensionUntil: null, childAllowanceFrom: null, childAllowanceUntil: null,
}

const NOT_FOREIGN: ForeignItems = {
  nationalityCode: null, nationality: null, becameForeignResidentOn: null, foreignCategory: null,
  statusOfResidence: null, periodOfStay: null, periodExpiresOn: null, residenceCardNo: null, sprCertificateNo: null,
  landingPeriod: null, provisionalStayPeriod: null, oldAlienRegistrationOn: null, residenceNotified: false,
  landingPermitMoveIn: false,
}

const NO_OTHER_NAMES: Omit<NameItems, 'fullName'> = {
  fullNameKana: null, fullNameKanaConfirmed: false, kanjiName: null, alphabetName: null, formerSurname: null,
  formerSurnameKana: null, formerSurnameKanaConfirmed: false, alias: null, aliasKana: null, aliasKanaConfirmed: false,
  aliasRecordedOn: null, aliasRecordedMunicipality: null, aliasRecordedMunicipalityCode: null, aliasHistory: [],
}

const NO_ARRIVAL: ArrivalItems = {
  becameResidentOn: null, moveInNotifiedOn: null, previousAddress: null, previousAddressCode: null,
  previousPostalCode: null, lastRegisteredAddress: null,
}

const NO_PERSONAL = {
  registeredDomicile: null, familyRegisterHead: null, individualNumberId: null, residentCodeId: null, adultWard: false,
} as const

const NO_ADDRESS_CODES = { townBlockCode: null, katagaki: null, postalCode: null, addressCode: null } as const

/** Every item that may be blank, blank. */
export const BLANK_ITEMS = {
  ...NO_OTHER_NAMES, ...NO_PERSONAL, ...NO_ADDRESS_CODES, ...NO_ARRIVAL, ...NOT_FOREIGN, ...NO_MIRRORED, ...NO_REMOVAL,
} as const satisfies Partial<RecordItems>

/** A first record must say these; all else starts blank. */
export type FirstItems = Pick<EventItems, 'kind'> & Omit<RecordItems, keyof typeof BLANK_ITEMS> & Partial<RecordItems>

/** The first row of a person never recorded here. */
export const firstRecord = (personNo: PersonNo, items: FirstItems, event: EventEntry): ResidentChange => ({
  kind: 'open-sheet',
  previousHistoryNo: 0,
  record: {
    ...BLANK_ITEMS, ...items, ...eventItems(event), personNo, historyNo: 1, sheetNo: 1, status: 'current',
    changedItems: {},
  },
})

/** 修正: the next row of the same sheet. */
export const amend = (previous: ResidentRecord, items: Amendments, event: EventEntry): ResidentChange =>
  ({ kind: 'amend', previousHistoryNo: previous.historyNo, record: nextRow(previous, items, event) })

/** 消除: the next row, after which the sheet is a removed record (除票). `items` says the status and why. */
export const remove = (
  previous: ResidentRecord, items: Amendments & Pick<EventItems, 'status'>, event: EventEntry,
): ResidentChange =>
  ({ kind: 'remove', previousHistoryNo: previous.historyNo, record: nextRow(previous, items, event) })

/** A new sheet (記載) for somebody recorded here before, free of what the removal wrote. */
export const openSheet = (previous: ResidentRecord, items: Amendments, event: EventEntry): ResidentChange => {
  const opened = { ...NO_REMOVAL, status: 'current' as const, ...items }
  const record = nextRow(previous, opened, event, previous.sheetNo + 1)
  return { kind: 'open-sheet', previousHistoryNo: previous.historyNo, record }
}

/** The same change with some items set otherwise; what it tells as changed follows. */
export const revised = (change: ResidentChange, items: Partial<RecordItems>): ResidentChange => {
  const record = { ...change.record, ...items }
  if (change.previousHistoryNo === 0) return { ...change, record }
  const before = new Map<string, unknown>(Object.entries(change.record))
  const told = new Map(Object.entries(change.record.changedItems))
  for (const [item, value] of Object.entries(items)) {
    const was = told.has(item) ? told.get(item)?.[0] : before.get(item)
    if (isSame(was, value)) told.delete(item)
    else told.set(item, [was, value])
  }
  return { ...change, record: { ...record, changedItems: Object.fromEntries(told) } }
}

const nextRow = (
  previous: ResidentRecord, items: Amendments, event: EventEntry, sheetNo = previous.sheetNo,
): ResidentRecord => {
  const next = { ...previous, ...items, ...eventItems(event), sheetNo, historyNo: previous.historyNo + 1 }
  return { ...next, changedItems: changedItemsOf(previous, next) }
}

const eventItems = (event: EventEntry) =>
  ({ notifiedOn: null, appliedOn: null, requestedOn: null, noticedOn: null, cautionNote: null, ...event })

/** Told of the event, not written in the record: never counted as changed. */
const TOLD_OF_EVENT: ReadonlySet<string> = new Set<keyof EventItems>([
  'personNo', 'historyNo', 'reason', 'eventOn', 'notifiedOn', 'appliedOn', 'requestedOn', 'noticedOn', 'processedOn',
  'inputPlace', 'inputTerminal', 'caseId', 'cautionNote', 'changedItems',
])

/** True for what a row tells of its event rather than of the person. */
export const isToldOfEvent = (item: string): boolean => TOLD_OF_EVENT.has(item)

/** Items whose value differs, as [from, to]; the event's own dates and places do not count. */
export const changedItemsOf = (from: ResidentRecord, to: ResidentRecord): ResidentRecord['changedItems'] => {
  const before = new Map<string, unknown>(Object.entries(from))
  return Object.fromEntries(Object.entries(to)
    .filter(([item, value]) => !isToldOfEvent(item) && !isSame(before.get(item), value))
    .map(([item, value]) => [item, [before.get(item), value] as const]))
}

/** True where two values of the record say the same, however deep. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))]
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
}

/** Orders rows as their events happened: by event date, then by the order they were recorded. */
export const compareEvents = (a: ResidentRecord, b: ResidentRecord): number =>
  compareDays(a.eventOn.sortOn, b.eventOn.sortOn) || a.historyNo - b.historyNo
