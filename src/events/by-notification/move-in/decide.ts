/** Decides a move-in: every finding; without an error one new record for each mover, and the notices that follow. */
import type { Answers } from '../../../frame/question.ts'
import { hasError, refused, type Decision, type FollowUp } from '../../../frame/decision.ts'
import { weigh } from '../../../frame/rule.ts'
import { exactDate, isImpreciseDate } from '../../../law/imprecise-date.ts'
import {
  firstRecord,
  openSheet,
  type EventEntry,
  type FirstItems,
  type ResidentChange,
} from '../../../record/change.ts'
import { settleHouseholds, type Settled } from '../../../record/household.ts'
import type { PersonInput } from '../../../record/notification.ts'
import { HEAD } from '../../../record/relationship.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { sealedId } from '../../../record/secret-number.ts'
import { householdNoOf, joined } from '../../every-event/destination.ts'
import { addressItems, BEFORE_HOUSEHOLD, eventEntry, getDay } from '../../every-event/entry.ts'
import { aboutRow, followUpsOf } from '../../every-event/follow-ups.ts'
import { foreignItems, mirroredItems, nameItems, orNull } from '../../every-event/items.ts'
import type { MoveIn } from './notification.ts'
import { alerts, errors } from './rules.ts'

export const decide = (input: MoveIn, facts: Answers): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const settled = settleHouseholds(joined(input, facts)?.members ?? [], entries(input, facts), eventOf(input, facts))
  return { findings, changes: settled.changes, followUps: followUps(settled, input) }
}

/** A record for each mover: a new person, or a new sheet of one who was here before. */
const entries = (input: MoveIn, facts: Answers): readonly ResidentChange[] => {
  const personNos = [...facts.reserved.personNos]
  const codes = [...facts.reserved.residentCodeIds]
  const event = eventOf(input, facts)
  return input.movers.map((mover) => {
    const before = facts.persons.find(({ record }) => record.personNo === mover.personNo)?.record
    const residentCodeId = sealedId(mover.residentCode) ?? before?.residentCodeId ?? codes.shift() ?? null
    const items = { ...itemsOf(mover, input, facts), residentCodeId }
    if (before !== undefined) return openSheet(before, { ...items, ...numberKept(mover, before) }, event)
    const personNo = personNos.shift()
    if (personNo === undefined) throw new Error('a number is reserved for every new person')
    return firstRecord(personNo, items, event)
  })
}

/** A returning resident's own number stays theirs when none was brought. */
const numberKept = (mover: PersonInput, before: ResidentRecord) =>
  ({ individualNumberId: sealedId(mover.individualNumber) ?? before.individualNumberId })

const eventOf = (input: MoveIn, facts: Answers): EventEntry => eventEntry(facts, {
  reason: input.from === 'abroad' ? 'overseas-move-in' : 'domestic-move-in',
  eventOn: exactDate(getDay(input.movedOn)),
  notifiedOn: getDay(input.notifiedOn),
  cautionNote: cautionNote(input),
})

/** 留意事項 (B) of an un-notified move-in. [STD 4.1.1.4] */
const cautionNote = ({ previous }: MoveIn): string | null =>
  previous.unnotified ? `未届転入　転入前住所（未届）：${previous.address}` : null

/** Never moved inside the town: 住所を定めた年月日 holds the same day as 住民となった年月日. [STD 4.1.1.1] */
const itemsOf = (mover: PersonInput, input: MoveIn, facts: Answers): FirstItems => {
  const moved = exactDate(getDay(input.movedOn))
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
    householdNo: householdNoOf(input, facts),
    relationshipToHead: mover.relationshipToHead,
    isHead: mover.relationshipToHead === HEAD,
    ...BEFORE_HOUSEHOLD,
    ...addressItems(input.address, facts, moved),
    becameResidentOn: mover.kind === 'japanese' ? moved : null,
    moveInNotifiedOn: getDay(input.notifiedOn),
    previousAddress: previousAddress(input),
    previousAddressCode: input.previous.addressCode,
    lastRegisteredAddress: orNull(input.previous.lastRegisteredAddress),
    ...foreignItems(mover, moved),
    ...mirroredItems(mover, moved),
    remark: orNull(mover.remark),
  }
}

const previousAddress = ({ previous }: MoveIn): string =>
  previous.unnotified ? `${previous.address}（未届）` : previous.address

/** Who never notified the latest place still stands in the register of the one before: both are told. [STD 4.1.1.4] */
const formerPlaces = ({ from, movedOn, previous }: MoveIn): readonly FollowUp['content'][] => {
  if (from !== 'domestic') return []
  const { unnotified, lastRegisteredAddress: formerAddress } = previous
  return unnotified && formerAddress ? [{ movedOn }, { movedOn, formerAddress }] : [{ movedOn }]
}

/** The former municipality is told of everybody who came; a number is asked for whoever has none. [法9条1項; 番号法7条] */
const followUps = (settled: Settled, input: MoveIn): readonly FollowUp[] => {
  const opened = settled.changes.filter(({ kind }) => kind === 'open-sheet')
  return [
    ...opened.flatMap((change) => formerPlaces(input).map((place) => aboutRow('notice/move-in', change, place))),
    ...followUpsOf(settled),
    ...opened.filter(({ record }) => record.individualNumberId === null)
      .map((change) => aboutRow('notice/individual-number-request', change)),
  ]
}
