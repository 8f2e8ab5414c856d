/** 移行出力: every item of a record as the file of another system has it, under the item names of the standard. */
import type { ExportColumn, ToldOfRow } from '../../frame/export.ts'
import type { ImpreciseDate } from '../../law/imprecise-date.ts'
import { isAssignedCode } from '../../record/numbers.ts'
import { findReason } from '../../record/reason.ts'
import type { AliasSpan, ForeignCategory, ResidentRecord, ResidentStatus } from '../../record/resident.ts'

/** How an item is written; the importer reads exactly this. */
export type OutputColumn = ExportColumn & { readonly write: (record: ResidentRecord, told: ToldOfRow) => string }

const STATUS: Readonly<Record<ResidentStatus, string>> = {
  'current': '住民', 'moved-out': '転出', 'deceased': '死亡', 'removed': '消除', 'remade': '改製', 'cancelled': '取消',
}
const CATEGORY: Readonly<Record<ForeignCategory, string>> = {
  'mid-long-term': '中長期在留者', 'special-permanent': '特別永住者', 'temporary-refuge': '一時庇護許可者',
  'provisional-stay': '仮滞在者', 'transitional-by-birth': '出生による経過滞在者',
  'transitional-by-loss': '国籍喪失による経過滞在者',
}

type Write = OutputColumn['write']
type ItemOf<Value> = { [Item in keyof ResidentRecord]: ResidentRecord[Item] extends Value ? Item : never
}[keyof ResidentRecord]

const plain = (item: ItemOf<string | number | null>): Write => (record) => String(record[item] ?? '')
const dated = (item: ItemOf<ImpreciseDate | null>): Write => (record) => record[item]?.text ?? ''
const yesNo = (item: ItemOf<boolean>): Write => (record) => (record[item] ? '有' : '無')

const column = (key: string, title: string, write: Write): OutputColumn => ({ key, title, always: true, write })
const items = <Item extends keyof ResidentRecord>(
  as: (item: Item) => Write, titles: Readonly<Partial<Record<Item, string>>>,
): readonly OutputColumn[] => keysOf(titles).map((item) => column(item, titles[item] ?? '', as(item)))

const keysOf = <Item extends string>(titles: Readonly<Partial<Record<Item, string>>>): readonly Item[] =>
  Object.keys(titles).filter((key): key is Item => key in titles)

const aliasSpan = (span: AliasSpan): string =>
  [span.alias, span.recordedOn, span.recordedMunicipality, span.deletedOn ?? '', span.deletedMunicipality ?? '']
    .join('/')

const number = (item: 'individualNumberId' | 'residentCodeId', title: string): OutputColumn => ({
  key: item, title, isNumber: true,
  write: (record, { numbers }) => {
    const id = record[item]
    return id === null ? '' : numbers[id] ?? ''
  },
})

