/** How each field is read: a text, null where it is not known, undefined where it is not for this person. */
import { isCivilDay } from '../../law/calendar.ts'
import type { CivilDay } from '../../law/calendar.ts'
import { formatEra, formatGregorian } from '../../law/era.ts'
import type { ImpreciseDate } from '../../law/imprecise-date.ts'
import type { ForeignCategory, ResidentRecord } from '../../record/resident.ts'
import type { Past } from './past.ts'

/** One person of the paper. */
export type Subject = {
  readonly record: ResidentRecord
  readonly past: Past
  /** Digits, handed over at the moment of printing; null where this paper shows none. */
  readonly individualNumber: string | null
  readonly residentCode: string | null
}

/** What a record says of a field. */
export type Reading = string | null | undefined

/** 30条の45の表の上欄. */
export const CATEGORY_TITLES: Readonly<Record<ForeignCategory, string>> = {
  'mid-long-term': '中長期在留者',
  'special-permanent': '特別永住者',
  'temporary-refuge': '一時庇護許可者',
  'provisional-stay': '仮滞在許可者',
  'transitional-by-birth': '出生による経過滞在者',
  'transitional-by-loss': '国籍喪失による経過滞在者',
}

/** A date as it is kept. */
export const textOf = (date: ImpreciseDate | null): Reading => date === null ? null : date.text
/** A day in 和暦. */
export const eraOf = (day: CivilDay | null): Reading => day === null ? null : formatEra(day)

/** The kana of 法7条1号の2 stand only once confirmed; the item does not exist for foreign residents. */
export const kanaOf = (record: ResidentRecord): Reading =>
  record.kind === 'foreign' ? undefined : record.fullNameKanaConfirmed ? record.fullNameKana : null

/** Kana of a former surname, once confirmed; not for whoever has none. */
export const formerSurnameKanaOf = (record: ResidentRecord): Reading => {
  if (record.formerSurname === null) return undefined
  return record.formerSurnameKanaConfirmed ? record.formerSurnameKana : null
}

/** As it is kept, never normalised; of a foreign resident every spelling on the card, the alphabet and the kanji. */
export const nameOf = (record: ResidentRecord): string => {
  if (record.kind === 'japanese') return record.fullName
  const spellings = new Set([record.fullName, record.alphabetName, record.kanjiName])
  return [...spellings].filter((name) => name !== null && name !== '').join('　')
}

/** Gregorian for foreign residents, as kept for everybody else. [STD 1.1.9] */
export const birthOf = ({ kind, birthDate }: ResidentRecord): string =>
  kind === 'foreign' && birthDate.kind === 'exact' ? formatGregorian(birthDate.sortOn) : birthDate.text

/** 空欄 for whoever never moved inside the municipality: the day is that of becoming a resident. [STD 4.1.1.1] */
export const addressFixedOf = ({ record, past }: Subject): Reading => {
  const { addressFixedOn } = record
  return past.addressBefore === null && isFirstAddress(record, past) ? null : addressFixedOn.text
}

const isFirstAddress = (record: ResidentRecord, past: Past): boolean => {
  const { kind, addressFixedOn } = record
  const began = kind === 'foreign' ? record.becameForeignResidentOn : record.becameResidentOn
  if (addressFixedOn.text === began?.text) return true
  if (addressFixedOn.kind !== 'exact') return false
  return addressFixedOn.sortOn === began?.sortOn || (kind === 'foreign' && addressFixedOn.sortOn === past.arrivedOn)
}

const isMidLongTerm = ({ foreignCategory }: ResidentRecord): boolean => foreignCategory === 'mid-long-term'

/** Of mid-long-term residents alone. */
export const statusOf = (record: ResidentRecord): Reading =>
  isMidLongTerm(record) ? record.statusOfResidence : undefined

/** What stands for the period of stay in each category. */
export const periodOf = (record: ResidentRecord): Reading => {
  if (record.foreignCategory === 'temporary-refuge') return record.landingPeriod
  if (record.foreignCategory === 'provisional-stay') return record.provisionalStayPeriod
  return isMidLongTerm(record) ? record.periodOfStay : undefined
}

/** The one other day that is printed in Gregorian. [STD 1.1.9] */
export const expiryOf = (record: ResidentRecord): Reading => {
  if (!isMidLongTerm(record)) return undefined
  return record.periodExpiresOn === null ? null : formatGregorian(record.periodExpiresOn)
}

/** Number of the residence card or of the special permanent resident certificate. */
export const cardOf = (record: ResidentRecord): Reading => {
  if (isMidLongTerm(record)) return record.residenceCardNo
  return record.foreignCategory === 'special-permanent' ? record.sprCertificateNo : undefined
}

/** Whether on the electoral roll; the item does not exist for foreign residents. */
export const electorOf = ({ kind, elector }: ResidentRecord): Reading =>
  kind === 'foreign' ? undefined : elector ? '登録あり' : '登録なし'

/** 資格の取得と喪失. */
export const spanOf = (since: CivilDay | null, until: CivilDay | null): Reading => {
  const said = [since === null ? null : `取得 ${formatEra(since)}`, until === null ? null : `喪失 ${formatEra(until)}`]
  return joined(said)
}

/** Class, number and span of the national pension. */
export const pensionOf = (record: ResidentRecord): Reading => {
  const changed = record.pensionClassChangedOn === null ? '' : `（${formatEra(record.pensionClassChangedOn)}変更）`
  return joined([
    record.pensionClass === null ? null : `${record.pensionClass}${changed}`,
    record.pensionNo === null ? null : `基礎年金番号 ${record.pensionNo}`,
    spanOf(record.pensionSince, record.pensionUntil) ?? null,
  ])
}

/** First and last month of the child allowance. */
export const allowanceOf = ({ childAllowanceFrom, childAllowanceUntil }: ResidentRecord): Reading => joined([
  childAllowanceFrom === null ? null : `開始 ${eraMonth(childAllowanceFrom)}`,
  childAllowanceUntil === null ? null : `終了 ${eraMonth(childAllowanceUntil)}`,
])

const joined = (parts: readonly (string | null)[]): Reading => {
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? null : said.join('　')
}

/** 2026-04 → 令和8年4月. */
const eraMonth = (month: string): string => {
  const first = `${month}-01`
  return isCivilDay(first) ? formatEra(first).replace(/1日$/, '') : month
}
