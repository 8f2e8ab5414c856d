/** What a copy shows to whom: a level for each item and requester. An office may set its own, within the law. */
import { REMOVED_TEXT_ITEMS, type CopyItem, type TextItem } from './item-titles.ts'
import type { RequesterCategory } from './requester.ts'

/** shown: unless asked to be left out; request: when asked for; reason: when asked for with a reason; never. */
export const LEVELS = ['shown', 'request', 'reason', 'never'] as const
export type Level = (typeof LEVELS)[number]
export type ItemSets = Readonly<Record<CopyItem, Readonly<Record<RequesterCategory, Level>>>>

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
  removal: row('never', 'never', 'never'),
  individualNumber: row('request', 'never', 'never'),
  residentCode: row('request', 'never', 'never'),
}

/** The same of a removed record: what became of the person stands on it, and 統合記載欄 whole. [法15条の4, STD 1.1.14] */
export const REMOVED_ITEM_SETS: ItemSets = {
  ...DEFAULT_ITEM_SETS,
  history: row('shown', 'request', 'reason'),
  remark: row('shown', 'request', 'reason'),
  removal: row('shown', 'shown', 'reason'),
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
): ReadonlySet<TextItem> => new Set(REMOVED_TEXT_ITEMS.filter((item) => {
  const level = levelOf(sets, category, item)
  if (level === 'shown') return FIXED_ITEMS.includes(item) || !leftOut.includes(item)
  return level !== 'never' && asked.includes(item)
}))
