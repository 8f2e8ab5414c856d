/** The items that notifications (届出) have in common, as schemas: shapes and sizes; what they must say is for rules. */
import { z } from 'zod'
import { FOREIGN_CATEGORIES } from './resident.ts'
import { SecretNumber } from './secret-number.ts'

/** Text as an officer types it; '' where nothing was typed. Long enough for the longest names and addresses known. */
export const text = z.string().max(400)
/** A civil day as the form sends it, or '' while it is blank; whether it is a day is for the rules. */
export const dayText = z.string().max(20)

export const ImpreciseDateInput = z.strictObject({
  kind: z.string().max(20),
  text: z.string().max(80),
  sortOn: z.string().max(10),
})

export const AddressInput = z.strictObject({
  oazaAza: text,
  townBlockCode: z.string().max(20).nullable(),
  addressKind: z.enum(['residential-indication', 'lot-number']),
  lot: text,
  katagaki: text.nullable(),
})
export type AddressInput = z.infer<typeof AddressInput>

/** 異動先: a new household of the movers alone, or one that is there already. [STD 4.0.2] */
export const HouseholdInput = z.strictObject({
  to: z.enum(['new', 'join']),
  householdNo: z.int().positive().nullable(),
  /** The head of the household joined was asked and agrees. */
  headConsents: z.boolean(),
  /** The head of a new household has not come yet: 世帯主未設定. [STD 1.1.10] */
  headComesLater: z.boolean(),
})

/** 異動者 chosen from the register; null while the form is blank. [STD 4.0.1] */
export const ResidentChoice = z.strictObject({ personNo: z.int().positive().nullable() })

/** 異動者 chosen from the register, and what they are to the head of the household they come to. */
export const MemberChoice = ResidentChoice.extend({ relationshipToHead: text })

const Alias = z.strictObject({
  alias: text,
  recordedOn: dayText,
  recordedMunicipality: text,
  deletedOn: dayText.nullable(),
  deletedMunicipality: text.nullable(),
})

/** What is said of the names of one person. */
const names = {
  fullName: text,
  fullNameKana: text.nullable(),
  fullNameKanaConfirmed: z.boolean(),
  kanjiName: text.nullable(),
  alphabetName: text.nullable(),
  formerSurname: text.nullable(),
  formerSurnameKana: text.nullable(),
  alias: text.nullable(),
  aliasKana: text.nullable(),
  aliasRecordedOn: dayText.nullable(),
  aliasRecordedMunicipality: text.nullable(),
  aliasHistory: z.array(Alias).max(50),
}

/** What 法30条の45 adds for foreign residents. */
const foreign = {
  nationalityCode: z.string().max(10).nullable(),
  nationality: text.nullable(),
  foreignCategory: z.enum(FOREIGN_CATEGORIES).nullable(),
  statusOfResidence: text.nullable(),
  periodOfStay: text.nullable(),
  periodExpiresOn: dayText.nullable(),
  residenceCardNo: z.string().max(20).nullable(),
  sprCertificateNo: z.string().max(20).nullable(),
  landingPeriod: text.nullable(),
  provisionalStayPeriod: text.nullable(),
  becameForeignResidentOn: ImpreciseDateInput.nullable(),
}

/** Carried over from the certificate of moving out; mirrored, never decided here. */
const mirrored = {
  nationalHealth: z.boolean(),
  lateElderly: z.boolean(),
  careInsurance: z.boolean(),
  pensionNo: z.string().max(12).nullable(),
  pensionClass: z.string().max(20).nullable(),
  childAllowance: z.boolean(),
}

/** One person typed in by an officer: every item of 法7条 and 法30条の45 that a notification can bring. [STD 4.1.1.1] */
export const PersonInput = z.strictObject({
  /** 宛名番号 of somebody who lived here before and was chosen as the same person; null for a new one. */
  personNo: z.int().positive().nullable(),
  kind: z.enum(['japanese', 'foreign']),
  ...names,
  birthDate: ImpreciseDateInput.nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  relationshipToHead: text,
  registeredDomicile: text.nullable(),
  familyRegisterHead: text.nullable(),
  individualNumber: SecretNumber.nullable(),
  residentCode: SecretNumber.nullable(),
  ...foreign,
  ...mirrored,
  remark: text.nullable(),
})
export type PersonInput = z.infer<typeof PersonInput>
