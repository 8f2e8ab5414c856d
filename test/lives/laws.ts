/** What holds of every life, whatever happened in it. */
import assert from 'node:assert/strict'
import { isSame, isToldOfEvent } from '../../src/record/change.ts'
import { CANCELLED_HISTORY_NO, cancelledBy, getCurrent, listCancelled, opensSheet } from '../../src/record/history.ts'
import { faultsOf } from '../../src/record/household.ts'
import type { ResidentRecord } from '../../src/record/resident.ts'
import type { TestOffice } from '../office.ts'

type Rows = readonly ResidentRecord[]

/** At most one head, one address, one name of the head, in each household; everybody in exactly one. */
export const assertHouseholdsWhole = (newest: Rows): void => {
  const living = newest.filter(({ status }) => status === 'current')
  for (const members of Map.groupBy(living, ({ householdNo }) => householdNo).values()) {
    assert.deepEqual(faultsOf(members), [], `household ${members[0]?.householdNo}`)
  }
}

const itemsOf = (row: ResidentRecord): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([item]) => !isToldOfEvent(item)))

/** A row with the changes of another put upon it. */
const changedBy = (items: Record<string, unknown>, { changedItems }: ResidentRecord): Record<string, unknown> => {
  const changes = Object.entries(changedItems).filter(([item]) => item !== CANCELLED_HISTORY_NO)
  return { ...items, ...Object.fromEntries(changes.map(([item, [, to]]) => [item, to])) }
}

/** Every row is the row before it with the changes it tells, and each change begins with what stood there. */
export const assertReplayed = (rows: Rows): void => {
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1]
    if (before === undefined) { assert.equal(row.historyNo, 1); continue }
    assert.equal(row.historyNo, before.historyNo + 1, `history of ${row.personNo} runs on`)
    assert.deepEqual(changedBy(itemsOf(before), row), itemsOf(row), `row ${row.personNo}/${row.historyNo}`)
    const stood = new Map<string, unknown>(Object.entries(before))
    for (const [item, [from]] of Object.entries(row.changedItems)) {
      if (item !== CANCELLED_HISTORY_NO) assert.ok(isSame(stood.get(item), from), `${item} of ${row.personNo}`)
    }
  }
}

/** What a cancellation may say anew: the household they come back to, and what the engine settles there. */
const SETTLED = ['householdNo', 'isHead', 'headName', 'relationshipToHead', 'orderInHousehold']

/** A cancelled event leaves the state as it would be had it never been written. */
export const assertCancelled = (rows: Rows): void => {
  const cancelled = listCancelled(rows)
  const newest = getCurrent(rows)
  if (cancelled.size === 0 || newest.status === 'cancelled') return
  const [opening, ...counting] = rows.filter((row) => !cancelled.has(row.historyNo) && cancelledBy(row).length === 0)
  assert.ok(opening !== undefined && opensSheet(opening))
  const expected = counting.reduce(changedBy, itemsOf(opening))
  const without = (items: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(items).filter(([item]) => !SETTLED.includes(item)))
  assert.deepEqual(without(itemsOf(newest)), without(expected), `cancelled rows of ${newest.personNo}`)
}

/** What the database keeps of a row, at first sight and ever after. */
export const digestsOf = async (office: TestOffice): Promise<ReadonlyMap<string, string>> => {
  const rows = await office.db.asOwner.query<{ key: string; digest: string }>(
    `select person_no || '/' || history_no as key, md5(v::text) as digest from record.resident_version v`)
  return new Map(rows.map(({ key, digest }) => [key, digest]))
}

/** No row is ever altered, and none disappears. */
export const assertKept = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void => {
  for (const [key, digest] of before) assert.equal(after.get(key), digest, `row ${key}`)
}

const POPULATION = `with told as (
    select v.*, lag(status) over (partition by person_no order by history_no) as before
    from record.resident_version v
  ), moved as (
    select processed_on as day, sex, kind,
      count(*) filter (where status = 'current' and before is distinct from 'current')::int as came,
      count(*) filter (where status <> 'current' and before = 'current')::int as went
    from told group by 1, 2, 3
  )
  select day::text, sex, kind, came, went,
    (select count(*)::int from (select distinct on (v.person_no) v.status, v.sex, v.kind
       from record.resident_version v where v.processed_on <= m.day order by v.person_no, v.history_no desc) n
     where n.status = 'current' and n.sex = m.sex and n.kind = m.kind) as closing
  from moved m order by sex, kind, day`

type Day = {
  readonly day: string
  readonly sex: string
  readonly kind: string
  readonly came: number
  readonly went: number
  readonly closing: number
}

/** Opening + in − out = closing of every day of processing, by sex and nationality. */
export const assertPopulation = async (office: TestOffice): Promise<number> => {
  const days = await office.db.asOwner.query<Day>(POPULATION)
  for (const group of Map.groupBy(days, ({ sex, kind }) => `${sex} ${kind}`).values()) {
    let opening = 0
    for (const { day, sex, kind, came, went, closing } of group) {
      assert.equal(opening + came - went, closing, `${day}, ${sex}, ${kind}`)
      opening = closing
    }
  }
  return days.length
}
