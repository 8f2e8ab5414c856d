/**
 * One statement for a search. A try is a row of stages from the surest to the faintest; a stage reads one index as it lies
 * and stops at a limit, and the faint ones are not begun where enough was found. Values are parameters, always.
 */
import type { ViewQuery } from '../frame/view.ts'
import { daysBetween } from '../law/calendar.ts'
import { cardConditions, likePart, nameLaterals, NUMBERED, SIMILAR_RANK, spread, type Bind } from './conditions.ts'
import type { Criteria, KanaCriterion, WrittenCriterion } from './criteria.ts'
import { NAME_KINDS } from './keys.ts'
import { SHOWN } from './shown.ts'

/** Found things are counted up to here; beyond, the officer is asked to say more. */
export const COUNTED_AT_MOST = 500
/** With so many found, likenesses only disturb. */
const ENOUGH = 20
const FAITHFUL_AT_MOST = 101
const SIMILAR_AT_MOST = 100
const SHORTEST_LIKENESS = 4
const SHORTEST_KANA_PART = 3
const NARROW_DAYS = 31

/**
 * SQL giving person_no, sheet_no, rank (tens: how, ones: how faithfully), is_current, kind and value.
 * A guarded one is run only where the stages before it found little.
 */
type Stage = { readonly sql: string; readonly guarded: boolean }

/** In: the tries. Out: a first row with the counts, then the rows; their shape is in shown.ts. */
export const searchQuery = (tries: readonly Criteria[]): ViewQuery => {
  const values: unknown[] = []
  const bind: Bind = (value, type) => `$${values.push(value)}::${type}`
  const stages = tries.flatMap((criteria, at) => stagesOf(criteria, bind)
    .map((stage) => ({ sql: `select s.*, ${at} as try from (${stage.sql}) s`, guarded: stage.guarded || at > 0 })))
  const named = stages.map(({ sql, guarded }, at) => `s${at} as materialized (${sql}${guarded ? guardAfter(at) : ''})`)
  const found = stages.length === 0 ? NOTHING_FOUND : stages.map((_, at) => `select * from s${at}`).join(' union all ')
  return { text: `with ${[...named, `found as (${found})`].join(',\n')},\n${SHOWN}`, values }
}

/** Told before the rows are read, so that a stage that is not wanted costs nothing. */
const guardAfter = (at: number): string => {
  const before = Array.from({ length: at }, (_, n) => `(select count(*) from s${n})`)
  return before.length === 0 ? '' : ` where ${before.join(' + ')} < ${ENOUGH}`
}

const NOTHING_FOUND = `select null::bigint as person_no, null::int as sheet_no, true as is_current, null::text as kind,
  null::text as value, 0 as rank, 0 as try where false`

const stagesOf = (criteria: Criteria, bind: Bind): readonly Stage[] => {
  const { names, addresses, births } = criteria
  if (births?.length === 0) return []
  if (isNarrow(criteria)) return [byCard(criteria, bind)]
  if (addresses.some((key) => /\d/.test(key))) return [byAddress(criteria, bind)]
  const [name, ...others] = names
  const rest = { ...criteria, names: others }
  if (name !== undefined) return name.script === 'kana' ? byKana(name, rest, bind) : byWriting(name, rest, bind)
  return [addresses.length > 0 ? byAddress(criteria, bind) : byCard(criteria, bind)]
}

/** True where the card alone leaves few: a number, or a few days of birth. */
const isNarrow = ({ card, births }: Criteria): boolean => {
  const days = births?.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0)
  return [...card.keys()].some((item) => NUMBERED.has(item)) || (days !== undefined && days <= NARROW_DAYS)
}

/** `rank` of a card that no name was asked of. */
const NAMELESS = 'select 0 as rank, true as is_current, null::text as kind, null::text as value'

const byCard = (criteria: Criteria, bind: Bind): Stage => ({
  guarded: false,
  sql: `select c.person_no, c.sheet_no, n0.is_current, n0.kind, n0.value, n0.rank from inquiry.card c
    ${nameLaterals(criteria.names, bind) || `cross join lateral (${NAMELESS}) n0`}
    where true${cardConditions(criteria, bind)} limit ${COUNTED_AT_MOST + 1}`,
})

const byAddress = (criteria: Criteria, bind: Bind): Stage => {
  const [first = '', ...others] = criteria.addresses
  const pattern = bind(likePart(spread(first)), 'text')
  return {
    guarded: false,
    sql: `select c.person_no, c.sheet_no, a.is_current and n0.is_current as is_current,
        coalesce(n0.kind, 'address') as kind, coalesce(n0.value, a.key) as value, n0.rank
      from inquiry.address_key a join inquiry.card c on c.person_no = a.person_no and c.sheet_no = a.sheet_no
      ${nameLaterals(criteria.names, bind) || `cross join lateral (${NAMELESS}) n0`}
      where inquiry.spread(a.key) like ${pattern}${cardConditions({ ...criteria, addresses: others }, bind)}
      order by not a.is_current limit ${COUNTED_AT_MOST + 1}`,
  }
}

/** A stage over one index of a name table: how it is entered, in which order it is read, how much of it. */
type Way = { readonly where: string; readonly order?: string; readonly limit?: number; readonly guarded?: boolean }

