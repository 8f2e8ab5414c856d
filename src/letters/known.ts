/** A letter that is owed, as the acts and the paper of this area know it. */
import type { Attestor } from '../certificates/every-certificate/attestor.ts'
import type { LookUp } from '../frame/act.ts'
import type { StandingBlock } from '../frame/question.ts'
import type { CivilDay } from '../law/calendar.ts'

/** As events post them into the outbox. [STD 4.0.5, 4.1.0.3, 4.2.0.1] */
export const LETTER_KINDS = [
  'letter/head-changed', 'letter/choose-head', 'letter/acceptance', 'letter/ex-officio',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** 転入届・転居届・転出届・世帯変更届: a notification of one of these is accepted with a letter. [STD 4.1.0.3] */
const ACCEPTED: readonly string[] = [
  'domestic-move-in', 'overseas-move-in', 'change-of-address', 'domestic-move-out', 'overseas-move-out',
  'household-split', 'household-merge', 'household-change', 'head-change',
]

/** True of a row that such a notification wrote. */
export const isAccepted = (row: { readonly reason: string; readonly notifiedOn: string | null }): boolean =>
  row.notifiedOn !== null && ACCEPTED.includes(row.reason)

/** As it says at its head. */
export const LETTER_TITLES: Readonly<Record<LetterKind, string>> = {
  'letter/head-changed': '世帯主変更通知書',
  'letter/choose-head': '世帯主変更依頼通知書',
  'letter/acceptance': '住民異動届受理通知',
  'letter/ex-officio': '職権記載等通知書',
}

/** Where a letter may go: as the standard has it, or to where its person lives now and never to a former home. */
export const DESTINATIONS = ['usual', 'newest'] as const
export type Destination = (typeof DESTINATIONS)[number]

/** What may be said: names, days and the event. The database hands over no other place than the one it is sent to. */
export type Told = {
  readonly addressee: string
  readonly reason: string
  readonly eventOn: string
  readonly notifiedOn: CivilDay | null
  readonly processedOn: CivilDay
  readonly headName: string | null
  readonly formerHeadName: string | null
  readonly filerName: string | null
  readonly receiptNo: string | null
  /** Of an acceptance: who moved with the addressee. */
  readonly movers: readonly string[]
  /** Of a household without a head: who lives in it now. */
  readonly members: readonly string[]
  readonly hasHead: boolean
  readonly caseId: string | null
}

/** One letter. */
export type KnownLetter = {
  readonly messageNo: number
  readonly kind: LetterKind
  readonly fate: 'printed' | 'dropped' | null
  readonly persons: readonly number[]
  readonly households: readonly number[]
  /** On anybody whom the event of the letter touched, or who lives with them now, for the officer who asks. */
  readonly blocks: readonly StandingBlock[]
  readonly blocksStamp: number
  /** Given by the person responsible for support measures; null where none was given for the blocks as they stand. */
  readonly allowed: { readonly sendTo: Destination } | null
  readonly to: { readonly address: string; readonly postalCode: string | null } | null
  readonly told: Told
  readonly nextSerial: number
  readonly attestors: readonly Attestor[]
}

/** What the area answers about a letter. */
export type LetterFound = { readonly letter: KnownLetter | null }

/** The question to the area. */
export const lookUpLetter = (messageNo: number): LookUp => ({ area: 'letters', what: 'letter', of: { messageNo } })

/**
 * True where nothing leaves without the person responsible for support measures: a measure on anybody the letter is
 * about, or any block that stops papers or looks. [STD 3.1, 3.4]
 */
export const needsAllowance = (blocks: readonly StandingBlock[]): boolean => blocks.some(({ kind, levels }) =>
  kind === 'support-measure' || levels.certificate === 'error' || levels.inquiry === 'error')

/** True where the officer is to take care all the same. */
export const wantsCare = (blocks: readonly StandingBlock[]): boolean =>
  blocks.some(({ levels }) => levels.certificate === 'alert')
