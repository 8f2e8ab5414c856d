/**
 * Reads the free box: names in kanji, kana or letters, numbers, birth dates and addresses, in any order with spaces
 * between.
 */
import { foldNumber, isResidenceCardNo } from '../record/numbers.ts'
import { birthRanges } from './birth-range.ts'
import {
  addressPart, both, isKanaOnly, kanaName, NOTHING_ASKED, withKeys,
  writtenName, type CardItem, type Criteria, type Match,
} from './criteria.ts'

/** How names in it are to answer. */
export type FreeWish = { readonly match: Match, readonly exact: boolean }

/**
 * What the text may mean, likeliest first; a later try is made where the earlier ones found little. Empty for a blank
 * text.
 */
export const readFreeText = (text: string, wish: FreeWish): readonly Criteria[] => {
  const words = text.trim().split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return []
  const numbers = words.length === 1 ? asNumber(words[0] ?? '') : []
  if (numbers.length > 0) return numbers
  const births = words.filter(isBirth)
  const sexes = words.filter((word) => SEXES.has(word))
  const rest = words.filter((word) => !births.includes(word) && !sexes.includes(word)).join(' ')
  const told = [...births.map(birthOf), ...sexes.map(sexOf)].reduce(both, NOTHING_ASKED)
  return rest === '' ? [told] : readWords(rest, wish).map((tried) => both(tried, told))
}

const withNames = (names: Criteria['names']): Criteria => ({ ...NOTHING_ASKED, names: withKeys(names) })
const withAddress = (typed: string): Criteria => ({ ...NOTHING_ASKED, addresses: addressPart(typed) })
const withItem = (item: CardItem, value: string | number): Criteria => ({
  ...NOTHING_ASKED,
  card: new Map([[item, value]]),
})

const readWords = (words: string, wish: FreeWish): Criteria[] => {
  const written = withNames([writtenName(words, wish)])
  if (isKanaOnly(words)) return [withNames([kanaName(words, wish)]), written]
  const address = withAddress(words)
  if (address.addresses.length === 0) return [written]
  return isAddressLike(words) ? [address, written] : [written, address]
}

const isAddressLike = (words: string): boolean => /[0-9０-９]|丁目|番地/u.test(words) && /\p{Script=Han}/u.test(words)

/**
 * A number alone: 宛名番号 or 世帯番号, a card's number, or eight digits of a day. Longer numbers are asked for in their own
 * field.
 */
const asNumber = (word: string): readonly Criteria[] => {
  const number = foldNumber(word)
  if (isResidenceCardNo(number)) return [withItem('residence_card_no', number), withItem('spr_certificate_no', number)]
  if (!/^\d+$/.test(number)) return []
  if (number.length > LONGEST_PERSON_NO) return [{ ...NOTHING_ASKED, births: [] }]
  const numbered = [withItem('person_no', Number(number)), withItem('household_no', Number(number))]
  return number.length < SHORTEST_DAY ? numbered : [...numbered, ...isBirth(word) ? [birthOf(word)] : []]
}

const LONGEST_PERSON_NO = 10
const SHORTEST_DAY = 7

/** A bare number is no birth date among other words; 令和 alone is none either. */
const isBirth = (word: string): boolean =>
  /\d|[０-９]|元/u.test(word) && !/^[0-9０-９]{1,6}$/u.test(word) && birthRanges(word).length > 0

const birthOf = (word: string): Criteria => ({ ...NOTHING_ASKED, births: birthRanges(word) })

const SEXES: ReadonlyMap<string, 'male' | 'female'> = new Map([['男', 'male'], ['女', 'female']])

const sexOf = (word: string): Criteria => withItem('sex', SEXES.get(word) ?? 'male')
