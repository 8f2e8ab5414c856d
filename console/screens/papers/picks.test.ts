/** What is picked, and what is meant where nothing is. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { allOf, AT_MOST, meant, toggled } from './picks.ts'

describe('picking papers', () => {
  it('turns one row on and off', () => {
    assert.deepEqual(toggled([], 'a'), ['a'])
    assert.deepEqual(toggled(['a', 'b'], 'a'), ['b'])
  })

  it('takes all, or none where all are taken', () => {
    assert.deepEqual(allOf(['a', 'b'], ['a']), ['a', 'b'])
    assert.deepEqual(allOf(['a', 'b'], ['b', 'a']), [])
  })

  it('takes no more than the server does', () => {
    const keys = Array.from({ length: AT_MOST + 5 }, (_, at) => String(at))
    assert.equal(allOf(keys, []).length, AT_MOST)
    assert.equal(toggled(keys.slice(0, AT_MOST), 'one more').length, AT_MOST)
  })

  it('means the row under the cursor where none is picked, and forgets what is gone', () => {
    assert.deepEqual(meant(['a', 'b'], [], 'b'), ['b'])
    assert.deepEqual(meant(['a', 'b'], ['b', 'z'], 'a'), ['b'])
    assert.deepEqual(meant(['a'], ['z'], null), [])
    assert.deepEqual(meant([], [], 'a'), [])
  })
})
