/** How the tables on reports, incidents and checks are written, and what they are about. */
import type { Officer } from '../frame/officer.ts'
import type { Answers } from '../frame/question.ts'
import { civilDay } from '../law/calendar.ts'
import type { Logged } from './report-items.ts'
import type { ContractFound, ImprovementFound, IncidentFound, ReportFound } from './report-known.ts'

/** `then`: the codes found, '!' before an error. `writes`: what the row says beside the rest. */
export type ReportExample<I, L> = {
  readonly title: string
  readonly given: L
  readonly when: I
  readonly then: readonly string[]
  readonly writes?: Readonly<Record<string, unknown>>
}

/** One of each. */
export const CONTRACT = '00000000-0000-4000-8000-0000000000c1'
export const REPORT = '00000000-0000-4000-8000-0000000000f1'
export const INCIDENT = '00000000-0000-4000-8000-0000000000a1'
export const PLAN = '00000000-0000-4000-8000-0000000000b1'

/** A day at one post: two entries, three copies of which one was spoiled, half an hour. */
export const logged: Logged = {
  acts: [
    { step: 'enter', id: 'claim', outcome: 'done', n: 2 },
    { step: 'enter', id: 'move-in', outcome: 'done', n: 2 },
    { step: 'enter', id: 'move-in', outcome: 'refused', n: 1 },
    { step: 'issue', id: 'residence-copy', outcome: 'done', n: 3 },
  ],
  sheets: [{ day: '2026-11-20', postNo: 1, printed: 3, spoiled: 1, requested: 2 }],
  people: [{ workerId: CONTRACT, name: '委託　かぜ', postNo: 1, minutes: 30, activeMinutes: 12 }],
  done: 7,
}

/** What the vendor claims of it, truly. */
export const claims = { entries: 2, sheets: 3, minutes: 30 } as const

/** Handed in, of an ordinary contract. */
export const handedIn: NonNullable<ReportFound> = {
  reportId: REPORT, stepNo: 2, state: 'completed', items: ['entries', 'sheets', 'minutes'], logged, claims,
  isSecurityOfficer: false, doneNow: 7,
}

/** The same, before that, as the vendor's security officer sees it. */
export const drafted: NonNullable<ReportFound> =
  { ...handedIn, stepNo: 1, state: 'drafted', claims: null, isSecurityOfficer: true }

/** A contract that another officer registered. */
export const contract: NonNullable<ContractFound> =
  { contractId: CONTRACT, registeredBy: 'keiyaku', hasSubcontract: true, hasPlan: true }

/** A leak, of which the first measures have been told. */
export const incident: NonNullable<IncidentFound> = {
  incidentId: INCIDENT, personal: true, grave: true, publication: '事実を公表する', stepNo: 1, steps: ['first-measures'],
}

/** An improvement that nobody has answered. */
export const improvement: NonNullable<ImprovementFound> = { improvementId: REPORT, stepNo: 0, state: 'asked' }

/** The day on which the tables play. */
export const answers: Answers = {
  office: {
    today: civilDay('2026-11-21'), now: '2026-11-21T01:00:00.000Z', officialHolidays: [], prefecture: '架空県',
    municipality: '海辺市', municipalityCode: '990019', residentCodeStock: 0, residentCodeStockThreshold: 0,
  },
  origin: null, persons: [], households: [], histories: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
}

/** Who does it. */
export const officer: Officer = {
  operatorId: 'kansa', name: '監査　ほし', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'mado-9', place: '本庁町民課', grants: [], masks: [], stamp: 1,
}
