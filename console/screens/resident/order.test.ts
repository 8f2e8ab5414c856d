/** Up and down, and no further than the ends. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moved } from './order.ts'

test('one place up or down, and at the ends no further', () => {
  assert.deepEqual(moved([1, 2, 3], 2, -1), [2, 1, 3])
  assert.deepEqual(moved([1, 2, 3], 2, 1), [1, 3, 2])
  assert.deepEqual(moved([1, 2, 3], 1, -1), [1, 2, 3])
  assert.deepEqual(moved([1, 2, 3], 3, 1), [1, 2, 3])
  assert.deepEqual(moved([1, 2, 3], 9, 1), [1, 2, 3])
})
