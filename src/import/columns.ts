/** The columns of an import file under the standard's item names, and what each becomes. [STD 1.1.1, 1.1.2, 1.2.1] */
import type { ForeignCategory, ResidentStatus, Sex } from '../record/resident.ts'
import {
  addressCode, aliasHistory, cardNo, choice, count, date, day, month, name, pensionNo, registerNo, secret, text, yesNo,
  type ReadField,
} from './fields.ts'

export type Column = {
  readonly title: string
  /** The file must have it and no row may leave it blank. */
  readonly required: boolean
  readonly read: ReadField
}

const STATUS: Readonly<Record<string, ResidentStatus>> = {
  住民: 'current', 転出: 'moved-out', 死亡: 'deceased', 消除: 'removed', 改製: 'remade', 取消: 'cancelled',
}
const KIND: Readonly<Record<string, 'japanese' | 'foreign'>> = { 日本人住民: 'japanese', 外国人住民: 'foreign' }
const SEX: Readonly<Record<string, Sex>> = { 男: 'male', 女: 'female' }
const ADDRESS_KIND: Readonly<Record<string, 'residential-indication' | 'lot-number'>> =
  { 住居表示: 'residential-indication', 地番: 'lot-number' }
const CATEGORY: Readonly<Record<string, ForeignCategory>> = {
  中長期在留者: 'mid-long-term', 特別永住者: 'special-permanent', 一時庇護許可者: 'temporary-refuge',
  仮滞在者: 'provisional-stay', 出生による経過滞在者: 'transitional-by-birth', 国籍喪失による経過滞在者: 'transitional-by-loss',
}

const required = (title: string, read: ReadField): Column => ({ title, required: true, read })
const optional = (title: string, read: ReadField): Column => ({ title, required: false, read })

/** Which column decides how others are read, and is therefore read first. */
export const KIND_TITLE = '住民種別'
/** Stands in a file of imaginary people, in every row. */
export const SAMPLE_TITLE = '見本'

const OF_THE_FILE: readonly Column[] = [
  required('団体コード', (row, given) => { row.municipalityCode = given }),
  optional(SAMPLE_TITLE, choice({ 見本: true }, (row, value) => { row.isSample = value })),
]

const OF_THE_EVENT: readonly Column[] = [
  required('宛名番号', registerNo('personNo')),
  optional('履歴番号', count('historyNo')),
  optional('住民票の別', count('sheetNo')),
  required('住民状態', choice(STATUS, (row, value) => { row.draft.status = value })),
  required(KIND_TITLE, choice(KIND, (row, value) => { row.draft.kind = value })),
  required('異動事由', (row, given) => { row.reasonTitle = given }),
  required('異動日', date('eventOn')),
  optional('届出日', day('notifiedOn')),
  optional('申出日', day('appliedOn')),
  optional('請求日', day('requestedOn')),
  optional('通知日', day('noticedOn')),
  required('処理日', day('processedOn')),
  optional('入力場所', text('inputPlace')),
  optional('入力端末', text('inputTerminal')),
  optional('留意事項', text('cautionNote')),
]

const OF_THE_NAME: readonly Column[] = [
  optional('氏名', name('fullName')),
  optional('氏名の振り仮名', name('fullNameKana')),
  optional('氏名の振り仮名の確認', yesNo('fullNameKanaConfirmed')),
  optional('氏名（漢字）', name('kanjiName')),
  optional('氏名（アルファベット）', name('alphabetName')),
  optional('旧氏', name('formerSurname')),
  optional('旧氏の振り仮名', name('formerSurnameKana')),
  optional('旧氏の振り仮名の確認', yesNo('formerSurnameKanaConfirmed')),
  optional('通称', name('alias')),
  optional('通称の振り仮名', name('aliasKana')),
  optional('通称の振り仮名の確認', yesNo('aliasKanaConfirmed')),
  optional('通称を記載した年月日', day('aliasRecordedOn')),
  optional('通称を記載した市区町村', text('aliasRecordedMunicipality')),
  optional('通称を記載した市区町村コード', text('aliasRecordedMunicipalityCode')),
  optional('通称の履歴', aliasHistory),
]

const OF_THE_PERSON: readonly Column[] = [
  required('生年月日', (row, given) => { row.birthText = given }),
  required('性別', choice(SEX, (row, value) => { row.draft.sex = value })),
  optional('本籍', text('registeredDomicile')),
  optional('筆頭者', text('familyRegisterHead')),
  optional('個人番号', secret('individualNumber')),
  optional('住民票コード', secret('residentCode')),
  optional('成年被後見人の該当有無', yesNo('adultWard')),
]

