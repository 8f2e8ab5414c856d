/** Rules on the days of a move-in: never told in advance, in time, and by card within its own terms. */
import { addDays, compareDays, termEnd } from '../../../../law/calendar.ts'
import { CARD_MOVE_IN_TERM, MOVE_IN_TERM } from '../../../../law/figures.ts'
import { CARD_MOVE_IN, MOVE_IN } from '../../../../law/provision.ts'
import {
  areRealDays, dayAt, happenedAlready, saysDay, toldAfter, toldAlready, toldWithin,
} from '../../../every-event/days.ts'
import type { EventRule } from '../../../every-event/rule.ts'
import type { MoveIn } from '../notification.ts'

/** 法24条の2: by card only within 14 days of moving in and 30 days of the planned day. */
const cardTermHolds: EventRule<MoveIn> = (input, { office }) => {
  const [moved, notified] = [dayAt(input, 'movedOn'), dayAt(input, 'notifiedOn')]
  const planned = dayAt(input, 'proof.plannedMoveOutOn')
  if (input.proof.kind !== 'message' || moved === undefined || notified === undefined) return undefined
  const late = compareDays(notified, termEnd(moved, MOVE_IN_TERM, office.officialHolidays)) > 0
  const stale = planned !== undefined && compareDays(notified, addDays(planned, CARD_MOVE_IN_TERM.count)) > 0
  return late || stale ? { code: 'move-in/card-term', basis: CARD_MOVE_IN, field: 'proof.kind' } : undefined
}

export const dayErrors: readonly EventRule<MoveIn>[] = [
  saysDay('movedOn'), saysDay('notifiedOn'), areRealDays(['movedOn', 'notifiedOn', 'proof.plannedMoveOutOn']),
  happenedAlready('movedOn'), toldAlready('notifiedOn'), toldAfter('movedOn', 'notifiedOn', MOVE_IN), cardTermHolds,
]

export const dayAlerts: readonly EventRule<MoveIn>[] = [toldWithin(MOVE_IN_TERM, 'movedOn', 'notifiedOn')]
