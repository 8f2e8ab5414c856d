/** Alerts on ages and kinship: never errors, because families are what they are. [STD 1.1.11, 11.1] */
import { statutoryAge } from '../../../../law/age.ts'
import { isCivilDay, type CivilDay } from '../../../../law/calendar.ts'
import { isImpreciseDate } from '../../../../law/imprecise-date.ts'
import { STD_HEAD, STD_RELATIONSHIP } from '../../../../law/provision.ts'
import type { PersonInput } from '../../../../record/notification.ts'
import { hasSeveralSpouses, HEAD, isBirthOrderUnusual, isSexUnusual } from '../../../../record/relationship.ts'
import type { MoveInFacts } from '../facts.ts'
import type { MoveIn } from '../notification.ts'
import { joined } from './household.ts'
import type { MoveInRule } from './rule.ts'

/** A head younger than this is possible, with a guardian recorded. */
const HEAD_FROM = 15

const birthOf = ({ birthDate }: PersonInput): CivilDay | undefined =>
  isImpreciseDate(birthDate) ? birthDate.sortOn : undefined

const birthOfHead = (input: MoveIn, facts: MoveInFacts): CivilDay | undefined => {
  const mover = input.movers.find(({ relationshipToHead }) => relationshipToHead === HEAD)
  if (mover !== undefined) return birthOf(mover)
  return joined(input, facts)?.members.find(({ isHead }) => isHead)?.birthDate.sortOn
}

const headIsOfAge: MoveInRule = ({ movers, movedOn }) =>
  movers.flatMap((mover, at) => {
    const born = birthOf(mover)
    const young = mover.relationshipToHead === HEAD && born !== undefined && isCivilDay(movedOn)
      && statutoryAge(born, movedOn) < HEAD_FROM
    return young ? [{ code: 'move-in/young-head', basis: STD_HEAD, field: `movers.${at}.birthDate` }] : []
  })

const oneSpouse: MoveInRule = (input, facts) => {
  const here = joined(input, facts)?.members ?? []
  const relationships = [...here, ...input.movers].map(({ relationshipToHead }) => relationshipToHead)
  return hasSeveralSpouses(relationships)
    ? { code: 'move-in/two-spouses', basis: STD_RELATIONSHIP, field: 'movers' } : undefined
}

const generationsFit: MoveInRule = (input, facts) => {
  const head = birthOfHead(input, facts)
  if (head === undefined) return undefined
  return input.movers.flatMap((mover, at) => {
    const born = birthOf(mover)
    return born !== undefined && isBirthOrderUnusual(mover.relationshipToHead, born, head)
      ? [{ code: 'move-in/generation', basis: STD_RELATIONSHIP, field: `movers.${at}.relationshipToHead` }] : []
  })
}

const sexFits: MoveInRule = ({ movers }) =>
  movers.flatMap(({ relationshipToHead, sex }, at) => sex !== null && isSexUnusual(relationshipToHead, sex)
    ? [{ code: 'move-in/spouse-sex', basis: STD_RELATIONSHIP, field: `movers.${at}.sex` }] : [])

export const ageAndKinshipAlerts: readonly MoveInRule[] = [headIsOfAge, oneSpouse, generationsFit, sexFits]