/** In the order of a file made by the importer's own town; titles are the importer's. */
export const OUTPUT_COLUMNS: readonly OutputColumn[] = [
  column('municipalityCode', '団体コード', (_, { office }) => office.municipalityCode),
  column('isSample', '見本', (_, { office }) => (isAssignedCode(office.municipalityCode) ? '' : '見本')),
  ...items(plain, { personNo: '宛名番号', historyNo: '履歴番号', sheetNo: '住民票の別' }),
  column('status', '住民状態', ({ status }) => STATUS[status]),
  column('kind', '住民種別', ({ kind }) => (kind === 'japanese' ? '日本人住民' : '外国人住民')),
  column('reason', '異動事由', ({ reason }) => findReason(reason)?.title ?? reason),
  ...items(dated, { eventOn: '異動日' }),
  ...items(plain, {
    notifiedOn: '届出日', appliedOn: '申出日', requestedOn: '請求日', noticedOn: '通知日', processedOn: '処理日',
    inputPlace: '入力場所', inputTerminal: '入力端末', cautionNote: '留意事項', fullName: '氏名', fullNameKana: '氏名の振り仮名',
  }),
  ...items(yesNo, { fullNameKanaConfirmed: '氏名の振り仮名の確認' }),
  ...items(plain, {
    kanjiName: '氏名（漢字）', alphabetName: '氏名（アルファベット）', formerSurname: '旧氏', formerSurnameKana: '旧氏の振り仮名',
  }),
  ...items(yesNo, { formerSurnameKanaConfirmed: '旧氏の振り仮名の確認' }),
  ...items(plain, { alias: '通称', aliasKana: '通称の振り仮名' }),
  ...items(yesNo, { aliasKanaConfirmed: '通称の振り仮名の確認' }),
  ...items(plain, {
    aliasRecordedOn: '通称を記載した年月日', aliasRecordedMunicipality: '通称を記載した市区町村',
    aliasRecordedMunicipalityCode: '通称を記載した市区町村コード',
  }),
  column('aliasHistory', '通称の履歴', ({ aliasHistory }) => aliasHistory.map(aliasSpan).join('；')),
  ...items(dated, { birthDate: '生年月日' }),
  column('sex', '性別', ({ sex }) => (sex === 'male' ? '男' : '女')),
  ...items(plain, { registeredDomicile: '本籍', familyRegisterHead: '筆頭者' }),
  number('individualNumberId', '個人番号'),
  number('residentCodeId', '住民票コード'),
  ...items(yesNo, { adultWard: '成年被後見人の該当有無' }),
  ...items(plain, {
    householdNo: '世帯番号', headName: '世帯主の氏名', relationshipToHead: '世帯主との続柄',
    orderInHousehold: '世帯員の並び順', prefecture: '都道府県', municipality: '市区町村', oazaAza: '町字',
    townBlockCode: '町字コード',
  }),
  column('addressKind', '住居表示・地番の別', ({ addressKind }) => (addressKind === 'lot-number' ? '地番' : '住居表示')),
  ...items(plain, { lot: '番地', katagaki: '方書', postalCode: '住所の郵便番号', addressCode: '住所コード' }),
  ...items(dated, { addressFixedOn: '住所を定めた年月日', becameResidentOn: '住民となった年月日' }),
  ...items(plain, {
    moveInNotifiedOn: '届出の年月日', previousAddress: '転入前住所', previousAddressCode: '転入前住所の住所コード',
    previousPostalCode: '転入前住所の郵便番号', lastRegisteredAddress: '最終登録住所地', nationalityCode: '国籍・地域コード',
    nationality: '国籍・地域',
  }),
  ...items(dated, { becameForeignResidentOn: '外国人住民となった年月日' }),
  column('foreignCategory', '法第30条の45の表の区分', ({ foreignCategory }) =>
    (foreignCategory === null ? '' : CATEGORY[foreignCategory])),
  ...items(plain, {
    statusOfResidence: '在留資格', periodOfStay: '在留期間', periodExpiresOn: '在留期間の満了の日',
    residenceCardNo: '在留カードの番号', sprCertificateNo: '特別永住者証明書の番号', landingPeriod: '上陸期間',
    provisionalStayPeriod: '仮滞在期間',
  }),
  ...items(dated, { oldAlienRegistrationOn: '旧外登法による登録年月日' }),
  ...items(yesNo, {
    residenceNotified: '住居地の届出の有無', landingPermitMoveIn: '上陸許可証による転入の旨', elector: '選挙人名簿への登録の有無',
  }),
  ...items(plain, {
    nationalHealthSince: '国民健康保険の資格取得年月日', nationalHealthUntil: '国民健康保険の資格喪失年月日',
    lateElderlySince: '後期高齢者医療の資格取得年月日', lateElderlyUntil: '後期高齢者医療の資格喪失年月日',
    careInsuranceSince: '介護保険の資格取得年月日', careInsuranceUntil: '介護保険の資格喪失年月日', pensionNo: '基礎年金番号',
    pensionClass: '国民年金の種別', pensionClassChangedOn: '国民年金の種別の変更があった年月日', pensionSince: '国民年金の資格取得年月日',
    pensionUntil: '国民年金の資格喪失年月日', childAllowanceFrom: '児童手当の受給開始年月', childAllowanceUntil: '児童手当の受給終了年月',
    removalReason: '消除事由', removedOn: '消除日',
  }),
  ...items(dated, { causeOn: '事由の生じた年月日' }),
  ...items(plain, {
    plannedMoveOutOn: '転出予定年月日', plannedDestination: '転出先住所（予定）',
    plannedDestinationCode: '転出先住所（予定）の住所コード', confirmedMoveOutOn: '転出年月日',
    confirmedDestination: '転出先住所（確定）', confirmedDestinationCode: '転出先住所（確定）の住所コード',
    moveInNoticeOn: '転入通知年月日', remadeOn: '改製日', remark: '備考',
  }),
]
