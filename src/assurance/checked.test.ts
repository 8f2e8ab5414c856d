/** What the self-check says of a lock, of evidence, and of what does not apply. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testNamed, type Build } from '../frame/build.ts'
import { DUTIES, findDuty } from '../law/technical-standard.ts'
import type { CheckedFacts, KnownEvidence } from './checked-facts.ts'
import { countedStates, selfCheck, type CheckedDuty } from './checked.ts'

const facts: CheckedFacts = {
  today: '2026-11-21', evidence: [], idleLockMinutes: 5, failureLimit: 5, vacantPosts: [], criteriaMissing: [],
  contracts: 1, agreements: [], checkerMayApprove: false, looksOpenUntil: null,
}
const all = new Set(DUTIES.flatMap(({ lock }) => (lock === null ? [] : [testNamed(lock.proof)])))
const build: Build = { hash: 'a'.repeat(64), mode: 'production', tests: 'passed', passed: all }

const evidence: KnownEvidence = {
  evidenceNo: 1, clause: '8-3(1)ア', title: '点検表', owner: '係長', document: '簿冊', datedOn: '2026-11-01',
  reviewOn: '2026-11-21', applies: true,
}

const duty = (id: string, given: Partial<CheckedFacts> = {}, runs: Partial<Build> = {}): CheckedDuty => {
  const found = selfCheck({ ...facts, ...given }, { ...build, ...runs }).duties.find(({ clause }) => clause === id)
  assert.ok(found, id)
  return found
}

test('every duty is answered, in order, once', () => {
  const { duties } = selfCheck(facts, build)
  assert.deepEqual(duties.map(({ clause }) => clause), DUTIES.map(({ id }) => id))
})

test('a lock holds where its very test passed over exactly what runs', () => {
  assert.deepEqual(duty('3-5(1)'), {
    clause: '3-5(1)', title: '住民票と届出書等の照合', state: 'locked', test: findDuty('3-5(1)')?.lock?.proof,
  })
  const why = (runs: Partial<Build>): unknown => duty('3-5(1)', {}, runs).why
  assert.equal(why({ tests: 'not-run', passed: new Set() }), 'test-not-run')
  assert.equal(why({ tests: 'other-build', passed: new Set() }), 'test-of-another-build')
  assert.equal(why({ passed: new Set([...all].filter((name) => !name.includes('says which key fields differ'))) }),
    'test-not-passed')
  for (const runs of [{ tests: 'not-run', passed: new Set<string>() }] as const) {
    assert.equal(countedStates(selfCheck(facts, { ...build, ...runs }).duties).locked, 0)
  }
})

test('a lock that needs a setting does not hold without it', () => {
  assert.equal(duty('9-4(1)').state, 'locked')
  assert.deepEqual([duty('9-4(1)', {}, { mode: 'demo' }).state, duty('9-4(1)', {}, { mode: 'demo' }).why],
    ['missing', 'setting-off'])
  assert.equal(duty('8-1(1)イ', { vacantPosts: ['mayor'] }).why, 'setting-off')
  assert.equal(duty('6-2(5)', { criteriaMissing: ['own-media'] }).why, 'setting-off')
})

test('evidence speaks until its day of review, that day included', () => {
  assert.equal(duty('8-3(1)ア').why, 'no-evidence')
  assert.equal(duty('8-3(1)ア', { evidence: [evidence] }).state, 'evidence')
  const overdue = duty('8-3(1)ア', { evidence: [{ ...evidence, reviewOn: '2026-11-20' }] })
  assert.deepEqual([overdue.state, overdue.why, overdue.evidence?.length], ['missing', 'review-overdue', 1])
  assert.equal(duty('8-3(1)ア', { evidence: [{ ...evidence, reviewOn: null }] }).state, 'evidence')
})

test('evidence never takes the place of a lock\'s test, and stands beside it', () => {
  const kept = [{ ...evidence, clause: '3-5(1)' }]
  const unproven = duty('3-5(1)', { evidence: kept }, { tests: 'not-run', passed: new Set() })
  assert.deepEqual([unproven.state, unproven.evidence?.length], ['missing', 1])
  assert.equal(duty('3-5(1)', { evidence: kept }).state, 'locked')
})

test('what is decided not to apply does not, until its review; work never given out asks nothing of the office', () => {
  const decided = { ...evidence, clause: '7-4', applies: false }
  assert.deepEqual([duty('7-4', { evidence: [decided] }).state, duty('7-4', { evidence: [decided] }).why],
    ['not-applicable', 'decided-so'])
  assert.equal(duty('7-4', { evidence: [{ ...decided, reviewOn: '2026-11-20' }] }).state, 'missing')
  assert.equal(duty('10-1(1)ウ', { contracts: 0 }).why, 'no-contract')
  assert.equal(duty('10-1(1)ウ').why, 'no-evidence')
})

test('a clause of contracts is shown where every open contract says it', () => {
  const says = (title: string, ...clauses: readonly string[]) =>
    ({ title, clauses: clauses.map((clause) => ({ clause, place: '第5条' })) })
  const told = (...agreements: CheckedFacts['agreements']): CheckedDuty =>
    duty('10-3(3):contract-badge', { agreements })
  assert.equal(told().why, 'no-contract')
  const both = told(says('甲', '10-3(3)-badge'), says('乙', '10-3(3)-badge', '10-3(7)'))
  assert.deepEqual([both.state, both.evidence?.map(({ title }) => title)], ['evidence', ['甲', '乙']])
  const one = told(says('甲', '10-3(3)-badge'), says('乙', '10-3(7)'))
  assert.deepEqual([one.state, one.why, one.evidence?.map(({ title, document }) => [title, document])],
    ['missing', 'not-agreed', [['甲', '第5条']]])
})

test('what stands open is told', () => {
  assert.deepEqual(selfCheck(facts, build).exceptions, [])
  const loose = {
    ...facts, vacantPosts: ['mayor'], criteriaMissing: ['subcontract'], checkerMayApprove: true,
    looksOpenUntil: '2026-11-21T12:00:00Z',
  }
  assert.deepEqual(selfCheck(loose, { ...build, mode: 'demo' }).exceptions,
    ['demonstration', 'checker-may-approve', 'looks-open', 'post-vacant', 'criteria-missing'])
})
