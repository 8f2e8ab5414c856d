/** What is always said of a person, in the same order everywhere, from a record or from a row of a search. */
import { displayedAge } from '../../../src/law/age.ts'
import { isCivilDay } from '../../../src/law/calendar.ts'
import type { CivilDay } from '../../../src/law/calendar.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import type { FoundRow } from '../../ask/shapes/search.ts'

export type Person = {
  readonly personNo: number
  readonly name: string
  readonly kana: string | null
  readonly birth: string
  readonly age: number | null
  readonly sex: 'male' | 'female' | null
  /** null: hidden by a block or a mask. */
  readonly address: string | null
  readonly status: ShownRecord['status']
  readonly isForeign: boolean
  /** null: hidden by a block, or none. */
  readonly householdNo: number | null
  readonly relationship: string | null
  readonly flags: readonly string[]
}

const ageOn = (birthOn: string, today: string): number | null =>
  isCivilDay(birthOn) && isCivilDay(today) ? displayedAge(birthOn, today) : null

export const personOfRecord = (record: ShownRecord, today: CivilDay | string): Person => ({
  personNo: record.personNo,
  name: record.fullName,
  kana: record.fullNameKana ?? null,
  birth: record.birthDate.text,
  age: ageOn(record.birthDate.sortOn, today),
  sex: record.sex ?? null,
  address: addressOfRecord(record),
  status: record.status,
  isForeign: record.kind === 'foreign',
  householdNo: record.householdNo ?? null,
  relationship: record.relationshipToHead ?? null,
  flags: record.blocked === 'none' ? [] : ['blocked'],
})

export const personOfRow = (row: FoundRow, today: string): Person => ({
  personNo: row.personNo,
  name: row.name,
  kana: row.kana,
  birth: row.birthText,
  age: ageOn(row.birthOn, today),
  sex: row.sex,
  address: row.address,
  status: row.status,
  isForeign: row.kind === 'foreign',
  householdNo: row.householdNo,
  relationship: row.relationship,
  flags: row.flags,
})

/** The address inside the town: everybody here lives in it. */
export const addressOfRecord = ({ oazaAza, lot, katagaki, hidden }: ShownRecord): string | null => {
  if (hidden.includes('oazaAza') || oazaAza === undefined || oazaAza === null) return null
  return [`${oazaAza}${lot ?? ''}`, katagaki ?? ''].filter((part) => part !== '').join('　')
}
