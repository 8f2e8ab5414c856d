/** The access matrix is total: every act, view and document has its row, and every row something behind it. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { acts, documents, views } from './lists.ts'
import { mayDo, type Grant, type Officer } from '../frame/officer.ts'
import { administrator } from '../access/example.ts'
import { BUNDLE_TITLES, BUNDLES, CONTRACTOR_NEVER, grantsOf, isListed, MATRIX } from '../access/matrix.ts'

const named = ({ step, id }: Grant): string => `${step} ${id}`

/** Everything of the house that a grant can name. */
const everything: readonly Grant[] = [
  ...acts.map(({ step, id }) => ({ step, id })),
  ...views.map(({ id }) => ({ step: 'look', id }) as const),
  ...documents.map(({ id }) => ({ step: 'issue', id }) as const),
]

test('every act, view and document has exactly one row', () => {
  const rows = MATRIX.map(named)
  assert.equal(new Set(rows).size, rows.length)
  assert.deepEqual(everything.map(named).filter((name) => !rows.includes(name)), [])
})

test('every row has an act, a view or a document behind it', () => {
  const there = new Set(everything.map(named))
  assert.deepEqual(MATRIX.map(named).filter((name) => !there.has(name)), [])
})

describe('every cell', () => {
  for (const bundle of BUNDLES) {
    test(BUNDLE_TITLES[bundle], () => {
      const officer: Officer = { ...administrator, grants: grantsOf(bundle) }
      for (const cell of MATRIX) {
        assert.equal(mayDo(officer, cell.step, cell.id), cell.bundles.includes(bundle), `${bundle} ${named(cell)}`)
        assert.equal(mayDo(officer, cell.step, `${cell.id}-other`), false)
      }
    })
  }
})

test('what a contractor may be given holds none of the steps that are staff\'s own', () => {
  assert.deepEqual(grantsOf('outsourced-counter').filter(({ step }) => CONTRACTOR_NEVER.includes(step)), [])
})

test('entering, checking and approving lie in three bundles; giving rights lies apart from all of them', () => {
  const steps = ['enter', 'check', 'approve'] as const
  for (const bundle of BUNDLES) {
    const grants = grantsOf(bundle).filter(({ id }) => id !== 'send-back')
    const held = steps.filter((step) => grants.some((grant) => grant.step === step))
    assert.ok(held.length <= 1, `${bundle} holds ${held.join(' and ')}`)
  }
  const administration = grantsOf('administration')
  assert.deepEqual(administration.filter(({ step }) => step !== 'perform' && step !== 'look'), [])
  assert.equal(administration.some(({ id }) => id === 'resident' || id === 'resident-search'), false)
})

test('who proposes a block does not confirm it', () => {
  for (const bundle of BUNDLES) {
    const ids = grantsOf(bundle).map(({ id }) => id)
    assert.equal(ids.includes('propose-block') && ids.includes('confirm-block'), false)
    assert.equal(ids.includes('propose-lift') && ids.includes('confirm-lift'), false)
  }
})

test('there is no right to everything', () => {
  assert.equal(isListed({ step: 'perform', id: '*' }), false)
  assert.equal(MATRIX.some(({ id }) => id === '*'), false)
})
