/** The fields of both forms: label, the item that decides whether a field is shown, and how it is read. */
import type { ResidentRecord } from '../../record/resident.ts'
import type { CopyItem } from './item-titles.ts'
import {
  addressFixedOf,
  allowanceOf,
  birthOf,
  cardOf,
  CATEGORY_TITLES,
  electorOf,
  eraOf,
  expiryOf,
  formerSurnameKanaOf,
  kanaOf,
  nameOf,
  pensionOf,
  periodOf,
  spanOf,
  statusOf,
  textOf,
  type Reading,
  type Subject,
} from './readings.ts'

/** A text, or why there is none: not known (空欄), not shown (省略), not for this person (＊＊＊). */
export type Value =
  | { readonly tone: 'value'; readonly text: string }
  | { readonly tone: 'blank' | 'omitted' | 'unused'; readonly text: '' }

type FieldRule = {
  readonly label: string
  readonly item: CopyItem
  readonly read: (subject: Subject) => Reading
}

const ofSubject = (label: string, item: CopyItem, read: (subject: Subject) => Reading): FieldRule => ({
  label,
  item,
  read,
})

const field = (label: string, item: CopyItem, read: (record: ResidentRecord) => Reading): FieldRule =>
  ({ label, item, read: ({ record }) => read(record) })

const ofForeigner = (label: string, item: CopyItem, read: (record: ResidentRecord) => Reading): FieldRule =>
  field(label, item, (record) => record.kind === 'foreign' ? read(record) : undefined)

const FIELD_RULES = {
  nameKana: field('氏名の振り仮名', 'nameKana', kanaOf),
  name: field('氏名', 'name', nameOf),
  formerSurnameKana: field('旧氏の振り仮名', 'formerSurname', formerSurnameKanaOf),
  formerSurname: field('旧氏', 'formerSurname', ({ formerSurname }) => formerSurname ?? undefined),
  alias: ofForeigner('通称', 'alias', ({ alias }) => alias ?? undefined),
  birthDate: field('生年月日', 'birthDate', birthOf),
  sex: field('性別', 'sex', ({ sex }) => (sex === 'male' ? '男' : '女')),
  relationship: field('続柄', 'head', ({ relationshipToHead }) => relationshipToHead),
  individualNumber: ofSubject('個人番号', 'individualNumber', ({ individualNumber }) => individualNumber),
  residentCode: ofSubject('住民票コード', 'residentCode', ({ residentCode }) => residentCode),
  becameResidentOn: field('住民となった年月日', 'becameResidentOn', ({ becameResidentOn }) => textOf(becameResidentOn)),
  becameForeignResidentOn: ofForeigner('外国人住民となった年月日', 'becameResidentOn', (record) =>
    textOf(record.becameForeignResidentOn)),
  addressFixedOn: ofSubject('住所を定めた年月日', 'addressFixedOn', addressFixedOf),
  moveInNotifiedOn: field('届出の年月日', 'moveInNotifiedOn', ({ moveInNotifiedOn }) => eraOf(moveInNotifiedOn)),
  registeredDomicile: field('本籍', 'familyRegister', ({ registeredDomicile }) => registeredDomicile),
  familyRegisterHead: field('筆頭者', 'familyRegister', ({ familyRegisterHead }) => familyRegisterHead),
  previousAddress: field('転入前住所', 'previousAddress', ({ previousAddress }) => previousAddress),
  addressBeforeChange: ofSubject('異動前住所', 'addressBeforeChange', ({ past }) => past.addressBefore),
  nationality: ofForeigner('国籍・地域', 'nationality', ({ nationality }) => nationality),
  foreignCategory: ofForeigner('第30条の45に規定する区分', 'foreignCategory', ({ foreignCategory }) =>
    foreignCategory === null ? null : CATEGORY_TITLES[foreignCategory]),
  statusOfResidence: ofForeigner('在留資格', 'statusOfResidence', statusOf),
  periodOfStay: ofForeigner('在留期間等', 'periodOfStay', periodOf),
  periodExpiresOn: ofForeigner('満了の日', 'periodExpiresOn', expiryOf),
  cardNo: ofForeigner('在留カード等の番号', 'cardNo', cardOf),
  elector: field('選挙人名簿', 'elector', electorOf),
  nationalHealth: field('国民健康保険', 'nationalHealth', (it) => spanOf(it.nationalHealthSince, it.nationalHealthUntil)),
  lateElderly: field('後期高齢者医療', 'lateElderly', (it) => spanOf(it.lateElderlySince, it.lateElderlyUntil)),
  careInsurance: field('介護保険', 'careInsurance', (it) => spanOf(it.careInsuranceSince, it.careInsuranceUntil)),
  pension: field('国民年金', 'pension', pensionOf),
  childAllowance: field('児童手当', 'childAllowance', allowanceOf),
} as const satisfies Readonly<Record<string, FieldRule>>

export type CopyField = keyof typeof FIELD_RULES
/** What the form calls a field. */
export const labelOf = (name: CopyField): string => FIELD_RULES[name].label

/** Whether an item of a person stands on the paper. */
export type Showing = (item: CopyItem, subject: Subject) => boolean

/** What a field says. What is not shown is said to be left out, whether or not there is anything. */
export const valueOf = (name: CopyField, subject: Subject, shows: Showing): Value => {
  const rule: FieldRule = FIELD_RULES[name]
  if (!shows(rule.item, subject)) return { tone: 'omitted', text: '' }
  const read = rule.read(subject)
  if (read === undefined) return { tone: 'unused', text: '' }
  return read === null || read === '' ? { tone: 'blank', text: '' } : { tone: 'value', text: read }
}

/** The head's name, that there is none (世帯主未設定), or that it is left out. [STD 1.1.10] */
export const headValue = (subject: Subject, shows: Showing, noHead: string): Value =>
  shows('head', subject) ? { tone: 'value', text: subject.record.headName ?? noHead } : { tone: 'omitted', text: '' }
