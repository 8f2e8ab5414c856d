/** Proves that skipped, lonely and postponed tests are found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { silencedTests } from './silenced-tests.ts'

const count = (path: string, text: string): number => silencedTests.run(houseOf({ [path]: text })).length

test('calls and options', () => {
  assert.equal(count('a.test.ts', "test.skip('x', f)\nt.todo()\ntest('y', { only: true }, f)"), 3)
})

test('a test may ask the machine first', () => {
  const asking = "if (!can) return t.skip('no namespaces')\ntest('y', { skip: isRoot ? 'root can' : false }, f)"
  assert.equal(count('a.test.ts', asking), 0)
  const flat = "return t.skip('later')\ntest('y', { skip: 'later' }, f)\ntest('z', { skip: true }, f)"
  assert.equal(count('a.test.ts', flat), 3)
})

test('code that merely uses the words is fine', () => {
  assert.equal(count('src/a.ts', 'reader.skip(3)\nconst o = { only: 1 }'), 0)
  assert.equal(count('a.test.ts', "test('we skip only todo', () => { go(o.only) })"), 0)
})

test('work put off in a comment', () => {
  assert.equal(count('src/a.ts', `// TO${'DO'}: later`), 1)
})
