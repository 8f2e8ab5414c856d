/** Rules on who the movers are: nobody is recorded twice, and a re-entrant comes back as themselves. [STD 4.1.1.2] */
import type { Answers } from '../../../../frame/question.ts'
import { MOVE_IN, STD_PERSON_AND_HOUSEHOLD_NO, STD_RE_ENTRANT } from '../../../../law/provision.ts'
import type { PersonInput } from '../../../../record/notification.ts'
import { sealedId } from '../../../../record/secret-number.ts'
import { newRecordAlerts, newRecordErrors } from '../../../every-event/new-records.ts'
import { followsLastEvent } from '../../../every-event/residents.ts'
import { ofEach, type EventRule } from '../../../every-event/rule.ts'
import type { MoveIn } from '../notification.ts'

type Match = { readonly personNo: number; readonly status: Answers['holders'][number]['status']; readonly item: string }

/** Everybody the register knows under a number this mover brought. */
const matchesOf = (mover: PersonInput, { holders, cardHolders }: Answers): readonly Match[] => {
  const ids = { individualNumber: sealedId(mover.individualNumber), residentCode: sealedId(mover.residentCode) }
  const byNumber = Object.entries(ids).flatMap(([item, id]) =>
    holders.filter(({ numberId }) => numberId === id).map(({ personNo, status }) => ({ personNo, status, item })))
  const byCard = cardHolders.filter(({ residenceCardNo }) => residenceCardNo === mover.residenceCardNo)
    .map(({ personNo, status }) => ({ personNo, status, item: 'residenceCardNo' }))
  return [...byNumber, ...byCard]
}

/** A number of somebody who lives here now is nobody else's. */
const numberIsFree: EventRule<MoveIn> = ofEach((mover, at, facts) =>
  matchesOf(mover, facts).filter(({ status, personNo }) => status === 'current' && personNo !== mover.personNo)
    .map(({ item }) => ({ code: 'move-in/number-in-use', basis: STD_PERSON_AND_HOUSEHOLD_NO, field: `${at}.${item}` })))

/** 個人番号・住民票コード・在留カード番号 equal to a removed record's: the same person, never a new entry. */
const returnsAsThemselves: EventRule<MoveIn> = ofEach((mover, at, facts) =>
  matchesOf(mover, facts).filter(({ status, personNo }) => status !== 'current' && personNo !== mover.personNo)
    .slice(0, 1)
    .map(({ personNo }) => ({
      code: 'move-in/re-entrant', basis: STD_RE_ENTRANT, field: `${at}.personNo`, values: { personNo },
    })))

const isNotHereAlready: EventRule<MoveIn> = ofEach((mover, at, { persons }) => {
  const chosen = persons.find(({ record }) => record.personNo === mover.personNo)
  if (mover.personNo !== null && chosen === undefined) {
    return [{ code: 'event/no-such-person', basis: STD_RE_ENTRANT, field: `${at}.personNo` }]
  }
  return chosen?.record.status === 'current'
    ? [{ code: 'move-in/already-recorded', basis: MOVE_IN, field: `${at}.personNo` }] : []
})

const noNumberTwice: EventRule<MoveIn> = ({ movers }) => {
  const seen = new Set<string | number>()
  return movers.flatMap((mover, at) => {
    const ids = [sealedId(mover.individualNumber), sealedId(mover.residentCode), mover.personNo]
      .filter((id) => id !== null)
    const twice = ids.some((id) => seen.has(id))
    for (const id of ids) seen.add(id)
    return twice ? [{ code: 'move-in/same-number', basis: STD_PERSON_AND_HOUSEHOLD_NO, field: `movers.${at}` }] : []
  })
}

export const identityErrors: readonly EventRule<MoveIn>[] = [
  numberIsFree, returnsAsThemselves, isNotHereAlready, noNumberTwice, ...newRecordErrors,
]

export const identityAlerts: readonly EventRule<MoveIn>[] = [...newRecordAlerts, followsLastEvent('movedOn')]