const TOP = 'chr(1114111)'
const begins = (column: string, from: string): string => `${column} >= ${from} and ${column} < ${from} || ${TOP}`

const readWay = ({ where, order, limit = COUNTED_AT_MOST + 1 }: Way, also: string): string =>
  `where ${where}${also}${order === undefined ? '' : ` order by ${order}`} limit ${limit}`

const byKana = (name: KanaCriterion, rest: Criteria, bind: Bind): readonly Stage[] => {
  const compact = bind(name.compact, 'text[]')
  const faithful = `strpos(replace(k.strict, ' ', ''), ${bind(name.strict, 'text')}) > 0`
  const exactly = name.exact ? ` and ${faithful}` : ''
  return kanaWays(name, faithful).map((way) => ({
    guarded: way.guarded ?? false,
    sql: `select k.person_no, k.sheet_no, k.is_current, k.kind, k.reading as value,
        coalesce(k.extent * 10 + case when k.faithful then 0 else 2 end, ${SIMILAR_RANK}) as rank
      from unnest(${way.keys === 'splits' ? bind(name.splits, 'text[]') : compact}) t(key) cross join lateral (
        select k.*, inquiry.kana_extent(k.loose, k.given, ${compact}) as extent, ${faithful} as faithful
        from ${source('inquiry.kana_key', rest, bind)} ${readWay(way, exactly + conditionsOn(name, rest, bind))}) k`,
  }))
}

type KanaWay = Way & { readonly keys: 'splits' | 'compact' }

const kanaWays = (name: KanaCriterion, faithful: string): readonly KanaWay[] => {
  const given: KanaWay = { keys: 'compact', where: begins('k.given', 't.key'), order: 'k.given' }
  if (name.givenOnly) return [given]
  if (name.match === 'whole') return [{ keys: 'splits', where: 'k.loose = t.key' }]
  const isWhole = name.match === 'contains'
  const length = name.compact[0]?.length ?? 0
  const part: KanaWay = { keys: 'compact', where: "inquiry.compact(k.loose) like '%' || t.key || '%'", guarded: !isWhole }
  const likeness: KanaWay = {
    keys: 'compact', guarded: true, limit: SIMILAR_AT_MOST,
    where: `(k.person_no, k.sheet_no, k.strict) in (select * from inquiry.similar_kana(t.key, ${SIMILAR_AT_MOST}))`,
  }
  return [
    { keys: 'splits', where: `${begins('k.loose', 't.key')} and ${faithful}`, order: 'k.loose', limit: FAITHFUL_AT_MOST },
    { keys: 'splits', where: begins('k.loose', 't.key'), order: 'k.loose' },
    given,
    ...length >= SHORTEST_KANA_PART ? [part] : [],
    ...length >= SHORTEST_LIKENESS && !isWhole && !name.exact ? [likeness] : [],
  ]
}

const byWriting = (name: WrittenCriterion, rest: Criteria, bind: Bind): readonly Stage[] => {
  const folded = bind(name.folded, 'text')
  const asTyped = `inquiry.is_as_typed(k.written, ${bind(name.written, 'text')})`
  const isBare = `strpos(k.bare, ${bind(name.bare, 'text')}) > 0`
  const exactly = name.exact ? ` and ${asTyped}` : ''
  return writtenWays(name, folded, isBare, bind).map((way) => ({
    guarded: way.guarded ?? false,
    sql: `select k.person_no, k.sheet_no, k.is_current, k.kind, k.written as value,
        inquiry.written_extent(k.folded, k.given, ${folded}) * 10
          + case when ${asTyped} then 0 when ${isBare} then 1 else 2 end as rank
      from (select k.* from ${source('inquiry.written_key', rest, bind)}
        ${readWay(way, exactly + conditionsOn(name, rest, bind))}) k`,
  }))
}

const writtenWays = (name: WrittenCriterion, folded: string, isBare: string, bind: Bind): readonly Way[] => {
  const given: Way = { where: begins('k.given', folded), order: 'k.given' }
  if (name.givenOnly) return [given]
  if (name.match === 'whole') return [{ where: `k.folded = ${folded}` }]
  const part = `inquiry.spread(k.folded) like ${bind(likePart(spread(name.folded)), 'text')}`
  return [
    { where: `${begins('k.folded', folded)} and ${isBare}`, order: 'k.folded', limit: FAITHFUL_AT_MOST },
    { where: begins('k.folded', folded), order: 'k.folded' },
    given,
    { where: part, guarded: name.match !== 'contains' },
  ]
}

/** The name table, with the card and the other names beside it where they are asked too. */
const source = (table: string, rest: Criteria, bind: Bind): string => needsCard(rest)
  ? `${table} k join inquiry.card c on c.person_no = k.person_no and c.sheet_no = k.sheet_no ${nameLaterals(rest.names, bind)}`
  : `${table} k`

const needsCard = ({ names, card, live, empty, addresses, births }: Criteria): boolean =>
  names.length + card.size + empty.length + addresses.length > 0 || live !== null || births !== null

const conditionsOn = (name: KanaCriterion | WrittenCriterion, rest: Criteria, bind: Bind): string => {
  const kinds = name.kinds.length === NAME_KINDS.length ? '' : ` and k.kind = any (${bind(name.kinds, 'text[]')})`
  return `${kinds}${needsCard(rest) ? cardConditions(rest, bind) : ''}`
}
