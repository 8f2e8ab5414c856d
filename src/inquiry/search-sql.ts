/**
 * One statement for a search. A try is a row of stages from the surest to the faintest; a stage reads one index in its
 * own order and stops at a limit, and one whose finds would not be shown is not begun. Values are always parameters.
 */
import type { ViewQuery } from '../frame/view.ts'
import { daysBetween } from '../law/calendar.ts'
import {
  cardConditions, holdsPart, joinsOf, nameLaterals, needsCard, NUMBERED, type Bind, type Places,
} from './conditions.ts'
import { asksForAPlace, type Criteria, type KanaCriterion, type WrittenCriterion } from './criteria.ts'
import { NAME_KINDS } from './keys.ts'
import { SHOWN, SHOWN_AT_MOST } from './shown.ts'

/** Each stage finds at most this many. */
export const COUNTED_AT_MOST = 300
/** With so many found, parts of names are not looked for; with so few, likenesses are. */
const ENOUGH = 20
const HARDLY_ANY = 3
const SIMILAR_AT_MOST = 100
/** A slip in a shorter reading leaves too little to be like. */
const SHORTEST_LIKENESS = 6
const SHORTEST_KANA_PART = 3
const NARROW_DAYS = 31

/**
 * SQL giving person_no, sheet_no, is_current, kind, value, rank (tens: how, ones: how faithfully), sort and birth_on.
 * `when`: overflow, the stage before it stopped at its limit; listless, the list is not full; few and hardly, so little
 * was found.
 */
type Stage = { readonly sql: string; readonly when?: 'overflow' | 'listless' | 'few' | 'hardly' | undefined }

/**
 * In: the tries, and who asks; where nobody is named, nothing is released to them. Out: a first row with the counts,
 * then the rows; their shape is in shown.ts.
 */
export const searchQuery = (tries: readonly Criteria[], operator: string | null = null): ViewQuery => {
  const values: unknown[] = []
  const bind: Bind = (value, type) => `$${values.push(value)}::${type}`
  const stages = tries.flatMap((criteria, at) =>
    stagesOf(criteria, bind).map((stage) => ({
      sql: `select s.*, ${at} as try from (${stage.sql}) s`,
      when: at > 0 ? ('few' as const) : stage.when,
      hiding: asksForAPlace(criteria) ? bind(operator, 'text') : null,
    })),
  )
  const named = stages.map(({ sql, when, hiding }, at) =>
    stageNamed(`s${at}`, `${sql}${at === 0 ? '' : guard(when, at)}`, hiding))
  const found = stages.length === 0 ? NOTHING_FOUND : stages.map((_, at) => `select * from s${at}`).join(' union all ')
  return { text: `with ${[...named, `found as (${found})`].join(',\n')},\n${SHOWN}`, values }
}

/**
 * A stage that asks for a place never finds whoever may not be found by one: to be on the list, or only in its count,
 * would confirm the guess.
 */
const stageNamed = (name: string, sql: string, hiding: string | null): string => hiding === null
  ? `${name} as materialized (${sql})`
  : `all_${name} as materialized (${sql}), ${name} as materialized (select * from all_${name} where person_no not in
      (select restriction.hidden_among(array(select person_no from all_${name}), ${hiding})))`

/** Decided before the rows are read: a stage that is not wanted costs nothing. */
const guard = (when: Stage['when'], at: number): string => {
  if (when === undefined) return ''
  if (when === 'overflow') return ` where (select count(*) from s${at - 1}) > ${COUNTED_AT_MOST}`
  const before = Array.from({ length: at }, (_, n) => `(select count(*) from s${n})`).join(' + ')
  return ` where ${before} < ${ROOM[when]}`
}

const ROOM = { listless: SHOWN_AT_MOST, few: ENOUGH, hardly: HARDLY_ANY } as const

const NOTHING_FOUND = `select null::bigint as person_no, null::int as sheet_no, true as is_current, null::text as kind,
  null::text as value, 0 as rank, ''::text as sort, null::date as birth_on, 0 as try where false`

