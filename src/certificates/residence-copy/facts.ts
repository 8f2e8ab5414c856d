/** What a copy is decided on: the household as it stands, the resident who asks, the office's own rules of the day. */
import type { LookUp } from '../../frame/act.ts'
import type { DocumentFacts } from '../../frame/document.ts'
import type { Questions } from '../../frame/question.ts'
import type { CivilDay } from '../../law/calendar.ts'
import type { ImpreciseDate } from '../../law/imprecise-date.ts'
import type { PersonNo, ResidentRecord } from '../../record/resident.ts'
import type { Attestor } from '../attestor.ts'
import type { Exemption, FeeRule, Wording } from '../texts.ts'
import type { ItemSets } from './item-sets.ts'
import { residentOf } from './requester.ts'
import type { ResidenceCopyRequest } from './request.ts'

/** One row of somebody's history, as 統合記載欄 prints it (A and B). [STD 1.1.14] */
export type HistoryRow = {
  readonly historyNo: number
  readonly reason: string
  readonly eventOn: ImpreciseDate
  readonly notifiedOn: CivilDay | null
  readonly processedOn: CivilDay
  readonly changedItems: ResidentRecord['changedItems']
  readonly cautionNote: string | null
}

/** What the newest row alone does not tell. */
export type Past = {
  readonly personNo: PersonNo
  /** The address inside this municipality before the last move inside it; null where there was none. */
  readonly addressBefore: string | null
  /** Day of the event that opened this sheet. */
  readonly arrivedOn: CivilDay | null
  /** Rows of this sheet, oldest first; empty unless asked for. */
  readonly history: readonly HistoryRow[]
}

/** Where the copy will be printed, and the number that comes next there today. [STD 5.5] */
export type Device = {
  readonly terminalNo: string
  readonly printerNo: string
  readonly isKnown: boolean
  readonly nextSerial: number
}

/** The answer of the certificate area: what is in force on the day, and what this request touches. */
export type IssueSettings = {
  readonly wording: Wording
  readonly itemSets: ItemSets
  readonly fee: FeeRule | null
  readonly exemptions: readonly Exemption[]
  readonly attestors: readonly Attestor[]
  readonly device: Device
  /** What becomes of a text too long for its box: printed as far as it goes, or not at all. [STD 5.8] */
  readonly overflow: 'limit' | 'blank'
  /** True in a town that does not exist: 見本 across every paper. */
  readonly specimen: boolean
  readonly past: readonly Past[]
  /** The counter's cash of today has been closed. */
  readonly cashClosed: boolean
  /** State of the copy that is to be replaced; null where there is no such copy of this household. */
  readonly replaced: 'issued' | 'handed-over' | 'spoiled' | null
}

export type ResidenceCopyFacts = DocumentFacts<IssueSettings>

/** The household with its members and the blocks on any of them, and the resident in whose right the copy is asked. */
export const ask = (request: ResidenceCopyRequest): Questions => {
  const resident = residentOf(request.requester)
  return { households: [request.householdNo], persons: resident === null ? [] : [resident] }
}

export const lookUp = (request: ResidenceCopyRequest): LookUp => ({
  area: 'certificate',
  what: 'residence-copy',
  of: {
    members: request.members,
    householdNo: request.householdNo,
    withHistory: request.asked.includes('history'),
    printerNo: request.printerNo,
    replaces: request.replaces,
  },
})

/** The members to be printed that are in the household now, in its kept order. [STD 5.2] */
export const printedMembers = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly ResidentRecord[] =>
  currentMembers(request, facts).filter(({ personNo }) => request.members.includes(personNo))

/** Everyone in the household now, in its kept order. */
export const currentMembers = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly ResidentRecord[] =>
  (facts.households.find(({ householdNo }) => householdNo === request.householdNo)?.members ?? [])
    .filter(({ status }) => status === 'current')
    .toSorted((a, b) => a.orderInHousehold - b.orderInHousehold || a.personNo - b.personNo)
