/** Proves that an exception covers what it lists and no more, and that it must go when it is no longer needed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readExceptions, withoutExceptions, type Listed } from './exceptions.ts'
import type { Complaint } from './house.ts'

const fault: Complaint = { check: 'nesting', path: 'src/a.ts', line: 3, says: 'too deep' }
const listed = (count: number, ceiling = count): Listed =>
  ({ ceiling, exceptions: [{ check: 'nesting', path: 'src/a.ts', count, reason: 'reads better in one piece' }] })
const none: Listed = { ceiling: 0, exceptions: [] }
const says = (complaints: readonly Complaint[], list: Listed): string[] =>
  withoutExceptions(complaints, list).map((one) => one.says)

test('a listed fault stands, an unlisted one does not', () => {
  assert.deepEqual(says([fault], listed(1)), [])
  assert.deepEqual(says([fault], none), ['too deep'])
})

test('one more than listed brings all of them back', () => {
  assert.deepEqual(says([fault, fault], listed(1)), ['too deep', 'too deep'])
})

test('an exception that is no longer needed must go', () => {
  assert.match(says([], listed(1))[0] ?? '', /needs it 0 times/)
  assert.match(says([fault], listed(2))[0] ?? '', /needs it 1 times/)
})

test('the ceiling follows the list', () => {
  assert.match(says([fault], listed(1, 2))[0] ?? '', /ceiling is 2/)
})

test('an exception has a reason', () => {
  const short = { check: 'a', path: 'b', count: 1, reason: 'why' }
  assert.throws(() => readExceptions(JSON.stringify({ ceiling: 1, exceptions: [short] })))
})