const stagesOf = (criteria: Criteria, bind: Bind): readonly Stage[] => {
  const [name, ...others] = criteria.names
  const rest = { ...criteria, names: others }
  if (criteria.births?.length === 0) return []
  if (isNarrow(criteria)) return [byCard(criteria, bind)]
  if (name === undefined) return [criteria.addresses.length > 0 ? byAddress(criteria, bind) : byCard(criteria, bind)]
  const stages = name.script === 'kana' ? byKana(name, rest, bind) : byWriting(name, rest, bind)
  return rest.addresses.length === 0 ? stages : stages.map(withAddress)
}

/** Name and address together leave so few that faint stages would follow every time, each over the whole town. */
const withAddress = ({ sql, when }: Stage): Stage =>
  ({ sql, when: when === undefined || when === 'overflow' ? when : 'hardly' })

/** True where the card alone leaves few: a number, or a few days of birth. */
const isNarrow = ({ card, births }: Criteria): boolean => {
  const days = births?.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0)
  return [...card.keys()].some((item) => NUMBERED.has(item)) || (days !== undefined && days <= NARROW_DAYS)
}

/** The answer of a card that no name was asked of. */
const NAMELESS = 'cross join lateral '
  + '(select 0 as rank, true as is_current, null::text as kind, null::text as value, null::text as sort) n0'

const byCard = (criteria: Criteria, bind: Bind): Stage => ({
  sql: `select c.person_no, c.sheet_no, n0.is_current, n0.kind, n0.value, n0.rank,
      coalesce(n0.sort, c.kana, c.name) as sort, c.birth_on
    from inquiry.card c ${joinsOf(criteria, 'c', bind)}
      ${criteria.names.length === 0 ? NAMELESS : nameLaterals(criteria.names, bind)}
    where true${cardConditions(criteria, bind)} limit ${COUNTED_AT_MOST + 1}`,
})

const byAddress = (criteria: Criteria, bind: Bind): Stage => ({
  sql: `select a0.person_no, a0.sheet_no, a0.is_current, 'address' as kind, null::text as value, 0 as rank,
      coalesce(c.kana, c.name) as sort, c.birth_on
    from inquiry.card c ${joinsOf(criteria, 'c', bind)}
    where true${cardConditions(criteria, bind)} order by not a0.is_current limit ${COUNTED_AT_MOST + 1}`,
})

/** A stage over one index of a name table: how it is entered, in which order it is read, how much of it. */
type Way = {
  readonly extent: string
  readonly where: string
  readonly order?: string
  readonly limit?: number
  readonly when?: Stage['when']
}

/** Columns that the indexes kana_loose and written_folded carry: the tables themselves need not be read. */
const KANA_COLUMNS = 'k.person_no, k.sheet_no, k.is_current, k.kind, k.strict, k.loose, k.birth_on'
const WRITTEN_COLUMNS = `k.person_no, k.sheet_no, k.is_current, k.kind, k.written, k.bare, k.folded, k.given,
  k.sort_key, k.birth_on`

const TOP = 'chr(1114111)'
const begins = (column: string, from: string): string => `${column} >= ${from} and ${column} < ${from} || ${TOP}`

const readWay = ({ where, order, limit = COUNTED_AT_MOST + 1 }: Way, also: string): string =>
  `where ${where}${also}${order === undefined ? '' : ` order by ${order}`} limit ${limit}`

const byKana = (name: KanaCriterion, rest: Criteria, bind: Bind): readonly Stage[] => {
  const faithful = `strpos(replace(k.strict, ' ', ''), ${bind(name.strict, 'text')}) > 0`
  const exactly = name.exact ? ` and ${faithful}` : ''
  return kanaWays(name, faithful).map((way) => ({
    when: way.when,
    sql: `select k.person_no, k.sheet_no, k.is_current, k.kind, k.strict as value,
        ${way.extent} * 10 + case when ${faithful} then 0 else 2 end as rank, k.loose as sort, k.birth_on
      from unnest(${bind(name[way.keys], 'text[]')}) t(key) cross join lateral (
        select ${KANA_COLUMNS} from ${source(way.from ?? 'inquiry.kana_key', rest, bind)}
        ${readWay(way, exactly + conditionsOn(name, rest, bind))}) k`,
  }))
}

type KanaWay = Way & { readonly keys: 'splits' | 'compact'; readonly from?: string }

const KANA_EXTENT = "case when k.loose = t.key then 0 when starts_with(k.loose, t.key || ' ') then 1 else 2 end"

