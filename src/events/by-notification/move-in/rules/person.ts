/** Rules on what is written of each mover: never-blank items, drawable names, dates, relationships, foreign items. */
import { compareDays, isCivilDay } from '../../../../law/calendar.ts'
import type { Finding } from '../../../../law/finding.ts'
import { isImpreciseDate } from '../../../../law/imprecise-date.ts'
import { FOREIGN_ITEMS, STD_DATES, STD_EVENT_DATE, STD_RELATIONSHIP } from '../../../../law/provision.ts'
import { characterFaults, NAME_ITEMS, nameFaults } from '../../../../record/character-faults.ts'
import type { PersonInput } from '../../../../record/notification.ts'
import { isResidenceCardNo } from '../../../../record/numbers.ts'
import { isRelationship } from '../../../../record/relationship.ts'
import { blank, ofEach, type MoveInRule, type MoverRule } from './rule.ts'

const blanks = (mover: PersonInput, at: string, items: readonly (keyof PersonInput)[]): readonly Finding[] =>
  items.filter((item) => mover[item] === null || mover[item] === '').map((item) => blank(`${at}.${item}`))

const saysWho: MoverRule = (mover, at) =>
  blanks(mover, at, ['fullName', 'birthDate', 'sex', 'relationshipToHead'])

/** Both items, 本籍 and 筆頭者, may say なし or 不明, but something. [STD 1.1.12] */
const saysFamilyRegister: MoverRule = (mover, at) =>
  mover.kind === 'japanese' ? blanks(mover, at, ['registeredDomicile', 'familyRegisterHead']) : []

const NEEDED_BY_CATEGORY = {
  'mid-long-term': ['residenceCardNo'],
  'special-permanent': ['sprCertificateNo'],
  'temporary-refuge': ['landingPeriod'],
  'provisional-stay': ['provisionalStayPeriod'],
  'transitional-by-birth': [],
  'transitional-by-loss': [],
} as const satisfies Record<string, readonly (keyof PersonInput)[]>

const saysForeignStatus: MoverRule = (mover, at) => {
  if (mover.kind !== 'foreign') return []
  if (mover.foreignCategory === null) return blanks(mover, at, ['nationality', 'foreignCategory'])
  return blanks(mover, at, ['nationality', ...NEEDED_BY_CATEGORY[mover.foreignCategory]])
}

const cardNumbersFit: MoverRule = (mover, at) =>
  (['residenceCardNo', 'sprCertificateNo'] as const)
    .filter((item) => mover[item] !== null && mover[item] !== '' && !isResidenceCardNo(mover[item] ?? ''))
    .map((item) => ({ code: 'move-in/card-number', basis: FOREIGN_ITEMS, field: `${at}.${item}` }))

const birthIsReal: MoverRule = ({ birthDate }, at, { office }) => {
  if (birthDate === null) return []
  if (!isImpreciseDate(birthDate)) {
    return [{ code: 'move-in/not-a-birth-date', basis: STD_DATES, field: `${at}.birthDate` }]
  }
  return compareDays(birthDate.sortOn, office.today) > 0
    ? [{ code: 'move-in/future-birth', basis: STD_EVENT_DATE, field: `${at}.birthDate` }] : []
}

const daysAreReal: MoverRule = (mover, at) =>
  (['periodExpiresOn', 'aliasRecordedOn'] as const)
    .filter((item) => mover[item] !== null && mover[item] !== '' && !isCivilDay(mover[item]))
    .map((item) => ({ code: 'move-in/not-a-day', basis: STD_DATES, field: `${at}.${item}` }))

const relationshipFits: MoverRule = ({ relationshipToHead }, at) =>
  relationshipToHead === '' || isRelationship(relationshipToHead)
    ? [] : [{ code: 'move-in/relationship', basis: STD_RELATIONSHIP, field: `${at}.relationshipToHead` }]

const namesAreSound: MoverRule = (mover, at) => NAME_ITEMS.flatMap((item) => nameFaults(`${at}.${item}`, item, mover))

const textsAreDrawable: MoverRule = (mover, at) =>
  (['registeredDomicile', 'familyRegisterHead', 'nationality', 'statusOfResidence', 'periodOfStay', 'remark'] as const)
    .flatMap((item) => characterFaults(`${at}.${item}`, mover[item]))

const periodHasNotExpired: MoverRule = ({ kind, periodExpiresOn }, at, { office }) =>
  kind === 'foreign' && isCivilDay(periodExpiresOn) && compareDays(periodExpiresOn, office.today) < 0
    ? [{ code: 'move-in/period-expired', basis: FOREIGN_ITEMS, field: `${at}.periodExpiresOn` }] : []

export const personRules: readonly MoveInRule[] = [
  saysWho, saysFamilyRegister, saysForeignStatus, cardNumbersFit, birthIsReal, daysAreReal, relationshipFits,
  namesAreSound, textsAreDrawable,
].map(ofEach)

export const personAlerts: readonly MoveInRule[] = [ofEach(periodHasNotExpired)]
