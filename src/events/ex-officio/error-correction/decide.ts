/** Decides an error correction: every finding; without an error one row more, the wrong one staying where it is. */
import type { Answers } from '../../../frame/question.ts'
import { hasError, refused, type Decision } from '../../../frame/decision.ts'
import { weigh } from '../../../frame/rule.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { amend, type Amendments, type EventEntry, type ResidentChange } from '../../../record/change.ts'
import { settleHouseholds } from '../../../record/household.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { addressItems, eventEntry, getDay } from '../../every-event/entry.ts'
import { followUpsOf } from '../../every-event/follow-ups.ts'
import { orNull } from '../../every-event/items.ts'
import { correctedItems, correctsAddress, findRecord } from './facts.ts'
import type { ErrorCorrection } from './notification.ts'
import { alerts, errors } from './rules.ts'

export const decide = (input: ErrorCorrection, facts: Answers): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const record = findRecord(input, facts)
  if (record === undefined) throw new Error('the rules let nobody pass who is not there')
  const event = eventOf(input, facts)
  if (record.status !== 'current') return { findings, changes: [amend(record, {}, event)], followUps: [] }
  const members = facts.households.flatMap((household) => household.members)
  const changes = [
    amend(record, { ...correctedItems(input, record), ...placeOf(input, record, facts) }, event),
    ...ofOthers(input, record, facts),
  ]
  const settled = settleHouseholds(members, changes, { ...event, cautionNote: null })
  return { findings, changes: settled.changes, followUps: followUpsOf(settled) }
}

/** Its day is that of the correction: what was wrong stays as it was told until then. */
const eventOf = (input: ErrorCorrection, facts: Answers): EventEntry => eventEntry(facts, {
  reason: 'error-correction',
  eventOn: exactDate(getDay(input.correctedOn)),
  ...(input.ground === 'application' ? { appliedOn: getDay(input.appliedOn) } : {}),
  cautionNote: orNull(input.note),
})

/** The right address; the day since when they live there is an item of its own. */
const placeOf = (input: ErrorCorrection, record: ResidentRecord, facts: Answers): Amendments => {
  if (!correctsAddress(input)) return {}
  const { addressFixedOn: _, ...place } = addressItems(input.address, facts, record.addressFixedOn)
  return place
}

/** What a household has in common is written in everybody's record: its address, and its head's name. [STD 1.2.1] */
const ofOthers = (input: ErrorCorrection, record: ResidentRecord, facts: Answers): readonly ResidentChange[] => {
  const { fullName } = correctedItems(input, record)
  const headName = record.isHead && fullName !== undefined ? { headName: fullName } : {}
  const event = { ...eventOf(input, facts), cautionNote: null }
  return facts.households.flatMap((household) => household.members)
    .filter(({ personNo }) => personNo !== record.personNo)
    .map((member) => amend(member, { ...placeOf(input, member, facts), ...headName }, event))
    .filter((change) => Object.keys(change.record.changedItems).length > 0)
}
