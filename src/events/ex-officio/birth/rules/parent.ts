/** Rules on whose household a child joins: somebody who lives here, and did so on the day of the birth. */
import { formatEra } from '../../../../law/era.ts'
import { NOTICE_FROM_FAMILY_REGISTER, STD_DESTINATION_HOUSEHOLD, STD_MOVERS } from '../../../../law/provision.ts'
import { hasPlan } from '../../../../record/move-out.ts'
import { findOpen, isClosed } from '../../../every-event/blocks.ts'
import { isChosen } from '../../../every-event/residents.ts'
import type { EventRule } from '../../../every-event/rule.ts'
import { findHome, findParent } from '../facts.ts'
import type { Birth } from '../notification.ts'

type ParentRule = EventRule<Birth>

const FIELD = 'parent.personNo'

/** One who died before the child was born leaves the household to the other; one who left takes the child along. */
const livesHere: ParentRule = (input, facts) => {
  const parent = findParent(input, facts)
  if (parent === undefined || parent.status === 'current') return undefined
  return parent.status === 'deceased'
    ? { code: 'birth/parent-died', basis: STD_DESTINATION_HOUSEHOLD, field: FIELD }
    : { code: 'birth/parent-gone', basis: NOTICE_FROM_FAMILY_REGISTER, field: FIELD }
}

/** A household can end between entry and approval. */
const hasHome: ParentRule = (input, facts) => {
  if (facts.households.some(isClosed) || findOpen(input.parent.personNo, facts)?.status !== 'current') return undefined
  return findHome(input, facts) === undefined
    ? { code: 'event/no-household', basis: STD_DESTINATION_HOUSEHOLD, field: FIELD } : undefined
}

/** Who is about to leave may take the child along. */
const isStaying: ParentRule = (input, facts) => {
  const parent = findParent(input, facts)
  return parent !== undefined && hasPlan(parent) && parent.plannedMoveOutOn !== null ? {
    code: 'birth/parent-leaving', basis: STD_MOVERS, field: FIELD,
    values: { plannedOn: formatEra(parent.plannedMoveOutOn) },
  } : undefined
}

export const parentErrors: readonly ParentRule[] = [isChosen(FIELD), livesHere, hasHome]
export const parentAlerts: readonly ParentRule[] = [isStaying]
