/** Decides a cancellation: every finding; without an error one row on top for each target, the households settled. */
import { hasError, refused, type Decision } from '../../../frame/decision.ts'
import type { Answers } from '../../../frame/question.ts'
import { weigh } from '../../../frame/rule.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import type { ResidentChange } from '../../../record/change.ts'
import { CANCELLED_HISTORY_NO } from '../../../record/history.ts'
import { settleHouseholds } from '../../../record/household.ts'
import { eventEntry, getDay } from '../../every-event/entry.ts'
import { aboutRow, followUpsOf } from '../../every-event/follow-ups.ts'
import { undoingRows } from './facts.ts'
import type { CancelEvent } from './notification.ts'
import { alerts, errors } from './rules.ts'

export const decide = (input: CancelEvent, facts: Answers): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const event = eventEntry(facts, {
    reason: 'cancel-correction', eventOn: exactDate(getDay(input.cancelledOn)), appliedOn: getDay(input.appliedOn),
    cautionNote: input.note,
  })
  const members = facts.households.flatMap((household) => household.members)
  const settled = settleHouseholds(members, undoingRows(input, facts, event), event)
  return {
    findings,
    changes: settled.changes,
    followUps: [...followUpsOf(settled), ...cancelMessages(settled.changes)],
  }
}

/** Whoever was told of the event is told that it is undone. */
const cancelMessages = (changes: readonly ResidentChange[]) =>
  changes.filter(({ record }) => Object.hasOwn(record.changedItems, CANCELLED_HISTORY_NO)).map((change) =>
    aboutRow('notice/cancellation', change, { cancelled: change.record.changedItems[CANCELLED_HISTORY_NO]?.[1] }))
