/** Who moves and where to: the whole or a part, to another household of the same place. [STD 4.1.4.1] */
import { STD_HOUSEHOLD_CHANGE } from '../../../../law/provision.ts'
import { livesAtSamePlace } from '../../../../record/household.ts'
import { namesItsSheet } from '../../../every-event/ex-officio.ts'
import { blank, type EventRule } from '../../../every-event/rule.ts'
import { destination, leadsElsewhere, leftBehind } from '../facts.ts'
import type { HouseholdChange } from '../notification.ts'

type ScopeRule = EventRule<HouseholdChange>

const names = (chosen: HouseholdChange['movers'], wanted: number): boolean =>
  chosen.some(({ personNo }) => personNo === wanted)

/** 世帯主変更 names every member: each relationship is given anew. [STD 4.1.4.2] */
const everyMemberIsNamed: ScopeRule = (input, facts) => {
  const missing = leftBehind(input, facts)?.members.filter(({ personNo }) => !names(input.movers, personNo)).length ?? 0
  return input.change === 'head-change' && missing > 0
    ? { code: 'household-change/member-missing', basis: STD_HOUSEHOLD_CHANGE, field: 'movers', values: { missing } }
    : undefined
}

/** 世帯合併 is of a whole household, 世帯分離 and 世帯変更 of a part. */
const wholeOrPart: ScopeRule = (input, facts) => {
  const from = leftBehind(input, facts)
  if (from === undefined || input.change === 'head-change') return undefined
  const isWhole = from.members.every(({ personNo }) => names(input.movers, personNo))
  if (input.change === 'household-merge') {
    return isWhole ? undefined : { code: 'household-change/not-whole', basis: STD_HOUSEHOLD_CHANGE, field: 'movers' }
  }
  return isWhole ? { code: 'household-change/nobody-stays', basis: STD_HOUSEHOLD_CHANGE, field: 'movers' } : undefined
}

const saysWhereTo: ScopeRule = ({ change, toHouseholdNo }) =>
  leadsElsewhere(change) && toHouseholdNo === null ? blank('toHouseholdNo') : undefined

const isThere: ScopeRule = ({ change, toHouseholdNo }, { households }) => {
  if (!leadsElsewhere(change) || toHouseholdNo === null) return undefined
  const known = households.find(({ householdNo }) => householdNo === toHouseholdNo)
  return known === undefined || known.members.length === 0
    ? { code: 'event/no-household', basis: STD_HOUSEHOLD_CHANGE, field: 'toHouseholdNo' } : undefined
}

const isAnother: ScopeRule = (input, facts) => {
  const to = destination(input, facts)
  return to !== undefined && to.householdNo === leftBehind(input, facts)?.householdNo
    ? { code: 'household-change/there-already', basis: STD_HOUSEHOLD_CHANGE, field: 'toHouseholdNo' } : undefined
}

/** With another address it is 転居. 方書 is not compared. [E010] */
const isSamePlace: ScopeRule = (input, facts) => {
  const [from, to] = [leftBehind(input, facts)?.members[0], destination(input, facts)?.members[0]]
  return from !== undefined && to !== undefined && !livesAtSamePlace(from, to)
    ? { code: 'household-change/other-place', basis: STD_HOUSEHOLD_CHANGE, field: 'toHouseholdNo' } : undefined
}

/** Those who stay are of the household that is left, and are named once. */
const stayingStay: ScopeRule = (input, facts) => {
  const from = leftBehind(input, facts)
  return from === undefined ? undefined : input.staying.flatMap(({ personNo }, at) => {
    if (personNo === null) return [blank(`staying.${at}.personNo`)]
    const isMember = from.members.some((member) => member.personNo === personNo)
    return isMember && !names(input.movers, personNo) ? []
      : [{ code: 'household-change/not-staying', basis: STD_HOUSEHOLD_CHANGE, field: `staying.${at}.personNo` }]
  })
}

export const scopeErrors: readonly ScopeRule[] = [
  everyMemberIsNamed, wholeOrPart, saysWhereTo, isThere, isAnother, isSamePlace, stayingStay,
  namesItsSheet<HouseholdChange>(({ ground }) => ground === 'ex-officio'),
]
