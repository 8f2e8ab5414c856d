/** What a report takes out of the log: days from midnight to midnight in Japan, minutes, copies, time at a post. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { CONTRACT_ID } from '../engaged.ts'
import { freshOffice } from '../office.ts'
import { otherContract } from '../vendors.ts'

const OTHER_CONTRACT = '01939f6e-0000-7000-8000-0000000000c2'

const office = await freshOffice({ after })
const { asOwner } = office.db
await office.as('itaku')
await otherContract(office, OTHER_CONTRACT)

/** One entry of the log as the owner writes it, at any time. */
const logs = (at: string, change: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
  const entry = {
    operator: 'betsu', kind: 'contractor', terminal: 'betsu-1', step: 'enter', id: 'move-in', outcome: 'done',
    contract: OTHER_CONTRACT, ...change,
  }
  return asOwner.query(`insert into oplog.entry(entry_id, at, operator, kind, terminal, place, step, id, outcome,
      persons, number_shown, contract, vouched, bytes)
    select (substr(oplog.uuid_floor($1)::text, 1, 14) || '7000-8000-' 
        || lpad(to_hex((random() * 1e12)::bigint), 12, '0'))::uuid,
      $1, e->>'operator', e->>'kind', e->>'terminal', '', e->>'step', e->>'id', e->>'outcome', '{}', false,
      e->>'contract', 0, '' from (select $2::jsonb as e) given`, [at, JSON.stringify(entry)])
}

