/** From a row of the record to what a certificate of moving out says of its mover. [令23条2項] */
import type { CertifiedMover } from './certified-mover.ts'
import type { NumberId, ResidentRecord } from './resident.ts'
import type { SecretNumber } from './secret-number.ts'

/** How a number is named there: by its sealed row, or as digits where it leaves the office. */
export type Naming = (id: NumberId | null) => SecretNumber | null

/** One mover as certified. What is mirrored from other offices is told as a yes while it lasts. */
export const certifyMover = (record: ResidentRecord, naming: Naming): CertifiedMover => ({
  fullName: record.fullName,
  fullNameKana: record.fullNameKana,
  birthDate: record.birthDate,
  sex: record.sex,
  kind: record.kind,
  relationshipToHead: record.relationshipToHead,
  registeredDomicile: record.registeredDomicile,
  familyRegisterHead: record.familyRegisterHead,
  formerSurname: record.formerSurname,
  formerSurnameKana: record.formerSurnameKana,
  alias: record.alias,
  nationality: record.nationality,
  residenceCardNo: record.residenceCardNo,
  individualNumber: naming(record.individualNumberId),
  residentCode: naming(record.residentCodeId),
  nationalHealth: record.nationalHealthSince !== null && record.nationalHealthUntil === null,
  lateElderly: record.lateElderlySince !== null && record.lateElderlyUntil === null,
  careInsurance: record.careInsuranceSince !== null && record.careInsuranceUntil === null,
  pensionNo: record.pensionNo,
  childAllowance: record.childAllowanceFrom !== null && record.childAllowanceUntil === null,
})
