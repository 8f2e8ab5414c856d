/** Reads what is written for an item by the item's own type: names as they are, days by era or Gregorian, words. */
import { isCivilDay, type CivilDay } from '../../../law/calendar.ts'
import { parseEraDate } from '../../../law/era.ts'
import { parseImpreciseDate, type CalendarStyle, type ImpreciseDate } from '../../../law/imprecise-date.ts'
import { isSame, type Amendments } from '../../../record/change.ts'
import { foldNumber } from '../../../record/numbers.ts'
import { foldRelationship } from '../../../record/relationship.ts'
import type { ForeignCategory, ResidentRecord, Sex } from '../../../record/resident.ts'
import { orNull } from '../../every-event/items.ts'
import { CATEGORY_WORDS, type ItemKey } from './items.ts'

/** What the item is set to; nothing where the text says nothing that the item can hold. */
type Reader = (text: string, record: ResidentRecord) => Amendments | undefined

const set = <T>(value: T | undefined, items: (value: T) => Amendments): Amendments | undefined =>
  value === undefined ? undefined : items(value)

const imprecise = (text: string, calendar: CalendarStyle = 'era'): ImpreciseDate | undefined => {
  const reading = parseImpreciseDate(text, { calendar })
  return reading.ok ? reading.date : undefined
}

const impreciseOrNull = (text: string): ImpreciseDate | null | undefined => (text === '' ? null : imprecise(text))

const dayOrNull = (text: string): CivilDay | null | undefined => {
  if (text === '') return null
  const reading = parseEraDate(text)
  return reading.ok && isCivilDay(reading.on) ? reading.on : undefined
}

const SEXES: Readonly<Record<string, Sex>> = { 男: 'male', 女: 'female' }
const CATEGORIES: Readonly<Record<string, ForeignCategory>> = CATEGORY_WORDS
const CONFIRMED: Readonly<Record<string, boolean>> = { 済: true, 未: false }

const READERS: Readonly<Record<ItemKey, Reader>> = {
  fullName: (fullName) => ({ fullName }),
  fullNameKana: (text) => ({ fullNameKana: orNull(text) }),
  fullNameKanaConfirmed: (text) => set(CONFIRMED[text], (fullNameKanaConfirmed) => ({ fullNameKanaConfirmed })),
  kanjiName: (text) => ({ kanjiName: orNull(text) }),
  alphabetName: (text) => ({ alphabetName: orNull(text) }),
  formerSurname: (text) => ({ formerSurname: orNull(text) }),
  formerSurnameKana: (text) => ({ formerSurnameKana: orNull(text) }),
  alias: (text) => ({ alias: orNull(text) }),
  aliasKana: (text) => ({ aliasKana: orNull(text) }),
  aliasRecordedOn: (text) => set(dayOrNull(text), (aliasRecordedOn) => ({ aliasRecordedOn })),
  aliasRecordedMunicipality: (text) => ({ aliasRecordedMunicipality: orNull(text) }),
  birthDate: (text, { kind }) =>
    set(imprecise(text, kind === 'foreign' ? 'gregorian' : 'era'), (birthDate) => ({ birthDate })),
  sex: (text) => set(SEXES[text], (sex) => ({ sex })),
  relationshipToHead: (text) => ({ relationshipToHead: foldRelationship(text) }),
  registeredDomicile: (text) => ({ registeredDomicile: orNull(text) }),
  familyRegisterHead: (text) => ({ familyRegisterHead: orNull(text) }),
  becameResidentOn: (text) => set(imprecise(text), (becameResidentOn) => ({ becameResidentOn })),
  addressFixedOn: (text) => set(imprecise(text), (addressFixedOn) => ({ addressFixedOn })),
  moveInNotifiedOn: (text) => set(dayOrNull(text), (moveInNotifiedOn) => ({ moveInNotifiedOn })),
  previousAddress: (text) => ({ previousAddress: orNull(text) }),
  lastRegisteredAddress: (text) => ({ lastRegisteredAddress: orNull(text) }),
  nationality: (text) => ({ nationality: orNull(text) }),
  becameForeignResidentOn: (text) => set(imprecise(text), (becameForeignResidentOn) => ({ becameForeignResidentOn })),
  foreignCategory: (text) => set(CATEGORIES[text], (foreignCategory) => ({ foreignCategory })),
  statusOfResidence: (text) => ({ statusOfResidence: orNull(text) }),
  periodOfStay: (text) => ({ periodOfStay: orNull(text) }),
  periodExpiresOn: (text) => set(dayOrNull(text), (periodExpiresOn) => ({ periodExpiresOn })),
  residenceCardNo: (text) => ({ residenceCardNo: orNull(foldNumber(text)) }),
  sprCertificateNo: (text) => ({ sprCertificateNo: orNull(foldNumber(text)) }),
  landingPeriod: (text) => ({ landingPeriod: orNull(text) }),
  provisionalStayPeriod: (text) => ({ provisionalStayPeriod: orNull(text) }),
  oldAlienRegistrationOn: (text) =>
    set(impreciseOrNull(text), (oldAlienRegistrationOn) => ({ oldAlienRegistrationOn })),
  remark: (text) => ({ remark: orNull(text) }),
}

/** The item as the text sets it; nothing where it cannot be read so. */
export const readItem = (item: ItemKey, text: string, record: ResidentRecord): Amendments | undefined =>
  READERS[item](text, record)

/** True where the record says all of this already. */
export const says = (record: ResidentRecord, items: Amendments): boolean => {
  const standing = new Map<string, unknown>(Object.entries(record))
  return Object.entries(items).every(([item, value]) => isSame(standing.get(item), value))
}
