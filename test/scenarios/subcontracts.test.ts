/** Subcontracts, the end of a contract, and what ends a worker's session, by the roads and against PostgreSQL. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { colleagueAtWork } from '../../town/colleague.ts'
import { approveWhole } from '../../town/governance.ts'
import { TOWN_CONTRACT } from '../../town/outsourcing.ts'
import { application, approved, confirmedKey } from '../take-out.ts'
import { alone, movedIn } from './family.ts'
import { codes, DAY, openTown, proposal, seen } from './contracting.ts'

const { contractId, placeId } = TOWN_CONTRACT

describe('a subcontract', async () => {
  const { office, clerk } = await openTown()
  const whole = proposal()

  it('is refused with any of its facts missing, by the database as well', async () => {
    for (const fact of Object.keys(whole.facts)) {
      const lacking = { ...whole, facts: { ...whole.facts, [fact]: ' ' } }
      assert.deepEqual(await codes(clerk, 'propose-subcontract', lacking), ['propose-subcontract/fact-missing'], fact)
      const forced = office.db.asOwner.query(`select outsourcing.propose_subcontract($1::jsonb
        || jsonb_build_object('revision', revision, 'by', 'x')) from outsourcing.contract_state where contract_id = $2`,
      [JSON.stringify(lacking), contractId])
      await assert.rejects(forced, { constraint: 'subcontract-facts' }, fact)
    }
    assert.deepEqual(await codes(clerk, 'propose-subcontract', { ...whole, contractorId: 'kaku-nobody' }),
      ['contractor/unknown'])
  })

  const worker = { workerId: randomUUID(), name: '搬送　しろ', employment: 'part-time', operatorId: null, postNos: [] }
  const explained = () => codes(clerk, 'explain-duties', {
    contractId, subcontractId: whole.subcontractId, explainedOn: DAY, explainedTo: '代表　もや', document: '説明書 第3号',
    validFrom: DAY, validUntil: '2027-09-30',
  })
  const named = () => codes(clerk, 'name-worker', {
    contractId, subcontractId: whole.subcontractId, notice: '届',
    workers: [{ ...worker, worksFrom: DAY, worksUntil: '2027-09-30' }],
  })

  it('is denied until the council and both posts have let it in; then its people are told and named', async () => {
    await clerk.act('propose-subcontract', whole)
    assert.deepEqual(await explained(), ['subcontract/not-approved'])
    await approveWhole(office.desk, { kind: 'subcontract', subjectId: whole.subcontractId, heldOn: DAY })
    assert.deepEqual((await seen(clerk)).subcontracts.map(({ stands }) => stands), [true])
    assert.deepEqual(await named(), ['name-worker/unexplained'])
    assert.deepEqual(await explained(), [])
    assert.deepEqual(await named(), [])
  })

  it('is told to the council in its own words', async () => {
    const [row] = await office.db.app.query<{ told: { title: string; applicant: string; summary: string } }>(
      'select outsourcing.subject_of($1, $2) as told', ['subcontract', whole.subcontractId])
    assert.equal(row?.told.applicant, 'keiyaku')
    assert.match(row?.told.title ?? '', /再委託（架空補助合同会社）/)
    for (const fact of Object.values(whole.facts)) assert.ok(row?.told.summary.includes(fact), fact)
  })

  it('goes on to a third tier only where there is no other means, and ends with everyone below', async () => {
    await clerk.act('register-contractor', {
      contractorId: 'kaku-mago', name: '架空運送', address: '架空県', representative: '代表　きり', contact: '',
    })
    const below = proposal({ parentId: whole.subcontractId, contractorId: 'kaku-mago' })
    assert.deepEqual(await codes(clerk, 'propose-subcontract', below), ['propose-subcontract/no-other-means'])
    await clerk.act('propose-subcontract', { ...below, noOtherMeans: '特殊な車両を要する' })
    await approveWhole(office.desk, { kind: 'subcontract', subjectId: below.subcontractId, heldOn: DAY })
    assert.deepEqual((await seen(clerk)).subcontracts.map(({ stands }) => stands), [true, true])
    assert.deepEqual(await codes(clerk, 'record-clauses', { contractId, clauses: [{ clause: 'ward-6', place: '6' }] }),
      ['record-clauses/subcontract-runs'])
    await clerk.act('end-subcontract', { contractId, subcontractId: whole.subcontractId })
    const { subcontracts, workers } = await seen(clerk)
    assert.deepEqual(subcontracts.map(({ endedOn, stands }) => [endedOn, stands]), [[DAY, false], [DAY, false]])
    assert.deepEqual(workers.filter(({ workerId }) => workerId === worker.workerId), [
      { ...workers.find(({ workerId }) => workerId === worker.workerId), endedOn: DAY },
    ])
    await clerk.act('record-clauses', { contractId, clauses: [{ clause: 'ward-6', place: '6' }] })
    assert.equal((await seen(clerk)).standing.policy.subcontract, 'barred')
  })
})

describe('the end of a contract', async () => {
  const { office, clerk } = await openTown(async (empty) => {
    await empty.turnTo('2026-04-15')
    await movedIn(empty, alone(1))
  })
  const ITEMS = ['entries', 'requested', 'sheets', 'spoiled', 'workers', 'minutes']

  /** The day's report, drafted and completed by the contractor, confirmed by the office. */
  const reported = async (): Promise<void> => {
    const vendor = await colleagueAtWork(office.desk, 'sekinin')
    const { reportId, stepNo } = await vendor.act('draft-report', { contractId, subcontractId: null, periodFrom: DAY })
    const claims = Object.fromEntries(ITEMS.map((item) => [item, 0]))
    const { stepNo: seenStep } = await vendor.act('complete-report', {
      reportId, seenStep: stepNo, claims, trouble: '', remarks: '',
    })
    await clerk.act('confirm-report', { reportId, seenStep, note: '' })
  }

  it('does not come while anything is out, a report is owed or a post is open, in the database either', async () => {
    const keyId = await confirmedKey(office)
    const { applicationId } = await approved(office, application(keyId, {
      carrier: 'contractor', carriedBy: '責任　みお', contractId, dueOn: '2027-03-20',
    }), 'contractor-media')
    const { exportId } = await (await office.as('kofu')).act('resident-list', { applicationId })
    assert.deepEqual(await codes(clerk, 'close-contract', { contractId }), [
      'close-contract/owed', 'close-contract/owed', 'close-contract/post-open', 'close-contract/post-open',
      'close-contract/post-open',
    ])
    const forced = () => office.db.asOwner.query(`select outsourcing.close_contract(jsonb_build_object(
      'contractId', contract_id, 'revision', revision, 'by', 'x', 'on', $2::text))
      from outsourcing.contract_state where contract_id = $1`, [contractId, DAY])
    await assert.rejects(forced(), { constraint: 'closed-with-something-owed' })
    await reported()
    await assert.rejects(forced(), { constraint: 'closed-with-something-owed' }, 'the list is still out')
    await (await office.as('kofu')).act('record-return', {
      exportId, returnedOn: DAY, returnedBy: '責任　みお', document: '返還書 第1号',
    })
    await assert.rejects(forced(), { constraint: 'closed-with-posts-open' })
  })

  it('ends accounts by itself, and then nothing is added any more', async () => {
    for (const postNo of [1, 2, 3]) await clerk.act('close-post', { contractId, postNo })
    assert.deepEqual((await seen(clerk)).posts.map(({ endedOn, terminals }) => [endedOn, terminals]),
      [[DAY, []], [DAY, []], [DAY, []]])
    const granted = () => office.db.asOwner.query<{ operator_id: string }>(`select distinct operator_id
      from access.granted join access.operator using (operator_id)
      where revoked_at is null and kind = 'contractor' order by 1`)
    assert.equal((await granted()).length, 4)
    await clerk.act('close-contract', { contractId })
    assert.deepEqual(await granted(), [])
    assert.deepEqual(await codes(clerk, 'close-contract', { contractId }), ['contract/closed'])
    assert.deepEqual(await codes(clerk, 'end-place', { contractId, placeId }), ['contract/closed'])
    const { contracts } = await clerk.look('contracts', { closed: true }) as {
      contracts: readonly { state: string }[]
    }
    assert.deepEqual(contracts.map(({ state }) => state), ['closed'])
  })
})

