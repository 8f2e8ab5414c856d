/** How the tables beside the acts of this area are written, and the papers they are about. */
import type { Officer } from '../frame/officer.ts'
import type { Answers } from '../frame/question.ts'
import { civilDay } from '../law/calendar.ts'
import type { KnownPaper, PapersFound } from './known.ts'

/** `then`: the codes found, '!' before an error. `writes`: what the first row says beside the rest. */
export type ActExample<I, L> = {
  readonly title: string
  readonly given: L
  readonly when: I
  readonly then: readonly string[]
  readonly writes?: Readonly<Record<string, unknown>>
}

/** Two papers of an office. */
export const PAPER = '00000000-0000-4000-8000-000000000021'
export const OTHER = '00000000-0000-4000-8000-000000000022'

/** A filing received on 2025-11-20, approved, and not laid anywhere yet. */
export const lying: KnownPaper = {
  paperId: PAPER, kind: 'notification', label: '20251120-0007', receivedOn: civilDay('2025-11-20'), state: 'final',
  persons: [1000011], placing: null, keptUntil: civilDay('2026-11-20'), witnessed: false, disposedOn: null,
}

/** The same in its box. */
export const boxed: KnownPaper = { ...lying, placing: { placingNo: 1, medium: 'box', place: 'R7-届-03' } }

/** The area's answer. */
export const found = (...papers: readonly KnownPaper[]): PapersFound => ({ papers, isWitnessKnown: true })

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
  operatorId: 'kofu', name: '交付　もり', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'mado-6', place: '本庁町民課', grants: [], masks: [], stamp: 1,
}
