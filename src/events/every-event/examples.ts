/** What the tables of events begin from: the office on an ordinary Wednesday, and a family that lives in its town. */
import type { Answers, KnownHousehold, KnownPerson, StandingBlock } from '../../frame/question.ts'
import { civilDay } from '../../law/calendar.ts'
import { listOfficialHolidays } from '../../law/holidays.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import { firstRecord, type FirstItems } from '../../record/change.ts'
import type { ResidentRecord } from '../../record/resident.ts'

/** Codes that wait in the stock. */
export const CODES = Array.from({ length: 8 }, (_, at) => `00000000-0000-4000-8000-00000000000${at + 1}`)

/** The office on an ordinary Wednesday, with nothing in the way. */
export const office: Answers = {
  office: {
    today: civilDay('2026-04-15'),
    now: '2026-04-15T01:00:00.000Z',
    officialHolidays: listOfficialHolidays(civilDay('2026-01-01'), civilDay('2026-12-31')).map(({ on }) => on),
    prefecture: '架空県',
    municipality: '朧月町',
    municipalityCode: '990019',
    residentCodeStock: 300,
    residentCodeStockThreshold: 50,
  },
  origin: { caseId: '00000000-0000-4000-8000-0000000000c1', place: '本庁町民課', terminal: 'mado-1' },
  persons: [],
  households: [],
  histories: [],
  holders: [],
  cardHolders: [],
  lookAlikes: [],
  addresses: [{
    townBlockCode: '0000001', lot: '2番3号', katagaki: null, inMaster: true, oazaAza: '朧一丁目', postalCode: '0009901',
    householdsThere: 0, discouraged: false,
  }],
  reserved: {
    personNos: [1000019, 1000027, 1000035, 1000043, 1000051, 1000060, 1000078], householdNos: [5000014],
    residentCodeIds: CODES,
  },
}

/** The same office on another day. */
export const on = (today: string, facts: Answers = office): Answers =>
  ({ ...facts, office: { ...facts.office, today: civilDay(today) } })

const since = exactDate(civilDay('2020-04-01'))

/** Somebody who has lived at 霞二丁目5番6号 since 2020, head of household 6000010. */
export const resident = (personNo: number, items: Partial<FirstItems> = {}): ResidentRecord =>
  firstRecord(personNo, {
    kind: 'japanese', fullName: '霧山　朔', fullNameKana: 'キリヤマ　サク', fullNameKanaConfirmed: true,
    birthDate: exactDate(civilDay('1984-06-01')), sex: 'male', registeredDomicile: '架空県朧月町大字霞２００番地',
    familyRegisterHead: '霧山　朔', residentCodeId: `00000000-0000-4000-8000-00000${personNo}`,
    householdNo: 6000010, isHead: true, headName: '霧山　朔', relationshipToHead: '世帯主', orderInHousehold: 1,
    prefecture: '架空県', municipality: '朧月町', oazaAza: '霞二丁目', townBlockCode: '0000002',
    addressKind: 'residential-indication', lot: '5番6号', addressFixedOn: since, becameResidentOn: since,
    moveInNotifiedOn: civilDay('2020-04-02'), ...items,
  }, {
    reason: 'domestic-move-in', eventOn: since, notifiedOn: civilDay('2020-04-02'), processedOn: civilDay('2020-04-02'),
    inputPlace: '本庁町民課', inputTerminal: 'mado-1', caseId: null,
  }).record

const member = (personNo: number, fullName: string, relationshipToHead: string, items: Partial<FirstItems>) =>
  resident(personNo, { fullName, isHead: false, relationshipToHead, ...items })

export const saku = resident(2000013)
export const oboro = member(2000021, '霧山　朧', '妻', {
  sex: 'female', birthDate: exactDate(civilDay('1986-02-03')), orderInHousehold: 2,
})
export const shizuku = member(2000030, '霧山　雫', '子', {
  sex: 'female', birthDate: exactDate(civilDay('2015-07-08')), orderInHousehold: 3,
})
/** The family of three. */
export const familyOfThree = [saku, oboro, shizuku] as const

/** 湖野, who lives alone at 朧一丁目2番3号. */
export const neighbour = resident(2000048, {
  fullName: '湖野　澪', sex: 'female', birthDate: exactDate(civilDay('1990-09-09')), headName: '湖野　澪',
  householdNo: 6000028, oazaAza: '朧一丁目', townBlockCode: '0000001', lot: '2番3号',
})

/** A person as the register answers. */
export const known = (record: ResidentRecord, blocks: readonly StandingBlock[] = []): KnownPerson =>
  ({ record, blocks, claimedBy: null })

/** A household of these members. */
export const household = (
  members: readonly ResidentRecord[], items: Partial<KnownHousehold> = {},
): KnownHousehold => ({ householdNo: members[0]?.householdNo ?? 6000010, revision: 3, members, blocks: [], ...items })

/** A block on somebody. */
export const block = (
  entry: StandingBlock['levels']['entry'], inquiry: StandingBlock['levels']['inquiry'] = 'none',
): StandingBlock => ({
  blockNo: 1, kind: 'support-measure', personNo: saku.personNo, householdNo: null,
  levels: { entry, certificate: 'error', inquiry }, startsOn: civilDay('2026-01-01'), endsOn: civilDay('2026-12-31'),
})

/** The office, with these people asked about and everybody who lives with them. */
export const asking = (
  persons: readonly ResidentRecord[], members: readonly ResidentRecord[] = familyOfThree, facts: Answers = office,
): Answers => ({
  ...facts,
  persons: persons.map((record) => known(record)),
  households: members.length === 0 ? [] : [household(members)],
})
