/** What a copy is decided on: the household as it stands, the office's own rules of the day. */
import type { LookUp } from '../../frame/act.ts'
import type { DocumentFacts, Json } from '../../frame/document.ts'
import type { Questions, StandingBlock } from '../../frame/question.ts'
import type { CivilDay } from '../../law/calendar.ts'
import type { ImpreciseDate } from '../../law/imprecise-date.ts'
import { inSavedOrder } from '../../record/member-order.ts'
import type { PersonNo, ResidentRecord } from '../../record/resident.ts'
import type { Attestor } from '../attestor.ts'
import { REPLACEMENT_EXEMPTION, RESIDENCE_COPY_WORDING, type Exemption, type FeeRule, type Wording } from '../texts.ts'
import { DEFAULT_ITEM_SETS, type ItemSets } from '../item-sets.ts'
import { residentOf } from '../requester.ts'
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

/** What the office has set for this paper, each from a day on; what it has not set stands as shipped. */
export type OfficeRules = {
  readonly 'wording'?: Partial<Wording>
  readonly 'item-sets'?: Partial<ItemSets>
  readonly 'fee'?: Omit<FeeRule, 'kind'>
  readonly 'exemptions'?: readonly Exemption[]
  /** What becomes of a text too long for its box: printed as far as it goes, or not at all. [STD 5.8] */
  readonly 'overflow'?: 'limit' | 'blank'
}

/** The answer of the certificate area: what is in force on the day, and what this request touches. */
export type Found = {
  readonly rules: OfficeRules
  readonly attestors: readonly Attestor[]
  readonly device: Device
  readonly past: readonly Past[]
  /** The counter's cash of today has been closed. */
  readonly cashClosed: boolean
  /** Blocks on everybody asked for, wherever they live, and on who lives with them; not on a household as guessed. */
  readonly blocks: readonly StandingBlock[]
  /** State of the copy to be replaced; null where there is none of this household, or it is replaced already. */
  readonly replaced: 'issued' | 'handed-over' | 'spoiled' | null
  /** The request recorded earlier, and how many copies it has led to. */
  readonly request: { readonly content: Json; readonly copies: number } | null
}

/** The rules of the day, settled. */
export type IssueSettings = Omit<Found, 'rules'> & {
  readonly wording: Wording
  readonly itemSets: ItemSets
  readonly fee: FeeRule | null
  readonly exemptions: readonly Exemption[]
  readonly overflow: 'limit' | 'blank'
  /** 見本 across every paper: the office's code is nobody's, so the town does not exist. */
  readonly specimen: boolean
}

/** Everything a copy is decided on. */
export type ResidenceCopyFacts = DocumentFacts<IssueSettings>

const KIND = 'residence-copy'

/** Puts the office's rules over those a new office starts with. */
export const settle = (facts: DocumentFacts<Found>): ResidenceCopyFacts => {
  const { rules, ...found } = facts.found
  return {
    ...facts,
    found: {
      ...found,
      wording: { ...RESIDENCE_COPY_WORDING, ...rules.wording },
      itemSets: { ...DEFAULT_ITEM_SETS, ...rules['item-sets'] },
      fee: rules.fee === undefined ? null : { kind: KIND, ...rules.fee },
      exemptions: [...(rules.exemptions ?? []), REPLACEMENT_EXEMPTION],
      overflow: rules.overflow ?? 'limit',
      specimen: !isAssigned(facts.office.municipalityCode),
    },
  }
}

const PREFECTURES = 47

/** True for a code of one of the forty-seven prefectures. */
const isAssigned = (municipalityCode: string): boolean => {
  const prefecture = Number(municipalityCode.slice(0, 2))
  return prefecture >= 1 && prefecture <= PREFECTURES
}

/**
 * The household with its members and the blocks on any of them. The resident in whose right a copy is asked is one of
 * them, or there is no such right: nothing more is read of anybody.
 */
export const ask = ({ householdNo }: ResidenceCopyRequest): Questions => ({ households: [householdNo] })

/** Everybody to be printed, and the resident in whose right it is asked: wherever they live, their blocks count. */
const personsOf = ({ members, requester }: ResidenceCopyRequest): readonly PersonNo[] => {
  const resident = residentOf(requester)
  return resident === null ? members : [...members, resident]
}

/** The question to the certificate area. */
export const lookUp = (request: ResidenceCopyRequest): LookUp => ({
  area: 'certificate',
  what: KIND,
  of: {
    members: request.members,
    persons: personsOf(request),
    householdNo: request.householdNo,
    withHistory: request.asked.includes('history'),
    printerNo: request.printerNo,
    replaces: request.replaces,
    requestId: request.requestId,
  },
})

/**
 * A block on copies stops one, and so does a block on inquiries: what may not be looked at may not be printed, and a
 * refusal for any other reason would answer the question it asked.
 */
export const stops = (blocks: readonly StandingBlock[]): boolean =>
  blocks.some(({ levels }) => levels.certificate === 'error' || levels.inquiry === 'error')

/** The members to be printed that are in the household now, in its kept order. [STD 5.2] */
export const printedMembers = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly ResidentRecord[] =>
  currentMembers(request, facts).filter(({ personNo }) => request.members.includes(personNo))

/**
 * Everyone in the household now, in its kept order. One whose whereabouts are stopped looks like one that is not there:
 * who asks for somebody living in it is stopped before anybody counts its members.
 */
export const currentMembers = (request: ResidenceCopyRequest, facts: ResidenceCopyFacts): readonly ResidentRecord[] =>
  inSavedOrder((facts.households.find((known) => known.householdNo === request.householdNo && !stops(known.blocks))
    ?.members ?? [])
    .filter(({ status }) => status === 'current'))
