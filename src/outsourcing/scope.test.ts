/** What a worker may do at a post, and to whom. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Grant } from '../frame/officer.ts'
import { grantsOf } from '../access/matrix.ts'
import { engagement, post } from './examples.ts'
import { PORTAL } from './portal.ts'
import { functionOf, POST_GRANTS, scope, type Touched } from './scope.ts'

const caseId = '01939f6e-0000-7000-8000-0000000000e1'
const touched = (different: Partial<Touched> = {}): Touched =>
  ({ caseId, persons: [101], households: [11], ...different })
const codes = (wanted: Grant, of: Touched, at = engagement): readonly string[] =>
  scope(at, wanted, of).map(({ code }) => code)

const MOVE_IN: Grant = { step: 'enter', id: 'move-in' }
const named = ({ step, id }: Grant): string => `${step} ${id}`

const rows: readonly [title: string, wanted: Grant, of: Touched, then: readonly string[]][] = [
  ['渡された受付の人を入力する', MOVE_IN, touched(), []],
  ['渡されていない受付', MOVE_IN, touched({ caseId: 'another' }), ['gate/no-handed-case']],
  ['受付によらない入力', MOVE_IN, touched({ caseId: null, persons: [] , households: [] }), ['gate/no-handed-case']],
  ['渡された受付の、関わりのない人', MOVE_IN, touched({ persons: [101, 999] }), ['gate/not-of-the-case']],
  ['渡された受付の、関わりのない世帯', MOVE_IN, touched({ households: [99] }), ['gate/not-of-the-case']],
  ['受付を示さず、関わる世帯を見る', { step: 'look', id: 'household' }, touched({ caseId: null }), []],
  [
    '受付を示さず、関わりのない世帯を見る', { step: 'look', id: 'household' }, touched({ caseId: null, households: [99] }),
    ['gate/no-handed-case'],
  ],
  ['検索', { step: 'look', id: 'resident-search' }, touched(), ['gate/not-for-contractors']],
  ['履歴', { step: 'look', id: 'resident-history' }, touched(), ['gate/not-for-contractors']],
  ['照合', { step: 'check', id: 'check' }, touched(), ['gate/not-for-contractors']],
  ['決裁', { step: 'approve', id: 'approve' }, touched(), ['gate/not-for-contractors']],
  ['交付', { step: 'hand-over', id: 'hand-over' }, touched(), ['gate/not-for-contractors']],
  ['持出し', { step: 'take-out', id: 'resident-list' }, touched(), ['gate/not-for-contractors']],
  ['抑止', { step: 'perform', id: 'propose-block' }, touched(), ['gate/not-for-contractors']],
]

describe('at a post for entries and copies', () => {
  for (const [title, wanted, of, then] of rows) {
    test(title, () => { assert.deepEqual(codes(wanted, of), then) })
  }
})

test('what is not a function of the post is not done there', () => {
  const copying = { ...engagement, post: { ...post, functions: ['copies'] } } as const
  assert.deepEqual(codes(MOVE_IN, touched(), copying), ['gate/not-for-contractors'])
  assert.deepEqual(codes({ step: 'issue', id: 'residence-copy' }, touched(), copying), [])
})

test('an officer of the contractor has the portal and nothing of the register', () => {
  const officer = { ...engagement, role: 'security-officer' } as const
  for (const wanted of PORTAL) assert.deepEqual(codes(wanted, touched(), officer), [])
  assert.deepEqual(codes(MOVE_IN, touched(), officer), ['gate/not-for-contractors'])
})

test('the bundle for workers holds what posts allow, to the letter', () => {
  const listed = new Set(POST_GRANTS.map(named))
  assert.deepEqual(new Set(grantsOf('outsourced-counter').map(named)), listed)
})

test('a case goes to the function that handles its kind', () => {
  assert.equal(functionOf('move-in'), 'event-entry')
  assert.equal(functionOf('residence-copy'), 'copies')
  assert.equal(functionOf('error-correction'), undefined)
})
