/** Decides a household change: every finding; without an error a row for all whose household or head changes. */
import { hasError, refused, type Decision } from '../../../frame/decision.ts'
import type { Answers } from '../../../frame/question.ts'
import { weigh } from '../../../frame/rule.ts'
import { exactDate } from '../../../law/imprecise-date.ts'
import { amend, type EventEntry, type ResidentChange } from '../../../record/change.ts'
import { settleHouseholds } from '../../../record/household.ts'
import { HEAD } from '../../../record/relationship.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { comingTo, eventEntry, getDay } from '../../every-event/entry.ts'
import { aboutRow, followUpsOf } from '../../every-event/follow-ups.ts'
import { leadsElsewhere } from './facts.ts'
import type { HouseholdChange } from './notification.ts'
import { alerts, errors } from './rules.ts'

export const decide = (input: HouseholdChange, facts: Answers): Decision<ResidentChange> => {
  const findings = [...weigh(errors, 'error', input, facts), ...weigh(alerts, 'alert', input, facts)]
  if (hasError(findings)) return refused(findings)
  const event = eventOf(input, facts)
  const members = facts.households.flatMap((household) => household.members)
  const settled = settleHouseholds(members, [...moves(input, facts), ...stays(input, facts)], event)
  const changes = settled.changes.filter(({ record }) => Object.keys(record.changedItems).length > 0)
  return {
    findings, changes, followUps: [...followUpsOf({ ...settled, changes }), ...decided(input, changes)],
  }
}

const eventOf = (input: HouseholdChange, facts: Answers): EventEntry => eventEntry(facts, {
  reason: input.change, eventOn: exactDate(getDay(input.changedOn)), notifiedOn: getDay(input.notifiedOn),
})

const moves = (input: HouseholdChange, facts: Answers): readonly ResidentChange[] =>
  input.movers.map(({ personNo, relationshipToHead }) => {
    const record = getRecord(personNo, facts)
    const items = { ...comingTo(destinationOf(input, record, facts), record), ...placeOf(relationshipToHead) }
    return amend(record, items, eventOf(input, facts))
  })

/** Whoever stays is given another head: that is their own reason, whatever took the former one away. */
const stays = (input: HouseholdChange, facts: Answers): readonly ResidentChange[] =>
  input.staying.map(({ personNo, relationshipToHead }) =>
    amend(getRecord(personNo, facts), placeOf(relationshipToHead), { ...eventOf(input, facts), reason: 'head-change' }))

const placeOf = (relationshipToHead: string) => ({ relationshipToHead, isHead: relationshipToHead === HEAD })

const destinationOf = (
  { change, toHouseholdNo }: HouseholdChange, { householdNo }: ResidentRecord, { reserved }: Answers,
): number => {
  if (change === 'head-change') return householdNo
  const to = leadsElsewhere(change) ? toHouseholdNo : reserved.householdNos[0]
  if (to === null || to === undefined) throw new Error('the rules let nobody move to nowhere')
  return to
}

const getRecord = (personNo: number | null, { persons }: Answers): ResidentRecord => {
  const known = persons.find(({ record }) => record.personNo === personNo)
  if (known === undefined) throw new Error('the rules let nobody pass who is not there')
  return known.record
}

/** A head whom the office has chosen by itself is told so. [STD 4.0.5] */
const decided = ({ ground, change }: HouseholdChange, changes: readonly ResidentChange[]) =>
  ground === 'ex-officio' && change === 'head-change'
    ? changes.filter(({ record }) => record.isHead).map((made) => aboutRow('letter/head-changed', made)) : []