const OF_THE_HOUSEHOLD: readonly Column[] = [
  required('世帯番号', registerNo('householdNo')),
  optional('世帯主の氏名', name('headName')),
  required('世帯主との続柄', text('relationshipToHead')),
  optional('世帯員の並び順', count('orderInHousehold')),
]

const OF_THE_ADDRESS: readonly Column[] = [
  required('都道府県', text('prefecture')),
  required('市区町村', text('municipality')),
  required('町字', text('oazaAza')),
  optional('町字コード', text('townBlockCode')),
  optional('住居表示・地番の別', choice(ADDRESS_KIND, (row, value) => { row.draft.addressKind = value })),
  required('番地', text('lot')),
  optional('方書', text('katagaki')),
  optional('住所の郵便番号', text('postalCode')),
  optional('住所コード', addressCode('addressCode')),
  required('住所を定めた年月日', date('addressFixedOn')),
]

const OF_THE_ARRIVAL: readonly Column[] = [
  optional('住民となった年月日', date('becameResidentOn')),
  optional('届出の年月日', day('moveInNotifiedOn')),
  optional('転入前住所', text('previousAddress')),
  optional('転入前住所の住所コード', addressCode('previousAddressCode')),
  optional('転入前住所の郵便番号', text('previousPostalCode')),
  optional('最終登録住所地', text('lastRegisteredAddress')),
]

const OF_FOREIGN_RESIDENTS: readonly Column[] = [
  optional('国籍・地域コード', text('nationalityCode')),
  optional('国籍・地域', text('nationality')),
  optional('外国人住民となった年月日', date('becameForeignResidentOn')),
  optional('法第30条の45の表の区分', choice(CATEGORY, (row, value) => { row.draft.foreignCategory = value })),
  optional('在留資格', text('statusOfResidence')),
  optional('在留期間', text('periodOfStay')),
  optional('在留期間の満了の日', day('periodExpiresOn')),
  optional('在留カードの番号', cardNo('residenceCardNo')),
  optional('特別永住者証明書の番号', cardNo('sprCertificateNo')),
  optional('上陸期間', text('landingPeriod')),
  optional('仮滞在期間', text('provisionalStayPeriod')),
  optional('旧外登法による登録年月日', date('oldAlienRegistrationOn')),
  optional('住居地の届出の有無', yesNo('residenceNotified')),
  optional('上陸許可証による転入の旨', yesNo('landingPermitMoveIn')),
]

const OF_OTHER_OFFICES: readonly Column[] = [
  optional('選挙人名簿への登録の有無', yesNo('elector')),
  optional('国民健康保険の資格取得年月日', day('nationalHealthSince')),
  optional('国民健康保険の資格喪失年月日', day('nationalHealthUntil')),
  optional('後期高齢者医療の資格取得年月日', day('lateElderlySince')),
  optional('後期高齢者医療の資格喪失年月日', day('lateElderlyUntil')),
  optional('介護保険の資格取得年月日', day('careInsuranceSince')),
  optional('介護保険の資格喪失年月日', day('careInsuranceUntil')),
  optional('基礎年金番号', pensionNo),
  optional('国民年金の種別', text('pensionClass')),
  optional('国民年金の種別の変更があった年月日', day('pensionClassChangedOn')),
  optional('国民年金の資格取得年月日', day('pensionSince')),
  optional('国民年金の資格喪失年月日', day('pensionUntil')),
  optional('児童手当の受給開始年月', month('childAllowanceFrom')),
  optional('児童手当の受給終了年月', month('childAllowanceUntil')),
]

const OF_THE_REMOVAL: readonly Column[] = [
  optional('消除事由', text('removalReason')),
  optional('消除日', day('removedOn')),
  optional('事由の生じた年月日', date('causeOn')),
  optional('転出予定年月日', day('plannedMoveOutOn')),
  optional('転出先住所（予定）', text('plannedDestination')),
  optional('転出先住所（予定）の住所コード', addressCode('plannedDestinationCode')),
  optional('転出年月日', day('confirmedMoveOutOn')),
  optional('転出先住所（確定）', text('confirmedDestination')),
  optional('転出先住所（確定）の住所コード', addressCode('confirmedDestinationCode')),
  optional('転入通知年月日', day('moveInNoticeOn')),
  optional('改製日', day('remadeOn')),
  optional('備考', text('remark')),
]

/** In the order in which a file made by this program has them; a file may have them in any. */
export const COLUMNS: readonly Column[] = [
  ...OF_THE_FILE, ...OF_THE_EVENT, ...OF_THE_NAME, ...OF_THE_PERSON, ...OF_THE_HOUSEHOLD, ...OF_THE_ADDRESS,
  ...OF_THE_ARRIVAL, ...OF_FOREIGN_RESIDENTS, ...OF_OTHER_OFFICES, ...OF_THE_REMOVAL,
]
