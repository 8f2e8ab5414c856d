/** Alerts on kinship: ages, sexes and relationships that are rare are asked about, never refused. [STD 11.1] */
import { statutoryAge } from '../../law/age.ts'
import type { CivilDay } from '../../law/calendar.ts'
import { STD_HEAD, STD_RELATIONSHIP } from '../../law/provision.ts'
import type { Answers } from '../../frame/question.ts'
import { hasSeveralSpouses, HEAD, isBirthOrderUnusual, isSexUnusual } from '../../record/relationship.ts'
import type { Sex } from '../../record/resident.ts'
import { dayAt } from './days.ts'
import { joined, type ToHousehold } from './destination.ts'
import type { EventRule } from './rule.ts'

/** One mover as they will stand in the household; what is not known yet is left out. */
export type Arrival = {
  readonly relationshipToHead: string
  readonly sex: Sex | undefined
  readonly birthOn: CivilDay | undefined
}

/** A head younger than this is possible, with a guardian recorded. */
const HEAD_FROM = 15

type Arrivals<I> = (input: I, facts: Answers) => readonly Arrival[]

/**
 * @param arrivalsOf every mover, in the order of the input.
 * @param eventOn path of 異動日: a head's age is counted on it.
 */
export const kinshipAlerts = <I extends ToHousehold>(
  arrivalsOf: Arrivals<I>, eventOn: string,
): readonly EventRule<I>[] =>
  [headIsOfAge(arrivalsOf, eventOn), oneSpouse(arrivalsOf), generationsFit(arrivalsOf), sexFits(arrivalsOf)]

const headIsOfAge = <I>(arrivalsOf: Arrivals<I>, eventOn: string): EventRule<I> => (input, facts) =>
  arrivalsOf(input, facts).flatMap(({ relationshipToHead, birthOn }, at) => {
    const day = dayAt(input, eventOn)
    const isYoung = relationshipToHead === HEAD && birthOn !== undefined && day !== undefined
      && statutoryAge(birthOn, day) < HEAD_FROM
    return isYoung ? [{ code: 'event/young-head', basis: STD_HEAD, field: `movers.${at}.relationshipToHead` }] : []
  })

const oneSpouse = <I extends ToHousehold>(arrivalsOf: Arrivals<I>): EventRule<I> => (input, facts) => {
  const here = joined(input, facts)?.members ?? []
  const relationships = [...here, ...arrivalsOf(input, facts)].map(({ relationshipToHead }) => relationshipToHead)
  return hasSeveralSpouses(relationships)
    ? { code: 'event/two-spouses', basis: STD_RELATIONSHIP, field: 'movers' } : undefined
}

const generationsFit = <I extends ToHousehold>(arrivalsOf: Arrivals<I>): EventRule<I> => (input, facts) => {
  const arrivals = arrivalsOf(input, facts)
  const arriving = arrivals.find(({ relationshipToHead }) => relationshipToHead === HEAD)
  const head = arriving === undefined
    ? joined(input, facts)?.members.find(({ isHead }) => isHead)?.birthDate.sortOn : arriving.birthOn
  if (head === undefined) return undefined
  return arrivals.flatMap(({ relationshipToHead, birthOn }, at) =>
    birthOn !== undefined && isBirthOrderUnusual(relationshipToHead, birthOn, head)
      ? [{ code: 'event/generation', basis: STD_RELATIONSHIP, field: `movers.${at}.relationshipToHead` }] : [])
}

const sexFits = <I>(arrivalsOf: Arrivals<I>): EventRule<I> => (input, facts) =>
  arrivalsOf(input, facts).flatMap(({ relationshipToHead, sex }, at) =>
    sex !== undefined && isSexUnusual(relationshipToHead, sex)
      ? [{ code: 'event/spouse-sex', basis: STD_RELATIONSHIP, field: `movers.${at}.relationshipToHead` }] : [])
