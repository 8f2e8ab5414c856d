/** Rules on who the movers are: nobody is recorded twice, and a re-entrant comes back as themselves. [STD 4.1.1.2] */
import type { Answers } from '../../../../frame/question.ts'
import {
  MOVE_IN, STD_EVENT_DATE, STD_PERSON_AND_HOUSEHOLD_NO, STD_RESIDENT_CODE, STD_RE_ENTRANT,
} from '../../../../law/provision.ts'
import { lookAlikeName } from '../../../../record/name-key.ts'
import type { PersonInput } from '../../../../record/notification.ts'
import { sealedId } from '../../../../record/secret-number.ts'
import { needsCode, type MoveInFacts } from '../facts.ts'
import { ofEach, type MoveInRule } from './rule.ts'

type Match = { readonly personNo: number; readonly status: Answers['holders'][number]['status']; readonly item: string }

/** Everybody the register knows under a number this mover brought. */
const matchesOf = (mover: PersonInput, { holders, cardHolders }: MoveInFacts): readonly Match[] => {
  const ids = { individualNumber: sealedId(mover.individualNumber), residentCode: sealedId(mover.residentCode) }
  const byNumber = Object.entries(ids).flatMap(([item, id]) =>
    holders.filter(({ numberId }) => numberId === id).map(({ personNo, status }) => ({ personNo, status, item })))
  const byCard = cardHolders.filter(({ residenceCardNo }) => residenceCardNo === mover.residenceCardNo)
    .map(({ personNo, status }) => ({ personNo, status, item: 'residenceCardNo' }))
  return [...byNumber, ...byCard]
}

/** A number of somebody who lives here now is nobody else's. */
const numberIsFree = ofEach((mover, at, facts) =>
  matchesOf(mover, facts).filter(({ status, personNo }) => status === 'current' && personNo !== mover.personNo)
    .map(({ item }) => ({ code: 'move-in/number-in-use', basis: STD_PERSON_AND_HOUSEHOLD_NO, field: `${at}.${item}` })))

/** 個人番号・住民票コード・在留カード番号 equal to a removed record's: the same person, never a new entry. */
const returnsAsThemselves = ofEach((mover, at, facts) =>
  matchesOf(mover, facts).filter(({ status, personNo }) => status !== 'current' && personNo !== mover.personNo)
    .slice(0, 1)
    .map(({ personNo }) => ({
      code: 'move-in/re-entrant', basis: STD_RE_ENTRANT, field: `${at}.personNo`, values: { personNo },
    })))

const isNotHereAlready = ofEach((mover, at, { persons }) => {
  const chosen = persons.find(({ record }) => record.personNo === mover.personNo)
  if (mover.personNo !== null && chosen === undefined) {
    return [{ code: 'move-in/no-such-person', basis: STD_RE_ENTRANT, field: `${at}.personNo` }]
  }
  return chosen?.record.status === 'current'
    ? [{ code: 'move-in/already-recorded', basis: MOVE_IN, field: `${at}.personNo` }] : []
})

const noNumberTwice: MoveInRule = ({ movers }) => {
  const seen = new Set<string | number>()
  return movers.flatMap((mover, at) => {
    const ids = [sealedId(mover.individualNumber), sealedId(mover.residentCode), mover.personNo]
      .filter((id) => id !== null)
    const twice = ids.some((id) => seen.has(id))
    for (const id of ids) seen.add(id)
    return twice ? [{ code: 'move-in/same-number', basis: STD_PERSON_AND_HOUSEHOLD_NO, field: `movers.${at}` }] : []
  })
}

/** New codes come from the stock drawn in advance. [STD 4.3.1] */
const stockHolds: MoveInRule = ({ movers }, { reserved }) => {
  const needed = movers.filter(needsCode).length
  return reserved.residentCodeIds.length < needed
    ? { code: 'move-in/no-code-stock', basis: STD_RESIDENT_CODE, values: { needed } } : undefined
}

/** 氏名・性別・生年月日 equal to a removed record's: perhaps the same person; the officer decides. */
const looksLikeNobody = ofEach((mover, at, { lookAlikes }) => {
  if (mover.personNo !== null) return []
  const key = lookAlikeName(mover.fullName)
  const alike = lookAlikes.find((known) =>
    known.nameKey === key && known.sex === mover.sex && known.birthOn === mover.birthDate?.sortOn)
  if (alike === undefined) return []
  const code = alike.status === 'current' ? 'move-in/look-alike-here' : 'move-in/look-alike'
  return [{ code, basis: STD_RE_ENTRANT, field: `${at}.personNo`, values: { personNo: alike.personNo } }]
})

const followsLastEvent: MoveInRule = ({ movedOn, movers }, { persons }) =>
  movers.flatMap(({ personNo }, at) => {
    const before = persons.find(({ record }) => record.personNo === personNo)?.record
    return before !== undefined && movedOn !== '' && movedOn < before.eventOn.sortOn
      ? [{ code: 'move-in/back-dated', basis: STD_EVENT_DATE, field: `movers.${at}.personNo` }] : []
  })

const stockIsAmple: MoveInRule = ({ movers }, { office }) =>
  movers.some(needsCode) && office.residentCodeStock < office.residentCodeStockThreshold
    ? { code: 'move-in/code-stock-low', basis: STD_RESIDENT_CODE, values: { left: office.residentCodeStock } }
    : undefined

export const identityRules: readonly MoveInRule[] = [
  numberIsFree, returnsAsThemselves, isNotHereAlready, noNumberTwice, stockHolds,
]

export const identityAlerts: readonly MoveInRule[] = [looksLikeNobody, followsLastEvent, stockIsAmple]
