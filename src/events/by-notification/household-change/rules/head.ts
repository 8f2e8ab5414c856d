/** Who heads the households afterwards. [STD 1.1.10, 4.0.4, 4.1.4.2] */
import {
  STD_DESTINATION_HOUSEHOLD, STD_HEAD, STD_HEAD_LEAVES, STD_RELATIONSHIP, STD_RELATIONSHIP_AFTER_HEAD_CHANGE,
} from '../../../../law/provision.ts'
import { HEAD, isRelationship } from '../../../../record/relationship.ts'
import { blank, type EventRule } from '../../../every-event/rule.ts'
import { destination, leadsElsewhere, leftBehind } from '../facts.ts'
import type { HouseholdChange } from '../notification.ts'

type HeadRule = EventRule<HouseholdChange>

const headsOf = (chosen: HouseholdChange['movers']) =>
  chosen.filter(({ relationshipToHead }) => relationshipToHead === HEAD)

/** Whoever stands at the head of the movers' household once they are there: one, or the one who is there already. */
const oneHead: HeadRule = (input, facts) => {
  const heads = headsOf(input.movers).length
  const already = destination(input, facts)?.members.some(({ isHead }) => isHead) === true ? 1 : 0
  if (heads + already > 1) return { code: 'event/two-heads', basis: STD_HEAD, field: 'movers' }
  return heads === 0 && !leadsElsewhere(input.change)
    ? { code: 'household-change/no-head', basis: STD_HEAD, field: 'movers' } : undefined
}

const headIsAnother: HeadRule = (input, facts) => {
  const before = leftBehind(input, facts)?.members.find(({ isHead }) => isHead)?.personNo
  const [head] = headsOf(input.movers)
  return input.change === 'head-change' && head !== undefined && head.personNo === before
    ? { code: 'household-change/same-head', basis: STD_RELATIONSHIP_AFTER_HEAD_CHANGE, field: 'movers' } : undefined
}

const stayingHasOneHead: HeadRule = ({ staying }) => {
  if (staying.length === 0) return undefined
  const heads = headsOf(staying).length
  if (heads === 1) return undefined
  const code = heads === 0 ? 'household-change/no-head' : 'event/two-heads'
  return { code, basis: STD_HEAD, field: 'staying' }
}

const stayingRelationships: HeadRule = ({ staying }) =>
  staying.flatMap(({ relationshipToHead }, at) => {
    const field = `staying.${at}.relationshipToHead`
    if (relationshipToHead === '') return [blank(field)]
    return isRelationship(relationshipToHead) ? [] : [{ code: 'event/relationship', basis: STD_RELATIONSHIP, field }]
  })

/** Where the head leaves, everybody who stays is given a new relationship, or nobody is. */
const stayingIsWhole: HeadRule = (input, facts) => {
  const staying = leftBehind(input, facts)?.members
    .filter(({ personNo }) => !input.movers.some((mover) => mover.personNo === personNo)) ?? []
  return input.staying.length > 0 && input.staying.length < staying.length
    ? { code: 'household-change/staying-missing', basis: STD_RELATIONSHIP_AFTER_HEAD_CHANGE, field: 'staying' }
    : undefined
}

/** Two or more stay without a head, and none is named. [A102] */
const headStays: HeadRule = (input, facts) => {
  const members = leftBehind(input, facts)?.members ?? []
  const staying = members.filter(({ personNo }) => !input.movers.some((mover) => mover.personNo === personNo))
  const leaves = members.some(({ isHead }) => isHead) && !staying.some(({ isHead }) => isHead)
  return leaves && staying.length > 1 && input.staying.length === 0
    ? { code: 'event/head-leaves', basis: STD_HEAD_LEAVES, field: 'staying' } : undefined
}

const consented: HeadRule = ({ change, headConsents }) =>
  leadsElsewhere(change) && !headConsents
    ? { code: 'event/no-consent', basis: STD_DESTINATION_HOUSEHOLD, field: 'headConsents' } : undefined

export const headErrors: readonly HeadRule[] =
  [oneHead, headIsAnother, stayingHasOneHead, stayingRelationships, stayingIsWhole]
export const headAlerts: readonly HeadRule[] = [headStays, consented]
