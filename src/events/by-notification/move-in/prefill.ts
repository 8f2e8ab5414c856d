/** Fills the form from a certificate of moving out; the officer adds what it cannot know. [STD 4.1.1.3, 10.8] */
import type { CertificateSource, CertifiedMover, MovingOutCertificate } from '../../../record/certified-mover.ts'
import { NOBODY_YET } from '../../../record/nobody-yet.ts'
import type { PersonInput } from '../../../record/notification.ts'
import type { MoveIn } from './notification.ts'

/** An empty filing: one mover of whom nothing is known, and what is most often so already chosen. */
export const blank: MoveIn = {
  from: 'domestic',
  movedOn: '',
  notifiedOn: '',
  proof: { kind: 'paper-certificate', cardShown: false, plannedMoveOutOn: null, reason: null },
  address: { oazaAza: '', townBlockCode: null, addressKind: 'residential-indication', lot: '', katagaki: null },
  previous: { address: '', addressCode: null, unnotified: false, lastRegisteredAddress: null },
  household: { to: 'new', householdNo: null, headConsents: false, headComesLater: false },
  movers: [NOBODY_YET],
  lateReason: null,
}

/** @param today the day of receipt, as 届出日 is first shown [STD 4.1.0.2]; 異動日 stays blank [STD 4.0.3] */
export const prefill = (certificate: MovingOutCertificate, source: CertificateSource, today: string): MoveIn => ({
  ...blank,
  notifiedOn: today,
  proof: { ...blank.proof, kind: source, plannedMoveOutOn: certificate.plannedMoveOutOn },
  previous: { ...blank.previous, address: certificate.address },
  movers: certificate.movers.map(moverOf),
})

const moverOf = (mover: CertifiedMover): PersonInput => ({ ...NOBODY_YET, ...mover })
