/** How the tables beside the acts of this area are written, and the letters they are about. */
import type { Officer } from '../frame/officer.ts'
import type { Answers, StandingBlock } from '../frame/question.ts'
import { civilDay } from '../law/calendar.ts'
import type { KnownLetter, LetterFound } from './known.ts'

/** `then`: the codes found, '!' before an error. `writes`: what the first row says beside the rest. */
export type ActExample<I, L> = {
  readonly title: string
  readonly given: L
  readonly when: I
  readonly then: readonly string[]
  readonly writes?: Readonly<Record<string, unknown>>
}

/** An acceptance owed to somebody whom an agent moved. */
export const owed: KnownLetter = {
  messageNo: 7, kind: 'letter/acceptance', fate: null, persons: [1000011], households: [1000001], blocks: [],
  blocksStamp: 0, allowed: null,
  to: { address: '架空県海辺市浜一丁目2番3号　しおさい荘１０１', postalCode: '0009901' },
  told: {
    addressee: '海野　花子', reason: 'change-of-address', eventOn: '令和8年11月15日', notifiedOn: civilDay('2026-11-20'),
    processedOn: civilDay('2026-11-20'), headName: '海野　花子', formerHeadName: '海野　花子', filerName: '代理　まこと',
    receiptNo: '20261120-0007', movers: ['海野　花子', '海野　つばさ'], members: [], hasHead: false, caseId: null,
  },
  nextSerial: 3,
  attestors: [{
    role: 'mayor', title: '海辺市長', name: '見本　月影', seal: '', startsOn: civilDay('2026-01-01'), endsOn: null,
  }],
}

/** A block on one of those whom a letter is about. */
export const block = (kind: StandingBlock['kind'], levels: Partial<StandingBlock['levels']> = {}): StandingBlock => ({
  blockNo: 1, kind, personNo: 1000011, householdNo: null, startsOn: civilDay('2026-04-01'), endsOn: null,
  levels: { entry: 'none', certificate: 'none', inquiry: 'none', ...levels },
})

/** The area's answer about a letter that differs in something. */
export const found = (items: Partial<KnownLetter> = {}): LetterFound => ({ letter: { ...owed, ...items } })

/** The day on which the tables play. */
export const answers: Answers = {
  office: {
    today: civilDay('2026-11-21'), now: '2026-11-21T01:00:00.000Z', officialHolidays: [], prefecture: '架空県',
    municipality: '海辺市', municipalityCode: '990019', residentCodeStock: 0, residentCodeStockThreshold: 0,
  },
  origin: null, persons: [], histories: [], households: [], holders: [], cardHolders: [], lookAlikes: [], addresses: [],
  reserved: { personNos: [], householdNos: [], residentCodeIds: [] },
}

/** Who does it. */
export const officer: Officer = {
  operatorId: 'kofu', name: '交付　もり', kind: 'staff', sessionId: '00000000-0000-7000-8000-000000000000',
  terminalId: 'mado-6', place: '本庁町民課', grants: [], masks: [], stamp: 1,
}
