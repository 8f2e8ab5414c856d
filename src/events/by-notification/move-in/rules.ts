/** What stands against a move-in, and what wants care: every rule of [STD 4.1.1, 11.1] that applies to it. */
import { CARD_MOVE_IN, MOVE_IN_PROOF, STD_UNNOTIFIED_MOVE_IN } from '../../../law/provision.ts'
import { characterFaults } from '../../../record/character-faults.ts'
import { addressAlerts, addressErrors } from '../../every-event/address.ts'
import { blockAlerts, blockErrors } from '../../every-event/blocks.ts'
import { destinationAlerts, destinationErrors, isAtItsAddress } from '../../every-event/destination.ts'
import { kinshipAlerts } from '../../every-event/kinship.ts'
import { newcomerAlerts, newcomerArrivals, newcomerErrors } from '../../every-event/newcomers.ts'
import { relationshipErrors } from '../../every-event/residents.ts'
import { blank, type EventRule } from '../../every-event/rule.ts'
import type { MoveIn } from './notification.ts'
import { dayAlerts, dayErrors } from './rules/days.ts'
import { identityAlerts, identityErrors } from './rules/identity.ts'

/** 法22条2項: a domestic move-in comes with the certificate of moving out. */
const hasProof: EventRule<MoveIn> = ({ from, proof }) =>
  from === 'domestic' && proof.kind === 'none' && !proof.reason
    ? { code: 'move-in/no-proof', basis: MOVE_IN_PROOF, field: 'proof.kind' } : undefined

/** The certificate is missing and the reason is told: accepted with care. */
const proofIsMissing: EventRule<MoveIn> = ({ from, proof }) =>
  from === 'domestic' && proof.kind === 'none' && proof.reason
    ? { code: 'move-in/proof-missing', basis: MOVE_IN_PROOF, field: 'proof.reason' } : undefined

/** A move-in by message (特例転入) rests on the card: without it the certificate on paper is needed. [法24条の2] */
const cardWasShown: EventRule<MoveIn> = ({ proof }) =>
  proof.kind === 'message' && !proof.cardShown
    ? { code: 'move-in/no-card', basis: CARD_MOVE_IN, field: 'proof.cardShown' } : undefined

/** Where the previous address was never notified, the last registered one is what other towns are told. */
const saysLastRegistered: EventRule<MoveIn> = ({ previous }) =>
  previous.unnotified && !previous.lastRegisteredAddress
    ? { code: 'move-in/no-last-registered', basis: STD_UNNOTIFIED_MOVE_IN, field: 'previous.lastRegisteredAddress' }
    : undefined

/** 転入前住所 is told even where it is 不明. */
const saysWhereFrom: EventRule<MoveIn> = ({ previous }) =>
  previous.address === '' ? blank('previous.address') : undefined

const previousIsDrawable: EventRule<MoveIn> = ({ previous }) => [
  ...characterFaults('previous.address', previous.address),
  ...characterFaults('previous.lastRegisteredAddress', previous.lastRegisteredAddress),
]

export const errors: readonly EventRule<MoveIn>[] = [
  ...dayErrors, hasProof, cardWasShown, saysLastRegistered, ...addressErrors, saysWhereFrom, previousIsDrawable,
  ...destinationErrors, isAtItsAddress, ...blockErrors, ...newcomerErrors, relationshipErrors, ...identityErrors,
]

export const alerts: readonly EventRule<MoveIn>[] = [
  ...dayAlerts, proofIsMissing, ...addressAlerts, ...destinationAlerts, ...blockAlerts, ...newcomerAlerts,
  ...identityAlerts, ...kinshipAlerts<MoveIn>(newcomerArrivals, 'movedOn'),
]
