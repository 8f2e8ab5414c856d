/** Decides a birth: every finding; without an error the first record of each child, in the household of its parents. */
import type { Answers } from '../../../frame/question.ts'
import { hasError, refused, type Decision, type FollowUp } from '../../../frame/decision.ts'
import { weigh } from '../../../frame/rule.ts'
import { compareImprecise, exactDate, isImpreciseDate, type ImpreciseDate } from '../../../law/imprecise-date.ts'
import { firstRecord, type EventEntry, type FirstItems, type ResidentChange } from '../../../record/change.ts'
import { settleHouseholds } from '../../../record/household.ts'
import type { PersonInput } from '../../../record/notification.ts'
import { HEAD } from '../../../record/relationship.ts'
import type { AddressItems, ResidentRecord } from '../../../record/resident.ts'
import { BEFORE_HOUSEHOLD, eventEntry } from '../../every-event/entry.ts'
import { toldOn } from '../../every-event/family-register.ts'
import { aboutRow, followUpsOf } from '../../every-event/follow-ups.ts'
import { foreignItems, nameItems, orNull } from '../../every-event/items.ts'
import { arriving, findHome, findParent } from './facts.ts'
import type { Birth } from './notification.ts'
import { alerts, errors } from './rules.ts'

export const decide = (input: Birth, facts: Answers): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const born = births(input, facts)
  const members = findHome(input, facts)?.members ?? []
  const settled = settleHouseholds(members, born, eventOf(input, facts, bornOn(arriving(input, facts).movers[0])))
  return { findings, changes: settled.changes, followUps: [...followUpsOf(settled), ...requests(born)] }
}

/** In the calendar of the register: the birth of a foreign child is written in the other one. [STD 1.1.9] */
const bornOn = (child: PersonInput | undefined): ImpreciseDate => {
  const birthDate = child?.birthDate
  if (!isImpreciseDate(birthDate)) throw new Error('the rules let no blank birth date pass')
  return birthDate.kind === 'exact' ? exactDate(birthDate.sortOn) : birthDate
}

const eventOf = (input: Birth, facts: Answers, eventOn: ImpreciseDate): EventEntry =>
  eventEntry(facts, { reason: 'birth', eventOn, ...toldOn(input) })

const births = (input: Birth, facts: Answers): readonly ResidentChange[] => {
  const { personNos, residentCodeIds } = facts.reserved
  const parent = findParent(input, facts)
  return arriving(input, facts).movers.map((child, at) => {
    const personNo = personNos[at]
    if (personNo === undefined || parent === undefined) throw new Error('a number is reserved, and a parent chosen')
    const items = { ...itemsOf(child, parent, facts), residentCodeId: residentCodeIds[at] ?? null }
    return firstRecord(personNo, items, eventOf(input, facts, bornOn(child)))
  })
}

/** 住民となった年月日 is the day of birth, and there is no former address. [法7条6号, STD 4.2.1.1] */
const itemsOf = (child: PersonInput, parent: ResidentRecord, { office }: Answers): FirstItems => {
  const born = bornOn(child)
  if (!isImpreciseDate(child.birthDate) || child.sex === null) throw new Error('the rules let no blank sex pass')
  const isJapanese = child.kind === 'japanese'
  return {
    kind: child.kind,
    ...nameItems(child),
    birthDate: child.birthDate,
    sex: child.sex,
    registeredDomicile: isJapanese ? child.registeredDomicile : null,
    familyRegisterHead: isJapanese ? child.familyRegisterHead : null,
    householdNo: parent.householdNo,
    relationshipToHead: child.relationshipToHead,
    isHead: child.relationshipToHead === HEAD,
    ...BEFORE_HOUSEHOLD,
    ...addressOf(parent, born),
    becameResidentOn: isJapanese ? born : null,
    // Of whoever is recorded ex officio, the day of recording stands for that of the notification. [法7条8号]
    moveInNotifiedOn: office.today,
    ...foreignItems(child, born),
    residenceNotified: false,
    remark: orNull(child.remark),
  }
}

/** The household's address; fixed on the day of birth, or when the household came to it since. */
const addressOf = (parent: ResidentRecord, born: ImpreciseDate): AddressItems => {
  const { prefecture, municipality, oazaAza, townBlockCode, addressKind, lot, katagaki, postalCode } = parent
  return {
    prefecture, municipality, oazaAza, townBlockCode, addressKind, lot, katagaki, postalCode,
    addressCode: parent.addressCode,
    addressFixedOn: compareImprecise(born, parent.addressFixedOn) < 0 ? parent.addressFixedOn : born,
  }
}

/** A number is asked for; it comes from the network. [番号法7条1項] */
const requests = (born: readonly ResidentChange[]): readonly FollowUp[] =>
  born.map((change) => aboutRow('notice/individual-number-request', change))
