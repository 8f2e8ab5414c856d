/** The items of information that a contract may let a contractor handle, as the council is told them. */
import type { ResidentRecord } from '../record/resident.ts'

/** One item as the paper names it, and the columns of the record it covers; none where another office keeps it. */
export type ContractItem = { readonly title: string; readonly record: readonly (keyof ResidentRecord)[] }

const NAMES = [
  'fullName', 'fullNameKana', 'kanjiName', 'alphabetName', 'formerSurname', 'formerSurnameKana', 'alias', 'aliasKana',
] as const
const ADDRESS = ['prefecture', 'municipality', 'oazaAza', 'townBlockCode', 'lot', 'katagaki', 'postalCode'] as const

/** 個人番号 is not among them: no contract lets a contractor handle it. */
export const CONTRACT_ITEMS = {
  'full-name': { title: '氏名', record: NAMES },
  'birth-date': { title: '出生の年月日', record: ['birthDate'] },
  'sex': { title: '男女の別', record: ['sex'] },
  'household': { title: '世帯主の氏名・世帯主との続柄', record: ['headName', 'relationshipToHead', 'householdNo', 'isHead'] },
  'family-register': { title: '戸籍の表示', record: ['registeredDomicile', 'familyRegisterHead'] },
  'became-resident-on': { title: '住民となった年月日', record: ['becameResidentOn', 'becameForeignResidentOn'] },
  'address': { title: '住所', record: ADDRESS },
  'address-fixed-on': { title: '住所を定めた年月日', record: ['addressFixedOn'] },
  'notified-on': { title: '届出の年月日', record: ['notifiedOn', 'moveInNotifiedOn'] },
  'previous-address': { title: '従前の住所', record: ['previousAddress', 'previousAddressCode', 'previousPostalCode'] },
  'planned-move-out': { title: '転出先・転出予定年月日', record: ['plannedDestination', 'plannedMoveOutOn'] },
  'residence-status': {
    title: '国籍・在留資格等',
    record: ['nationality', 'foreignCategory', 'statusOfResidence', 'periodOfStay', 'periodExpiresOn'],
  },
  'resident-code': { title: '住民票コード', record: ['residentCodeId'] },
  'elector': { title: '選挙人名簿登録の年月日', record: ['elector'] },
  'national-health': { title: '国民健康保険', record: ['nationalHealthSince', 'nationalHealthUntil'] },
  'late-elderly': { title: '後期高齢者医療', record: ['lateElderlySince', 'lateElderlyUntil'] },
  'care-insurance': { title: '介護保険', record: ['careInsuranceSince', 'careInsuranceUntil'] },
  'pension': {
    title: '国民年金', record: ['pensionNo', 'pensionClass', 'pensionClassChangedOn', 'pensionSince', 'pensionUntil'],
  },
  'child-allowance': { title: '児童手当', record: ['childAllowanceFrom', 'childAllowanceUntil'] },
  'household-changed-on': { title: '世帯変更の年月日', record: ['eventOn'] },
  'corrected-on': { title: '職権修正の年月日', record: ['eventOn', 'reason'] },
  'seal-registration': { title: '印鑑登録・廃止の年月日、印鑑番号', record: [] },
} as const satisfies Readonly<Record<string, ContractItem>>

export type ContractItemId = keyof typeof CONTRACT_ITEMS

/** Their ids, in the order of the council's paper. */
export const CONTRACT_ITEM_IDS: readonly ContractItemId[] = [
  'full-name', 'birth-date', 'sex', 'household', 'family-register', 'became-resident-on', 'address', 'address-fixed-on',
  'notified-on', 'previous-address', 'planned-move-out', 'residence-status', 'resident-code', 'elector',
  'national-health', 'late-elderly', 'care-insurance', 'pension', 'child-allowance', 'household-changed-on',
  'corrected-on', 'seal-registration',
]
