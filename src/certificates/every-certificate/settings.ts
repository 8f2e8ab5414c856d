/** What holds for every paper on its day: the office's own rules, who attests, the device, blocks, what went before. */
import type { DocumentFacts, Json } from '../../frame/document.ts'
import type { OfficeDay, StandingBlock } from '../../frame/question.ts'
import { isAssignedCode } from '../../record/numbers.ts'
import type { Attestor } from './attestor.ts'
import { DEFAULT_ITEM_SETS, type ItemSets } from './item-sets.ts'
import { REPLACEMENT_EXEMPTION, type Exemption, type FeeRule, type Wording } from './texts.ts'

/** Where the copy will be printed, and the number that comes next there today. [STD 5.5] */
export type Device = {
  readonly terminalNo: string
  readonly printerNo: string
  readonly isKnown: boolean
  readonly nextSerial: number
}

/** What the office has set for a paper, each from a day on; what it has not set stands as shipped. */
export type OfficeRules = {
  readonly 'wording'?: Partial<Wording>
  readonly 'item-sets'?: Partial<ItemSets>
  readonly 'fee'?: Omit<FeeRule, 'kind'>
  readonly 'exemptions'?: readonly Exemption[]
  /** What becomes of a text too long for its box: printed as far as it goes, or not at all. [STD 5.8] */
  readonly 'overflow'?: 'limit' | 'blank'
}

/** The answer of the certificate area that every paper asks for: what is in force, and what this request touches. */
export type OfficeFound = {
  readonly rules: OfficeRules
  readonly attestors: readonly Attestor[]
  readonly device: Device
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
export type SettledRules = {
  readonly wording: Wording
  readonly itemSets: ItemSets
  readonly fee: FeeRule | null
  readonly exemptions: readonly Exemption[]
  readonly overflow: 'limit' | 'blank'
  /** 見本 across every paper: the office's code is nobody's, so the town does not exist. */
  readonly specimen: boolean
}

/** An answer of the area with the office's rules settled. */
export type Settled<F extends OfficeFound> = Omit<F, 'rules'> & SettledRules

/** What the rules of every paper are decided on. */
export type EveryFacts = DocumentFacts<Settled<OfficeFound>>

/** Puts the office's rules over those a new office starts with. */
export const settleRules = (
  kind: string, shipped: Wording, rules: OfficeRules, { municipalityCode }: OfficeDay,
): SettledRules => ({
  wording: { ...shipped, ...rules.wording },
  itemSets: { ...DEFAULT_ITEM_SETS, ...rules['item-sets'] },
  fee: rules.fee === undefined ? null : { kind, ...rules.fee },
  exemptions: [...(rules.exemptions ?? []), REPLACEMENT_EXEMPTION],
  overflow: rules.overflow ?? 'limit',
  specimen: !isAssignedCode(municipalityCode),
})

/**
 * A block on copies stops one, and so does a block on inquiries: what may not be looked at may not be printed, and a
 * refusal for any other reason would answer the question it asked.
 */
export const stops = (blocks: readonly StandingBlock[]): boolean =>
  blocks.some(({ levels }) => levels.certificate === 'error' || levels.inquiry === 'error')
