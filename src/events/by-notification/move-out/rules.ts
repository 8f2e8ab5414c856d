/** What stands against a move-out, and what wants care. [STD 4.1.3.0, 11.1] */
import { compareDays, termEnd, type CivilDay } from '../../../law/calendar.ts'
import { formatEra } from '../../../law/era.ts'
import { MOVE_OUT_TERM } from '../../../law/figures.ts'
import {
  CARD_MOVE_IN, CHANGE_OF_ADDRESS, STD_ADDRESS_MASTER, STD_MOVE_OUT_AFTER_THE_FACT, STD_MOVE_OUT_DESTINATION,
} from '../../../law/provision.ts'
import type { Answers } from '../../../frame/question.ts'
import { characterFaults } from '../../../record/character-faults.ts'
import { isAddressCode, isMunicipalityCode } from '../../../record/numbers.ts'
import { blockAlerts, blockErrors } from '../../every-event/blocks.ts'
import { areRealDays, dayAt, saysDay, toldAlready } from '../../every-event/days.ts'
import { namesItsSheet } from '../../every-event/ex-officio.ts'
import {
  followsLastEvent, fromOneHousehold, headStays, isStaying, residentErrors,
} from '../../every-event/residents.ts'
import { blank, type EventRule } from '../../every-event/rule.ts'
import type { MoveOut } from './notification.ts'

/** The last day on which leaving can be told as a notification; nothing while a day is blank. */
const lastDay = (input: MoveOut, { office }: Answers): CivilDay | undefined => {
  const left = dayAt(input, 'plannedOn')
  return left === undefined ? undefined : termEnd(left, MOVE_OUT_TERM, office.officialHolidays)
}

/** Told after its term a move-out is no notification: the office removes the record by itself. [STD 4.1.3.0.1] */
export const isExOfficio = (input: MoveOut, facts: Answers): boolean => {
  const [last, told] = [lastDay(input, facts), dayAt(input, 'notifiedOn')]
  return last !== undefined && told !== undefined && compareDays(told, last) > 0
}

const saysWhereTo: EventRule<MoveOut> = ({ destination: { to, address, country } }) => [
  ...(to === 'domestic' && address === '' ? [blank('destination.address')] : []),
  ...(to === 'abroad' && (country ?? '') === '' ? [blank('destination.country')] : []),
]

const isDrawable: EventRule<MoveOut> = ({ destination }) =>
  (['address', 'country'] as const).flatMap((item) => characterFaults(`destination.${item}`, destination[item]))

const codeIsSound: EventRule<MoveOut> = ({ destination: { code } }) =>
  code === null || code === '' || isMunicipalityCode(code) || isAddressCode(code) ? undefined
    : { code: 'move-out/destination-code', basis: STD_ADDRESS_MASTER, field: 'destination.code' }

/** Whoever stays in the municipality changes the address. [法23条] */
const leavesTown: EventRule<MoveOut> = ({ destination: { to, address, code } }, { office }) => {
  const isHere = code === office.municipalityCode || address.startsWith(`${office.prefecture}${office.municipality}`)
  return to === 'domestic' && isHere
    ? { code: 'move-out/same-town', basis: CHANGE_OF_ADDRESS, field: 'destination.address' } : undefined
}

/** A message is of use to a town that takes the card, and follows from a notification alone. */
const cardFits: EventRule<MoveOut> = (input, facts) => {
  const reasons = [
    ...(input.destination.to === 'abroad' ? ['move-out/card-abroad'] : []),
    ...(isExOfficio(input, facts) ? ['move-out/card-late'] : []),
  ]
  return input.cardUsed ? reasons.map((code) => ({ code, basis: CARD_MOVE_IN, field: 'cardUsed' })) : undefined
}

const isInTime: EventRule<MoveOut> = (input, facts) => {
  const last = lastDay(input, facts)
  return last !== undefined && isExOfficio(input, facts) ? {
    code: 'move-out/ex-officio', basis: STD_MOVE_OUT_AFTER_THE_FACT, field: 'plannedOn',
    values: { lastDay: formatEra(last) },
  } : undefined
}

const isTold: EventRule<MoveOut> = ({ destination }) =>
  destination.to === 'untold'
    ? { code: 'move-out/untold', basis: STD_MOVE_OUT_DESTINATION, field: 'destination.to' } : undefined

export const errors: readonly EventRule<MoveOut>[] = [
  saysDay('plannedOn'), saysDay('notifiedOn'), areRealDays(['plannedOn', 'notifiedOn']), toldAlready('notifiedOn'),
  saysWhereTo, isDrawable, codeIsSound, leavesTown, cardFits, namesItsSheet(isExOfficio),
  ...residentErrors, fromOneHousehold, ...blockErrors,
]

export const alerts: readonly EventRule<MoveOut>[] = [
  isInTime, isTold, followsLastEvent('plannedOn'), isStaying, headStays, ...blockAlerts,
]
