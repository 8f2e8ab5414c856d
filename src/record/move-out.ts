/** 転出: a plan first, a removal when its day has come; the plan's own values are never written over. [STD 1.1.5] */
import { compareDays, type CivilDay } from '../law/calendar.ts'
import { exactDate } from '../law/imprecise-date.ts'
import { amend, remove, type EventEntry, type ResidentChange } from './change.ts'
import { settleHouseholds, type Settled } from './household.ts'
import { isReasonId, type ReasonId } from './reason.ts'
import type { RemovalItems, ResidentRecord } from './resident.ts'

/** What is told before somebody goes: when, where to, and as what they will be removed. */
export type MoveOutPlan = {
  readonly plannedMoveOutOn: CivilDay
  readonly plannedDestination: string | null
  readonly plannedDestinationCode: string | null
  readonly removalReason: ReasonId
}

/** 転出先（確定） as the town moved to tells it. */
export type ConfirmedMoveOut =
  Pick<RemovalItems, 'confirmedMoveOutOn' | 'confirmedDestination' | 'confirmedDestinationCode' | 'moveInNoticeOn'>

/** True for somebody who lives here still and has told of going. */
export const hasPlan = ({ status, plannedMoveOutOn }: ResidentRecord): boolean =>
  status === 'current' && plannedMoveOutOn !== null

/** True from the beginning of the planned day on, until the removal is written. */
export const isDue = (record: ResidentRecord, today: CivilDay): boolean =>
  record.status === 'current' && record.plannedMoveOutOn !== null && compareDays(record.plannedMoveOutOn, today) <= 0

/** Why they go or went. A plan that came from an older system without a reason is a move inside the country. */
export const reasonOfLeaving = ({ status, removalReason }: ResidentRecord): ReasonId => {
  if (status === 'current') return removalReason === 'overseas-move-out' ? removalReason : 'domestic-move-out'
  return isReasonId(removalReason) ? removalReason : 'domestic-move-out'
}

/** The plan, written at once; its bearer stays a resident until the day comes. */
export const planMoveOut = (record: ResidentRecord, plan: MoveOutPlan, event: EventEntry): ResidentChange =>
  amend(record, plan, event)

/**
 * 消除. 事由の生じた年月日 is the planned day, whatever day the removal is made on or the other town tells of.
 * @param event its reason and its day: the earlier one of the planned day and the day of moving in elsewhere.
 */
export const removeMovedOut = (
  record: ResidentRecord, items: Partial<MoveOutPlan & ConfirmedMoveOut>, event: EventEntry,
): ResidentChange => {
  const planned = items.plannedMoveOutOn ?? record.plannedMoveOutOn
  if (planned === null) throw new Error('nobody moves out without a day')
  return remove(record, {
    ...items,
    status: event.reason === 'ex-officio-removal' ? 'removed' : 'moved-out',
    removalReason: event.reason,
    removedOn: event.processedOn,
    causeOn: exactDate(planned),
  }, event)
}

/**
 * What a planned day does to the households of those who leave on it. [STD 1.1.5, 4.0.4]
 * @param members everybody who lives in those households now.
 */
export const leaveOnPlannedDay = (
  members: readonly ResidentRecord[], dueOn: CivilDay, turned: Omit<EventEntry, 'reason' | 'eventOn'>,
): Settled => {
  const event = { ...turned, eventOn: exactDate(dueOn) }
  const leavers = members.filter((member) => hasPlan(member) && member.plannedMoveOutOn === dueOn)
  const removals = leavers.map((member) => removeMovedOut(member, {}, { ...event, reason: reasonOfLeaving(member) }))
  return settleHouseholds(members, removals, { ...event, reason: 'domestic-move-out' })
}
