/** What stands against an error correction, and what wants care. [STD 1.1.5, 4.2.3.3, 11.1] */
import { CORRECTION_BY_MAYOR, STD_ERROR_CORRECTION, STD_REMOVED_RECORD } from '../../../law/provision.ts'
import { characterFaults } from '../../../record/character-faults.ts'
import { addressAlerts, addressErrors, type ToPlace } from '../../every-event/address.ts'
import { blockAlerts, blockErrors } from '../../every-event/blocks.ts'
import { areRealDays, happenedAlready, saysDay, toldAlready } from '../../every-event/days.ts'
import { namesItsSheet } from '../../every-event/ex-officio.ts'
import { orNull } from '../../every-event/items.ts'
import { followsLastEvent, isChosen } from '../../every-event/residents.ts'
import { blank, type EventRule } from '../../every-event/rule.ts'
import { correctsAddress, findRecord, toldOf } from './facts.ts'
import type { ErrorCorrection } from './notification.ts'
import { afterwardsAlerts, afterwardsErrors } from './rules/afterwards.ts'
import { lineErrors } from './rules/lines.ts'

type CorrectionRule = EventRule<ErrorCorrection>

const saysWhy: CorrectionRule = ({ evidence }) =>
  evidence === '' ? blank('evidence') : characterFaults('evidence', evidence)

const saysWhenAsked: CorrectionRule = (input, facts) =>
  input.ground === 'application' ? saysDay('appliedOn')(input, facts) : undefined

const noteIsDrawable: CorrectionRule = ({ note }) => characterFaults('note', note)

/** Something is corrected, or a note written: of a removed record the note, and nothing else. [STD 1.1.5] */
const doesSomething: CorrectionRule = (input, facts) => {
  const corrects = toldOf(input).length > 0 || correctsAddress(input)
  const record = findRecord(input, facts)
  if (record !== undefined && record.status !== 'current') {
    return [
      ...(corrects ? [{ code: 'error-correction/removed', basis: STD_REMOVED_RECORD, field: 'corrections' }] : []),
      ...(input.note === '' ? [blank('note')] : []),
    ]
  }
  return corrects || input.note !== '' ? undefined
    : { code: 'error-correction/nothing', basis: CORRECTION_BY_MAYOR, field: 'corrections' }
}

/** The address as the rules on places look at it; they live there already. */
const ofAddress = (rule: EventRule<ToPlace>): CorrectionRule => (input, facts) =>
  correctsAddress(input) ? rule({ address: input.address, household: { to: 'join' } }, facts) : undefined

const addressDiffers: CorrectionRule = (input, facts) => {
  const [record, { address }] = [findRecord(input, facts), input]
  const isSame = record !== undefined && record.oazaAza === address.oazaAza && record.lot === address.lot
    && record.katagaki === orNull(address.katagaki) && record.townBlockCode === address.townBlockCode
  return isSame ? { code: 'error-correction/same', basis: STD_ERROR_CORRECTION, field: 'address' } : undefined
}

export const errors: readonly CorrectionRule[] = [
  saysDay('correctedOn'), areRealDays(['correctedOn', 'appliedOn']), happenedAlready('correctedOn'), saysWhenAsked,
  toldAlready('appliedOn'), namesItsSheet(), saysWhy, noteIsDrawable, isChosen('resident.personNo'), doesSomething,
  ...lineErrors, ...addressErrors.map(ofAddress), addressDiffers, ...afterwardsErrors, ...blockErrors,
]

/** The shared rule calls those it is about movers. */
const followsLast: CorrectionRule = (input, facts) =>
  [followsLastEvent('correctedOn')({ ...input, movers: [input.resident] }, facts)].flat()
    .flatMap((found) => (found === undefined ? [] : { ...found, field: 'resident.personNo' }))

export const alerts: readonly CorrectionRule[] =
  [followsLast, ...addressAlerts.map(ofAddress), ...afterwardsAlerts, ...blockAlerts]
