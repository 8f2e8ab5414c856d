/** What is gathered while one row of an import file is read: the record so far, the numbers in it, and every fault. */
import { FIRST_CIVIL_DAY } from '../law/era.ts'
import type { ImpreciseDate } from '../law/imprecise-date.ts'
import { BLANK_ITEMS } from '../record/change.ts'
import type { ResidentRecord } from '../record/resident.ts'

/** One thing wrong with a file, for the terminal of the person who imports it and for nowhere else. */
export type RowFault = {
  /** Counted from 1, the header included. */
  readonly line: number
  /** Title of the column; '' where the whole row is meant. */
  readonly column: string
  /** As it stands in the file; numbers masked but for their last four digits. */
  readonly value: string
  readonly reason: string
}

/** A record that is still being filled. */
export type Draft = { -readonly [Item in keyof ResidentRecord]: ResidentRecord[Item] }

/** The state of one row. What a column cannot put into the record waits beside it. */
export type RowReading = {
  readonly line: number
  /** Judged before and only read again: what its characters and names are like is not asked a second time. */
  readonly isJudged: boolean
  readonly draft: Draft
  readonly faults: RowFault[]
  /** Sequences replaced by table: told, and no fault. */
  readonly notices: RowFault[]
  municipalityCode: string
  isSample: boolean
  reasonTitle: string
  birthText: string
  individualNumber: string | null
  residentCode: string | null
}

/** Stands where a date could not be read; a row with a fault is never written. */
const NO_DATE: ImpreciseDate = { kind: 'unknown', text: '', sortOn: FIRST_CIVIL_DAY }

/** Where an older system did not tell the place and the terminal of an event. */
export const FROM_OLDER_SYSTEM = 'データ移行'

const EMPTY_DRAFT: Draft = {
  ...BLANK_ITEMS,
  personNo: 0, historyNo: 1, sheetNo: 1, status: 'current', kind: 'japanese', reason: '', eventOn: NO_DATE,
  notifiedOn: null, appliedOn: null, requestedOn: null, noticedOn: null, processedOn: FIRST_CIVIL_DAY,
  inputPlace: FROM_OLDER_SYSTEM, inputTerminal: FROM_OLDER_SYSTEM, caseId: null, cautionNote: null, changedItems: {},
  fullName: '', birthDate: NO_DATE, sex: 'male', householdNo: 0, isHead: false, headName: null,
  relationshipToHead: '', orderInHousehold: 0, prefecture: '', municipality: '', oazaAza: '',
  addressKind: 'lot-number', lot: '', addressFixedOn: NO_DATE,
}

/** Nothing read yet. */
export const newReading = (line: number, isJudged = false): RowReading => ({
  line,
  isJudged,
  draft: { ...EMPTY_DRAFT },
  faults: [],
  notices: [],
  municipalityCode: '',
  isSample: false,
  reasonTitle: '',
  birthText: '',
  individualNumber: null,
  residentCode: null,
})

/** Adds a fault of one column. */
export const tell = (row: RowReading, column: string, value: string, reason: string): void => {
  row.faults.push({ line: row.line, column, value, reason })
}

/** A number as a fault may show it: its last four digits. */
export const masked = (digits: string): string =>
  `${'＊'.repeat(Math.max(0, digits.length - 4))}${digits.slice(-4)}`
