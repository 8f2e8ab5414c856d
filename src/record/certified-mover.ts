/** 転出証明書の記載事項 as values: what the town moved from certifies of each mover. [令23条2項] */
import type { ImpreciseDate } from '../law/imprecise-date.ts'
import type { SecretNumber } from './secret-number.ts'

/** One mover as the certificate describes them; numbers as digits, to be sealed before anything else. */
export type CertifiedMover = {
  readonly fullName: string
  readonly fullNameKana: string | null
  readonly birthDate: ImpreciseDate
  readonly sex: 'male' | 'female'
  readonly kind: 'japanese' | 'foreign'
  readonly relationshipToHead: string
  readonly registeredDomicile: string | null
  readonly familyRegisterHead: string | null
  readonly formerSurname: string | null
  readonly formerSurnameKana: string | null
  readonly alias: string | null
  readonly nationality: string | null
  readonly residenceCardNo: string | null
  readonly individualNumber: SecretNumber | null
  readonly residentCode: SecretNumber | null
  readonly nationalHealth: boolean
  readonly lateElderly: boolean
  readonly careInsurance: boolean
  readonly pensionNo: string | null
  readonly childAllowance: boolean
}

/** The certificate as a whole, however it reached the office. */
export type MovingOutCertificate = {
  /** What the town moved from knows it by: its 発行番号, or the message's own. */
  readonly reference: string
  readonly address: string
  readonly destination: string
  readonly plannedMoveOutOn: string
  readonly movers: readonly CertifiedMover[]
}
