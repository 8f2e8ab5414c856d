/** Decides a death: every finding; without an error the removal, and a row for whoever heads the household now. */
import type { Answers } from '../../../frame/question.ts'
import { hasError, refused, type Decision } from '../../../frame/decision.ts'
import { weigh } from '../../../frame/rule.ts'
import { isImpreciseDate, type ImpreciseDate } from '../../../law/imprecise-date.ts'
import { remove, type EventEntry, type ResidentChange } from '../../../record/change.ts'
import { settleHouseholds } from '../../../record/household.ts'
import { eventEntry } from '../../every-event/entry.ts'
import { toldOn } from '../../every-event/family-register.ts'
import { followUpsOf } from '../../every-event/follow-ups.ts'
import { recordsOf } from '../../every-event/residents.ts'
import type { Death } from './notification.ts'
import { alerts, errors } from './rules.ts'

export const decide = (input: Death, facts: Answers): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const members = facts.households.flatMap((household) => household.members)
  const settled = settleHouseholds(members, removals(input, facts), eventOf(input, facts))
  return { findings, changes: settled.changes, followUps: followUpsOf(settled) }
}

const dayOfDeath = ({ diedOn }: Death): ImpreciseDate => {
  if (!isImpreciseDate(diedOn)) throw new Error('the rules let no blank day of death pass')
  return diedOn
}

const eventOf = (input: Death, facts: Answers): EventEntry =>
  eventEntry(facts, { reason: 'death', eventOn: dayOfDeath(input), ...toldOn(input) })

/** A plan to move out has come to nothing, and stands on the removed record no more than it ever happened. */
const NO_PLAN = { plannedMoveOutOn: null, plannedDestination: null, plannedDestinationCode: null }

/** 事由の生じた年月日 is the day of death, 消除日 the day on which the office removes the record. [STD 1.1.5] */
const removals = (input: Death, facts: Answers): readonly ResidentChange[] =>
  recordsOf(input, facts).map((record) => remove(record, {
    ...NO_PLAN,
    status: 'deceased',
    removalReason: 'death',
    removedOn: facts.office.today,
    causeOn: dayOfDeath(input),
  }, eventOf(input, facts)))
