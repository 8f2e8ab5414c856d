/** Conditions of a search as SQL over a card `c`, and the names that must answer beside it. */
import type { CardItem, Criteria, KanaCriterion, NameCriterion, WrittenCriterion } from './criteria.ts'
import { emptyBits } from './keys.ts'
import { pairsOfPart } from './pairs.ts'

/** Adds a value to the statement and gives its place, with its type. */
export type Bind = (value: unknown, type: string) => string

/** Items that only one sheet or one household can answer to. */
export const NUMBERED: ReadonlySet<CardItem> = new Set<CardItem>([
  'person_no', 'household_no', 'residence_card_no', 'spr_certificate_no', 'individual_number_id', 'resident_code_id',
])

const TYPES: Partial<Record<CardItem, string>> = {
  person_no: 'bigint', household_no: 'bigint', individual_number_id: 'uuid', resident_code_id: 'uuid',
}

/** Where the birth and the town are read: on the card, or on a key table that carries them. */
export type Places = { readonly births: 'c' | 'k'; readonly town: 'c' | 'k' }

/** True where something is asked that only the card can answer. */
export const needsCard = ({ names, card, live, empty }: Criteria, { town }: Places): boolean =>
  names.length + empty.length > 0
  || live !== null
  || [...card.keys()].some((item) => item !== 'town_block_code' || town === 'c')

/** ` and …` for everything the card must be; empty where nothing is asked. Addresses are joined, see joinsOf. */
export const cardConditions = (
  { births, card, live, empty }: Criteria, bind: Bind, places: Places = { births: 'c', town: 'c' },
): string => [
  ...[...card].map(([item, value]) =>
    `${item === 'town_block_code' ? places.town : 'c'}.${item} = ${bind(value, TYPES[item] ?? 'text')}`),
  ...births === null ? [] : [`(${births.map(({ from, until }) =>
    `${places.births}.birth_on between ${bind(from, 'date')} and ${bind(until, 'date')}`).join(' or ') || 'false'})`],
  ...live === null ? [] : [`c.status ${live ? '=' : '<>'} 'current'`],
  ...empty.length === 0 ? [] : [`c.empty_items & ${bind(emptyBits(empty), 'int')} = ${bind(emptyBits(empty), 'int')}`],
].map((condition) => ` and ${condition}`).join('')

/**
 * One join for each part of an address, past addresses too. The planner begins with it or ends with it, by how rare
 * it is.
 */
export const joinsOf = ({ addresses }: Criteria, of: 'c' | 'k', bind: Bind): string => addresses.map((key, at) =>
  `join inquiry.address_key a${at} on a${at}.person_no = ${of}.person_no and a${at}.sheet_no = ${of}.sheet_no
    and ${holdsPart(`a${at}`, 'key', key, bind)}`).join(' ')

/** One lateral join for each name, n0 first: its best answer of this card's sheet. A sheet without one drops out. */
export const nameLaterals = (names: readonly NameCriterion[], bind: Bind): string =>
  names
    .map(
      (name, at) =>
        `cross join lateral (${name.script === 'kana' ? kanaAnswer(name, bind) : writtenAnswer(name, bind)}) n${at}`,
    )
    .join('\n')

const FURTHEST = { whole: 0, begins: 4, contains: 4 } as const
/** Lower than in the index: of the few cards read here one slip in a short name still shows. */
const LIKENESS = 0.3
const SIMILAR_RANK = 52

const kanaAnswer = (name: KanaCriterion, bind: Bind): string => {
  const extents = name.compact.map((key) => kanaExtent(bind(key, 'text')))
  const similar =
    name.match === 'begins' && !name.exact && !name.givenOnly
      ? ` when public.similarity(replace(k.loose, ' ', ''), ${bind(name.compact[0] ?? '', 'text')}) >= ${LIKENESS}
          then ${SIMILAR_RANK}`
      : ''
  return answer(
    'inquiry.kana_key',
    `select k.is_current, k.kind, k.strict as value, k.loose as sort, case
      when e.extent ${reach(name)}${name.exact ? ' and e.faithful' : ''} 
        then e.extent * 10 + case when e.faithful then 0 else 2 end
      ${similar} end as rank`,
    `select least(${extents.join(', ')}) as extent,
      strpos(replace(k.strict, ' ', ''), ${bind(name.strict, 'text')}) > 0 as faithful`,
    kindsOf(name, bind),
  )
}

const kanaExtent = (key: string): string => `case when replace(k.loose, ' ', '') = ${key} then 0
    when starts_with(k.loose, ${key} || ' ') then 1 when starts_with(replace(k.loose, ' ', ''), ${key}) then 2
    when starts_with(k.given, ${key}) then 3 when strpos(replace(k.loose, ' ', ''), ${key}) > 0 then 4 end`

const writtenAnswer = (name: WrittenCriterion, bind: Bind): string => {
  const [written, bare, folded] = [bind(name.written, 'text'), bind(name.bare, 'text'), bind(name.folded, 'text')]
  return answer('inquiry.written_key', `select k.is_current, k.kind, k.written as value, k.sort_key as sort, case
      when e.extent ${reach(name)}${name.exact ? ' and e.as_typed' : ''} then e.extent * 10
        + case when e.as_typed then 0 when strpos(k.bare, ${bare}) > 0 then 1 else 2 end end as rank`,
  `select case when k.folded = ${folded} then 0 when k.folded = ${folded} || k.given then 1
      when starts_with(k.folded, ${folded}) then 2 when starts_with(k.given, ${folded}) then 3
      when strpos(k.folded, ${folded}) > 0 then 4 end as extent,
      inquiry.is_as_typed(k.written, ${written}) as as_typed`, kindsOf(name, bind))
}

const reach = ({ givenOnly, match }: NameCriterion): string => (givenOnly ? '= 3' : `<= ${FURTHEST[match]}`)

const kindsOf = (name: NameCriterion, bind: Bind): string => `k.kind = any (${bind(name.kinds, 'text[]')})`

const answer = (table: string, select: string, measured: string, kinds: string): string =>
  `select r.rank, r.is_current, r.kind, r.value, r.sort
  from (${select} from ${table} k cross join lateral (${measured}) e
    where k.person_no = c.person_no and k.sheet_no = c.sheet_no and ${kinds}) r
  where r.rank is not null order by r.rank, not r.is_current limit 1`

/** A text that holds a part: by the index of its pairs, and then for certain. */
export const holdsPart = (table: string, column: string, part: string, bind: Bind): string => {
  const pairs = pairsOfPart(part, column === 'key' ? 'pairs-only' : 'with-singles')
  const certain = `strpos(${table}.${column}, ${bind(part, 'text')}) > 0`
  return pairs.length === 0 ? certain : `${table}.pairs @> ${bind(pairs, 'int[]')} and ${certain}`
}
