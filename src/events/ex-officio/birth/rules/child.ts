/** Rules on each child: born here, told after the birth, once, and of the nationality that its parents give it. */
import { compareDays, periodEnd } from '../../../../law/calendar.ts'
import { TRANSITIONAL_STAY } from '../../../../law/figures.ts'
import type { Finding } from '../../../../law/finding.ts'
import { findExactDay, isImpreciseDate } from '../../../../law/imprecise-date.ts'
import {
  BIRTH_NOTIFICATION, CHILD_OF_JAPANESE, EX_OFFICIO_CHANGE, ITEM_ADDRESS, ITEM_FULL_NAME_KANA,
  STD_MOVE_IN_WITH_BIRTH, STD_PERSON_AND_HOUSEHOLD_NO, TRANSITION_BY_BIRTH_OR_LOSS,
} from '../../../../law/provision.ts'
import { orNull } from '../../../every-event/items.ts'
import { dayAt } from '../../../every-event/days.ts'
import type { Answers } from '../../../../frame/question.ts'
import type { EventRule } from '../../../every-event/rule.ts'
import { findParent } from '../facts.ts'
import type { Birth, Newborn } from '../notification.ts'

type ChildRule = EventRule<Birth>

/** Holds the rule against each child; `at` is the child's path, `bornOn` what `dayAt` tells of its birth. */
const ofEachChild = (
  rule: (child: Newborn, at: string, input: Birth, facts: Answers) => Finding | undefined,
): ChildRule => (input, facts) =>
  input.movers.flatMap((child, at) => rule(child, `movers.${at}`, input, facts) ?? [])

/** Whoever is born abroad becomes a resident by moving in. [法22条1項] */
const bornHere: ChildRule = ({ bornIn }) =>
  bornIn === 'abroad' ? { code: 'birth/abroad', basis: EX_OFFICIO_CHANGE, field: 'bornIn' } : undefined

const toldAfterBirth: ChildRule = ofEachChild(({ birthDate }, at, input) => {
  const born = isImpreciseDate(birthDate) ? findExactDay(birthDate) : undefined
  const told = dayAt(input, 'notifiedOn')
  return born !== undefined && told !== undefined && compareDays(told, born) < 0
    ? { code: 'event/in-advance', basis: BIRTH_NOTIFICATION, field: `${at}.birthDate` } : undefined
})

/** Before its parents came, a child was born elsewhere: it moves in as they did. [STD 4.1.0.1] */
const bornSinceMoveIn: ChildRule = ofEachChild((_, at, input, facts) => {
  const parent = findParent(input, facts)
  const came = parent?.becameResidentOn ?? parent?.becameForeignResidentOn
  const born = dayAt(input, `${at}.birthDate`)
  return parent?.status === 'current' && came && born !== undefined && compareDays(born, came.sortOn) < 0
    ? { code: 'birth/before-move-in', basis: STD_MOVE_IN_WITH_BIRTH, field: `${at}.birthDate` } : undefined
})

const nobodyTwice: ChildRule = ofEachChild(({ fullName }, at, { movers }) => {
  const first = movers.findIndex((other) => other.fullName === fullName)
  return fullName !== '' && at !== `movers.${first}`
    ? { code: 'birth/same-name', basis: STD_PERSON_AND_HOUSEHOLD_NO, field: `${at}.fullName` } : undefined
})

/** The household has moved since: the child lived at two addresses, and the record begins with the second. */
const movedSince: ChildRule = ofEachChild((_, at, input, facts) => {
  const parent = findParent(input, facts)
  const [born, fixed] = [dayAt(input, `${at}.birthDate`), parent?.addressFixedOn.sortOn]
  const came = parent?.becameResidentOn ?? parent?.becameForeignResidentOn
  const isLater = born !== undefined && fixed !== undefined && compareDays(born, fixed) < 0
  return isLater && came && compareDays(born, came.sortOn) >= 0
    ? { code: 'birth/moved-since', basis: ITEM_ADDRESS, field: `${at}.birthDate` } : undefined
})

/** A child of whom one parent is Japanese is Japanese. [国籍法2条] */
const nationalityFits: ChildRule = ofEachChild(({ kind }, at, input, facts) =>
  kind === 'foreign' && findParent(input, facts)?.kind === 'japanese'
    ? { code: 'birth/parent-japanese', basis: CHILD_OF_JAPANESE, field: `${at}.kind` } : undefined)

/** Without a status of residence a child may stay for 60 days. [入管法22条の2] */
const isInTransition: ChildRule = ofEachChild(({ kind }, at, input, { office }) => {
  const born = dayAt(input, `${at}.birthDate`)
  return kind === 'foreign' && born !== undefined && compareDays(periodEnd(born, TRANSITIONAL_STAY), office.today) < 0
    ? { code: 'birth/transition-over', basis: TRANSITION_BY_BIRTH_OR_LOSS, field: `${at}.birthDate` } : undefined
})

/** The 届 says how the name is read. [戸籍法13条1項2号] */
const saysReading: ChildRule = ofEachChild(({ kind, fullName, fullNameKana }, at) =>
  kind === 'japanese' && fullName !== '' && orNull(fullNameKana) === null
    ? { code: 'birth/no-kana', basis: ITEM_FULL_NAME_KANA, field: `${at}.fullNameKana` } : undefined)

export const childErrors: readonly ChildRule[] = [bornHere, toldAfterBirth, bornSinceMoveIn, nobodyTwice]
export const childAlerts: readonly ChildRule[] = [movedSince, nationalityFits, isInTransition, saysReading]
