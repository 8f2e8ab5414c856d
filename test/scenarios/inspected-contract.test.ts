/** 緊急点検 of a contract that this system itself guards: what its clauses, its people and the log say. 緊急点検依頼 記2. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { AtWork } from '../../town/colleague.ts'
import { bindContractor, TOWN_CONTRACT, TOWN_WORKERS } from '../../town/outsourcing.ts'
import { freshOffice } from '../office.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-01')
await bindContractor(office.desk)
await office.turnTo('2026-11-21')
const { asOwner } = office.db
const clerk = await office.as('keiyaku')
const auditor = await office.as('kansa')

const CELLS = ['c1', 'c2', 'c3', 'v1', 'v2', 'v3'] as const
type Cell = (typeof CELLS)[number] | 's2' | 's3'
const codes = async (who: AtWork, act: string, input: object): Promise<readonly string[]> => {
  const outcome = await who.attempt(act, input)
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code }) => code)
}

describe('a contract of this house', async () => {
  const campaignNo = Number((await clerk.act('open-inspection', {
    title: '今年度の点検', basis: '総務省依頼', fiscalYears: [2026], dueOn: '2026-12-25', addressee: '架空県',
    body: 'municipality', officialOrder: 12,
  }))['campaignNo'])
  const { contractId } = TOWN_CONTRACT
  type Proposal = { readonly answer: number; readonly evidence: string }
  type Cells = Readonly<Record<Cell, { readonly proposal: Proposal | null }>>
  const cellsOf = async (): Promise<Cells> => {
    const { inspection } = await auditor.look('inspection', { campaignNo }) as {
      inspection: { contracts: readonly { readonly contractKey: string; readonly cells: Cells }[] }
    }
    const found = inspection.contracts.find(({ contractKey }) => contractKey === contractId)
    if (found === undefined) throw new Error('the contract is not of the campaign')
    return found.cells
  }
  const asked = async (): Promise<readonly { readonly workerKey: string; readonly name: string }[]> =>
    (await auditor.look('inspection-workers', { campaignNo }) as {
      workers: readonly { readonly workerKey: string; readonly name: string; readonly contractKey: string }[]
    }).workers.filter(({ contractKey }) => contractKey === contractId)

  it('brings what its clauses say; nothing of what was kept before everybody has answered', async () => {
    const cells = await cellsOf()
    assert.deepEqual(CELLS.map((cell) => cells[cell].proposal?.answer ?? null), [0, 0, 0, null, null, null])
    assert.match(cells.c3.proposal?.evidence ?? '', /契約書・仕様書 第\d+条/)
  })

  it('asks its named workers, and those who have left', async () => {
    const [leaver] = TOWN_WORKERS
    await clerk.act('end-worker', {
      contractId, workerIds: [leaver.workerId], endedOn: '2026-11-20',
    })
    const names = (await asked()).map(({ name }) => name)
    assert.deepEqual(names.toSorted(), TOWN_WORKERS.map(({ name }) => name).toSorted())
    const replies = { subcontract: 'kept', takeOut: 'allowed', return: 'kept', privatePc: 'kept' }
    for (const { workerKey } of await asked()) {
      assert.equal((await cellsOf()).v2.proposal, null)
      await clerk.act('record-worker-reply', {
        campaignNo, workerKey, askedOn: '2026-11-20', askedBy: '契約　しお', means: 'signed-sheet',
        answer: { answeredOn: '2026-11-21', replies, evidence: '確認票つづり' },
      })
    }
    const cells = await cellsOf()
    assert.deepEqual([cells.v1, cells.v2, cells.v3].map(({ proposal }) => proposal?.answer), [0, 0, 0])
    assert.match(cells.v2.proposal?.evidence ?? '', /全員（4人）/)
    await clerk.act('answer-inspection', { campaignNo, contractKey: contractId, cell: 'v2', answer: 0, evidence: null })
  })

  it('a subcontract that nobody approved is a 1, and its people are asked from then on', async () => {
    await asOwner.query(`
      insert into outsourcing.subcontract(subcontract_id, contract_id, contractor_id, facts, auxiliary,
        handles_personal, audit_clause, supervision_clause, starts_on, ends_on, registered_by)
      values (gen_random_uuid(), $1, $2, '{}', true, true, '第1条', '第2条', '2026-10-01', '2026-12-31', 'system')`,
    [contractId, TOWN_CONTRACT.contractorId])
    const cells = await cellsOf()
    assert.deepEqual([cells.v1.proposal?.answer, cells.s2.proposal], [1, null])
    assert.deepEqual(await codes(clerk, 'answer-inspection', {
      campaignNo, contractKey: contractId, cell: 'v1', answer: 0, evidence: '口頭で聞いた',
    }), ['answer-inspection/against-proposal'])
    assert.deepEqual(await codes(clerk, 'rule-on-contract', {
      campaignNo, contractKey: contractId, inScope: true, subvendors: false, reason: 'ないと聞いた',
    }), ['rule-on-contract/on-record'])
  })
})
