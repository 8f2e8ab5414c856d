/** The items of a record as the screen shows them: grouped, named, printed. Pure. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra, formatGregorian } from '../../../src/law/era.ts'
import { reasonTitle } from '../../../src/record/reason.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'

export type ItemName = Exclude<keyof ShownRecord, 'hidden' | 'blocked'>
export type ItemGroup = { readonly id: keyof typeof say.record.groups; readonly items: readonly ItemName[] }

/** In the order of the paper; what belongs to foreign residents alone stands in a group of its own. */
export const GROUPS: readonly ItemGroup[] = [
  {
    id: 'name',
    items: [
      'fullName',
      'fullNameKana',
      'kanjiName',
      'alphabetName',
      'formerSurname',
      'formerSurnameKana',
      'alias',
      'aliasKana',
    ],
  },
  {
    id: 'person',
    items: ['birthDate', 'sex', 'registeredDomicile', 'familyRegisterHead', 'hasIndividualNumber', 'hasResidentCode'],
  },
  { id: 'household', items: ['householdNo', 'headName', 'relationshipToHead'] },
  {
    id: 'address',
    items: [
      'oazaAza',
      'lot',
      'katagaki',
      'postalCode',
      'addressFixedOn',
      'becameResidentOn',
      'moveInNotifiedOn',
      'previousAddress',
      'lastRegisteredAddress',
    ],
  },
  {
    id: 'foreign',
    items: [
      'nationality',
      'foreignCategory',
      'statusOfResidence',
      'periodOfStay',
      'periodExpiresOn',
      'residenceCardNo',
      'sprCertificateNo',
      'becameForeignResidentOn',
    ],
  },
  {
    id: 'insurance',
    items: [
      'nationalHealthSince',
      'lateElderlySince',
      'careInsuranceSince',
      'pensionNo',
      'pensionClass',
      'childAllowanceFrom',
    ],
  },
  {
    id: 'removal',
    items: [
      'removalReason',
      'removedOn',
      'causeOn',
      'plannedDestination',
      'plannedMoveOutOn',
      'confirmedDestination',
      'confirmedMoveOutOn',
    ],
  },
  { id: 'notes', items: ['cautionNote', 'remark'] },
]

/** 西暦 for what the standard wants in 西暦: a foreign resident's birth date and the end of their stay. [STD 1.1.9] */
export const printItem = (item: string, value: unknown): string => {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? say.printed.yes : say.printed.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && 'text' in value && typeof value.text === 'string') return value.text
  if (typeof value !== 'string') return ''
  if (isCivilDay(value)) return item === 'periodExpiresOn' ? formatGregorian(value) : formatEra(value)
  return printWord(item, value)
}

const printWord = (item: string, value: string): string => {
  if (item === 'postalCode') return value.replace(/^(\d{3})(\d{4})$/, '$1-$2')
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    sex: say.person.sexes,
    status: say.person.statuses,
    foreignCategory: say.record.categories,
    kind: say.record.kinds,
  }
  if (item === 'reason' || item === 'removalReason') return reasonTitle(value)
  return words[item]?.[value] ?? value
}

/** The groups that say something of this record: blank ones are left out. */
export const groupsOf = (record: ShownRecord): readonly ItemGroup[] =>
  GROUPS.filter(({ id }) => id !== 'foreign' || record.kind === 'foreign')
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => record.hidden.includes(item) || printItem(item, record[item]) !== ''),
    }))
    .filter(({ items }) => items.length > 0)

export const itemTitle = (item: string): string => {
  const titles: Readonly<Record<string, string>> = say.record.items
  return titles[item] ?? item
}
