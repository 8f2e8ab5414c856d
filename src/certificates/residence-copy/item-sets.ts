/** What a copy shows to whom: a level for each item and requester. An office may set its own, within the law. */
import type { RequesterCategory } from './requester.ts'

/** Items as requesters ask for them, but for the numbers, which are asked for person by person. */
export const TEXT_ITEMS = [
  'name', 'birthDate', 'sex', 'address', 'nameKana', 'formerSurname', 'alias',
  'becameResidentOn', 'addressFixedOn', 'moveInNotifiedOn', 'previousAddress', 'addressBeforeChange',
  'head', 'familyRegister',
  'nationality', 'foreignCategory', 'statusOfResidence', 'periodOfStay', 'periodExpiresOn', 'cardNo', 'aliasHistory',
  'elector', 'nationalHealth', 'lateElderly', 'careInsurance', 'pension', 'childAllowance',
  'history', 'remark',
] as const
export type TextItem = (typeof TEXT_ITEMS)[number]

/** The two protected numbers. */
export const NUMBER_ITEMS = ['individualNumber', 'residentCode'] as const
export type NumberItem = (typeof NUMBER_ITEMS)[number]

export const COPY_ITEMS = [...TEXT_ITEMS, ...NUMBER_ITEMS] as const
export type CopyItem = (typeof COPY_ITEMS)[number]

/** shown: unless asked to be left out; request: when asked for; reason: when asked for with a reason; never. */
export const LEVELS = ['shown', 'request', 'reason', 'never'] as const
export type Level = (typeof LEVELS)[number]
export type ItemSets = Readonly<Record<CopyItem, Readonly<Record<RequesterCategory, Level>>>>

export const ITEM_TITLES: Readonly<Record<CopyItem, string>> = {
  name: '氏名', birthDate: '生年月日', sex: '性別', address: '住所', nameKana: '氏名の振り仮名', formerSurname: '旧氏', alias: '通称',
  becameResidentOn: '住民となった年月日', addressFixedOn: '住所を定めた年月日', moveInNotifiedOn: '届出の年月日',
  previousAddress: '転入前住所', addressBeforeChange: '異動前住所', head: '世帯主・続柄', familyRegister: '本籍・筆頭者',
  nationality: '国籍・地域', foreignCategory: '第30条の45に規定する区分', statusOfResidence: '在留資格', periodOfStay: '在留期間等',
  periodExpiresOn: '在留期間の満了の日', cardNo: '在留カード等の番号', aliasHistory: '通称の記載及び削除に関する事項',
  elector: '選挙人名簿への登録', nationalHealth: '国民健康保険', lateElderly: '後期高齢者医療', careInsurance: '介護保険',
  pension: '国民年金', childAllowance: '児童手当', history: '異動履歴', remark: '備考',
  individualNumber: '個人番号', residentCode: '住民票コード',
}

/** Without these a paper would be no copy: nobody may have them left out. */
export const FIXED_ITEMS: readonly CopyItem[] = ['name', 'birthDate', 'sex', 'address']

/** Part of the name once recorded, for everybody. [令30条の13, 30条の16] */
export const NAME_ITEMS: readonly CopyItem[] = ['formerSurname', 'alias']

/** Categories that may never receive a number on a copy, whatever an office sets. [法12条の2, 12条の3; E018] */
export const WITHOUT_NUMBERS: readonly RequesterCategory[] = ['public-body', 'third-party', 'specialist']

/** Items that only 個人票 has room for. */
export const SINGLE_FORM_ITEMS: readonly CopyItem[] = [
  'elector', 'nationalHealth', 'lateElderly', 'careInsurance', 'pension', 'childAllowance', 'history', 'remark',
]

const row = (own: Level, publicBody: Level, others: Level): Readonly<Record<RequesterCategory, Level>> => ({
  'self': own, 'household': own, 'statutory-agent': own, 'agent': own,
  'public-body': publicBody,
  'third-party': others, 'specialist': others,
})

/**
 * What a new office starts with: own household (12条), public body (12条の2), third party and specialist (12条の3).
 * For the last it is the most the law lets out without a reason, 7条1号–3号 and 6号–8号; many offices set less. Whether
 * the kana of 1号の2 are among these is open, so they wait for a reason.
 */
export const DEFAULT_ITEM_SETS: ItemSets = {
  name: row('shown', 'shown', 'shown'),
  birthDate: row('shown', 'shown', 'shown'),
  sex: row('shown', 'shown', 'shown'),
  address: row('shown', 'shown', 'shown'),
  nameKana: row('shown', 'shown', 'reason'),
  formerSurname: row('shown', 'shown', 'shown'),
  alias: row('shown', 'shown', 'shown'),
  becameResidentOn: row('shown', 'shown', 'shown'),
  addressFixedOn: row('shown', 'shown', 'shown'),
  moveInNotifiedOn: row('shown', 'shown', 'shown'),
  previousAddress: row('shown', 'shown', 'shown'),
  addressBeforeChange: row('request', 'request', 'reason'),
  head: row('request', 'request', 'reason'),
  familyRegister: row('request', 'request', 'reason'),
  nationality: row('request', 'request', 'reason'),
  foreignCategory: row('request', 'request', 'reason'),
  statusOfResidence: row('request', 'request', 'reason'),
  periodOfStay: row('request', 'request', 'reason'),
  periodExpiresOn: row('request', 'request', 'reason'),
  cardNo: row('request', 'request', 'reason'),
  aliasHistory: row('request', 'request', 'reason'),
  elector: row('request', 'request', 'never'),
  nationalHealth: row('request', 'request', 'never'),
  lateElderly: row('request', 'request', 'never'),
  careInsurance: row('request', 'request', 'never'),
  pension: row('request', 'request', 'never'),
  childAllowance: row('request', 'request', 'never'),
  history: row('request', 'request', 'reason'),
  remark: row('request', 'request', 'reason'),
  individualNumber: row('request', 'never', 'never'),
  residentCode: row('request', 'never', 'never'),
}

const isNumberItem = (item: CopyItem): boolean => item === 'individualNumber' || item === 'residentCode'

/** The level that holds: the office's, but no number to those who may not receive one, and no paper without a name. */
export const levelOf = (sets: ItemSets, category: RequesterCategory, item: CopyItem): Level => {
  if (FIXED_ITEMS.includes(item)) return 'shown'
  return isNumberItem(item) && WITHOUT_NUMBERS.includes(category) ? 'never' : sets[item][category]
}

/** The items a paper shows: those shown anyway but for what was left out, and those asked for that may be given. */
export const shownItems = (
  sets: ItemSets, category: RequesterCategory, asked: readonly TextItem[], leftOut: readonly TextItem[],
): ReadonlySet<TextItem> => new Set(TEXT_ITEMS.filter((item) => {
  const level = levelOf(sets, category, item)
  if (level === 'shown') return FIXED_ITEMS.includes(item) || !leftOut.includes(item)
  return level !== 'never' && asked.includes(item)
}))
