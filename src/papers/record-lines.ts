/** What a record says, line by line in the order of the 住民票, so that two rows of a person can stand side by side. */
import { CATEGORY_TITLES } from '../certificates/every-certificate/readings.ts'
import type { CivilDay } from '../law/calendar.ts'
import { formatEra, formatGregorian } from '../law/era.ts'
import type { ImpreciseDate } from '../law/imprecise-date.ts'
import { reasonTitle } from '../record/reason.ts'
import type { ResidentRecord } from '../record/resident.ts'

/** One item before and after; an empty text is a blank item. */
export type ComparedLine = {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly isChanged: boolean
}

type Line = readonly [label: string, read: (record: ResidentRecord) => string]

const STATUS: Readonly<Record<ResidentRecord['status'], string>> = {
  'current': '現住', 'moved-out': '転出', 'deceased': '死亡', 'removed': '消除', 'remade': '改製', 'cancelled': '取消し',
}

const era = (day: CivilDay | null): string => day === null ? '' : formatEra(day)
const said = (date: ImpreciseDate | null): string => date?.text ?? ''
const text = (value: string | null): string => value ?? ''
const confirmed = (kana: string | null, isConfirmed: boolean): string =>
  kana === null || kana === '' ? '' : isConfirmed ? kana : `${kana}（未確認）`
const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('　')

/** The two numbers are told by whether they are there: no print bears a digit of them. */
const NUMBER = { there: '登録あり', missing: '' } as const
const isThere = (id: string | null): string => id === null ? NUMBER.missing : NUMBER.there

const LINES: readonly Line[] = [
  ['住民の状態', ({ status }) => STATUS[status]],
  ['氏名', ({ fullName }) => fullName],
  ['氏名の振り仮名', (record) => confirmed(record.fullNameKana, record.fullNameKanaConfirmed)],
  ['氏名（漢字）', ({ kanjiName }) => text(kanjiName)],
  ['氏名（アルファベット）', ({ alphabetName }) => text(alphabetName)],
  ['旧氏', ({ formerSurname, formerSurnameKana, formerSurnameKanaConfirmed }) =>
    joined(formerSurname, confirmed(formerSurnameKana, formerSurnameKanaConfirmed))],
  ['通称', (record) => joined(record.alias, confirmed(record.aliasKana, record.aliasKanaConfirmed))],
  ['生年月日', ({ birthDate }) => birthDate.text],
  ['性別', ({ sex }) => sex === 'male' ? '男' : '女'],
  ['世帯主', ({ headName }) => headName ?? '世帯主未設定'],
  ['続柄', ({ relationshipToHead }) => relationshipToHead],
  ['世帯番号', ({ householdNo }) => String(householdNo)],
  ['住所', ({ prefecture, municipality, oazaAza, lot, katagaki }) =>
    joined(`${prefecture}${municipality}${oazaAza}${lot}`, katagaki)],
  ['住所を定めた年月日', ({ addressFixedOn }) => addressFixedOn.text],
  ['住民となった年月日', ({ becameResidentOn }) => said(becameResidentOn)],
  ['届出の年月日', ({ moveInNotifiedOn }) => era(moveInNotifiedOn)],
  ['転入前住所', ({ previousAddress }) => text(previousAddress)],
  ['最終登録住所地', ({ lastRegisteredAddress }) => text(lastRegisteredAddress)],
  ['本籍', ({ registeredDomicile }) => text(registeredDomicile)],
  ['筆頭者', ({ familyRegisterHead }) => text(familyRegisterHead)],
  ['個人番号', ({ individualNumberId }) => isThere(individualNumberId)],
  ['住民票コード', ({ residentCodeId }) => isThere(residentCodeId)],
  ['国籍・地域', ({ nationality }) => text(nationality)],
  ['30条の45の区分', ({ foreignCategory }) => foreignCategory === null ? '' : CATEGORY_TITLES[foreignCategory]],
  ['在留資格', ({ statusOfResidence }) => text(statusOfResidence)],
  ['在留期間等', (record) => joined(record.periodOfStay, record.landingPeriod, record.provisionalStayPeriod)],
  ['在留期間の満了の日', ({ periodExpiresOn }) => periodExpiresOn === null ? '' : formatGregorian(periodExpiresOn)],
  ['在留カード等の番号', (record) => joined(record.residenceCardNo, record.sprCertificateNo)],
  ['外国人住民となった年月日', ({ becameForeignResidentOn }) => said(becameForeignResidentOn)],
  ['転出予定年月日', ({ plannedMoveOutOn }) => era(plannedMoveOutOn)],
  ['転出先（予定）', ({ plannedDestination }) => text(plannedDestination)],
  ['転出年月日（確定）', ({ confirmedMoveOutOn }) => era(confirmedMoveOutOn)],
  ['転出先（確定）', ({ confirmedDestination }) => text(confirmedDestination)],
  ['消除事由', ({ removalReason }) => removalReason === null ? '' : reasonTitle(removalReason)],
  ['消除の年月日', ({ removedOn }) => era(removedOn)],
  ['事由の生じた年月日', ({ causeOn }) => said(causeOn)],
  ['備考', ({ remark }) => text(remark)],
  ['留意事項', ({ cautionNote }) => text(cautionNote)],
]

/** Numbers that changed say so, though both sides read the same. */
const CHANGED_UNSEEN: Readonly<Record<string, keyof ResidentRecord>> =
  { 個人番号: 'individualNumberId', 住民票コード: 'residentCodeId' }

/**
 * Every item that one of the two rows has. A number drawn for a new person or household is none yet: it is set aside
 * anew with every decision, so it is not printed.
 */
export const comparedLines = (
  before: ResidentRecord | null, after: ResidentRecord, hasNewHousehold = false,
): readonly ComparedLine[] => LINES.map(([label, read]): ComparedLine => {
  const [was, is] = [before === null ? '' : read(before), read(after)]
  const unseen = CHANGED_UNSEEN[label]
  const isReplaced = before !== null && unseen !== undefined && before[unseen] !== after[unseen] && was === is
  const isDrawn = hasNewHousehold && label === '世帯番号'
  const told = isDrawn ? '（新しい世帯）' : isReplaced ? `${is}（変更）` : is
  return { label, before: was, after: told, isChanged: was !== is || isReplaced }
}).filter(({ before: was, after: is }) => was !== '' || is !== '')
