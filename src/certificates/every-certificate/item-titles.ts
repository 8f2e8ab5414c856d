/** The items a copy can show, as requesters ask for them, and what officers call them. */

/** Items as requesters ask for them, but for the numbers, which are asked for person by person. */
export const TEXT_ITEMS = [
  'name', 'birthDate', 'sex', 'address', 'nameKana', 'formerSurname', 'alias',
  'becameResidentOn', 'addressFixedOn', 'moveInNotifiedOn', 'previousAddress', 'addressBeforeChange',
  'head', 'familyRegister',
  'nationality', 'foreignCategory', 'statusOfResidence', 'periodOfStay', 'periodExpiresOn', 'cardNo', 'aliasHistory',
  'elector', 'nationalHealth', 'lateElderly', 'careInsurance', 'pension', 'childAllowance',
  'history', 'remark',
] as const

/** What only a removed record has: 消除事由, 転出先, 事由の生じた年月日 and the rest. [STD 1.1.5] */
export const REMOVAL_ITEM = 'removal'

/** Items of the copy of a removed record. */
export const REMOVED_TEXT_ITEMS = [...TEXT_ITEMS, REMOVAL_ITEM] as const
export type TextItem = (typeof REMOVED_TEXT_ITEMS)[number]

/** The two protected numbers. */
export const NUMBER_ITEMS = ['individualNumber', 'residentCode'] as const
export type NumberItem = (typeof NUMBER_ITEMS)[number]

export const COPY_ITEMS = [...REMOVED_TEXT_ITEMS, ...NUMBER_ITEMS] as const
export type CopyItem = (typeof COPY_ITEMS)[number]

/** As the counter says them. */
export const ITEM_TITLES: Readonly<Record<CopyItem, string>> = {
  name: '氏名', birthDate: '生年月日', sex: '性別', address: '住所', nameKana: '氏名の振り仮名', formerSurname: '旧氏', alias: '通称',
  becameResidentOn: '住民となった年月日', addressFixedOn: '住所を定めた年月日', moveInNotifiedOn: '届出の年月日',
  previousAddress: '転入前住所', addressBeforeChange: '異動前住所', head: '世帯主・続柄', familyRegister: '本籍・筆頭者',
  nationality: '国籍・地域', foreignCategory: '第30条の45に規定する区分', statusOfResidence: '在留資格', periodOfStay: '在留期間等',
  periodExpiresOn: '在留期間の満了の日', cardNo: '在留カード等の番号', aliasHistory: '通称の記載及び削除に関する事項',
  elector: '選挙人名簿への登録', nationalHealth: '国民健康保険', lateElderly: '後期高齢者医療', careInsurance: '介護保険',
  pension: '国民年金', childAllowance: '児童手当', history: '異動履歴', remark: '備考', removal: '除票固有の記載事項',
  individualNumber: '個人番号', residentCode: '住民票コード',
}
