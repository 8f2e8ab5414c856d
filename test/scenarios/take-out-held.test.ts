/** What the door holds against: forged writes, people in hiding in a list, contractors. 告示15号 第6-2, 第10-3(5) */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Desk } from '../../src/desk/desk.ts'
import { DatabaseError, type Database } from '../../src/desk/ports.ts'
import { canonicalBytes } from '../../src/oplog/canonical.ts'
import { atWork, type AtWork } from '../../town/colleague.ts'
import { COLLEAGUES, DEMO_PASSWORD } from '../../town/office.ts'
import { CONTRACT_ID } from '../engaged.ts'
import { freshRefuge } from '../refuge.ts'
import { alone, movedIn } from './family.ts'
import { application, applied, approved, codesOf, confirmedKey, linesOf } from '../take-out.ts'

const office = await freshRefuge({ after })
const { asOwner } = office.db
await office.turnTo('2026-12-01')
const keyId = await confirmedKey(office)
const carrier = await office.as('kofu')
const him = { selection: { townBlocks: [], headsOnly: true, sex: 'male' } }

const seat = (desk: Desk, operator: string): Promise<AtWork> => atWork(desk, {
  operator, password: DEMO_PASSWORD, terminal: COLLEAGUES.find((one) => one.operator === operator)?.terminal ?? '',
})
const exportsOf = async (applicationId: string): Promise<number> =>
  (await asOwner.query('select from media.export where application_id = $1', [applicationId])).length
type Row = { [item: string]: unknown }
type Written = { area: string; op: string; row: Row }
type Entry = Row & { persons: number[]; vouches: Row[] }
type Forgery = (row: Row, entry: Entry, writes: Written[]) => void

/** A desk whose export is changed on its way to the database, as whoever holds the server's password could. */
const forging = (forge: Forgery): Desk => {
  const query: Database['query'] = (text, values) => {
    if (!text.includes('record.apply(')) return office.desk.db.query(text, values)
    const sealed = JSON.parse(String(values?.[0])) as { writes: Written[] }
    const entry = JSON.parse(Buffer.from(values?.[1] as Buffer).toString()) as Entry
    const write = sealed.writes.find(({ op }) => op === 'take-out')
    if (write !== undefined) forge(write.row, entry, sealed.writes)
    return office.desk.db.query(text, [JSON.stringify(sealed), canonicalBytes(entry)])
  }
  return { ...office.desk, db: { query } }
}

describe('第6-2(3): somebody with the server\'s own password', () => {
  const codes = async (forge: Forgery, more: object = him): Promise<readonly string[]> => {
    const { applicationId } = await approved(office, application(keyId, more))
    try {
      return await codesOf(await seat(forging(forge), 'kofu'), 'resident-list', { applicationId })
    } catch (error) {
      return [error instanceof DatabaseError ? error.code : String(error)]
    } finally {
      assert.equal(await exportsOf(applicationId), 0)
    }
  }
  it('writes no row more, no column more, and no person less than was approved', async () => {
    assert.deepEqual(await codes((row) => { row['rows'] = Number(row['rows']) + 1 }), ['take-out/more-people'])
    assert.deepEqual(await codes((row) => { (row['columns'] as string[]).push('personNo') }), ['take-out/more-people'])
    assert.deepEqual(await codes((_, entry) => { entry.persons = [] }), ['23514'])
    assert.deepEqual(await codes((_, entry) => { entry.vouches = [] }), ['23514'])
    assert.deepEqual(await codes((_, entry) => { entry['approval'] = null }), ['23514'])
    assert.deepEqual(await codes((row) => { row['taken_by'] = 'keiyaku' }), ['23514'])
    assert.deepEqual(await codes((row) => { row['kind'] = 'migration-output' }), ['23514'])
  })
  it('consumes no approval of another application, of another kind, or of another day', async () => {
    const other = await approved(office, application(keyId, him))
    const steal = (approvalId: string): Forgery => (row, entry) => {
      row['approval_id'] = approvalId
      entry['approval'] = approvalId
    }
    assert.deepEqual(await codes(steal(other.approvalId)), ['take-out/approval-ended'])
    const [audit] = await asOwner.query<{ id: string }>(`insert into assurance.approval(approval_id, kind, subject_id,
        title, applicant, verdict, post, appointment_no, conditions, reason, decided_on, decided_by, at, entry_id, salt)
      select gen_random_uuid(), 'audit-plan', $1, 'x', 'x', 'approved', 'chief-security-officer',
        (select min(appointment_no) from assurance.appointment where post = 'chief-security-officer'), '', '',
        '2026-12-01', 'tokatsu', '2026-12-01T00:00:00.000Z', gen_random_uuid(), decode(repeat('00', 16), 'hex')
      returning approval_id as id`, [other.applicationId])
    assert.deepEqual(await codes(steal(audit?.id ?? '')), ['take-out/approval-ended'])
    assert.deepEqual(await codes((row) => { row['taken_on'] = '2026-11-30' }), ['take-out/late'])
  })
  it('seals to no key but the one that was confirmed for it', async () => {
    const second = await confirmedKey(office, 'rsa')
    assert.deepEqual(await codes((row) => { row['key_id'] = second }), ['take-out/key-moved'])
    assert.deepEqual(await codes((row) => { row['fingerprint'] = '0'.repeat(64) }), ['take-out/key-moved'])
  })
})

