/** What must precede a contract and what holds under it, by the roads and against PostgreSQL. 告示15号 第10 */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { outsourcingConstraints } from '../../src/outsourcing/constraints.ts'
import type { AtWork } from '../../town/colleague.ts'
import { approveWhole } from '../../town/governance.ts'
import {
  bindContractor, chooseContractor, contractOf, matterOf, TOWN_CONTRACT, TOWN_WORKERS,
} from '../../town/outsourcing.ts'
import { freshOffice } from '../office.ts'
import { codes, DAY, proposal, seen } from './contracting.ts'

const { contractId, contractorId, matterId } = TOWN_CONTRACT

describe('before a contract', async () => {
  const office = await freshOffice({ after })
  await office.turnTo(DAY)
  const clerk = await office.as('keiyaku')
  const today = DAY
  const signed = contractOf({ matterId, contractId, contractorId, today })

  it('lists every reason why it cannot be signed', async () => {
    await clerk.act('register-matter', matterOf(matterId, DAY))
    await clerk.act('register-contractor', {
      contractorId, name: '架空サービス株式会社', address: '架空県', representative: '代表　かすみ', contact: '',
    })
    assert.deepEqual(await codes(clerk, 'register-contract', signed), [
      'register-contract/no-approval', 'register-contract/no-survey', 'register-contract/no-measures',
    ])
  })

  it('refuses one dated before its approval, and the database refuses it too', async () => {
    await chooseContractor(clerk, { matterId, contractorId, today })
    assert.deepEqual(await codes(clerk, 'register-contract', signed), ['register-contract/no-approval'])
    const [approvalId] = await approveWhole(office.desk, { kind: 'outsourcing', subjectId: matterId, heldOn: DAY })
    assert.deepEqual(await codes(clerk, 'register-contract', { ...signed, signedOn: '2027-03-14' }), [
      'register-contract/before-approval', 'register-contract/no-survey', 'register-contract/no-measures',
    ])
    const row = {
      contract_id: contractId, version: 1, matter_id: matterId, contractor_id: contractorId, change: 'new',
      kind: 'single', number: '1', title: 'x', division: 'x', signed_on: '2027-03-14', starts_on: DAY, ends_on: DAY,
      gated: true, seats: 3, items: [], publication: '', reporting: {}, approval_id: approvalId, survey_no: 1,
      measures_no: 1, by: 'keiyaku', at: '2027-03-15T00:00:00.000Z', entry_id: randomUUID(),
      salt: `\\x${'00'.repeat(16)}`,
    }
    const forced = (items: object) => office.db.asOwner.query('select outsourcing.register_contract($1)',
      [JSON.stringify({ ...row, ...items })])
    await assert.rejects(forced({}), { constraint: 'contract-before-approval' })
    await office.db.asOwner.query(`update assurance.approval set decided_on = '2027-03-01' where approval_id = $1`,
      [approvalId])
    await assert.rejects(forced({}), { constraint: 'contract-before-approval' }, 'the council said it later')
    await office.db.asOwner.query(`update assurance.deliberation set held_on = '2027-03-01'`)
    await assert.rejects(forced({}), { constraint: 'contract-unsurveyed' })
    await office.db.asOwner.query(`update outsourcing.survey set surveyed_on = '2027-03-01'`)
    await assert.rejects(forced({}), { constraint: 'contract-unconfirmed' })
    await assert.rejects(forced({ approval_id: randomUUID() }), { constraint: 'contract-before-approval' })
  })

  it('is signed then, once, and a matter with a contract stays', async () => {
    await clerk.act('register-contract', signed)
    assert.deepEqual(await codes(clerk, 'register-contract', signed), ['register-contract/exists'])
    assert.deepEqual(
      await codes(clerk, 'withdraw-matter', { matterId, reason: '中止' }), ['withdraw-matter/contract-runs'])
    const [vouched] = await office.db.asOwner.query<{ n: number }>(`select count(*)::int as n from oplog.entry
      where convert_from(bytes, 'UTF8') like '%outsourcing.contract%' and id = 'register-contract'`)
    assert.equal(vouched?.n, 1)
  })

  it('has a constraint for every finding of the database', async () => {
    const rows = await office.db.asOwner.query<{ name: string }>(`
      select conname as name from pg_constraint where connamespace = 'outsourcing'::regnamespace
      union select relname from pg_class where relnamespace = 'outsourcing'::regnamespace and relkind = 'i'
      union select (regexp_matches(prosrc, 'outsourcing.refuse\\(''([a-z-]+)''', 'g'))[1]
      from pg_proc where pronamespace = 'outsourcing'::regnamespace`)
    const there = new Set(rows.map(({ name }) => name))
    assert.deepEqual(Object.keys(outsourcingConstraints).filter((name) => !there.has(name)), [])
  })
})

