/** What the search looks for: keys, ranges and equalities, derived from what an officer typed. */
import { bareKey, foldedKey } from '../record/name-key.ts'
import { typedAddressKey } from './address-key.ts'
import type { DayRange } from './birth-range.ts'
import { looseKana, splitsOf, strictKana } from './kana-key.ts'
import { NAME_KINDS, type EmptyItem, type NameKind } from './keys.ts'

/** `begins` alone goes on to parts of names and to likenesses where it finds little. */
export type Match = 'begins' | 'whole' | 'contains'

type AnyName = {
  readonly kinds: readonly NameKind[]
  /** True: the 名 alone. */
  readonly givenOnly: boolean
  readonly match: Match
  readonly exact: boolean
}

/** A name in kanji or letters. */
export type WrittenCriterion = AnyName & {
  readonly script: 'written'
  /** As typed, without spaces. */
  readonly written: string
  readonly bare: string
  readonly folded: string
}

/** A reading. */
export type KanaCriterion = AnyName & {
  readonly script: 'kana'
  readonly strict: string
  /** Loose keys without the space. */
  readonly compact: readonly string[]
  /** Loose keys with the space wherever it may lie. */
  readonly splits: readonly string[]
}

/** One name that must answer. */
export type NameCriterion = WrittenCriterion | KanaCriterion

/** Columns of inquiry.card that must be equal to something. */
export type CardItem =
  | 'person_no'
  | 'household_no'
  | 'sex'
  | 'kind'
  | 'relationship'
  | 'address_code'
  | 'town_block_code'
  | 'removal_reason'
  | 'residence_card_no'
  | 'spr_certificate_no'
  | 'individual_number_id'
  | 'resident_code_id'

/** All of it must hold. */
export type Criteria = {
  readonly names: readonly NameCriterion[]
  /** Any of the ranges. Null: not asked; empty: asked, and nothing can be it. */
  readonly births: readonly DayRange[] | null
  readonly card: ReadonlyMap<CardItem, string | number>
  readonly live: boolean | null
  readonly empty: readonly EmptyItem[]
  /** Parts of address keys. */
  readonly addresses: readonly string[]
}

export const NOTHING_ASKED: Criteria = {
  names: [],
  births: null,
  card: new Map(),
  live: null,
  empty: [],
  addresses: [],
}

/** True where nothing is asked, so that nothing need be looked for. */
export const isNothing = ({ names, births, card, empty, addresses }: Criteria): boolean =>
  names.length + card.size + empty.length + addresses.length === 0 && births === null

/** True where the answer tells of a place, or of those who live together: a guess is confirmed by whom it finds. */
export const asksForAPlace = ({ addresses, card, empty }: Criteria): boolean =>
  addresses.length > 0 || PLACES.some((item) => card.has(item)) || PLACES_UNSET.some((item) => empty.includes(item))

const PLACES: readonly CardItem[] = ['household_no', 'address_code', 'town_block_code', 'relationship']
const PLACES_UNSET: readonly EmptyItem[] = ['katagaki', 'addressCode', 'townBlockCode', 'registeredDomicile']

/** Both must hold. Where they want one column to be two things, nothing can be it. */
export const both = (one: Criteria, other: Criteria): Criteria => ({
  names: [...one.names, ...other.names],
  births: isContrary(one.card, other.card) ? [] : meet(one.births, other.births),
  card: new Map([...one.card, ...other.card]),
  live: other.live ?? one.live,
  empty: [...one.empty, ...other.empty],
  addresses: [...one.addresses, ...other.addresses],
})

/** How a name is to answer. */
export type NameWish = {
  readonly kinds?: readonly NameKind[]
  readonly givenOnly?: boolean
  readonly match: Match
  readonly exact: boolean
}

/** A written name. Kinds that are not given are all of them. */
export const writtenName = (
  typed: string,
  { kinds = NAME_KINDS, givenOnly = false, match, exact }: NameWish,
): WrittenCriterion => ({
  script: 'written',
  kinds,
  givenOnly,
  match,
  exact,
  written: typed.replace(/\s/gu, ''),
  bare: bareKey(typed),
  folded: foldedKey(typed),
})

/** A reading, in any kana. */
export const kanaName = (
  typed: string,
  { kinds = NAME_KINDS, givenOnly = false, match, exact }: NameWish,
): KanaCriterion => {
  const loose = looseKana(typed)
  return {
    script: 'kana',
    kinds,
    givenOnly,
    match,
    exact,
    strict: strictKana(typed).replace(' ', ''),
    compact: [...new Set(loose.map((key) => key.replace(' ', '')))],
    splits: loose.flatMap((key) => splitsOf(key).slice(0, PLACES_TRIED)),
  }
}

/** 氏 has at most this many kana less one, where no space was typed. */
const PLACES_TRIED = 10

/** Names of which a key is left: marks and selectors alone must not find everybody. */
export const withKeys = (names: readonly NameCriterion[]): readonly NameCriterion[] =>
  names.filter((name) => (name.script === 'kana' ? name.strict : name.folded) !== '')

/** A kana criterion where nothing but kana was typed, else a written one. */
export const nameOf = (typed: string, wish: NameWish): NameCriterion =>
  isKanaOnly(typed) ? kanaName(typed, wish) : writtenName(typed, wish)

/** True of kana alone, wide or narrow, with its spaces and marks. */
export const isKanaOnly = (text: string): boolean =>
  /^(?:[ぁ-ゖァ-ヺー・゛゜\uff66-\uff9f\s―－‐ｰ-]|\u3099|\u309a)+$/u.test(text) && /[ぁ-ヺｦ-ﾝ]/u.test(text)

/** The key of what was typed of an address; none where no letter and no number is in it. */
export const addressPart = (typed: string): readonly string[] => {
  const key = typedAddressKey(typed)
  return /[\p{L}\p{N}]/u.test(key) ? [key] : []
}

const isContrary = (one: Criteria['card'], other: Criteria['card']): boolean =>
  [...one].some(([item, value]) => other.has(item) && other.get(item) !== value)

const meet = (some: Criteria['births'], others: Criteria['births']): Criteria['births'] => {
  if (some === null || others === null) return some ?? others
  return some.flatMap((one) => others.flatMap((other) => {
    const from = one.from > other.from ? one.from : other.from
    const until = one.until < other.until ? one.until : other.until
    return from <= until ? [{ from, until }] : []
  }))
}
