/** Residents of an imaginary town, for the tables of this folder. */
import { civilDay } from '../law/calendar.ts'
import { exactDate } from '../law/imprecise-date.ts'
import { firstRecord } from './change.ts'
import type { EventEntry, FirstItems } from './change.ts'
import type { ResidentRecord } from './resident.ts'

export const movedIn: EventEntry = {
  reason: 'domestic-move-in', eventOn: exactDate(civilDay('2026-03-20')), notifiedOn: civilDay('2026-04-02'),
  processedOn: civilDay('2026-04-02'), inputPlace: '本庁', inputTerminal: 'A01', caseId: null,
}

const umino: FirstItems = {
  kind: 'japanese', fullName: '海野　太郎', fullNameKana: 'ウミノ　タロウ', birthDate: exactDate(civilDay('1970-05-06')),
  sex: 'male', registeredDomicile: '架空県海辺市潮町一丁目１番地', familyRegisterHead: '海野　太郎', householdNo: 1000001,
  isHead: true, headName: '海野　太郎', relationshipToHead: '世帯主', orderInHousehold: 1, prefecture: '架空県',
  municipality: '海辺市', oazaAza: '潮町一丁目', addressKind: 'residential-indication', lot: '2番3号',
  addressFixedOn: exactDate(civilDay('2026-03-20')), becameResidentOn: exactDate(civilDay('2026-03-20')),
}

/** The head of a household of one, moved in on 2026-03-20, with whatever a table wants different. */
export const resident = (personNo: number, items: Partial<FirstItems> = {}): ResidentRecord =>
  firstRecord(personNo, { ...umino, ...items }, movedIn).record
