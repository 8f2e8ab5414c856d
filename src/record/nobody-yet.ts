/** The blank person of a form; a file of its own, so that a browser that begins a form needs no schemas. */
import type { PersonInput } from './notification.ts'

/** A person of whom nothing is known yet, as a form begins. */
export const NOBODY_YET: PersonInput = {
  personNo: null, kind: 'japanese',
  fullName: '', fullNameKana: null, fullNameKanaConfirmed: false, kanjiName: null, alphabetName: null,
  formerSurname: null, formerSurnameKana: null, alias: null, aliasKana: null, aliasRecordedOn: null,
  aliasRecordedMunicipality: null, aliasHistory: [],
  birthDate: null, sex: null, relationshipToHead: '', registeredDomicile: null, familyRegisterHead: null,
  individualNumber: null, residentCode: null,
  nationalityCode: null, nationality: null, foreignCategory: null, statusOfResidence: null, periodOfStay: null,
  periodExpiresOn: null, residenceCardNo: null, sprCertificateNo: null, landingPeriod: null,
  provisionalStayPeriod: null, becameForeignResidentOn: null,
  nationalHealth: false, lateElderly: false, careInsurance: false, pensionNo: null, pensionClass: null,
  childAllowance: false,
  remark: null,
}