describe('somebody in hiding', () => {
  it('inside the result stops the export: nobody is told who, and nothing is consumed', async () => {
    const women = { selection: { sex: 'female', headsOnly: true } }
    const before = await carrier.look('take-out-count', { kind: 'resident-list', selection: women.selection })
    const other = application(keyId, { selection: {} })
    const { applicationId } = await approved(office, other)
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/protected-inside'])
    assert.equal(await exportsOf(applicationId), 0)
    assert.equal((before as { people: number }).people, 0, 'she is in no count')
    assert.deepEqual(await codesOf(await office.as('keiyaku'), 'apply-take-out', application(keyId, women)),
      ['apply-take-out/nobody'])
  })

  it('is left out where that was approved, with everybody who lives where she lives', async () => {
    const { applicationId } = await approved(office, application(keyId, { protection: 'leave-out' }))
    const told = await carrier.act('resident-list', { applicationId })
    const lines = await linesOf(office, told)
    assert.deepEqual(office.leaks(lines.join('\n')), [])
    assert.equal(told['people'], lines.length - 1)
  })

  it('is named by count where whoever may see the blocks applied for it, and no more of them leave', async () => {
    const protector = await office.as('hogo')
    const input = application(keyId, { protection: 'include' })
    const applicationId = await applied(office, input, 'hogo')
    await (await office.as('tokatsu')).act('decide-approval', {
      kind: 'own-media', subjectId: applicationId, post: 'chief-security-officer', verdict: 'approved', conditions: '',
      reason: '', absence: null, validUntil: null,
    })
    const shown = await protector.look('take-out', { applicationId }) as { protectedPeople: number; people: number }
    assert.equal(shown.protectedPeople, 2)
    await office.protect(office.him)
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/protected-more'])
    const again = await applied(office, input, 'hogo')
    const [told] = await asOwner.query<{ protected_people: number; people: number }>(
      'select protected_people, people from media.application where application_id = $1', [again])
    assert.deepEqual(told, { protected_people: 3, people: shown.people })
  })
})

