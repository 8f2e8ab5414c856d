/** Decides a move-out: a plan while its day is to come; from that day on the removal, and whoever stays behind. */
import type { Answers } from '../../../frame/question.ts'
import { hasError, refused, type Decision, type FollowUp } from '../../../frame/decision.ts'
import { weigh } from '../../../frame/rule.ts'
import { compareDays } from '../../../law/calendar.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import type { EventEntry, ResidentChange } from '../../../record/change.ts'
import { settleHouseholds } from '../../../record/household.ts'
import { planMoveOut, removeMovedOut, type MoveOutPlan } from '../../../record/move-out.ts'
import type { ReasonId } from '../../../record/reason.ts'
import { eventEntry, getDay } from '../../every-event/entry.ts'
import { followUpsOf } from '../../every-event/follow-ups.ts'
import { orNull } from '../../every-event/items.ts'
import { recordsOf } from '../../every-event/residents.ts'
import type { MoveOut } from './notification.ts'
import { alerts, errors, isExOfficio } from './rules.ts'

export const decide = (input: MoveOut, facts: Answers): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const members = facts.households.flatMap((household) => household.members)
  const settled = settleHouseholds(members, leavings(input, facts), eventOf(input, facts))
  return { findings, changes: settled.changes, followUps: [...certificate(input, facts), ...followUpsOf(settled)] }
}

/** The planned day is over at its beginning: from then on nobody is left to plan for. */
const leavings = (input: MoveOut, facts: Answers): readonly ResidentChange[] => {
  const [plan, event] = [planOf(input, facts), eventOf(input, facts)]
  const isOver = compareDays(plan.plannedMoveOutOn, facts.office.today) <= 0
  return recordsOf(input, facts).map((record) =>
    (isOver ? removeMovedOut(record, plan, event) : planMoveOut(record, plan, event)))
}

const planOf = (input: MoveOut, facts: Answers): MoveOutPlan => ({
  plannedMoveOutOn: getDay(input.plannedOn),
  plannedDestination: destinationOf(input),
  plannedDestinationCode: input.destination.to === 'domestic' ? orNull(input.destination.code) : null,
  removalReason: reasonOf(input, facts),
})

const destinationOf = ({ destination: { to, address, country } }: MoveOut): string | null => {
  if (to === 'untold') return null
  return to === 'domestic' ? address : `${country ?? ''}${address === '' ? '' : `　${address}`}`
}

const reasonOf = (input: MoveOut, facts: Answers): ReasonId => {
  if (isExOfficio(input, facts)) return 'ex-officio-removal'
  return input.destination.to === 'abroad' ? 'overseas-move-out' : 'domestic-move-out'
}

/** Told too late it is no 届出, and what day it was told on is a 申出日. */
const eventOf = (input: MoveOut, facts: Answers): EventEntry => eventEntry(facts, {
  reason: reasonOf(input, facts),
  eventOn: exactDate(getDay(input.plannedOn)),
  ...(isExOfficio(input, facts) ? { appliedOn: getDay(input.notifiedOn) } : { notifiedOn: getDay(input.notifiedOn) }),
})

/** 転出証明書情報: one message for all who leave together on one card. [法24条の2, STD 4.1.3.0.4] */
const certificate = (input: MoveOut, facts: Answers): readonly FollowUp[] => {
  const [plan, leaving] = [planOf(input, facts), recordsOf(input, facts)]
  const [first] = leaving
  return !input.cardUsed || first === undefined ? [] : [{
    kind: 'notice/moving-out-certificate',
    personNo: first.personNo,
    content: {
      reference: facts.origin?.caseId ?? '',
      movers: leaving.map(({ personNo, historyNo }) => ({ personNo, historyNo: historyNo + 1 })),
      plannedMoveOutOn: plan.plannedMoveOutOn,
      destination: plan.plannedDestination,
      destinationCode: plan.plannedDestinationCode,
    },
  }]
}
