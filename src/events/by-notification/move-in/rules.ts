/** What stands against a move-in, and what wants care: every rule of [STD 4.1.1, 11.1] that applies to it. */
import { CARD_MOVE_IN, MOVE_IN_PROOF, STD_UNNOTIFIED_MOVE_IN } from '../../../law/provision.ts'
import { addressRules } from './rules/address.ts'
import { dateAlerts, dateRules } from './rules/dates.ts'
import { householdAlerts, householdRules } from './rules/household.ts'
import { identityAlerts, identityRules } from './rules/identity.ts'
import { ageAndKinshipAlerts } from './rules/kinship.ts'
import { personAlerts, personRules } from './rules/person.ts'
import type { MoveInRule } from './rules/rule.ts'

/** 法22条2項: a domestic move-in comes with the certificate of moving out. */
const hasProof: MoveInRule = ({ from, proof }) =>
  from === 'domestic' && proof.kind === 'none' && !proof.reason
    ? { code: 'move-in/no-proof', basis: MOVE_IN_PROOF, field: 'proof.kind' } : undefined

/** The certificate is missing and the reason is told: accepted with care. */
const proofIsMissing: MoveInRule = ({ from, proof }) =>
  from === 'domestic' && proof.kind === 'none' && proof.reason
    ? { code: 'move-in/proof-missing', basis: MOVE_IN_PROOF, field: 'proof.reason' } : undefined

/** A move-in by message (特例転入) rests on the card: without it the certificate on paper is needed. [法24条の2] */
const cardWasShown: MoveInRule = ({ proof }) =>
  proof.kind === 'message' && !proof.cardShown
    ? { code: 'move-in/no-card', basis: CARD_MOVE_IN, field: 'proof.cardShown' } : undefined

/** Where the previous address was never notified, the last registered one is what other towns are told. */
const saysLastRegistered: MoveInRule = ({ previous }) =>
  previous.unnotified && !previous.lastRegisteredAddress
    ? { code: 'move-in/no-last-registered', basis: STD_UNNOTIFIED_MOVE_IN, field: 'previous.lastRegisteredAddress' }
    : undefined

export const errors: readonly MoveInRule[] = [
  ...dateRules, hasProof, cardWasShown, saysLastRegistered, ...addressRules.errors, ...householdRules, ...personRules,
  ...identityRules,
]

export const alerts: readonly MoveInRule[] = [
  ...dateAlerts, proofIsMissing, ...addressRules.alerts, ...householdAlerts, ...personAlerts, ...identityAlerts,
  ...ageAndKinshipAlerts,
]
