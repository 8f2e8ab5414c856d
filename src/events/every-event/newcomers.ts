/** 異動者 typed in: never-blank items, drawable names, real dates, foreign items. [STD 1.1.6, 4.0.1] */
import { compareDays, isCivilDay } from '../../law/calendar.ts'
import type { Finding } from '../../law/finding.ts'
import { isImpreciseDate } from '../../law/imprecise-date.ts'
import { FOREIGN_ITEMS, STD_DATES, STD_EVENT_DATE } from '../../law/provision.ts'
import { characterFaults, NAME_ITEMS, nameFaults } from '../../record/character-faults.ts'
import type { PersonInput } from '../../record/notification.ts'
import { isResidenceCardNo } from '../../record/numbers.ts'
import type { Arrival } from './kinship.ts'
import { blank, ofEach, type EventRule, type MoverRule } from './rule.ts'

/** An event that brings people whom nobody has written down yet. */
export type OfNewcomers = { readonly movers: readonly PersonInput[] }

type NewcomerRule = MoverRule<PersonInput>

const blanks = (mover: PersonInput, at: string, items: readonly (keyof PersonInput)[]): readonly Finding[] =>
  items.filter((item) => mover[item] === null || mover[item] === '').map((item) => blank(`${at}.${item}`))

const saysWho: NewcomerRule = (mover, at) =>
  blanks(mover, at, ['fullName', 'birthDate', 'sex'])

/** Both items, 本籍 and 筆頭者, may say なし or 不明, but something. [STD 1.1.12] */
const saysFamilyRegister: NewcomerRule = (mover, at) =>
  mover.kind === 'japanese' ? blanks(mover, at, ['registeredDomicile', 'familyRegisterHead']) : []

/** What no record of a category may lack. [STD 1.1.6] */
export const NEEDED_BY_CATEGORY = {
  'mid-long-term': ['residenceCardNo'],
  'special-permanent': ['sprCertificateNo'],
  'temporary-refuge': ['landingPeriod'],
  'provisional-stay': ['provisionalStayPeriod'],
  'transitional-by-birth': [],
  'transitional-by-loss': [],
} as const satisfies Record<string, readonly (keyof PersonInput)[]>

const saysForeignStatus: NewcomerRule = (mover, at) => {
  if (mover.kind !== 'foreign') return []
  if (mover.foreignCategory === null) return blanks(mover, at, ['nationality', 'foreignCategory'])
  return blanks(mover, at, ['nationality', ...NEEDED_BY_CATEGORY[mover.foreignCategory]])
}

const cardNumbersFit: NewcomerRule = (mover, at) =>
  (['residenceCardNo', 'sprCertificateNo'] as const)
    .filter((item) => mover[item] !== null && mover[item] !== '' && !isResidenceCardNo(mover[item] ?? ''))
    .map((item) => ({ code: 'event/card-number', basis: FOREIGN_ITEMS, field: `${at}.${item}` }))

const birthIsReal: NewcomerRule = ({ birthDate }, at, { office }) => {
  if (birthDate === null) return []
  if (!isImpreciseDate(birthDate)) {
    return [{ code: 'event/not-a-birth-date', basis: STD_DATES, field: `${at}.birthDate` }]
  }
  return compareDays(birthDate.sortOn, office.today) > 0
    ? [{ code: 'event/future-birth', basis: STD_EVENT_DATE, field: `${at}.birthDate` }] : []
}

const daysAreReal: NewcomerRule = (mover, at) =>
  (['periodExpiresOn', 'aliasRecordedOn'] as const)
    .filter((item) => mover[item] !== null && mover[item] !== '' && !isCivilDay(mover[item]))
    .map((item) => ({ code: 'event/not-a-day', basis: STD_DATES, field: `${at}.${item}` }))

const namesAreSound: NewcomerRule = (mover, at) =>
  NAME_ITEMS.flatMap((item) => nameFaults(`${at}.${item}`, item, mover))

const textsAreDrawable: NewcomerRule = (mover, at) =>
  (['registeredDomicile', 'familyRegisterHead', 'nationality', 'statusOfResidence', 'periodOfStay', 'remark'] as const)
    .flatMap((item) => characterFaults(`${at}.${item}`, mover[item]))

const periodHasNotExpired: NewcomerRule = ({ kind, periodExpiresOn }, at, { office }) =>
  kind === 'foreign' && isCivilDay(periodExpiresOn) && compareDays(periodExpiresOn, office.today) < 0
    ? [{ code: 'event/period-expired', basis: FOREIGN_ITEMS, field: `${at}.periodExpiresOn` }] : []

export const newcomerErrors: readonly EventRule<OfNewcomers>[] = [
  saysWho, saysFamilyRegister, saysForeignStatus, cardNumbersFit, birthIsReal, daysAreReal, namesAreSound,
  textsAreDrawable,
].map((rule) => ofEach(rule))

export const newcomerAlerts: readonly EventRule<OfNewcomers>[] = [ofEach(periodHasNotExpired)]

/** Movers as the kinship alerts look at them. */
export const newcomerArrivals = ({ movers }: OfNewcomers): readonly Arrival[] =>
  movers.map(({ relationshipToHead, sex, birthDate }) => ({
    relationshipToHead, sex: sex ?? undefined, birthOn: isImpreciseDate(birthDate) ? birthDate.sortOn : undefined,
  }))
