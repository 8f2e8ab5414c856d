/** Decides a move-in: every finding; without an error one new record for each mover, and the notices that follow. */
import { hasError, refused, type Decision, type FollowUp } from '../../../frame/decision.ts'
import { weigh } from '../../../frame/rule.ts'
import { civilDay } from '../../../law/calendar.ts'
import { exactDate, isImpreciseDate, type ImpreciseDate } from '../../../law/imprecise-date.ts'
import {
  amend, firstRecord, openSheet, type EventEntry, type FirstItems, type ResidentChange,
} from '../../../record/change.ts'
import { withNewcomers } from '../../../record/member-order.ts'
import type { PersonInput } from '../../../record/notification.ts'
import { HEAD } from '../../../record/relationship.ts'
import type { AddressItems, HouseholdItems, ResidentRecord } from '../../../record/resident.ts'
import { sealedId } from '../../../record/secret-number.ts'
import type { MoveInFacts } from './facts.ts'
import { foreignItems, mirroredItems, nameItems, orNull } from './items.ts'
import type { MoveIn } from './notification.ts'
import { alerts, errors } from './rules.ts'
import { joined } from './rules/household.ts'

export const decide = (input: MoveIn, facts: MoveInFacts): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const changes = [...membersToldOfHead(input, facts), ...inOrder(entries(input, facts), input, facts)]
  return { findings, changes, followUps: changes.flatMap((change) => noticesOf(change, input)) }
}

/** A record for each mover: a new person, or a new sheet of one who was here before. */
const entries = (input: MoveIn, facts: MoveInFacts): readonly ResidentChange[] => {
  const personNos = [...facts.reserved.personNos]
  const codes = [...facts.reserved.residentCodeIds]
  const event = eventOf(input, facts)
  return input.movers.map((mover) => {
    const before = facts.persons.find(({ record }) => record.personNo === mover.personNo)?.record
    const residentCodeId = sealedId(mover.residentCode) ?? before?.residentCodeId ?? codes.shift() ?? null
    const items = { ...itemsOf(mover, input, facts), ...householdItems(input, facts, mover), residentCodeId }
    if (before !== undefined) return openSheet(before, { ...items, ...numberKept(mover, before) }, event)
    const personNo = personNos.shift()
    if (personNo === undefined) throw new Error('a number is reserved for every new person')
    return firstRecord(personNo, items, event)
  })
}

/** A returning resident's own number stays theirs when none was brought. */
const numberKept = (mover: PersonInput, before: ResidentRecord) =>
  ({ individualNumberId: sealedId(mover.individualNumber) ?? before.individualNumberId })

const eventOf = (input: MoveIn, { office, origin }: MoveInFacts): EventEntry => ({
  reason: input.from === 'abroad' ? 'overseas-move-in' : 'domestic-move-in',
  eventOn: exactDate(civilDay(input.movedOn)),
  notifiedOn: civilDay(input.notifiedOn),
  processedOn: office.today,
  inputPlace: origin?.place ?? '',
  inputTerminal: origin?.terminal ?? '',
  caseId: origin?.caseId ?? null,
  cautionNote: cautionNote(input),
})

/** 留意事項 (B) of an un-notified move-in. [STD 4.1.1.4] */
const cautionNote = ({ previous }: MoveIn): string | null =>
  previous.unnotified ? `未届転入　転入前住所（未届）：${previous.address}` : null

const itemsOf = (mover: PersonInput, input: MoveIn, facts: MoveInFacts): FirstItems => {
  const moved = exactDate(civilDay(input.movedOn))
  if (!isImpreciseDate(mover.birthDate) || mover.sex === null) {
    throw new Error('the rules let no blank birth date or sex pass')
  }
  return {
    kind: mover.kind,
    ...nameItems(mover),
    birthDate: mover.birthDate,
    sex: mover.sex,
    registeredDomicile: mover.kind === 'japanese' ? orNull(mover.registeredDomicile) : null,
    familyRegisterHead: mover.kind === 'japanese' ? orNull(mover.familyRegisterHead) : null,
    individualNumberId: sealedId(mover.individualNumber),
    ...addressItems(input, facts, moved),
    becameResidentOn: mover.kind === 'japanese' ? moved : null,
    moveInNotifiedOn: civilDay(input.notifiedOn),
    previousAddress: previousAddress(input),
    previousAddressCode: input.previous.addressCode,
    lastRegisteredAddress: orNull(input.previous.lastRegisteredAddress),
    ...foreignItems(mover, moved),
    ...mirroredItems(mover, moved),
    remark: orNull(mover.remark),
    // Set with the household, where the head is known.
    ...BEFORE_HOUSEHOLD,
  }
}

