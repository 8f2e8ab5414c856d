/** How the tables beside the acts of this area are written, and the people and subjects they are about. */
import type { Officer } from '../frame/officer.ts'
import type { Appointed, DecisionFound, Subject } from './known.ts'

/** `then`: the codes found, '!' before an error. `writes`: what the row says beside the rest. */
export type Example<I, L> = {
  readonly title: string
  readonly given: L
  readonly when: I
  readonly then: readonly string[]
  readonly writes?: Readonly<Record<string, unknown>>
}

/** The day on which the tables play. */
export const TODAY = '2026-11-21'

/** Who acts. */
export const officer: Officer = {
  operatorId: 'jimukyoku', name: '事務局　なぎさ', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'somu-1', place: '総務課', grants: [], masks: [], stamp: 1,
}

/** An outsourcing that the contract office applied for. */
export const matter: Subject = { title: '窓口入力業務委託', applicant: 'keiyaku', summary: '繁忙期の窓口の入力' }

/** The chief security officer's post, held by whoever acts. */
export const appointed: Appointed = {
  appointmentNo: 4, post: 'chief-security-officer', capacity: 'holder', provision: null, approvalKinds: [],
}

/** Nothing decided and nothing said yet. */
export const ground: DecisionFound = {
  approvalId: '00000000-0000-4000-8000-000000000041', subject: matter, criteria: null, deliberation: null,
  decisions: [], appointments: [],
}
