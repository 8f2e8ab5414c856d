/** Decides a change of address: every finding; without an error a row for each mover and whoever stays behind. */
import type { Answers } from '../../../frame/question.ts'
import { hasError, refused, type Decision } from '../../../frame/decision.ts'
import { weigh } from '../../../frame/rule.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { amend, type EventEntry, type ResidentChange } from '../../../record/change.ts'
import { settleHouseholds } from '../../../record/household.ts'
import { HEAD } from '../../../record/relationship.ts'
import { householdNoOf } from '../../every-event/destination.ts'
import { addressItems, comingTo, eventEntry, getDay } from '../../every-event/entry.ts'
import { followUpsOf } from '../../every-event/follow-ups.ts'
import { recordsOf } from '../../every-event/residents.ts'
import type { ChangeOfAddress } from './notification.ts'
import { alerts, errors } from './rules.ts'

export const decide = (input: ChangeOfAddress, facts: Answers): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const members = facts.households.flatMap((household) => household.members)
  const settled = settleHouseholds(members, moves(input, facts), eventOf(input, facts))
  return { findings, changes: settled.changes, followUps: followUpsOf(settled) }
}

const eventOf = (input: ChangeOfAddress, facts: Answers): EventEntry => eventEntry(facts, {
  reason: 'change-of-address', eventOn: exactDate(getDay(input.movedOn)), notifiedOn: getDay(input.notifiedOn),
})

/** 住民となった年月日 and 届出の年月日 of 法7条8号 stay: they tell of the coming to the municipality. [法7条6号, 8号] */
const moves = (input: ChangeOfAddress, facts: Answers): readonly ResidentChange[] => {
  const place = addressItems(input.address, facts, exactDate(getDay(input.movedOn)))
  const householdNo = destinationOf(input, facts)
  return recordsOf(input, facts).map((record, at) => {
    const relationshipToHead = input.movers[at]?.relationshipToHead ?? record.relationshipToHead
    const items = { ...place, relationshipToHead, isHead: relationshipToHead === HEAD }
    return amend(record, { ...items, ...comingTo(householdNo, record) }, eventOf(input, facts))
  })
}

/** A whole household that moves by itself stays the household it was, and keeps its number (docs/adr/0013). */
const destinationOf = (input: ChangeOfAddress, facts: Answers): number => {
  const from = facts.households.find(({ members }) =>
    members.some(({ personNo }) => personNo === input.movers[0]?.personNo))
  const isWhole = from?.members.every(({ personNo }) => input.movers.some((mover) => mover.personNo === personNo))
  return input.household.to === 'new' && from !== undefined && isWhole === true
    ? from.householdNo : householdNoOf(input, facts)
}
