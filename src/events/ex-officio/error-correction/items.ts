/** The items of a record that can be corrected one by one, as the office calls them; numbers and households cannot. */

/** One item: its key in the record, its name, whose records have it, and whether it may ever be blank. [STD 1.1.6] */
export type CorrectableItem = {
  readonly item: ItemKey
  readonly label: string
  readonly only?: 'japanese' | 'foreign'
  readonly neverBlank?: true
}

export const ITEM_KEYS = [
  'fullName', 'fullNameKana', 'fullNameKanaConfirmed', 'kanjiName', 'alphabetName', 'formerSurname',
  'formerSurnameKana', 'alias', 'aliasKana', 'aliasRecordedOn', 'aliasRecordedMunicipality', 'birthDate', 'sex',
  'relationshipToHead', 'registeredDomicile', 'familyRegisterHead', 'becameResidentOn', 'addressFixedOn',
  'moveInNotifiedOn', 'previousAddress', 'lastRegisteredAddress', 'nationality', 'becameForeignResidentOn',
  'foreignCategory', 'statusOfResidence', 'periodOfStay', 'periodExpiresOn', 'residenceCardNo', 'sprCertificateNo',
  'landingPeriod', 'provisionalStayPeriod', 'oldAlienRegistrationOn', 'remark',
] as const
export type ItemKey = (typeof ITEM_KEYS)[number]

/** In the order of the record. */
export const CORRECTABLE: readonly CorrectableItem[] = [
  { item: 'fullName', label: '氏名', neverBlank: true },
  { item: 'fullNameKana', label: '氏名の振り仮名' },
  { item: 'fullNameKanaConfirmed', label: '振り仮名の確認（済・未）', neverBlank: true },
  { item: 'kanjiName', label: '氏名（漢字）', only: 'foreign' },
  { item: 'alphabetName', label: '氏名（アルファベット）', only: 'foreign' },
  { item: 'formerSurname', label: '旧氏', only: 'japanese' },
  { item: 'formerSurnameKana', label: '旧氏の振り仮名', only: 'japanese' },
  { item: 'alias', label: '通称', only: 'foreign' },
  { item: 'aliasKana', label: '通称のフリガナ', only: 'foreign' },
  { item: 'aliasRecordedOn', label: '通称を記載した日', only: 'foreign' },
  { item: 'aliasRecordedMunicipality', label: '通称を記載した市区町村', only: 'foreign' },
  { item: 'birthDate', label: '生年月日', neverBlank: true },
  { item: 'sex', label: '性別（男・女）', neverBlank: true },
  { item: 'relationshipToHead', label: '世帯主との続柄', neverBlank: true },
  { item: 'registeredDomicile', label: '本籍', only: 'japanese', neverBlank: true },
  { item: 'familyRegisterHead', label: '筆頭者', only: 'japanese', neverBlank: true },
  { item: 'becameResidentOn', label: '住民となった年月日', only: 'japanese', neverBlank: true },
  { item: 'addressFixedOn', label: '住所を定めた年月日', neverBlank: true },
  { item: 'moveInNotifiedOn', label: '届出の年月日' },
  { item: 'previousAddress', label: '転入前住所' },
  { item: 'lastRegisteredAddress', label: '最終登録住所地' },
  { item: 'nationality', label: '国籍・地域', only: 'foreign', neverBlank: true },
  { item: 'becameForeignResidentOn', label: '外国人住民となった年月日', only: 'foreign', neverBlank: true },
  { item: 'foreignCategory', label: '30条の45の区分', only: 'foreign', neverBlank: true },
  { item: 'statusOfResidence', label: '在留資格', only: 'foreign' },
  { item: 'periodOfStay', label: '在留期間', only: 'foreign' },
  { item: 'periodExpiresOn', label: '在留期間の満了の日', only: 'foreign' },
  { item: 'residenceCardNo', label: '在留カードの番号', only: 'foreign' },
  { item: 'sprCertificateNo', label: '特別永住者証明書の番号', only: 'foreign' },
  { item: 'landingPeriod', label: '上陸期間', only: 'foreign' },
  { item: 'provisionalStayPeriod', label: '仮滞在期間', only: 'foreign' },
  { item: 'oldAlienRegistrationOn', label: '旧外国人登録の年月日', only: 'foreign' },
  { item: 'remark', label: '備考' },
]

/** How the category is said on paper. */
export const CATEGORY_WORDS = {
  中長期在留者: 'mid-long-term', 特別永住者: 'special-permanent', 一時庇護許可者: 'temporary-refuge',
  仮滞在許可者: 'provisional-stay', 出生による経過滞在者: 'transitional-by-birth',
  国籍喪失による経過滞在者: 'transitional-by-loss',
} as const
