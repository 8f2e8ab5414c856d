/** Rules on the household they make or join: one head, at one address, with nobody's block in the way. */
import type { KnownHousehold } from '../../../../frame/question.ts'
import type { Finding } from '../../../../law/finding.ts'
import { STD_BLOCK, STD_DESTINATION_HOUSEHOLD, STD_HEAD } from '../../../../law/provision.ts'
import { HEAD } from '../../../../record/relationship.ts'
import type { MoveInFacts } from '../facts.ts'
import type { MoveIn } from '../notification.ts'
import type { MoveInRule } from './rule.ts'

/** The household they want to join, if they join one and it is there. */
const wanted = ({ household }: MoveIn, { households }: MoveInFacts): KnownHousehold | undefined =>
  household.to === 'join' ? households.find(({ householdNo }) => householdNo === household.householdNo) : undefined

/**
 * True where entries or inquiries are stopped: nothing is then held against this household, since every objection would
 * answer a guess at who lives there and where. [STD 3.1]
 */
const isClosed = ({ blocks }: KnownHousehold): boolean =>
  blocks.some(({ levels }) => levels.entry === 'error' || levels.inquiry === 'error')

/** The household they join, if it is there and open to be compared with. */
export const joined = (input: MoveIn, facts: MoveInFacts): KnownHousehold | undefined => {
  const known = wanted(input, facts)
  return known === undefined || isClosed(known) ? undefined : known
}

const heads = ({ movers }: MoveIn): number =>
  movers.filter(({ relationshipToHead }) => relationshipToHead === HEAD).length

const householdIsThere: MoveInRule = (input, facts) => {
  if (input.household.to !== 'join') return undefined
  const known = wanted(input, facts)
  return known === undefined || known.members.length === 0
    ? { code: 'move-in/no-household', basis: STD_DESTINATION_HOUSEHOLD, field: 'household.householdNo' } : undefined
}

const oneHead: MoveInRule = (input, facts) => {
  const known = joined(input, facts)
  const already = known?.members.some(({ isHead }) => isHead) ? 1 : 0
  return heads(input) + already > 1
    ? { code: 'move-in/two-heads', basis: STD_HEAD, field: 'movers' } : undefined
}

/** A new household has a head, unless the head is expected later. */
const headOrExpected: MoveInRule = (input) =>
  input.household.to === 'new' && heads(input) === 0 && !input.household.headComesLater
    ? { code: 'move-in/no-head', basis: STD_HEAD, field: 'household.headComesLater' } : undefined

/** All but the 方書 is compared: the standard forbids that. [STD 4.1.4.1] */
const sameAddress: MoveInRule = (input, facts) => {
  const member = joined(input, facts)?.members[0]
  if (member === undefined) return undefined
  const { address } = input
  const same = member.oazaAza === address.oazaAza && member.lot === address.lot
  return same ? undefined : { code: 'move-in/other-address', basis: STD_DESTINATION_HOUSEHOLD, field: 'address' }
}

const consented: MoveInRule = ({ household }) =>
  household.to === 'join' && !household.headConsents
    ? { code: 'move-in/no-consent', basis: STD_DESTINATION_HOUSEHOLD, field: 'household.headConsents' } : undefined

const headIsAwaited: MoveInRule = (input) =>
  input.household.to === 'new' && heads(input) === 0 && input.household.headComesLater
    ? { code: 'move-in/head-awaited', basis: STD_HEAD, field: 'household.headComesLater' } : undefined

/** A block on any member of either side; words say what is stopped, never why. [STD 3.1] */
const blocked = (level: 'error' | 'alert'): MoveInRule => (_, facts) => {
  const ofHouseholds = facts.households.flatMap(({ blocks }) => blocks)
  const ofPersons = facts.persons.flatMap(({ blocks }) => blocks)
  const standing = [...ofHouseholds, ...ofPersons].some(({ levels }) => levels.entry === level)
  const closed = level === 'error' && facts.households.some(isClosed)
  const finding: Finding = { code: `move-in/blocked-${level}`, basis: STD_BLOCK }
  return standing || closed ? finding : undefined
}

export const householdRules: readonly MoveInRule[] = [
  householdIsThere, oneHead, headOrExpected, sameAddress, blocked('error'),
]

export const householdAlerts: readonly MoveInRule[] = [consented, headIsAwaited, blocked('alert')]