const kanaWays = (name: KanaCriterion, faithful: string): readonly KanaWay[] => {
  const given: KanaWay = {
    keys: 'compact',
    extent: '3',
    where: begins('k.given', 't.key'),
    order: 'k.given',
    when: 'listless',
  }
  if (name.givenOnly) return [given]
  if (name.match === 'whole') return [{ keys: 'splits', extent: '0', where: 'k.loose = t.key' }]
  const length = name.compact[0]?.length ?? 0
  const part: KanaWay = {
    keys: 'compact', extent: '4', where: "inquiry.compact(k.loose) like '%' || t.key || '%'", when: partly(name.match),
  }
  const likeness: KanaWay = {
    keys: 'compact', extent: '5', when: 'hardly', limit: SIMILAR_AT_MOST,
    from: `inquiry.similar_kana(t.key, ${SIMILAR_AT_MOST})`, where: 'true',
  }
  const beginning = { keys: 'splits', extent: KANA_EXTENT, order: 'k.loose' } as const
  return [
    { ...beginning, where: begins('k.loose', 't.key') },
    { ...beginning, where: `${begins('k.loose', 't.key')} and ${faithful}`, when: 'overflow' },
    given,
    ...length >= SHORTEST_KANA_PART ? [part] : [],
    ...length >= SHORTEST_LIKENESS && name.match === 'begins' && !name.exact ? [likeness] : [],
  ]
}

const partly = (match: 'begins' | 'contains'): Stage['when'] => (match === 'contains' ? 'listless' : 'few')

const byWriting = (name: WrittenCriterion, rest: Criteria, bind: Bind): readonly Stage[] => {
  const folded = bind(name.folded, 'text')
  const asTyped = `inquiry.is_as_typed(k.written, ${bind(name.written, 'text')})`
  const isBare = `strpos(k.bare, ${bind(name.bare, 'text')}) > 0`
  const exactly = name.exact ? ` and ${asTyped}` : ''
  return writtenWays(name, folded, isBare, bind).map((way) => ({
    when: way.when,
    sql: `select k.person_no, k.sheet_no, k.is_current, k.kind, k.written as value,
        ${way.extent} * 10 + case when ${asTyped} then 0 when ${isBare} then 1 else 2 end as rank,
        k.sort_key as sort, k.birth_on
      from (select ${WRITTEN_COLUMNS} from ${source('inquiry.written_key', rest, bind)}
        ${readWay(way, exactly + conditionsOn(name, rest, bind))}) k`,
  }))
}

const writtenWays = (name: WrittenCriterion, folded: string, isBare: string, bind: Bind): readonly Way[] => {
  const given: Way = { extent: '3', where: begins('k.given', folded), order: 'k.given', when: 'listless' }
  if (name.givenOnly) return [given]
  if (name.match === 'whole') return [{ extent: '0', where: `k.folded = ${folded}` }]
  const extent = `case when k.folded = ${folded} then 0 when k.folded = ${folded} || k.given then 1 else 2 end`
  const beginning = { extent, order: 'k.folded' }
  return [
    { ...beginning, where: begins('k.folded', folded) },
    { ...beginning, where: `${begins('k.folded', folded)} and ${isBare}`, when: 'overflow' },
    given,
    { extent: '4', where: holdsPart('k', 'folded', name.folded, bind), when: partly(name.match) },
  ]
}

/** The name table, with the card and what else is asked beside it. */
const source = (table: string, rest: Criteria, bind: Bind): string => {
  const card = needsCard(rest, placesOf(table))
    ? `join inquiry.card c on c.person_no = k.person_no and c.sheet_no = k.sheet_no ${nameLaterals(rest.names, bind)}`
    : ''
  return `${table} k ${card} ${joinsOf(rest, 'k', bind)}`
}

/** The birth and, of readings, the town stand beside the key itself: their index knows them. */
const placesOf = (table: string): Places => ({ births: 'k', town: table === 'inquiry.written_key' ? 'c' : 'k' })

const conditionsOn = (name: KanaCriterion | WrittenCriterion, rest: Criteria, bind: Bind): string => {
  const kinds = name.kinds.length === NAME_KINDS.length ? '' : ` and k.kind = any (${bind(name.kinds, 'text[]')})`
  return `${kinds}${cardConditions(rest, bind, placesOf(`inquiry.${name.script}_key`))}`
}
