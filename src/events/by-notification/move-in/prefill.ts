/**
 * Fills the form from a certificate of moving out; the officer completes what the certificate cannot know. [STD
 * 4.1.1.3, 10.8]
 */
import type { CertifiedMover, MovingOutCertificate } from '../../../record/certified-mover.ts'
import type { PersonInput } from '../../../record/notification.ts'
import type { MoveIn } from './notification.ts'

/** A person of whom nothing is known yet. */
const NOBODY: PersonInput = {
  personNo: null,
  kind: 'japanese',
  fullName: '',
  fullNameKana: null,
  fullNameKanaConfirmed: false,
  kanjiName: null,
  alphabetName: null,
  formerSurname: null,
  formerSurnameKana: null,
  alias: null,
  aliasKana: null,
  aliasRecordedOn: null,
  aliasRecordedMunicipality: null,
  aliasHistory: [],
  birthDate: null,
  sex: null,
  relationshipToHead: '',
  registeredDomicile: null,
  familyRegisterHead: null,
  individualNumber: null,
  residentCode: null,
  nationalityCode: null,
  nationality: null,
  foreignCategory: null,
  statusOfResidence: null,
  periodOfStay: null,
  periodExpiresOn: null,
  residenceCardNo: null,
  sprCertificateNo: null,
  landingPeriod: null,
  provisionalStayPeriod: null,
  becameForeignResidentOn: null,
  nationalHealth: false,
  lateElderly: false,
  careInsurance: false,
  pensionNo: null,
  pensionClass: null,
  childAllowance: false,
  remark: null,
}

/** An empty filing: one mover of whom nothing is known, and what is most often so already chosen. */
export const blank: MoveIn = {
  from: 'domestic',
  movedOn: '',
  notifiedOn: '',
  proof: { kind: 'paper-certificate', cardShown: false, plannedMoveOutOn: null, reason: null },
  address: { oazaAza: '', townBlockCode: null, addressKind: 'residential-indication', lot: '', katagaki: null },
  previous: { address: '', addressCode: null, unnotified: false, lastRegisteredAddress: null },
  household: { to: 'new', householdNo: null, headConsents: false, headComesLater: false },
  movers: [NOBODY],
  lateReason: null,
}

/** How the certificate reached the office. */
export type CertificateSource = 'qr' | 'csv' | 'message'

/** @param today the day of receipt, as 届出日 is first shown [STD 4.1.0.2]; 異動日 stays blank [STD 4.0.3] */
export const prefill = (certificate: MovingOutCertificate, source: CertificateSource, today: string): MoveIn => ({
  ...blank,
  notifiedOn: today,
  proof: { ...blank.proof, kind: source, plannedMoveOutOn: certificate.plannedMoveOutOn },
  previous: { ...blank.previous, address: certificate.address },
  movers: certificate.movers.map(moverOf),
})

const moverOf = (mover: CertifiedMover): PersonInput => ({ ...NOBODY, ...mover })
