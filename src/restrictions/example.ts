/** How the tables beside the acts of this area are written, and the people they are about. */
import type { Officer } from '../frame/officer.ts'
import type { Answers } from '../frame/question.ts'
import { civilDay } from '../law/calendar.ts'
import { resident } from '../record/examples.ts'
import type { BlockFound, BlockRow } from './known.ts'

/** `then`: the codes found, '!' before an error. `writes`: what the next row of the block says beside the rest. */
export type Example<I, L> = {
  readonly title: string
  readonly given: L
  readonly when: I
  readonly by?: string
  readonly then: readonly string[]
  readonly writes?: Readonly<Record<string, unknown>>
}

export const NOW = '2026-11-20T01:00:00.000Z'
export const PERSON = 1000011
export const HOUSEHOLD = 1000001

/** A register that knows one person and one household. */
export const answers: Answers = {
  office: {
    today: civilDay('2026-11-20'), now: NOW, officialHolidays: [], prefecture: '架空県', municipality: '架空市',
    municipalityCode: '990001', residentCodeStock: 0, residentCodeStockThreshold: 0,
  },
  origin: null,
  persons: [{ record: resident(PERSON), blocks: [], claimedBy: null }],
  households: [{ householdNo: HOUSEHOLD, revision: 1, members: [resident(PERSON)], blocks: [] }],
  histories: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
}

/** Two officers who may set and confirm. */
export const FIRST = 'hamabe'
export const SECOND = 'minato'

/** One of them, at work. */
export const officer = (operatorId: string): Officer => ({
  operatorId, name: operatorId, kind: 'staff', sessionId: '01939f6e-0000-7000-8000-000000000001', terminalId: 'A01',
  place: '架空市役所', grants: [], masks: [], stamp: 1,
})

const row = (items: Partial<BlockRow> = {}): BlockRow => ({
  block_no: 7, revision: 1, kind: 'support-measure', person_no: PERSON, household_no: null, entry_level: 'alert',
  certificate_level: 'error', inquiry_level: 'alert', starts_on: '2026-04-01', ends_on: '2027-03-31', state: 'proposed',
  reason: '申出による', set_by: FIRST, confirmed_by: null, lift_reason: null, lift_set_by: null, lift_confirmed_by: null,
  at: '2026-04-01T01:00:00.000Z', ...items,
})

/** A block at each point of its life. */
export const proposed = (items: Partial<BlockRow> = {}): BlockFound => ({ block: row(items) })
export const standing = (items: Partial<BlockRow> = {}): BlockFound =>
  ({ block: row({ revision: 2, state: 'standing', confirmed_by: SECOND, ...items }) })
export const liftProposed = (items: Partial<BlockRow> = {}): BlockFound => standing({
  revision: 3, state: 'lift-proposed', lift_reason: '申出の取下げ', lift_set_by: FIRST, ...items,
})
export const lifted = (): BlockFound => liftProposed({ revision: 4, state: 'lifted', lift_confirmed_by: SECOND })
export const unknownBlock: BlockFound = { block: null }

/** The block as the screen showed it at this revision. */
export const seen = (revision: number) => ({ blockNo: 7, revision, personNo: PERSON, householdNo: null })
