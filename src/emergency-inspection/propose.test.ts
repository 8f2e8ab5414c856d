/** What is proposed of a cell, by whom it is said, and which contracts are asked at all. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CONTRACT_CLAUSES } from '../law/contract-clauses.ts'
import { assess, openOf } from './assess.ts'
import { contract, inspection, KEY, kept, worker } from './example.ts'
import type { Confirmation, InspectedContract, RecordedClause } from './known.ts'
import { CELL_CLAUSES, propose } from './propose.ts'
import { fiscalYear, fiscalYearOf, ranIn } from './scope.ts'

const TODAY = '2026-11-21'
const answer = (items: Partial<InspectedContract>, cell: Parameters<typeof propose>[0]): 0 | 1 | null =>
  propose(cell, { ...contract, ...items }, TODAY)?.answer ?? null
const clause = (id: string, place: string | null): RecordedClause =>
  ({ clause: id, place, reason: place === null ? '旧様式' : null })
const said = (replies: Partial<Confirmation['replies']>): Confirmation =>
  ({ ...kept, replies: { ...kept.replies, ...replies } })

describe('the contract', () => {
  test('every clause it looks for is in the catalogue', () => {
    const known = CONTRACT_CLAUSES.map(({ id }) => id)
    assert.deepEqual(Object.values(CELL_CLAUSES).flat().filter((id) => !known.includes(id)), [])
  })
  test('one clause that states it is enough; recorded as missing is a 1; not recorded is nothing', () => {
    assert.equal(answer({}, 'c1'), null)
    assert.equal(answer({ clauses: [clause('10-3(6)-ban', null)] }, 'c1'), 1)
    assert.equal(answer({ clauses: [clause('10-3(6)-ban', null), clause('ward-6', '特記6')] }, 'c1'), 0)
    assert.equal(answer({ clauses: [clause('notice-2', '仕様書3')] }, 'c2'), 0)
    assert.equal(answer({ clauses: [clause('notice-12', null)] }, 'c3'), null)
  })
})

describe('what was kept', () => {
  test('a subcontract without approval is a 1, whatever anybody says; with approval it is keeping to it', () => {
    const workers = [worker]
    assert.equal(answer({ workers, subcontracts: [{ name: '架空下請', approved: false }] }, 'v1'), 1)
    assert.equal(answer({ workers, subcontracts: [{ name: '架空下請', approved: true }] }, 'v1'), 0)
  })
  test('nothing is proposed before everybody who ever served has answered, leavers too', () => {
    const leaver = { ...worker, workerKey: KEY(7), confirmation: null }
    assert.equal(answer({ workers: [worker] }, 'v2'), 0)
    assert.equal(answer({ workers: [worker, leaver] }, 'v2'), null)
    assert.equal(answer({ workers: [] }, 'v2'), null)
  })
  test('one who broke it is enough, and need not wait for the others', () => {
    const others = { ...worker, workerKey: KEY(7), confirmation: null }
    assert.equal(answer({ workers: [{ ...worker, confirmation: said({ takeOut: 'broken' }) }, others] }, 'v2'), 1)
    assert.equal(answer({ workers: [{ ...worker, confirmation: said({ privatePc: 'broken' }) }] }, 'v2'), 1)
    assert.equal(answer({ workers: [{ ...worker, confirmation: said({ return: 'broken' }) }] }, 'v3'), 1)
  })
  test('an approved take-out is keeping to it', () => {
    assert.equal(answer({ workers: [{ ...worker, confirmation: said({ takeOut: 'allowed' }) }] }, 'v2'), 0)
  })
  test('the vendor answers for its own, subcontractors for theirs', () => {
    const workers = [worker, { ...worker, tier: 'subvendor' as const, confirmation: said({ takeOut: 'broken' }) }]
    assert.deepEqual([answer({ workers }, 'v2'), answer({ workers }, 's2'), answer({ workers }, 's3')], [0, 1, 0])
  })
  test('what is out beyond its day is a 1; what left with approval speaks for a 0', () => {
    const onRecord = { takeOuts: 2, overdue: 0, incidents: 0 }
    assert.match(propose('v2', { ...contract, workers: [worker], onRecord }, TODAY)?.evidence ?? '', /2件は承認済み/)
    assert.equal(answer({ onRecord }, 'v2'), null)
    assert.equal(answer({ workers: [worker], onRecord: { ...onRecord, overdue: 1 } }, 'v3'), 1)
  })
  test('a contract that ended owes everything back with proof; another division is asked by hand', () => {
    assert.equal(answer({ endsOn: '2026-03-31' }, 'v3'), 1)
    assert.equal(answer({ endsOn: '2026-03-31', closedOn: '2026-04-10' }, 'v3'), 0)
    assert.equal(answer({ endsOn: '2026-11-21' }, 'v3'), null)
    assert.equal(answer({ endsOn: '2026-03-31', origin: 'outside' }, 'v3'), null)
  })
})

describe('which contracts are asked', () => {
  const years = [2006, 2007]
  test('those that ran or ended in the years, whenever they began', () => {
    assert.deepEqual(fiscalYear(2006), { first: '2006-04-01', last: '2007-03-31' })
    assert.equal(ranIn({ startsOn: '1990-04-01', endsOn: '2006-04-01' }, years), true)
    assert.equal(ranIn({ startsOn: '1990-04-01', endsOn: '2006-03-31' }, years), false)
    assert.equal(ranIn({ startsOn: '2008-03-31', endsOn: null }, years), true)
    assert.equal(ranIn({ startsOn: '2008-04-01', endsOn: null }, years), false)
    assert.equal(ranIn({ startsOn: '2007-04-01', endsOn: '2007-04-01' }, [2006, 2008]), false)
  })
  test('a fiscal year begins on 1 April', () => {
    assert.deepEqual([fiscalYearOf('2007-03-31'), fiscalYearOf('2007-04-01')], [2006, 2007])
  })
  test('one taken out by a person is told with its reason, and counts for nothing', () => {
    const out = { ...contract, ruling: { inScope: false, reason: '個人情報なし' } }
    const { contracts, leftOut, rolled } = assess(inspection([out]), TODAY)
    assert.deepEqual([contracts.length, leftOut.length, rolled.contracts], [0, 1, 0])
  })
  test('what is open of a contract is what the form asks of it', () => {
    const [one] = assess(inspection([contract]), TODAY).contracts
    assert.deepEqual(one === undefined ? [] : openOf(one), ['c1', 'c2', 'c3', 'v1', 'v2', 'v3'])
    const [other] = assess(inspection([{ ...contract, saidSubvendors: true }]), TODAY).contracts
    assert.equal(other === undefined ? 0 : openOf(other).length, 8)
  })
})
