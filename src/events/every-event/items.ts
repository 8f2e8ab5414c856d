/** From what was typed of a mover to the items of a record: blanks become nothing, days become days. */
import { isCivilDay, type CivilDay } from '../../law/calendar.ts'
import { isImpreciseDate, type ImpreciseDate } from '../../law/imprecise-date.ts'
import type { PersonInput } from '../../record/notification.ts'
import type { AliasSpan, ForeignItems, MirroredItems, NameItems } from '../../record/resident.ts'

/** '' is how a form says nothing; the record says null. */
export const orNull = (text: string | null): string | null => (text === '' ? null : text)

const dayOrNull = (text: string | null): CivilDay | null => (isCivilDay(text) ? text : null)

/** Names of the mover's own kind; those that only the other kind has stay empty. */
export const nameItems = (mover: PersonInput): NameItems => ({
  fullName: mover.fullName,
  fullNameKana: orNull(mover.fullNameKana),
  fullNameKanaConfirmed: mover.fullNameKanaConfirmed,
  kanjiName: mover.kind === 'foreign' ? orNull(mover.kanjiName) : null,
  alphabetName: mover.kind === 'foreign' ? orNull(mover.alphabetName) : null,
  ...(mover.kind === 'japanese' ? ofJapanese(mover) : ofForeign(mover)),
})

const ofJapanese = (mover: PersonInput) => ({
  formerSurname: orNull(mover.formerSurname),
  formerSurnameKana: orNull(mover.formerSurnameKana),
  formerSurnameKanaConfirmed: orNull(mover.formerSurnameKana) !== null,
  alias: null, aliasKana: null, aliasKanaConfirmed: false, aliasRecordedOn: null, aliasRecordedMunicipality: null,
  aliasRecordedMunicipalityCode: null, aliasHistory: [],
})

const ofForeign = (mover: PersonInput) => ({
  formerSurname: null, formerSurnameKana: null, formerSurnameKanaConfirmed: false,
  alias: orNull(mover.alias),
  aliasKana: orNull(mover.aliasKana),
  aliasKanaConfirmed: orNull(mover.aliasKana) !== null,
  aliasRecordedOn: dayOrNull(mover.aliasRecordedOn),
  aliasRecordedMunicipality: orNull(mover.aliasRecordedMunicipality),
  aliasRecordedMunicipalityCode: null,
  aliasHistory: mover.aliasHistory.flatMap(aliasSpan),
})

const aliasSpan = (told: PersonInput['aliasHistory'][number]): readonly AliasSpan[] =>
  isCivilDay(told.recordedOn)
    ? [{ ...told, recordedOn: told.recordedOn, deletedOn: dayOrNull(told.deletedOn) }] : []

/** 外国人住民となった年月日 is carried over where the papers say it, else it is the day of moving in. */
export const foreignItems = (mover: PersonInput, moved: ImpreciseDate): Partial<ForeignItems> =>
  mover.kind === 'japanese' ? {} : {
    nationalityCode: orNull(mover.nationalityCode),
    nationality: orNull(mover.nationality),
    becameForeignResidentOn: isImpreciseDate(mover.becameForeignResidentOn) ? mover.becameForeignResidentOn : moved,
    foreignCategory: mover.foreignCategory,
    statusOfResidence: orNull(mover.statusOfResidence),
    periodOfStay: orNull(mover.periodOfStay),
    periodExpiresOn: dayOrNull(mover.periodExpiresOn),
    residenceCardNo: orNull(mover.residenceCardNo),
    sprCertificateNo: orNull(mover.sprCertificateNo),
    landingPeriod: orNull(mover.landingPeriod),
    provisionalStayPeriod: orNull(mover.provisionalStayPeriod),
    residenceNotified: true,
  }

/** Insurance begins here on the day of moving in; the other offices confirm it later. [STD 7.2.2] */
export const mirroredItems = (mover: PersonInput, moved: ImpreciseDate): Partial<MirroredItems> => ({
  nationalHealthSince: mover.nationalHealth ? moved.sortOn : null,
  lateElderlySince: mover.lateElderly ? moved.sortOn : null,
  careInsuranceSince: mover.careInsurance ? moved.sortOn : null,
  pensionNo: orNull(mover.pensionNo),
  pensionClass: orNull(mover.pensionClass),
  childAllowanceFrom: mover.childAllowance ? moved.sortOn.slice(0, 7) : null,
})
