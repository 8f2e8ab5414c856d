/** What a contract lacks, owes and is about to lose, by the day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contract, worker } from './example.ts'
import { clausesOwed, lacksOf, runningOut, stateOf } from './standing.ts'

const lacking = (items: Partial<typeof contract>, day: string) =>
  lacksOf({ ...contract, ...items }, day).map(({ what, count }) => `${what} ${count}`)
const training = {
  trainingNo: 1, heldOn: '2026-03-30', title: '研修', validFrom: '2026-04-01', validUntil: '2027-03-31', document: '研-1',
}
const ready = { ...worker, trainings: [training] }

test('受講していない従事者を数え、離任した者は数えない', () => {
  assert.deepEqual(lacking({}, '2027-03-15'), ['training 1'])
  assert.deepEqual(lacking({ workers: [ready] }, '2027-03-15'), [])
})

test('四月一日には、更新していない説明と誓約書と研修が足りなくなる', () => {
  const again = { ...ready, worksUntil: '2028-03-31' }
  assert.deepEqual(lacking({ workers: [again] }, '2027-04-01'), ['explanation 1', 'pledge 1', 'training 1'])
  const renewed = {
    workers: [{
      ...again,
      pledges: [...again.pledges, {
        pledgeNo: 2, signedOn: '2027-03-15', validFrom: '2027-04-01', validUntil: '2028-03-31', document: '誓-2',
        withdrawnOn: null,
      }],
      trainings: [training, { ...training, trainingNo: 2, validFrom: '2027-04-01', validUntil: '2028-03-31' }],
    }],
    explanations: contract.explanations.map((told) => ({ ...told, validUntil: '2028-03-31' })),
  }
  assert.deepEqual(lacking(renewed, '2027-04-01'), [])
})

test('責任者、場所、ポスト、端末機、誓約書のそれぞれが欠ける', () => {
  assert.deepEqual(lacking({
    officers: [], places: [],
    workers: [{ ...ready, pledges: ready.pledges.map((p) => ({ ...p, withdrawnOn: '2027-01-01' })) }],
    posts: contract.posts.map((post) => ({ ...post, terminals: [] })),
  }, '2027-03-15'), ['on-site-manager 1', 'security-officer 1', 'place 1', 'terminal 1', 'pledge 1'])
  assert.deepEqual(lacking({ posts: [], workers: [] }, '2027-03-15'), ['post 1', 'worker 1'])
  assert.deepEqual(lacking({ posts: [], places: [], gated: false, workers: [ready] }, '2027-03-15'), [])
})

test('契約の状態', () => {
  assert.deepEqual(
    ['2026-03-31', '2026-04-01', '2028-03-31', '2028-04-01'].map((day) => stateOf(contract, day)),
    ['upcoming', 'running', 'running', 'over'])
  assert.equal(stateOf({ ...contract, closedOn: '2027-01-01' }, '2027-03-15'), 'closed')
})

test('答えのない条項と、期限の過ぎた条項', () => {
  assert.equal(clausesOwed({ clauses: [] }, '2027-03-15').unanswered.length, 58)
  const absent = { clause: 'notice-3', place: null, reason: '協議中', dueOn: '2027-03-14' }
  const owed = clausesOwed({ clauses: [absent] }, '2027-03-15')
  assert.deepEqual([owed.unanswered.length, owed.overdue], [57, ['notice-3']])
  assert.deepEqual(clausesOwed({ clauses: [absent] }, '2027-03-14').overdue, [])
})

test('次に切れるものを早い順に', () => {
  assert.deepEqual(runningOut({ ...contract, workers: [ready] }, ['2027-09-30'], '2027-03-15'), [
    { what: 'explanation', on: '2027-03-31', count: 1 }, { what: 'pledge', on: '2027-03-31', count: 1 },
    { what: 'training', on: '2027-03-31', count: 1 }, { what: 'certification', on: '2027-09-30', count: 1 },
    { what: 'contract', on: '2028-03-31', count: 1 }, { what: 'place', on: '2028-03-31', count: 1 },
  ])
})
