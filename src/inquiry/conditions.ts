/** Conditions of a search as SQL over a card `c`, and the names that must answer beside it. */
import type { CardItem, Criteria, KanaCriterion, NameCriterion, WrittenCriterion } from './criteria.ts'

/** Adds a value to the statement and gives its place, with its type. */
export type Bind = (value: unknown, type: string) => string

/** Items that only one sheet or one household can answer to. */
export const NUMBERED: ReadonlySet<CardItem> = new Set<CardItem>([
  'person_no', 'household_no', 'residence_card_no', 'spr_certificate_no', 'individual_number_id', 'resident_code_id',
])

const TYPES: Partial<Record<CardItem, string>> = {
  person_no: 'bigint', household_no: 'bigint', individual_number_id: 'uuid', resident_code_id: 'uuid',
}

/** ` and …` for everything the card must be, addresses included; empty where nothing is asked. */
export const cardConditions = ({ births, card, live, empty, addresses }: Criteria, bind: Bind): string => [
  ...[...card].map(([item, value]) => `c.${item} = ${bind(value, TYPES[item] ?? 'text')}`),
  ...births === null ? [] : [`(${births.map(({ from, until }) =>
    `c.birth_on between ${bind(from, 'date')} and ${bind(until, 'date')}`).join(' or ') || 'false'})`],
  ...live === null ? [] : [`c.status ${live ? '=' : '<>'} 'current'`],
  ...empty.length === 0 ? [] : [`c.empty_items @> ${bind(empty, 'text[]')}`],
  ...addresses.map((key) => `exists (select from inquiry.address_key a
    where a.person_no = c.person_no and a.sheet_no = c.sheet_no and strpos(a.key, ${bind(key, 'text')}) > 0)`),
].map((condition) => ` and ${condition}`).join('')

/** One lateral join for each name, n0 first: its best answer of this card's sheet. A sheet without one drops out. */
export const nameLaterals = (names: readonly NameCriterion[], bind: Bind): string =>
  names.map((name, at) => `cross join lateral (${name.script === 'kana' ? kanaAnswer(name, bind) : writtenAnswer(name, bind)}) n${at}`)
    .join('\n')

const FURTHEST = { whole: 0, begins: 4, contains: 4 } as const
const LIKENESS = 0.45
/** The rank of a likeness: behind every equality of parts. */
export const SIMILAR_RANK = 52

const kanaAnswer = (name: KanaCriterion, bind: Bind): string => {
  const [compact, strict] = [bind(name.compact, 'text[]'), bind(name.strict, 'text')]
  const similar = name.match === 'begins' && !name.exact && !name.givenOnly
    ? ` when public.similarity(replace(k.loose, ' ', ''), ${bind(name.compact[0] ?? '', 'text')}) >= ${LIKENESS} then ${SIMILAR_RANK}` : ''
  return answer('inquiry.kana_key', `select k.is_current, k.kind, k.reading as value, case
      when e.extent ${extents(name)}${name.exact ? ' and e.faithful' : ''} then e.extent * 10 + case when e.faithful then 0 else 2 end
      ${similar} end as rank`, `select inquiry.kana_extent(k.loose, k.given, ${compact}) as extent,
      strpos(replace(k.strict, ' ', ''), ${strict}) > 0 as faithful`, kindsOf(name, bind))
}

const writtenAnswer = (name: WrittenCriterion, bind: Bind): string => {
  const [written, bare, folded] = [bind(name.written, 'text'), bind(name.bare, 'text'), bind(name.folded, 'text')]
  return answer('inquiry.written_key', `select k.is_current, k.kind, k.written as value, case
      when e.extent ${extents(name)}${name.exact ? ' and e.as_typed' : ''} then e.extent * 10
        + case when e.as_typed then 0 when strpos(k.bare, ${bare}) > 0 then 1 else 2 end end as rank`,
  `select inquiry.written_extent(k.folded, k.given, ${folded}) as extent,
      inquiry.is_as_typed(k.written, ${written}) as as_typed`, kindsOf(name, bind))
}

const extents = ({ givenOnly, match }: NameCriterion): string => (givenOnly ? '= 3' : `<= ${FURTHEST[match]}`)

const kindsOf = (name: NameCriterion, bind: Bind): string => `k.kind = any (${bind(name.kinds, 'text[]')})`

const answer = (table: string, select: string, measured: string, kinds: string): string =>
  `select r.rank, r.is_current, r.kind, r.value from (${select} from ${table} k cross join lateral (${measured}) e
    where k.person_no = c.person_no and k.sheet_no = c.sheet_no and ${kinds}) r
  where r.rank is not null order by r.rank, not r.is_current limit 1`

/** As inquiry.spread does it in the database: every character between two x, so that pairs are trigrams. */
export const spread = (key: string): string =>
  `x${Array.from(key.replaceAll('-', 'w'), (character) => `${character}x`).join('')}`

/** A LIKE pattern for texts that hold this one. */
export const likePart = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
