/** What is asked about rather than refused: couples, ages, papers of foreign residents. [民法752条, 法30条の48, STD 11.1] */
import type { Answers } from '../../../../frame/question.ts'
import {
  COUPLE_LIVES_TOGETHER, FOREIGN_RELATIONSHIP_PROOF, STD_RELATIONSHIP,
} from '../../../../law/provision.ts'
import {
  COHABITANT, hasSeveralSpouses, HEAD, isBirthOrderUnusual, isSexUnusual, RELATIVE,
} from '../../../../record/relationship.ts'
import type { ResidentRecord } from '../../../../record/resident.ts'
import { findOpen } from '../../../every-event/blocks.ts'
import type { EventRule } from '../../../every-event/rule.ts'
import { destination, leftBehind } from '../facts.ts'
import type { HouseholdChange } from '../notification.ts'

type KinshipRule = EventRule<HouseholdChange>

/** A married couple of one household is parted only for a reason: 夫 or 妻 goes and the head stays, or the other way. */
const coupleStays: KinshipRule = (input, facts) => {
  if (input.change !== 'household-split' && input.change !== 'household-change') return undefined
  const members = leftBehind(input, facts)?.members ?? []
  const goes = ({ personNo }: ResidentRecord): boolean => input.movers.some((mover) => mover.personNo === personNo)
  const head = members.find(({ isHead }) => isHead)
  const spouse = members.find(({ relationshipToHead }) => relationshipToHead === '夫' || relationshipToHead === '妻')
  return head !== undefined && spouse !== undefined && goes(head) !== goes(spouse)
    ? { code: 'household-change/couple', basis: COUPLE_LIVES_TOGETHER, field: 'movers' } : undefined
}

type Placed = { readonly relationshipToHead: string; readonly record: ResidentRecord; readonly field: string }

const placed = ({ movers }: HouseholdChange, facts: Answers): readonly Placed[] =>
  movers.flatMap(({ personNo, relationshipToHead }, at) => {
    const record = findOpen(personNo, facts)
    return record === undefined ? [] : [{ relationshipToHead, record, field: `movers.${at}.relationshipToHead` }]
  })

const headAmong = (input: HouseholdChange, facts: Answers): ResidentRecord | undefined =>
  placed(input, facts).find(({ relationshipToHead }) => relationshipToHead === HEAD)?.record
    ?? destination(input, facts)?.members.find(({ isHead }) => isHead)

const oneSpouse: KinshipRule = (input, facts) => {
  const there = destination(input, facts)?.members ?? []
  const relationships = [...there, ...input.movers].map(({ relationshipToHead }) => relationshipToHead)
  return hasSeveralSpouses(relationships)
    ? { code: 'event/two-spouses', basis: STD_RELATIONSHIP, field: 'movers' } : undefined
}

const generationsFit: KinshipRule = (input, facts) => {
  const head = headAmong(input, facts)
  return head === undefined ? undefined : placed(input, facts)
    .filter(({ relationshipToHead, record }) =>
      isBirthOrderUnusual(relationshipToHead, record.birthDate.sortOn, head.birthDate.sortOn))
    .map(({ field }) => ({ code: 'event/generation', basis: STD_RELATIONSHIP, field }))
}

const sexFits: KinshipRule = (input, facts) => placed(input, facts)
  .filter(({ relationshipToHead, record }) => isSexUnusual(relationshipToHead, record.sex))
  .map(({ field }) => ({ code: 'event/spouse-sex', basis: STD_RELATIONSHIP, field }))

/** Kin of a foreign head is proven by papers and their translation. [法30条の48, 30条の49] */
const kinIsProven: KinshipRule = (input, facts) => {
  if (headAmong(input, facts)?.kind !== 'foreign') return undefined
  return placed(input, facts)
    .filter(({ relationshipToHead, record }) => record.kind === 'foreign'
      && ![HEAD, COHABITANT, RELATIVE, record.relationshipToHead].includes(relationshipToHead))
    .map(({ field }) => ({ code: 'household-change/kinship-papers', basis: FOREIGN_RELATIONSHIP_PROOF, field }))
}

export const kinshipOfChange: readonly KinshipRule[] = [coupleStays, oneSpouse, generationsFit, sexFits, kinIsProven]
