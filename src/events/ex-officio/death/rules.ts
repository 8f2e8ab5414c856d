/** What stands against a death, and what wants care. [STD 4.2.2.1, 11.1] */
import { civilDay, compareDays, type CivilDay } from '../../../law/calendar.ts'
import { formatEra } from '../../../law/era.ts'
import { DEATH_TERM } from '../../../law/figures.ts'
import { isImpreciseDate, type ImpreciseDate } from '../../../law/imprecise-date.ts'
import {
  DEATH_NOTIFICATION, MOVE_OUT, REMOVAL_BY_MAYOR, STD_DATES,
} from '../../../law/provision.ts'
import { hasPlan } from '../../../record/move-out.ts'
import { blockAlerts, blockErrors, findOpen } from '../../every-event/blocks.ts'
import { areRealDays, dayAt, happenedAlready, toldAfter } from '../../every-event/days.ts'
import { familyRegisterErrors, filedWithin } from '../../every-event/family-register.ts'
import { followsLastEvent, fromOneHousehold, headStays, residentErrors } from '../../every-event/residents.ts'
import { blank, ofEach, type EventRule } from '../../every-event/rule.ts'
import type { Death } from './notification.ts'

const saysDay: EventRule<Death> = ({ diedOn }) => {
  if (diedOn === null) return blank('diedOn')
  return isImpreciseDate(diedOn) ? undefined : { code: 'event/not-a-day', basis: STD_DATES, field: 'diedOn' }
}

/** The last day an imprecise date can mean; nothing where it is not known at all. */
const atLatest = ({ kind, sortOn }: ImpreciseDate): CivilDay | undefined => {
  if (kind === 'unknown') return undefined
  return kind === 'exact' || kind === 'nonCalendar' ? sortOn : civilDay(`${sortOn.slice(0, 4)}-12-31`)
}

/** Nobody dies before they are born; the day of birth itself is possible. */
const wasBorn: EventRule<Death> = (input, facts) => {
  const last = isImpreciseDate(input.diedOn) ? atLatest(input.diedOn) : undefined
  return last === undefined ? undefined : input.movers.flatMap(({ personNo }, at) => {
    const birth = findOpen(personNo, facts)?.birthDate
    return birth !== undefined && birth.kind !== 'unknown' && compareDays(last, birth.sortOn) < 0
      ? [{ code: 'death/before-birth', basis: REMOVAL_BY_MAYOR, field: `movers.${at}.personNo` }] : []
  })
}

/** It is known after it happened, and told after it is known. [戸籍法86条] */
const knownBetween: EventRule<Death> = (input) => {
  const [died, known, told] = [dayAt(input, 'diedOn'), dayAt(input, 'knownOn'), dayAt(input, 'notifiedOn')]
  const isEarly = known !== undefined && died !== undefined && compareDays(known, died) < 0
  const isLate = known !== undefined && told !== undefined && compareDays(known, told) > 0
  return isEarly || isLate ? { code: 'death/known-on', basis: DEATH_NOTIFICATION, field: 'knownOn' } : undefined
}

/** Seven days, the day of knowing counted. [戸籍法43条, 86条] */
const inTime: EventRule<Death> = (input, facts) =>
  filedWithin(DEATH_TERM, input.knownOn === '' ? 'diedOn' : 'knownOn')(input, facts)

/** The plan comes to nothing: whoever died has not moved. */
const hadNoPlan: EventRule<Death> = ofEach(({ personNo }, at, facts) => {
  const record = findOpen(personNo, facts)
  return record !== undefined && hasPlan(record) && record.plannedMoveOutOn !== null ? [{
    code: 'death/move-out-planned', basis: MOVE_OUT, field: `${at}.personNo`,
    values: { plannedOn: formatEra(record.plannedMoveOutOn) },
  }] : []
})

export const errors: readonly EventRule<Death>[] = [
  ...familyRegisterErrors, saysDay, areRealDays(['knownOn']), happenedAlready('diedOn'),
  toldAfter('diedOn', 'notifiedOn', DEATH_NOTIFICATION), knownBetween, ...residentErrors, fromOneHousehold, wasBorn,
  ...blockErrors,
]

export const alerts: readonly EventRule<Death>[] =
  [inTime, followsLastEvent('diedOn'), hadNoPlan, headStays, ...blockAlerts]