describe('what ends a condition', async () => {
  const { office, clerk } = await openTown()
  const revision = async (): Promise<number> => {
    const [row] = await office.db.asOwner.query<{ revision: number }>(
      'select revision from outsourcing.contract_state where contract_id = $1', [contractId])
    return row?.revision ?? 0
  }

  it('moves the contract on, so that no permit read before it holds, and ends the sessions it is about', async () => {
    const sessions = async (operator: string): Promise<readonly (string | null)[]> =>
      (await office.db.asOwner.query<{ why: string | null }>(`select end_reason as why from access.session
        where operator_id = $1 order by started_at`, [operator]))
        .map(({ why }) => why)
    const open = async () =>
      (await Promise.all(['itaku', 'itaku-nami', 'itaku-iso'].map(sessions))).map((all) => all.at(-1) ?? 'open')
    for (const operator of ['itaku', 'itaku-nami', 'itaku-iso']) await colleagueAtWork(office.desk, operator)
    assert.deepEqual(await open(), ['open', 'open', 'open'])
    const { workers, officers } = await seen(clerk)
    const [first, second] = workers
    type Ended = readonly [act: string, input: object, confirmed?: readonly string[]]
    const steps: readonly Ended[] = [
      ['withdraw-pledge', { contractId, pledgeNo: first?.pledges[0]?.pledgeNo }],
      ['end-worker', { contractId, workerIds: [second?.workerId], endedOn: DAY }],
      ['remove-terminal', { contractId, terminalId: 'itaku-2' }],
      ['close-post', { contractId, postNo: 3 }],
      ['end-place', { contractId, placeId }, ['end-place/posts-there']],
      ['end-officer', { contractId, officerNo: officers[0]?.officerNo, endedOn: DAY }],
    ]
    for (const [act, input, confirmed] of steps) {
      const before = await revision()
      assert.deepEqual(await codes(clerk, act, input, confirmed), [], act)
      assert.equal(await revision(), before + 1, act)
      if (act === 'withdraw-pledge') assert.deepEqual(await open(), ['engagement-ended', 'open', 'open'])
    }
    assert.deepEqual(await open(), Array(3).fill('engagement-ended'))
    const { standing } = await seen(clerk)
    assert.deepEqual(standing.lacks, [
      { what: 'on-site-manager', count: 1 }, { what: 'place', count: 1 }, { what: 'terminal', count: 1 },
      { what: 'pledge', count: 1 },
    ])
  })
})
