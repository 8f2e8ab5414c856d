/** 異動者 chosen from the register: they are there, they live here now, and nobody is chosen twice. [STD 4.0.1] */
import { valueAt } from '../../frame/form.ts'
import type { Answers } from '../../frame/question.ts'
import { compareDays } from '../../law/calendar.ts'
import { STD_EVENT_DATE, STD_HEAD_LEAVES, STD_MOVERS, STD_RELATIONSHIP } from '../../law/provision.ts'
import { isRelationship } from '../../record/relationship.ts'
import type { ResidentRecord } from '../../record/resident.ts'
import { findOpen, isClosed } from './blocks.ts'
import { dayAt } from './days.ts'
import type { Arrival } from './kinship.ts'
import { blank, ofEach, type EventRule } from './rule.ts'

/** An event about people who are in the register. */
export type OfResidents = { readonly movers: readonly { readonly personNo: number | null }[] }

/** The newest row of every mover who is there, in the order of the input. */
export const recordsOf = ({ movers }: OfResidents, facts: Answers): readonly ResidentRecord[] =>
  movers.flatMap(({ personNo }) => facts.persons.find(({ record }) => record.personNo === personNo)?.record ?? [])

const saysWho: EventRule<OfResidents> = ofEach(({ personNo }, at) => personNo === null ? [blank(`${at}.personNo`)] : [])

const isThere: EventRule<OfResidents> = ofEach(({ personNo }, at, { persons }) =>
  personNo !== null && !persons.some(({ record }) => record.personNo === personNo)
    ? [{ code: 'event/no-such-person', basis: STD_MOVERS, field: `${at}.personNo` }] : [])

/** Whoever was removed has no event but a note, a cancellation or a return. */
const livesHere: EventRule<OfResidents> = ofEach(({ personNo }, at, facts) => {
  const record = findOpen(personNo, facts)
  return record !== undefined && record.status !== 'current'
    ? [{ code: 'event/not-current', basis: STD_MOVERS, field: `${at}.personNo` }] : []
})

/** One person, chosen in a field of their own. */
export const isChosen = (field: string): EventRule<unknown> => (input, { persons }) => {
  const personNo = valueAt(input, field)
  if (typeof personNo !== 'number') return blank(field)
  return persons.some(({ record }) => record.personNo === personNo) ? undefined
    : { code: 'event/no-such-person', basis: STD_MOVERS, field }
}

const nobodyTwice: EventRule<OfResidents> = ({ movers }) =>
  movers.flatMap(({ personNo }, at) =>
    personNo !== null && movers.findIndex((other) => other.personNo === personNo) < at
      ? [{ code: 'event/chosen-twice', basis: STD_MOVERS, field: `movers.${at}.personNo` }] : [])

/** Whether they were chosen at all and are there; what their record must be is for each event. */
export const chosenErrors: readonly EventRule<OfResidents>[] = [saysWho, isThere, nobodyTwice]

/** Chosen, there, and living here now. */
export const residentErrors: readonly EventRule<OfResidents>[] = [...chosenErrors, livesHere]

/** They come from one household: a filing moves the whole of it or a part. [STD 4.0.1] */
export const fromOneHousehold: EventRule<OfResidents> = ({ movers }, facts) => {
  const from = new Set(movers.flatMap(({ personNo }) => findOpen(personNo, facts)?.householdNo ?? []))
  return from.size > 1 ? { code: 'event/several-households', basis: STD_MOVERS, field: 'movers' } : undefined
}

/** Two or more stay behind without a head: better change the head first. [STD 4.0.4, A102] */
export const headStays: EventRule<OfResidents> = ({ movers }, { households }) =>
  households.filter((household) => !isClosed(household)).flatMap(({ members }) => {
    const staying = members.filter(({ personNo }) => !movers.some((mover) => mover.personNo === personNo))
    const leaves = members.some(({ isHead }) => isHead) && !staying.some(({ isHead }) => isHead)
    return leaves && staying.length > 1 ? [{ code: 'event/head-leaves', basis: STD_HEAD_LEAVES, field: 'movers' }] : []
  })

/**
 * A row may be put on top of one that happened later, but is looked into first. A planned move-out is still to come.
 */
export const followsLastEvent = (field: string): EventRule<OfResidents> => (input, facts) => {
  const day = dayAt(input, field)
  return day === undefined ? undefined : input.movers.flatMap(({ personNo }, at) => {
    const record = findOpen(personNo, facts)
    const isPlan = record?.status === 'current' && record.plannedMoveOutOn !== null
    const isEarlier = record !== undefined && !isPlan && compareDays(day, record.eventOn.sortOn) < 0
    return isEarlier ? [{ code: 'event/back-dated', basis: STD_EVENT_DATE, field: `movers.${at}.personNo` }] : []
  })
}

/** Somebody who has told of moving out, and has not gone yet. */
export const isStaying: EventRule<OfResidents> = ofEach(({ personNo }, at, facts) => {
  const record = findOpen(personNo, facts)
  return record?.status === 'current' && record.plannedMoveOutOn !== null
    ? [{ code: 'event/move-out-planned', basis: STD_MOVERS, field: `${at}.personNo` }] : []
})

/** Their relationship to the head of the household they come to. */
export const relationshipErrors: EventRule<{ readonly movers: readonly { readonly relationshipToHead: string }[] }> =
  ofEach(({ relationshipToHead }, at) => {
    if (relationshipToHead === '') return [blank(`${at}.relationshipToHead`)]
    return isRelationship(relationshipToHead) ? []
      : [{ code: 'event/relationship', basis: STD_RELATIONSHIP, field: `${at}.relationshipToHead` }]
  })

type Chosen = { readonly movers: readonly { readonly personNo: number | null; readonly relationshipToHead: string }[] }

/** Movers as the kinship alerts look at them. */
export const residentArrivals = ({ movers }: Chosen, facts: Answers): readonly Arrival[] =>
  movers.map(({ personNo, relationshipToHead }) => {
    const record = findOpen(personNo, facts)
    return { relationshipToHead, sex: record?.sex, birthOn: record?.birthDate.sortOn }
  })
