/** 転出証明書の記載事項 as values: what the town moved from certifies of each mover. [令23条2項] */
import { z } from 'zod'
import { dayText, ImpreciseDateInput, text } from './notification.ts'
import { SecretNumber } from './secret-number.ts'

/** One mover as the certificate describes them. Numbers come as digits once and are sealed before anything else. */
export const CertifiedMover = z.strictObject({
  fullName: text,
  fullNameKana: text.nullable(),
  birthDate: ImpreciseDateInput,
  sex: z.enum(['male', 'female']),
  kind: z.enum(['japanese', 'foreign']),
  relationshipToHead: text,
  registeredDomicile: text.nullable(),
  familyRegisterHead: text.nullable(),
  formerSurname: text.nullable(),
  formerSurnameKana: text.nullable(),
  alias: text.nullable(),
  nationality: text.nullable(),
  residenceCardNo: z.string().max(20).nullable(),
  individualNumber: SecretNumber.nullable(),
  residentCode: SecretNumber.nullable(),
  nationalHealth: z.boolean(),
  lateElderly: z.boolean(),
  careInsurance: z.boolean(),
  pensionNo: z.string().max(12).nullable(),
  childAllowance: z.boolean(),
})
export type CertifiedMover = z.infer<typeof CertifiedMover>

/** The certificate as a whole: where they lived, where they go, from which day on. */
export const MovingOutCertificate = z.strictObject({
  /** Number of the certificate, or the message's own. */
  reference: z.string().max(100),
  address: text,
  destination: text,
  plannedMoveOutOn: dayText,
  movers: z.array(CertifiedMover).min(1).max(20),
})
export type MovingOutCertificate = z.infer<typeof MovingOutCertificate>

/** How a certificate's data reached the office. */
export type CertificateSource = 'qr' | 'csv' | 'message'
