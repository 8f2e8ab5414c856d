/** A month's report of a contractor drafted from a million entries of the log, beside the bare count of the same. */
import { openPool } from '../src/io/postgres/pool.ts'
import type { DatabasePool } from '../src/io/postgres/pool.ts'
import { CONTRACT_ID, engage } from '../test/engaged.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { quantile, rounded } from './rounds.ts'

/** As many as residents, a million at most: the same whether a town is small or large. */
const AT_MOST = 1_000_000
const WORKERS = 5
const DRAFTS = 5

/** People first: one of the staff who approved, then the workers, each at a terminal of their own. */
const PEOPLE = `
  insert into access.operator(operator_id, name, unit, kind, valid_from, registered_by)
  select 'staff', '職員', '町民課', 'staff', date '2020-04-01', 'system'
  union all select 'worker-' || n, '従事者' || n, '見本', 'contractor', date '2020-04-01', 'system'
  from generate_series(1, $1) n`
const TERMINALS = `
  insert into access.terminal(terminal_id, place, registered_by)
  select 'post-' || n, '本庁町民課', 'system' from generate_series(1, $1) n`

/** Spread over the days and the working hours of this month: looks, entries, one issue in twelve. */
const ENTRIES = `
  insert into oplog.entry(entry_id, at, operator, kind, terminal, place, step, id, outcome, persons, number_shown,
    contract, vouched, bytes)
  select (left(oplog.uuid_floor(m.at)::text, 14) || '7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, m.at,
    'worker-' || 1 + n % $2, 'contractor', 'post-' || 1 + n % $2, '本庁町民課', k.step, k.id, k.outcome,
    array[1000000 + n % 5000], false, $3, 0, ''
  from generate_series(1, $1) n
  cross join lateral (select date_trunc('milliseconds', date_trunc('month', now() at time zone 'Asia/Tokyo')
    at time zone 'Asia/Tokyo' + interval '8 hours 30 minutes' + make_interval(days => n % 20)
    + interval '8 hours' * (n::float8 / $1)) as at) m
  cross join lateral (select case when n % 12 = 0 then 'issue' when n % 4 = 1 then 'enter' else 'look' end as step,
    case when n % 12 = 0 then 'residence-copy' when n % 4 = 1 then 'move-in' else 'case' end as id,
    case when n % 12 = 0 or n % 4 = 1 then 'done' else 'shown' end as outcome) k`

/** Every copy of a request of its own. */
const REQUESTS = `
  insert into certificate.request(request_id, kind, received_at, place, terminal, operator, household_no, persons,
    requester_category, content)
  select entry_id, 'residence-copy', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), place, terminal,
    operator, 1, persons, 'self', '{"copies": 1}'
  from oplog.entry where contract = $1 and step = 'issue'`
const COPIES = `
  insert into certificate.issue(issue_id, request_id, kind, copy_no, issued_on, municipality, terminal_no, printer_no,
    serial, pages, issued_at, place, terminal, operator, household_no, persons, form, items, number_shown, public_use,
    delivery, fee_yen, fee_provision, sha256, entry_id, salt)
  select entry_id, entry_id, 'residence-copy', 1, (at at time zone 'Asia/Tokyo')::date, '990019', terminal, 'p',
    row_number() over (order by entry_id), 1, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), place,
    terminal, operator, 1, persons, 'household', '{}', false, false, 'counter', 300, '', repeat('0', 64), entry_id,
    decode(repeat('00', 16), 'hex')
  from oplog.entry where contract = $1 and step = 'issue'`

const MONTH = `(select date_trunc('month', now() at time zone 'Asia/Tokyo')::date as first,
  (date_trunc('month', now() at time zone 'Asia/Tokyo') + interval '1 month')::date - 1 as last) m`
const DRAFT = `select outsourcing.draft_figures($1::uuid, null, m.first, m.last) as told from ${MONTH}`
const BARE = `select count(*) as n from oplog.entry e, ${MONTH}
  where e.contract = $1::text and e.entry_id >= outsourcing.day_floor(m.first)
    and e.entry_id < outsourcing.day_floor(m.last + 1)`

const run = async ({ databaseUrl, residents, say }: BenchContext): Promise<Figure[]> => {
  const entries = Math.min(AT_MOST, residents)
  const pool = openPool(databaseUrl, 1)
  try {
    say(`report: ${entries.toLocaleString('en')} entries of one month`)
    await fill(pool, entries)
    const told = await timed(pool, DRAFT)
    const bare = await timed(pool, BARE)
    const [row] = await pool.query<{ told: { readonly sheets: readonly { readonly printed: number }[] } }>(
      DRAFT, [CONTRACT_ID])
    const printed = row?.told.sheets.reduce((all, day) => all + day.printed, 0)
    if (printed !== Math.floor(entries / 12)) throw new Error(`${printed} copies were counted`)
    return [{
      name: 'draft of a month\'s report', value: rounded(quantile(told, 0.5)), unit: 'ms',
      p50: rounded(quantile(told, 0.5)), p99: rounded(quantile(told, 0.99)),
      ceiling: rounded(quantile(bare, 0.5)), ratio: rounded(quantile(told, 0.5) / quantile(bare, 0.5)),
    }]
  } finally {
    await pool.close()
  }
}

export const bench: BenchPart = { only: 'report', run }

const fill = async (pool: DatabasePool, entries: number): Promise<void> => {
  await pool.query(PEOPLE, [WORKERS])
  await pool.query(TERMINALS, [WORKERS])
  for (let n = 1; n <= WORKERS; n += 1) {
    await engage({ asOwner: pool }, { operatorId: `worker-${n}`, terminalId: `post-${n}`, postNo: n })
  }
  await pool.query(ENTRIES, [entries, WORKERS, CONTRACT_ID])
  await pool.query(REQUESTS, [CONTRACT_ID])
  await pool.query(COPIES, [CONTRACT_ID])
  await pool.query('analyze')
}

/** Milliseconds of each. */
const timed = async (pool: DatabasePool, text: string): Promise<number[]> => {
  const took: number[] = []
  for (let round = 0; round < DRAFTS; round += 1) {
    const started = performance.now()
    await pool.query(text, [CONTRACT_ID])
    took.push(performance.now() - started)
  }
  return took
}
