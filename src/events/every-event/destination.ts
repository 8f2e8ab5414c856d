/** 異動先: the household an event leads to, new or joined: one head, one address, the head's consent. [STD 4.0.2] */
import type { Answers, KnownHousehold } from '../../frame/question.ts'
import { STD_DESTINATION_HOUSEHOLD, STD_HEAD } from '../../law/provision.ts'
import type { AddressInput } from '../../record/notification.ts'
import { HEAD } from '../../record/relationship.ts'
import { findOpenHousehold } from './blocks.ts'
import type { EventRule } from './rule.ts'

/** An event that leads people into a household. */
export type ToHousehold = {
  readonly household: {
    readonly to: 'new' | 'join'
    readonly householdNo: number | null
    readonly headConsents: boolean
    readonly headComesLater: boolean
  }
  readonly movers: readonly { readonly relationshipToHead: string }[]
}

/** The household they join, if they join one that is there and open to be compared with. */
export const joined = ({ household }: ToHousehold, facts: Answers): KnownHousehold | undefined =>
  household.to === 'join' ? findOpenHousehold(household.householdNo, facts) : undefined

/** The number of the household they come to: the one joined, or the one set aside for a new one. */
export const householdNoOf = ({ household }: ToHousehold, { reserved }: Answers): number => {
  const householdNo = household.to === 'join' ? household.householdNo : reserved.householdNos[0]
  if (householdNo === null || householdNo === undefined) throw new Error('a number is reserved for every new household')
  return householdNo
}

const heads = ({ movers }: ToHousehold): number =>
  movers.filter(({ relationshipToHead }) => relationshipToHead === HEAD).length

const isThere: EventRule<ToHousehold> = ({ household }, { households }) => {
  if (household.to !== 'join') return undefined
  const known = households.find(({ householdNo }) => householdNo === household.householdNo)
  return known === undefined || known.members.length === 0
    ? { code: 'event/no-household', basis: STD_DESTINATION_HOUSEHOLD, field: 'household.householdNo' } : undefined
}

/** Of those who come and those who are there, one is the head at most. */
export const oneHead: EventRule<ToHousehold> = (input, facts) => {
  const already = joined(input, facts)?.members.some(({ isHead }) => isHead) ? 1 : 0
  return heads(input) + already > 1 ? { code: 'event/two-heads', basis: STD_HEAD, field: 'movers' } : undefined
}

/** A new household has a head, unless the head is expected later. */
const headOrExpected: EventRule<ToHousehold> = (input) =>
  input.household.to === 'new' && heads(input) === 0 && !input.household.headComesLater
    ? { code: 'event/no-head', basis: STD_HEAD, field: 'household.headComesLater' } : undefined

const consented: EventRule<ToHousehold> = ({ household }) =>
  household.to === 'join' && !household.headConsents
    ? { code: 'event/no-consent', basis: STD_DESTINATION_HOUSEHOLD, field: 'household.headConsents' } : undefined

const headIsAwaited: EventRule<ToHousehold> = (input) =>
  input.household.to === 'new' && heads(input) === 0 && input.household.headComesLater
    ? { code: 'event/head-awaited', basis: STD_HEAD, field: 'household.headComesLater' } : undefined

/** All but the 方書 is compared: the standard forbids that. [STD 4.1.4.1] */
export const isAtItsAddress: EventRule<ToHousehold & { readonly address: AddressInput }> = (input, facts) => {
  const member = joined(input, facts)?.members[0]
  if (member === undefined) return undefined
  const { address } = input
  const same = member.oazaAza === address.oazaAza && member.lot === address.lot
  return same ? undefined : { code: 'event/other-address', basis: STD_DESTINATION_HOUSEHOLD, field: 'address' }
}

export const destinationErrors: readonly EventRule<ToHousehold>[] = [isThere, oneHead, headOrExpected]
export const destinationAlerts: readonly EventRule<ToHousehold>[] = [consented, headIsAwaited]
