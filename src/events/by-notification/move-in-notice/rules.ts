/** What stands against a notice of move-in, and what wants care. [STD 4.1.3.1.1] */
import { formatEra } from '../../../law/era.ts'
import { NOTICE_OF_MOVE_IN, STD_ADDRESS_MASTER, STD_MOVE_IN_NOTICE } from '../../../law/provision.ts'
import { characterFaults } from '../../../record/character-faults.ts'
import { hasPlan } from '../../../record/move-out.ts'
import { lookAlikeName } from '../../../record/name-key.ts'
import { isAddressCode, isMunicipalityCode } from '../../../record/numbers.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { blockAlerts, blockErrors, findOpen } from '../../every-event/blocks.ts'
import { areRealDays, happenedAlready, saysDay, toldAfter, toldAlready } from '../../every-event/days.ts'
import { chosenErrors } from '../../every-event/residents.ts'
import { blank, ofEach, type EventRule } from '../../every-event/rule.ts'
import type { MoveInNotice } from './notification.ts'

const saysWhere: EventRule<MoveInNotice> = ({ destination }) =>
  destination === '' ? blank('destination') : undefined

const isDrawable: EventRule<MoveInNotice> = ({ destination }) => characterFaults('destination', destination)

const codeIsSound: EventRule<MoveInNotice> = ({ destinationCode: code }) =>
  code === null || code === '' || isMunicipalityCode(code) || isAddressCode(code) ? undefined
    : { code: 'move-in-notice/destination-code', basis: STD_ADDRESS_MASTER, field: 'destinationCode' }

/** A notice confirms a move-out: planned, made, or made ex officio. [STD 4.1.3.1.1] */
const hasLeft: EventRule<MoveInNotice> = ofEach(({ personNo }, at, facts) => {
  const record = findOpen(personNo, facts)
  const code = record === undefined ? undefined : objectionTo(record)
  return code === undefined ? [] : [{ code, basis: STD_MOVE_IN_NOTICE, field: `${at}.personNo` }]
})

const objectionTo = (record: ResidentRecord): string | undefined => {
  const { status, removalReason } = record
  if (status === 'current') return hasPlan(record) ? undefined : 'move-in-notice/not-notified'
  return status === 'moved-out' || removalReason === 'ex-officio-removal' ? undefined : 'move-in-notice/not-moved-out'
}

const isNew: EventRule<MoveInNotice> = ofEach(({ personNo }, at, facts) => {
  const known = findOpen(personNo, facts)?.moveInNoticeOn ?? null
  return known === null ? [] : [{
    code: 'move-in-notice/again', basis: NOTICE_OF_MOVE_IN, field: `${at}.personNo`, values: { day: formatEra(known) },
  }]
})

/** Both are kept; of the two the office asks which is right. */
const goesWherePlanned: EventRule<MoveInNotice> = (input, facts) => input.movers.flatMap(({ personNo }, at) => {
  const record = findOpen(personNo, facts)
  return record === undefined || isSamePlace(record, input) ? []
    : [{ code: 'move-in-notice/other-destination', basis: STD_MOVE_IN_NOTICE, field: `movers.${at}.personNo` }]
})

const MUNICIPALITY_DIGITS = 5

/** A plan may name the municipality alone. Of two codes the municipality decides, of texts the one within the other. */
const isSamePlace = (record: ResidentRecord, { destination, destinationCode }: MoveInNotice): boolean => {
  const { plannedDestination, plannedDestinationCode } = record
  if (plannedDestination === null || destination === '') return true
  const isOneTown = plannedDestinationCode?.slice(0, MUNICIPALITY_DIGITS)
    === destinationCode?.slice(0, MUNICIPALITY_DIGITS)
  const within = destination.startsWith(plannedDestination) || plannedDestination.startsWith(destination)
  return within || (plannedDestinationCode !== null && Boolean(destinationCode) && isOneTown)
}

/** Of a wrong code the name tells; nothing is answered about anybody in hiding. */
const isThatPerson: EventRule<MoveInNotice> = ofEach(({ personNo, toldName }, at, facts) => {
  const record = findOpen(personNo, facts)
  if (record === undefined || toldName === null || toldName === '') return []
  const names = [record.fullName, record.alphabetName, record.kanjiName, record.alias]
    .filter((name) => name !== null).map(lookAlikeName)
  return names.includes(lookAlikeName(toldName)) ? []
    : [{ code: 'move-in-notice/other-name', basis: NOTICE_OF_MOVE_IN, field: `${at}.toldName` }]
})

export const errors: readonly EventRule<MoveInNotice>[] = [
  saysDay('movedInOn'), saysDay('noticedOn'), areRealDays(['movedInOn', 'noticedOn']), happenedAlready('movedInOn'),
  toldAlready('noticedOn'), toldAfter('movedInOn', 'noticedOn', NOTICE_OF_MOVE_IN),
  saysWhere, isDrawable, codeIsSound, ...chosenErrors, hasLeft, ...blockErrors,
]

export const alerts: readonly EventRule<MoveInNotice>[] =
  [isNew, goesWherePlanned, isThatPerson, ...blockAlerts]