const BEFORE_HOUSEHOLD: HouseholdItems =
  { householdNo: 0, isHead: false, headName: null, relationshipToHead: '', orderInHousehold: 0 }

const previousAddress = ({ previous }: MoveIn): string =>
  previous.unnotified ? `${previous.address}（未届）` : previous.address

/** Never moved inside the town: 住所を定めた年月日 holds the same day as 住民となった年月日. [STD 4.1.1.1] */
const addressItems = ({ address }: MoveIn, { office, addresses }: MoveInFacts, moved: ImpreciseDate): AddressItems => ({
  prefecture: office.prefecture,
  municipality: office.municipality,
  oazaAza: address.oazaAza,
  townBlockCode: address.townBlockCode,
  addressKind: address.addressKind,
  lot: address.lot,
  katagaki: orNull(address.katagaki),
  postalCode: addresses[0]?.postalCode ?? null,
  addressCode: null,
  addressFixedOn: moved,
})

const householdItems = (input: MoveIn, facts: MoveInFacts, { relationshipToHead }: PersonInput): HouseholdItems => {
  const householdNo = joined(input, facts)?.householdNo ?? facts.reserved.householdNos[0]
  if (householdNo === undefined) throw new Error('a number is reserved for every new household')
  const isHead = relationshipToHead === HEAD
  return { householdNo, isHead, headName: headNameOf(input, facts), relationshipToHead, orderInHousehold: 0 }
}

/** Newcomers in the standard order, behind those who are there until the office sorts the household again. [STD 5.2] */
const inOrder = (changes: readonly ResidentChange[], input: MoveIn, facts: MoveInFacts): readonly ResidentChange[] => {
  const order = withNewcomers([], changes.map(({ record }) => record))
  const last = Math.max(0, ...(joined(input, facts)?.members ?? []).map(({ orderInHousehold }) => orderInHousehold))
  return changes.map((change) => placed(change, last + order.indexOf(change.record.personNo) + 1))
}

/** A returning resident's row tells its place among what changed, like every other item. */
const placed = (change: ResidentChange, orderInHousehold: number): ResidentChange => {
  const record = { ...change.record, orderInHousehold }
  const { orderInHousehold: told, ...others } = record.changedItems
  const changedItems = told === undefined || told[0] === orderInHousehold
    ? others : { ...others, orderInHousehold: [told[0], orderInHousehold] as const }
  return { ...change, record: { ...record, changedItems } }
}

const headNameOf = (input: MoveIn, facts: MoveInFacts): string | null =>
  input.movers.find(({ relationshipToHead }) => relationshipToHead === HEAD)?.fullName
    ?? joined(input, facts)?.members.find(({ isHead }) => isHead)?.fullName ?? null

/** A head who comes after the household carries their name into every member's record. [STD 1.1.10] */
const membersToldOfHead = (input: MoveIn, facts: MoveInFacts): readonly ResidentChange[] => {
  const members = joined(input, facts)?.members ?? []
  const headName = headNameOf(input, facts)
  const event = { ...eventOf(input, facts), reason: 'head-change', cautionNote: null }
  return members.filter((member) => member.headName !== headName).map((member) => amend(member, { headName }, event))
}

/** What other offices are told of one new record. [法9条1項, 19条1項, 30条の6] */
const noticesOf = ({ kind, record }: ResidentChange, input: MoveIn): readonly FollowUp[] => {
  const { personNo, historyNo } = record
  const content = { personNo, historyNo }
  const notice = (of: string): FollowUp => ({ kind: `notice/${of}`, personNo, content })
  if (kind !== 'open-sheet') return [notice('identification')]
  return [
    ...(input.from === 'domestic' ? [{ ...notice('move-in'), content: { ...content, movedOn: input.movedOn } }] : []),
    ...(record.kind === 'japanese' ? [notice('family-register-appendix')] : [notice('immigration')]),
    notice('identification'),
    ...(record.individualNumberId === null ? [notice('individual-number-request')] : []),
  ]
}

