/** Decides a notice of move-in: whoever had planned to go is removed, and every record tells where they went. */
import type { Answers } from '../../../frame/question.ts'
import { hasError, refused, type Decision } from '../../../frame/decision.ts'
import { weigh } from '../../../frame/rule.ts'
import { compareDays, type CivilDay } from '../../../law/calendar.ts'
import { exactDate, type ImpreciseDate } from '../../../law/imprecise-date.ts'
import { amend, type EventEntry, type ResidentChange } from '../../../record/change.ts'
import { settleHouseholds } from '../../../record/household.ts'
import { hasPlan, reasonOfLeaving, removeMovedOut, type ConfirmedMoveOut } from '../../../record/move-out.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { eventEntry, getDay } from '../../every-event/entry.ts'
import { followUpsOf } from '../../every-event/follow-ups.ts'
import { orNull } from '../../every-event/items.ts'
import { recordsOf } from '../../every-event/residents.ts'
import type { MoveInNotice } from './notification.ts'
import { alerts, errors } from './rules.ts'

export const decide = (input: MoveInNotice, facts: Answers): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const members = facts.households.flatMap((household) => household.members)
  const changes = recordsOf(input, facts).map((record) => taken(record, input, facts))
  const settled = settleHouseholds(members, changes, eventOf(exactDate(getDay(input.movedInOn)), input, facts))
  return { findings, changes: settled.changes, followUps: followUpsOf(settled) }
}

/** A removal is never dated anew by a notice that comes after it: what is confirmed stands beside what was planned. */
const taken = (record: ResidentRecord, input: MoveInNotice, facts: Answers): ResidentChange => {
  const confirmed = confirmedOf(input)
  const reason = reasonOfLeaving(record)
  if (!hasPlan(record)) return amend(record, confirmed, { ...eventOf(record.eventOn, input, facts), reason })
  const leftOn = exactDate(earlier(getDay(input.movedInOn), record.plannedMoveOutOn))
  return removeMovedOut(record, confirmed, { ...eventOf(leftOn, input, facts), reason })
}

/** The planned day or the day of moving in elsewhere, whichever comes first. [STD 1.1.5] */
const earlier = (movedInOn: CivilDay, plannedOn: CivilDay | null): CivilDay =>
  plannedOn !== null && compareDays(plannedOn, movedInOn) < 0 ? plannedOn : movedInOn

const confirmedOf = (input: MoveInNotice): ConfirmedMoveOut => ({
  confirmedMoveOutOn: getDay(input.movedInOn),
  confirmedDestination: input.destination,
  confirmedDestinationCode: orNull(input.destinationCode),
  moveInNoticeOn: getDay(input.noticedOn),
})

const eventOf = (eventOn: ImpreciseDate, input: MoveInNotice, facts: Answers): EventEntry =>
  eventEntry(facts, { reason: 'domestic-move-out', eventOn, noticedOn: getDay(input.noticedOn) })
