/** Rules on the days of a move-in: real days, none in the future, never notified in advance, within the term. */
import { addDays, compareDays, isCivilDay, termEnd, type CivilDay } from '../../../../law/calendar.ts'
import { formatEra } from '../../../../law/era.ts'
import { CARD_MOVE_IN_TERM, MOVE_IN_TERM } from '../../../../law/figures.ts'
import { CARD_MOVE_IN, MOVE_IN, STD_DATES, STD_EVENT_DATE, STD_NOTIFICATION_DATE } from '../../../../law/provision.ts'
import type { MoveInRule } from './rule.ts'

const dayOrNone = (text: string | null): CivilDay | undefined => (isCivilDay(text) ? text : undefined)

const saysWhenMoved: MoveInRule = ({ movedOn }) =>
  movedOn === '' ? { code: 'move-in/blank', basis: STD_EVENT_DATE, field: 'movedOn' } : undefined

const saysWhenNotified: MoveInRule = ({ notifiedOn }) =>
  notifiedOn === '' ? { code: 'move-in/blank', basis: STD_NOTIFICATION_DATE, field: 'notifiedOn' } : undefined

const daysAreReal: MoveInRule = ({ movedOn, notifiedOn, proof }) => {
  const typed = { movedOn, notifiedOn, 'proof.plannedMoveOutOn': proof.plannedMoveOutOn ?? '' }
  return Object.entries(typed).filter(([, text]) => text !== '' && !isCivilDay(text))
    .map(([field]) => ({ code: 'move-in/not-a-day', basis: STD_DATES, field }))
}

const movedAlready: MoveInRule = ({ movedOn }, { office }) => {
  const moved = dayOrNone(movedOn)
  return moved !== undefined && compareDays(moved, office.today) > 0
    ? { code: 'move-in/future-event', basis: STD_EVENT_DATE, field: 'movedOn' } : undefined
}

const notifiedAlready: MoveInRule = ({ notifiedOn }, { office }) => {
  const notified = dayOrNone(notifiedOn)
  return notified !== undefined && compareDays(notified, office.today) > 0
    ? { code: 'move-in/future-notified', basis: STD_NOTIFICATION_DATE, field: 'notifiedOn' } : undefined
}

/** 転入をした日から: never in advance. */
const notifiedAfterMoving: MoveInRule = (input) => {
  const [moved, notified] = [dayOrNone(input.movedOn), dayOrNone(input.notifiedOn)]
  return moved !== undefined && notified !== undefined && compareDays(notified, moved) < 0
    ? { code: 'move-in/in-advance', basis: MOVE_IN, field: 'notifiedOn' } : undefined
}

/** 法24条の2: by card only within 14 days of moving in and 30 days of the planned day. */
const cardTermHolds: MoveInRule = (input, { office }) => {
  const [moved, notified] = [dayOrNone(input.movedOn), dayOrNone(input.notifiedOn)]
  const planned = dayOrNone(input.proof.plannedMoveOutOn)
  if (input.proof.kind !== 'message' || moved === undefined || notified === undefined) return undefined
  const late = compareDays(notified, termEnd(moved, MOVE_IN_TERM, office.officialHolidays)) > 0
  const stale = planned !== undefined && compareDays(notified, addDays(planned, CARD_MOVE_IN_TERM.count)) > 0
  return late || stale ? { code: 'move-in/card-term', basis: CARD_MOVE_IN, field: 'proof.kind' } : undefined
}

/** Counted to the day the office received it, first day out, a last day on an official holiday moved on. */
const withinTerm: MoveInRule = (input, { office }) => {
  const [moved, notified] = [dayOrNone(input.movedOn), dayOrNone(input.notifiedOn)]
  if (moved === undefined || notified === undefined) return undefined
  const lastDay = termEnd(moved, MOVE_IN_TERM, office.officialHolidays)
  return compareDays(notified, lastDay) <= 0
    ? undefined : { code: 'move-in/late', basis: MOVE_IN, field: 'movedOn', values: { lastDay: formatEra(lastDay) } }
}

export const dateRules: readonly MoveInRule[] = [
  saysWhenMoved, saysWhenNotified, daysAreReal, movedAlready, notifiedAlready, notifiedAfterMoving, cardTermHolds,
]

export const dateAlerts: readonly MoveInRule[] = [withinTerm]
