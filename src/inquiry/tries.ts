/** From the search's input to its tries: all fields together, and the free box by what it may mean. */
import { civilDay } from '../law/calendar.ts'
import { sealedId } from '../record/secret-number.ts'
import { foldNumber } from '../record/numbers.ts'
import { birthRanges, type DayRange } from './birth-range.ts'
import {
  addressPart, both, isNothing, nameOf, withKeys, writtenName, type CardItem, type Criteria, type NameCriterion,
} from './criteria.ts'
import { readFreeText } from './free-text.ts'
import type { ResidentSearch } from './search-input.ts'

/** What is looked for, one try after the other. */
export type Tries = {
  readonly tries: readonly Criteria[]
  /** Fields that say something nobody can read; nothing is found by them. */
  readonly unread: readonly (keyof ResidentSearch)[]
}

/** In: a valid input. Out: tries in the order they are made; none where nothing was asked. */
export const triesOf = (input: ResidentSearch): Tries => {
  const fields = fieldsOf(input)
  const free = readFreeText(input.text ?? '', wishOf(input))
  const told = free.length > 0 ? free.map((tried) => both(tried, fields)) : [fields]
  const unread = (['birth', 'birthUntil'] as const).filter((field) => isUnread(input[field]))
  return { tries: told.filter((tried) => !isNothing(tried)), unread }
}

const wishOf = ({ match = 'begins', exact = false }: ResidentSearch) => ({ match, exact })

const isUnread = (typed: string | undefined): boolean => !isBlank(typed) && birthRanges(typed ?? '').length === 0

const isBlank = (typed: string | undefined): boolean => typed === undefined || typed.trim() === ''

const fieldsOf = (input: ResidentSearch): Criteria => ({
  names: withKeys(namesOf(input)),
  births: birthsOf(input.birth, input.birthUntil),
  card: new Map(cardItems(input)),
  live: input.shelf === 'live' ? true : input.shelf === 'removed' ? false : null,
  empty: input.empty ?? [],
  addresses: [input.address, input.katagaki].flatMap((typed) => (isBlank(typed) ? [] : addressPart(typed ?? ''))),
})

const namesOf = (input: ResidentSearch): NameCriterion[] => {
  const wish = wishOf(input)
  const each = <T,>(typed: string | undefined, make: (typed: string) => T): T[] =>
    isBlank(typed) ? [] : [make(typed ?? '')]
  return [
    ...each(input.kana, (typed) => nameOf(typed, wish)),
    ...each(input.name, (typed) => writtenName(typed, { ...wish, kinds: ['full', 'kanji', 'alphabet'] })),
    ...each(input.formerSurname, (typed) => nameOf(typed, { ...wish, kinds: ['former'] })),
    ...each(input.alias, (typed) => nameOf(typed, { ...wish, kinds: ['alias'] })),
    ...each(input.givenName, (typed) => nameOf(typed, { ...wish, givenOnly: true })),
  ]
}

/** From the first day of one to the last day of the other; either may be left out. */
const birthsOf = (from: string | undefined, until: string | undefined): readonly DayRange[] | null => {
  if (isBlank(from) && isBlank(until)) return null
  const starts = isBlank(from) ? [] : birthRanges(from ?? '')
  if (isBlank(until)) return starts
  const end = birthRanges(until ?? '').at(-1)
  if (end === undefined) return []
  if (isBlank(from)) return [{ from: EARLIEST, until: end.until }]
  return starts.slice(0, 1).map((start) => ({ from: start.from, until: end.until }))
}

/** Before anybody on record was born. */
const EARLIEST = civilDay('1800-01-01')

const cardItems = (input: ResidentSearch): [CardItem, string | number][] => {
  const texts: readonly [CardItem, string | undefined][] = [
    ['relationship', input.relationship], ['address_code', input.addressCode], ['town_block_code', input.townBlockCode],
    ['removal_reason', input.removalReason], ['sex', input.sex], ['kind', input.kind],
    ['residence_card_no', input.residenceCardNo && foldNumber(input.residenceCardNo)],
    ['spr_certificate_no', input.sprCertificateNo && foldNumber(input.sprCertificateNo)],
  ]
  const numbers: readonly [CardItem, number | undefined][] = [
    ['person_no', input.personNo],
    ['household_no', input.householdNo],
  ]
  const sealed = [['individual_number_id', input.individualNumber], ['resident_code_id', input.residentCode]] as const
  return [
    ...texts.flatMap(([item, typed]): [CardItem, string][] => (isBlank(typed) ? [] : [[item, typed?.trim() ?? '']])),
    ...numbers.flatMap(([item, no]): [CardItem, number][] => (no === undefined ? [] : [[item, no]])),
    ...sealed.flatMap(([item, number]): [CardItem, string][] =>
      number === undefined ? [] : [[item, sealedId(number) ?? NOBODY]],
    ),
  ]
}

/** The id no number has: a number that failed its check digit is nobody's. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