describe('under a contract', async () => {
  const office = await freshOffice({ after })
  await office.turnTo(DAY)
  await bindContractor(office.desk)
  const clerk = await office.as('keiyaku')

  it('stands with nothing missing once the town has bound its contractor', async () => {
    const { standing, posts, endsOn } = await seen(clerk)
    assert.deepEqual([standing.state, standing.lacks, endsOn], ['running', [], '2028-03-31'])
    assert.deepEqual(posts.map(({ terminals }) => terminals), [['itaku-1'], ['itaku-2'], ['itaku-3']])
    const { contracts } = await clerk.look('contracts', {}) as { contracts: readonly { workers: number }[] }
    assert.deepEqual(contracts.map(({ workers }) => workers), [4])
  })

  it('registers next year\'s pledge, training and explanation in March', async () => {
    const next = { contractId, validFrom: '2027-04-01', validUntil: '2028-03-31' }
    const workerIds = TOWN_WORKERS.map(({ workerId }) => workerId)
    await clerk.act('record-pledge', { ...next, workerIds, signedOn: DAY, document: '誓約書 第2号' })
    await clerk.act('record-training', { ...next, workerIds, heldOn: DAY, title: '研修', document: '名簿 第2号' })
    await clerk.act('explain-duties', {
      ...next, subcontractId: null, explainedOn: DAY, explainedTo: '責任　みお', document: '説明書 第2号',
    })
    const { workers } = await seen(clerk)
    assert.deepEqual(workers.map(({ pledges }) => pledges.at(-1)?.validFrom), Array(4).fill('2027-04-01'))
  })

  it('lets two officers act at once: both are written, one after the other', async () => {
    const other = await office.as('keiyaku')
    const pledge = (document: string, who: AtWork) => codes(who, 'record-pledge', {
      contractId, workerIds: [TOWN_WORKERS[0].workerId], signedOn: DAY, validFrom: DAY,
      validUntil: '2027-03-31', document,
    })
    assert.deepEqual(await Promise.all([pledge('甲', clerk), pledge('乙', other)]), [[], []])
    const { workers } = await seen(clerk)
    assert.equal(workers.find(({ workerId }) => workerId === TOWN_WORKERS[0].workerId)?.pledges.length, 4)
  })

  it('names two at once for the two roles: never the same person in both', async () => {
    const named = (role: string) => codes(clerk, 'name-officer', {
      contractId, role, name: '兼任　なぎ', operatorId: null, validFrom: '2027-03-20', validUntil: null, notice: '届',
    })
    const both = await Promise.all([named('on-site-manager'), named('security-officer')])
    assert.deepEqual(both.toSorted((a, b) => a.length - b.length), [[], ['name-officer/one-in-both']])
  })

  it('gives one account to one worker, whoever is first', async () => {
    const account = 'itaku-futatsu'
    await office.administrator.act('register-operator', {
      operatorId: account, name: '委託　ふたつ', unit: '架空サービス株式会社', kind: 'contractor', validFrom: DAY,
      validUntil: null, password: 'saisho-no-aikotoba-98',
    })
    const named = (name: string) => codes(clerk, 'name-worker', {
      contractId, subcontractId: null, notice: '従事者届 第2号',
      workers: [{
        workerId: randomUUID(), name, employment: 'employee', operatorId: account, postNos: [1], worksFrom: DAY,
        worksUntil: '2027-12-31',
      }],
    })
    const both = await Promise.all([named('従事　ひとつ'), named('従事　ふたつ')])
    assert.deepEqual(both.toSorted((a, b) => a.length - b.length), [[], ['name-worker/account-taken']])
    const forced = office.db.asOwner.query(`select outsourcing.name_worker(jsonb_build_object('contractId', $1::text,
      'revision', revision, 'by', 'x', 'notice', 'x', 'workers', $2::jsonb))
      from outsourcing.contract_state where contract_id = $1::uuid`, [contractId, JSON.stringify([{
      workerId: randomUUID(), name: 'x', employment: 'employee', operatorId: 'uketsuke', postNos: [], worksFrom: DAY,
      worksUntil: DAY,
    }])])
    await assert.rejects(forced, { constraint: 'account-of-staff' })
  })

  it('takes no terminal at which somebody of the staff works, and none that stands at a post', async () => {
    await office.as('uketsuke')
    const placing = (terminalId: string) => codes(clerk, 'place-terminal', { contractId, postNo: 1, terminalId })
    assert.deepEqual(await placing('mado-1'), ['place-terminal/staff-works-there'])
    assert.deepEqual(await placing('itaku-2'), ['place-terminal/placed-already'])
    assert.deepEqual(await placing('nowhere'), ['place-terminal/unknown'])
  })

  it('goes on from the first of April by a renewal, which keeps its first day', async () => {
    const { startsOn } = await seen(clerk)
    const renewed = {
      ...contractOf({ matterId, contractId, contractorId, today: DAY }), change: 'renewal', startsOn,
      endsOn: '2029-03-31',
    }
    assert.deepEqual(await codes(clerk, 'register-contract', { ...renewed, startsOn: '2027-04-01' }),
      ['register-contract/start-moved'])
    await clerk.act('register-contract', renewed)
    const now = await seen(clerk)
    assert.deepEqual([now.versions.length, now.endsOn], [2, '2029-03-31'])
  })

  it('opens no subcontract of personal information under special term 6, whoever would approve', async () => {
    const proposed = proposal()
    assert.deepEqual(await codes(clerk, 'propose-subcontract', proposed),
      ['propose-subcontract/barred', 'contractor/unknown'])
    const forced = office.db.asOwner.query(`select outsourcing.propose_subcontract($1::jsonb
      || jsonb_build_object('revision', revision, 'by', 'x')) from outsourcing.contract_state where contract_id = $2`,
    [JSON.stringify(proposed), contractId])
    await assert.rejects(forced, { constraint: 'subcontract-barred' })
  })
})
