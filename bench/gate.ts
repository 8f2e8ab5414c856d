/**
 * What the gate costs a request: the same look by a contractor's worker, contract and all, and by a member of the
 * staff, among 200 contracts and 5,000 workers.
 */
import type { Database } from '../src/desk/ports.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import { CONTRACT_ID, engage } from '../test/engaged.ts'
import { atWork } from '../town/colleague.ts'
import { DEMO_PASSWORD } from '../town/office.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { benchOffice } from './office.ts'
import { quantile, rounded, turnAbout, type Way } from './rounds.ts'

const CONTRACTS = 200
const WORKERS = 5_000
const ROUNDS = 9
const LOOKS_A_ROUND = 150

const run = async ({ databaseUrl, say }: BenchContext): Promise<Figure[]> => {
  await using stack = new AsyncDisposableStack()
  const owner = openPool(databaseUrl, 1)
  stack.defer(owner.close)
  const office = await benchOffice(databaseUrl)
  stack.defer(office.close)
  say(`gate: ${CONTRACTS} contracts, ${WORKERS} workers`)
  await engageMany(owner)
  const worker = await atWork(office.desk, { operator: 'gate-1', password: DEMO_PASSWORD, terminal: 'gate-1' })
  const clerk = await office.as('uketsuke')
  const work = () => Promise.resolve(Array.from({ length: LOOKS_A_ROUND }, (_, n) => n))
  const lookBy = (who: typeof clerk): Way<number> => ({ work, call: () => who.look('town-blocks', { text: '朧' }) })
  const [engaged, staff] = await turnAbout<number>([lookBy(worker), lookBy(clerk)], {
    rounds: ROUNDS, clients: 1, after: office.sign,
  })
  if (engaged === undefined || staff === undefined) return []
  const [p50, ceiling] = [quantile(engaged.each, 0.5), quantile(staff.each, 0.5)]
  return [{
    name: 'gate/a-request', value: rounded(p50 - ceiling, 2), unit: 'ms more than staff', p50: rounded(p50, 2),
    p99: rounded(quantile(engaged.each, 0.99), 2), ceiling: rounded(ceiling, 2),
  }]
}

export const bench: BenchPart = { only: 'gate', run }

/** One whole contract from the tests' own rows, and many like it. */
const engageMany = async (owner: Database): Promise<void> => {
  await owner.query(ACCOUNTS, [WORKERS])
  await owner.query(`insert into access.terminal(terminal_id, place, registered_by)
    values ('gate-1', '委託区画', 'system')`)
  await engage({ asOwner: owner }, { operatorId: 'gate-1', terminalId: 'gate-1' })
  await owner.query(COPIES, [CONTRACT_ID, CONTRACTS])
  await owner.query(PEOPLE, [CONTRACT_ID])
  await owner.query('vacuum analyze')
}

const ACCOUNTS = `
  with people as (insert into access.operator(operator_id, name, unit, kind, valid_from, registered_by)
    select 'gate-' || n, '委託　' || n, '架空', 'contractor', '2020-04-01', 'system' from generate_series(1, $1::int) n
    returning operator_id),
  rights as (insert into access.granted(operator_id, operator_kind, step, id, valid_from, granted_by)
    select operator_id, 'contractor', 'look', 'town-blocks', '2020-04-01', 'system' from people)
  insert into access.credential(operator_id, password_hash, must_change)
  select p.operator_id, c.password_hash, false from people p, access.credential c where c.operator_id = 'uketsuke'`

const COPIES = `
  with copies as (insert into outsourcing.contract
    select gen_random_uuid(), version, matter_id, contractor_id, change, kind, number || n, title, division, signed_on,
      starts_on, ends_on, gated, seats, items, publication, reporting, approval_id, survey_no, measures_no, by, at,
      entry_id, salt
    from outsourcing.contract, generate_series(2, $2::int) n where contract_id = $1 returning contract_id),
  states as (insert into outsourcing.contract_state(contract_id, version) select contract_id, 1 from copies
    returning contract_id),
  explained as (insert into outsourcing.explanation(contract_id, explained_on, explained_to, document, valid_from,
      valid_until, explained_by)
    select contract_id, '2020-04-01', 'x', 'x', '2020-04-01', '2035-03-31', 'system' from states)
  insert into outsourcing.contractor_officer(contract_id, role, name, valid_from, notice, registered_by)
  select contract_id, role, 'x', '2020-04-01', 'x', 'system'
  from states, (values ('on-site-manager'), ('security-officer')) o(role)`

/** The other workers, 25 to a contract, each with pledge and training. */
const PEOPLE = `
  with contracts as (select contract_id, row_number() over (order by contract_id) as n from outsourcing.contract_state),
  workers as (insert into outsourcing.worker(worker_id, contract_id, name, employment, operator_id, post_nos,
      works_from, works_until, notice, registered_by)
    select gen_random_uuid(), c.contract_id, o.name, 'employee', o.operator_id, array[1], '2020-04-01',
      '2035-03-31', 'x', 'system'
    from access.operator o join contracts c on c.n = 1 + abs(hashtext(o.operator_id)) % (select count(*) from contracts)
    where o.operator_id like 'gate-%' and o.operator_id <> 'gate-1' and $1::uuid is not null returning worker_id),
  pledged as (insert into outsourcing.pledge(worker_id, signed_on, valid_from, valid_until, document, registered_by)
    select worker_id, '2020-04-01', '2020-04-01', '2035-03-31', 'x', 'system' from workers)
  insert into outsourcing.training(worker_id, held_on, title, valid_from, valid_until, document, registered_by)
  select worker_id, '2020-04-01', 'x', '2020-04-01', '2035-03-31', 'x', 'system' from workers`