describe('the figures', () => {
  const figures = async (from: string, until = from) => {
    const [row] = await asOwner.query<{ told: Figures }>(
      'select outsourcing.draft_figures($1, null, $2, $3) as told', [OTHER_CONTRACT, from, until])
    assert.ok(row)
    return row.told
  }
  type Figures = {
    readonly acts: readonly { readonly id: string; readonly outcome: string; readonly n: number }[]
    readonly people: readonly {
      readonly postNo: number | null; readonly minutes: number; readonly activeMinutes: number
    }[]
    readonly done: number
  }
  it('count a day from midnight to midnight in Japan', async () => {
    const edges = [
      '2025-06-09T14:59:59.999Z', '2025-06-09T15:00:00.000Z', '2025-06-10T14:59:59.999Z', '2025-06-10T15:00:00.000Z',
    ]
    for (const at of edges) await logs(at)
    const told = async (day: string): Promise<number> => (await figures(day)).done
    assert.deepEqual([await told('2025-06-09'), await told('2025-06-10'), await told('2025-06-11')], [1, 2, 1])
    assert.deepEqual((await figures('2025-06-09', '2025-06-11')).acts,
      [{ step: 'enter', id: 'move-in', outcome: 'done', n: 4 }])
  })

  it('count minutes with something done in them once, and leave out other people and other contracts', async () => {
    const moments = ['2025-07-01T01:00:00.000Z', '2025-07-01T01:00:59.999Z', '2025-07-01T01:01:00.000Z']
    for (const at of moments) await logs(at)
    await logs('2025-07-01T01:05:00.000Z', { contract: CONTRACT_ID })
    await logs('2025-07-01T01:06:00.000Z', { operator: 'itaku' })
    const { people, acts } = await figures('2025-07-01')
    assert.deepEqual(people.map(({ postNo, activeMinutes }) => [postNo, activeMinutes]), [[1, 2]])
    assert.deepEqual(acts.map(({ n }) => n), [3])
  })

  it('set the copies printed at a post on a day beside those that were asked for', async () => {
    const asked = async (n: number, copies: number): Promise<void> => {
      await asOwner.query(`insert into certificate.request(request_id, kind, received_at, place, terminal, operator,
          household_no, persons, requester_category, content)
        values ($1, 'residence-copy', '2025-09-01T01:00:00.000Z', '', 'betsu-1', 'betsu', 1, '{1}', 'self', $2)`,
      [requestNo(n), JSON.stringify({ copies })])
    }
    const printed = async (n: number, copyNo: number, at: string): Promise<void> => {
      await logs(at, { step: 'issue', id: 'residence-copy' })
      await asOwner.query(`insert into certificate.issue(issue_id, request_id, kind, copy_no, issued_on, municipality,
          terminal_no, printer_no, serial, pages, issued_at, place, terminal, operator, household_no, persons, form,
          items, number_shown, public_use, delivery, fee_yen, fee_provision, sha256, entry_id, salt)
        select gen_random_uuid(), $1, 'residence-copy', $2, '2025-09-01', '', 'b', 'b', $3, 1, $4::text, '', 'betsu-1',
          'betsu', 1, '{1}', 'person', '{}', false, false, 'counter', 300, '', repeat('0', 64), entry_id,
          decode(repeat('00', 16), 'hex')
        from oplog.entry where at = ($4::text)::timestamptz and id = 'residence-copy' order by entry_id desc limit 1`,
      [requestNo(n), copyNo, n * 10 + copyNo, at])
    }
    const requestNo = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`
    const sheets = async (day: string): Promise<unknown> => {
      const [row] = await asOwner.query<{ told: { readonly sheets: unknown } }>(
        'select outsourcing.draft_figures($1, null, $2, $2) as told', [OTHER_CONTRACT, day])
      return row?.told.sheets
    }
    await asked(1, 2)
    await printed(1, 1, '2025-09-01T02:00:00.000Z')
    assert.deepEqual(await sheets('2025-09-01'),
      [{ day: '2025-09-01', postNo: 1, printed: 1, spoiled: 0, requested: 2 }], 'one of two')
    await printed(1, 2, '2025-09-01T02:05:00.000Z')
    await printed(1, 3, '2025-09-01T02:06:00.000Z')
    await asOwner.query(`insert into certificate.disposal(issue_id, disposal_no, fate, at, place, terminal,
        operator, reason)
      select issue_id, 1, 'spoiled', issued_at, '', '', 'betsu', '汚れ' from certificate.issue where copy_no = 2`)
    assert.deepEqual(await sheets('2025-09-01'),
      [{ day: '2025-09-01', postNo: 1, printed: 3, spoiled: 1, requested: 2 }], 'even: one of three is spoiled')
    await asked(2, 1)
    await printed(1, 4, '2025-09-02T02:00:00.000Z')
    assert.deepEqual(await sheets('2025-09-01'),
      [{ day: '2025-09-01', postNo: 1, printed: 3, spoiled: 1, requested: 3 }], 'one asked for and never printed')
    assert.deepEqual(await sheets('2025-09-02'),
      [{ day: '2025-09-02', postNo: 1, printed: 1, spoiled: 0, requested: 0 }], 'one that nobody asked for on the day')
  })

  it('count the time at the post from sign-in to sign-out, cut at the ends of the period', async () => {
    await asOwner.query(`insert into access.session(session_id, token_hash, operator_id, terminal_id, started_at,
        last_seen_at, ended_at, end_reason, contract_id, post_no, proof_key)
      values (gen_random_uuid(), decode(repeat('ab', 32), 'hex'), 'betsu', 'betsu-1', '2025-08-01T14:30:00Z',
        '2025-08-01T16:00:00Z', '2025-08-01T16:00:00Z', 'sign-out', $1, 1, decode(repeat('ab', 91), 'hex'))`,
    [OTHER_CONTRACT])
    const sat = async (from: string, until = from): Promise<readonly number[]> =>
      (await figures(from, until)).people.map(({ minutes: sitting }) => sitting)
    assert.deepEqual(await sat('2025-08-01'), [30])
    assert.deepEqual(await sat('2025-08-02'), [60])
    assert.deepEqual(await sat('2025-08-01', '2025-08-02'), [90])
  })
})

describe('a subcontractor\'s people', () => {
  it('are counted in their own report and in no other', async () => {
    const [tier] = await asOwner.query<{ id: string }>(`
      insert into outsourcing.subcontract(subcontract_id, contract_id, contractor_id, facts, auxiliary,
        handles_personal, audit_clause, supervision_clause, starts_on, ends_on, registered_by)
      select gen_random_uuid(), $1, contractor_id, '{}', true, false, '9', '9', '2025-10-01', '2025-10-31', 'system'
      from outsourcing.contract where contract_id = $1 returning subcontract_id as id`, [OTHER_CONTRACT])
    await asOwner.query(`update outsourcing.worker set works_until = '2025-09-30' where operator_id = 'betsu'`)
    await asOwner.query(`insert into outsourcing.worker(worker_id, contract_id, subcontract_id, name, employment,
        operator_id, post_nos, works_from, works_until, notice, registered_by)
      values (gen_random_uuid(), $1, $2, '別社　ひと', 'employee', 'betsu', '{1}', '2025-10-01', '2025-10-31', '届',
        'system')`,
    [OTHER_CONTRACT, tier?.id])
    await logs('2025-09-30T14:59:59.999Z')
    await logs('2025-09-30T15:00:00.000Z')
    const told = async (subcontractId: string | null): Promise<readonly number[]> => {
      const [row] = await asOwner.query<{ told: { readonly acts: readonly { readonly n: number }[] } }>(
        `select outsourcing.draft_figures($1, $2, '2025-09-30', '2025-10-01') as told`, [OTHER_CONTRACT, subcontractId])
      return row?.told.acts.map(({ n }) => n) ?? []
    }
    assert.deepEqual([await told(null), await told(tier?.id ?? '')], [[1], [1]])
  })
})

describe('the periods', () => {
  const periods = async (rhythm: string, first: string, last: string): Promise<readonly string[]> =>
    (await asOwner.query<{ told: string }>(`select period_from || '/' || period_until as told
      from outsourcing.report_periods($1, $2, $3) order by period_from`, [rhythm, first, last])).map(({ told }) => told)
  it('are cut off where the contract begins and ends', async () => {
    assert.deepEqual(await periods('monthly', '2026-01-15', '2026-03-01'),
      ['2026-01-15/2026-01-31', '2026-02-01/2026-02-28', '2026-03-01/2026-03-01'])
    assert.deepEqual(await periods('weekly', '2026-04-01', '2026-04-13'),
      ['2026-04-01/2026-04-05', '2026-04-06/2026-04-12', '2026-04-13/2026-04-13'])
    assert.deepEqual(await periods('daily', '2026-04-30', '2026-05-01'),
      ['2026-04-30/2026-04-30', '2026-05-01/2026-05-01'])
    assert.deepEqual(await periods('monthly', '2028-02-29', '2028-02-29'), ['2028-02-29/2028-02-29'])
    assert.deepEqual(await periods('monthly', '2026-05-01', '2026-04-30'), [])
  })
})