describe('第10-3(5): a contractor', () => {
  it('carries nothing on the chief\'s approval alone, and something on the mayor\'s', async () => {
    await office.as('itaku')
    const input = application(keyId, {
      carrier: 'contractor', carriedBy: '委託　かぜ', contractId: CONTRACT_ID, protection: 'leave-out',
    })
    // Everybody who lives here is protected by now; one more comes for whom nothing stands.
    await office.turnTo('2026-04-15')
    await movedIn(office, alone(5))
    await office.turnTo('2026-12-01')
    const applicationId = await applied(office, input)
    const chief = await office.as('tokatsu')
    const decision = {
      kind: 'own-media', subjectId: applicationId, post: 'chief-security-officer', verdict: 'approved',
      conditions: '', reason: '', absence: null, validUntil: null,
    }
    assert.notDeepEqual(await codesOf(chief, 'decide-approval', decision), [], 'it is no subject of theirs')
    await asOwner.query(`insert into assurance.approval(approval_id, kind, subject_id, title, applicant, verdict, post,
        appointment_no, criteria_no, conditions, reason, decided_on, decided_by, at, entry_id, salt)
      select gen_random_uuid(), 'contractor-media', $1, 'x', 'x', 'approved', 'chief-security-officer',
        (select min(appointment_no) from assurance.appointment where post = 'chief-security-officer'),
        (select min(criteria_no) from assurance.criteria), '', '', '2026-12-01', 'tokatsu',
        '2026-12-01T00:00:00.000Z', gen_random_uuid(), decode(repeat('00', 16), 'hex')`, [applicationId])
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/approval-ended'])
    await (await office.as('chocho')).act('decide-approval', { ...decision, kind: 'contractor-media', post: 'mayor' })
    const { exportId } = await carrier.act('resident-list', { applicationId })
    const [row] = await asOwner.query<{ open: readonly { exportId: string; dueOn: string }[] }>(
      'select media.open_obligations($1) as open', [CONTRACT_ID])
    assert.deepEqual(row?.open.map((one) => [one.exportId, one.dueOn]), [[exportId, '2027-01-15']])
  })

  it('under special terms 3, 5 and 6 carries nothing whoever approves', async () => {
    for (const [clause, act] of [['ward-3', 'third-party'], ['ward-5', 'duplication'], ['ward-5', 'take-out']]) {
      await asOwner.query(`delete from outsourcing.contract_clause where contract_id = $1`, [CONTRACT_ID])
      await asOwner.query(`insert into outsourcing.contract_clause(contract_id, clause, recorded_no, place, recorded_by)
        values ($1, $2, 1, '特記事項', 'system')`, [CONTRACT_ID, clause])
      const barred = await codesOf(await office.as('keiyaku'), 'apply-take-out', application(keyId, {
        act, carrier: 'contractor', carriedBy: '委託　かぜ', contractId: CONTRACT_ID,
      }))
      assert.deepEqual(barred, ['take-out/barred'], `${clause} ${act}`)
    }
    await asOwner.query(`delete from outsourcing.contract_clause where contract_id = $1`, [CONTRACT_ID])
  })

  it('whose contract has run out, was closed or is nobody\'s carries nothing', async () => {
    const input = (contractId: string) => application(keyId, { carrier: 'contractor', carriedBy: '風', contractId })
    const clerk = await office.as('keiyaku')
    assert.deepEqual(await codesOf(clerk, 'apply-take-out', input(crypto.randomUUID())), ['take-out/contract-unknown'])
    await asOwner.query(`update outsourcing.contract_state set closed_on = '2026-11-30', closed_by = 'x'
      where contract_id = $1`, [CONTRACT_ID])
    assert.deepEqual(await codesOf(clerk, 'apply-take-out', input(CONTRACT_ID)), ['take-out/contract-not-running'])
    await asOwner.query('update outsourcing.contract_state set closed_on = null, closed_by = null')
  })

  it('\'s worker holds no right to take anything out, and cannot be given one', async () => {
    const worker = await office.as('itaku')
    for (const [id, item] of [
      ['resident-list', 'applicationId'], ['migration-output', 'applicationId'], ['fetch-export', 'exportId'],
    ] as const) {
      await assert.rejects(worker.attempt(id, { [item]: crypto.randomUUID() }), { code: 'denied' })
      const given = await codesOf(office.administrator, 'grant', {
        operatorId: 'itaku', grants: [{ step: 'take-out', id }], validFrom: '2026-12-01', validUntil: null,
      })
      assert.notDeepEqual(given, [])
      await assert.rejects(asOwner.query(`insert into access.granted(operator_id, operator_kind, step, id, valid_from,
        granted_by) values ('itaku', 'contractor', 'take-out', $1, '2026-12-01', 'kanri')`, [id]))
    }
  })
})
