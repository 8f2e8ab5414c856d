/** How the tables beside the acts of this area are written, and the copies they are about. */
import type { Officer } from '../frame/officer.ts'
import { civilDay } from '../law/calendar.ts'
import type { CopiesFound, KnownCopy } from './copy.ts'
import type { Answers, StandingBlock } from '../frame/question.ts'

/** `then`: the codes found, '!' before an error. `writes`: what the first row says beside the rest. */
export type ActExample<I, L> = {
  readonly title: string
  readonly given: L
  readonly when: I
  /** Answers of the register that matter here. */
  readonly register?: Partial<Answers>
  readonly then: readonly string[]
  readonly writes?: Readonly<Record<string, unknown>>
}

/** Two copies of one household. */
export const COPY = '00000000-0000-4000-8000-000000000011'
export const OTHER = '00000000-0000-4000-8000-000000000012'
export const HOUSEHOLD = 1000001
export const PERSONS = [1000011, 1000021]

/** A copy that waits to be handed over. */
export const waiting: KnownCopy = {
  issueId: COPY, kind: 'residence-copy', state: 'issued', persons: PERSONS, householdNo: HOUSEHOLD,
  issuedOn: civilDay('2026-11-21'), delivery: 'counter', blocks: [], case: null,
}

/** A block on certificates, upon one of the persons of the copy. */
export const block = (certificate: 'error' | 'alert'): StandingBlock => ({
  blockNo: 1, kind: 'other', personNo: PERSONS[0] ?? null, householdNo: null,
  levels: { entry: 'none', certificate, inquiry: 'none' }, startsOn: civilDay('2026-04-01'), endsOn: null,
})

/** The area's answer about one copy that differs in something. */
export const found = (items: Partial<KnownCopy> = {}): CopiesFound => ({ copies: [{ ...waiting, ...items }] })

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
