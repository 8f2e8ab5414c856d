/** What the log costs while writing: the rows of a household of four with their entry and without, and a look. */
import { randomBytes, randomUUID } from 'node:crypto'
import { toRow } from '../src/frame/key-case.ts'
import { lookAlikeKey, searchKeys } from '../src/inquiry/keys.ts'
import type { DatabasePool } from '../src/io/postgres/pool.ts'
import { rowDigest } from '../src/oplog/digest.ts'
import { entryBytes, lookHalves } from '../src/oplog/entry.ts'
import type { Vouch } from '../src/oplog/entry.ts'
import { resident } from '../src/record/examples.ts'
import { logEntry } from '../test/log.ts'
import type { Figure } from './figure.ts'

/** The same statement twice, but for the log: made by the bench, because the product has no switch for it. */
export const BENCH_SCHEMA = `
  create schema bench;
  create function bench.with_entry(p jsonb, canonical bytea) returns void language plpgsql as $$
  begin perform oplog.assert_open(); perform oplog.append(canonical); perform record.write_rows(p); end $$;
  create function bench.without_entry(p jsonb, canonical bytea) returns void language plpgsql as $$
  begin perform record.write_rows(p); end $$;
  create table bench.seen (id uuid primary key, at timestamptz not null);`

const CLIENTS = 8
const WRITES_A_ROUND = 80
const ROUNDS = 24

type Write = { readonly rows: string; readonly canonical: Uint8Array }

let lastPerson = 7_000_000

const householdOfFour = (): Write => {
  const { entryId, at } = logEntry()
  const first = lastPerson + 1
  lastPerson += 4
  const records = [0, 1, 2, 3].map((n) => ({
    ...resident(first + n, { householdNo: first, isHead: n === 0, relationshipToHead: n === 0 ? '世帯主' : '子' }),
    residentCodeId: randomUUID(),
  }))
  const table = 'record.resident_version' as const
  const versions = records.map((record) =>
    ({ record, row: { ...toRow(record), entry_id: entryId }, salt: randomBytes(16) }))
  const vouches: Vouch[] = versions.map(({ record, row, salt }) =>
    ({ table, key: [record.personNo, record.historyNo], digest: rowDigest(salt, row) }))
  const persons = records.map(({ personNo }) => personNo)
  return {
    canonical: entryBytes(
      logEntry({ entryId, at, step: 'approve', id: 'move-in', outcome: 'done', persons, vouches })),
    rows: JSON.stringify({
      versions: versions.map(({ row, salt }) => ({ ...row, salt: `\\x${salt.toString('hex')}` })),
      current: records.map((record) => ({
        person_no: record.personNo, sheet_no: 1, history_no: record.historyNo, household_no: first,
        is_head: record.isHead, status: 'current', shelf: 'live', individual_number_id: null,
        resident_code_id: record.residentCodeId,
      })),
      households: [first],
      lookAlikes: records.map((record) => [lookAlikeKey(record), record.personNo]),
      keys: records.flatMap((record) => searchKeys(record)),
      outbox: [],
    }),
  }
}

/** Milliseconds of each call, and how many there were in a second. */
type Run = { readonly each: readonly number[]; readonly perSecond: number }

const run = async <T>(work: readonly T[], call: (one: T) => Promise<unknown>): Promise<Run> => {
  const left = [...work]
  const each: number[] = []
  const began = performance.now()
  const client = async (): Promise<void> => {
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const started = performance.now()
      await call(one)
      each.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client))
  return { each, perSecond: work.length / (performance.now() - began) * 1000 }
}

/** Turn about in short rounds, so that whatever else the machine does falls on both alike. */
const turnAbout = async <T>(
  make: () => readonly T[], after: () => Promise<void>,
  [one, other]: readonly [(work: T) => Promise<unknown>, (work: T) => Promise<unknown>],
): Promise<readonly [Run, Run]> => {
  const [ours, bare]: [Run[], Run[]] = [[], []]
  await run(make(), one) // warms up
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 2 === 0) ours.push(await run(make(), one))
    bare.push(await run(make(), other))
    if (round % 2 === 1) ours.push(await run(make(), one))
    await after()
  }
  return [median(ours), median(bare)]
}

const median = (runs: readonly Run[]): Run => ({
  each: runs.flatMap(({ each }) => each).toSorted((one, other) => one - other),
  perSecond: at(runs.map(({ perSecond }) => perSecond).toSorted((one, other) => one - other), 0.5),
})

const figureOf = (name: string, ours: Run, bare: Run): Figure => ({
  name, value: Math.round(ours.perSecond), unit: 'statements/s', p50: at(ours.each, 0.5), p99: at(ours.each, 0.99),
  ceiling: Math.round(bare.perSecond), ratio: Number((ours.perSecond / bare.perSecond).toFixed(3)),
})

const at = (sorted: readonly number[], share: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))

/** The verifier, which runs next, would rightly name the rows that were written without an entry. */
const WITHOUT_UNVOUCHED = `
  delete from record.resident_version v where not exists (select from oplog.entry e where e.entry_id = v.entry_id);
  delete from record.resident_current c where not exists (
    select from record.resident_version v where v.person_no = c.person_no);`

/** The write of a household of four, eight clients: with its entry against without. */
export const benchWrites = async (pool: DatabasePool, after: () => Promise<void>): Promise<Figure> => {
  const make = () => Array.from({ length: WRITES_A_ROUND }, householdOfFour)
  const call = (name: string) => ({ rows, canonical }: Write) =>
    pool.query(`select bench.${name}($1, $2)`, [rows, canonical])
  const [ours, bare] = await turnAbout(make, after, [call('with_entry'), call('without_entry')])
  await pool.query(WITHOUT_UNVOUCHED)
  return figureOf('log/write-with-entry', ours, bare)
}

/** A look at five persons, eight clients, against the least that any committed row costs. */
export const benchLooks = async (pool: DatabasePool, after: () => Promise<void>): Promise<Figure> => {
  const make = () => Array.from({ length: WRITES_A_ROUND * 5 }, () => lookHalves(logEntry({ persons: [] })))
  const persons = [1000011, 1000020, 1000038, 1000046, 1000054]
  const [ours, bare] = await turnAbout(make, after, [
    ({ head, tail }) => pool.query('select oplog.look($1, $2, $3)', [head, tail, persons]),
    () => pool.query('insert into bench.seen values (gen_random_uuid(), now())', []),
  ])
  return figureOf('log/look', ours, bare)
}
