/** When an approval holds, and what is missing of one. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefused, lacksOf, missingPosts, standingApprovals, type Decided } from './approvals.ts'

const given: Decided = {
  post: 'chief-security-officer', verdict: 'approved', decidedOn: '2026-04-10', decidedBy: 'tokatsu',
  validUntil: '2026-04-30', endedOn: null,
}

test('it holds from the day it is given to its last day, or until the day it is taken back', () => {
  const on = (day: string, items: Partial<Decided> = {}): number =>
    standingApprovals([{ ...given, ...items }], day).length
  assert.deepEqual(['2026-04-09', '2026-04-10', '2026-04-30', '2026-05-01'].map((day) => on(day)), [0, 1, 1, 0])
  assert.equal(on('2030-01-01', { validUntil: null }), 1)
  assert.deepEqual(['2026-04-14', '2026-04-15'].map((day) => on(day, { endedOn: '2026-04-15' })), [1, 0])
  assert.equal(on('2026-04-15', { verdict: 'refused' }), 0)
})

test('a subcontract wants both posts, and names the one that is missing', () => {
  assert.deepEqual(missingPosts('subcontract', [], '2026-04-15'), ['chief-security-officer', 'mayor'])
  assert.deepEqual(missingPosts('subcontract', [given], '2026-04-15'), ['mayor'])
  assert.deepEqual(missingPosts('subcontract', [given, { ...given, post: 'mayor' }], '2026-04-15'), [])
  assert.deepEqual(missingPosts('outsourcing', [{ ...given, post: 'mayor' }], '2026-04-15'), ['chief-security-officer'])
})

test('a refusal is the end of a subject', () => {
  assert.equal(isRefused([given]), false)
  assert.equal(isRefused([given, { ...given, verdict: 'refused' }]), true)
})

test('all that is missing is told at once, with where it is written', () => {
  const lacks = lacksOf('subcontract', { criteria: null, deliberation: null })
  assert.deepEqual(
    lacks.map(({ what, basis }) => [what, basis.at]), [['criteria', '第10-3(6)'], ['deliberation', '第10-3(6)']])
  const ofMedia = lacksOf('own-media', { criteria: null, deliberation: null })
  assert.deepEqual(ofMedia.map(({ basis }) => basis.at), ['第6-2(5)'])
  const criteria = { criteriaNo: 1, title: '基準', version: '第1版' }
  assert.deepEqual(lacksOf('own-media', { criteria, deliberation: null }), [])
})
