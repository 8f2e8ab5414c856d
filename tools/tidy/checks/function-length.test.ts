/** Proves that a long function is named by its name and first line, in .ts and .tsx. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { functionLength } from './function-length.ts'

const body = (lines: number): string => '  go()\n'.repeat(lines)

test('71 lines are one too many, 70 are not', () => {
  const found = functionLength.run(houseOf({
    'a.ts': `const ok = () => {\n${body(68)}}\n\nconst long = () => {\n${body(69)}}\n`,
  }))
  assert.deepEqual(found.map(({ line, says }) => [line, says]), [[72, "'long' has 71 lines; the limit is 70."]])
})

test('a component counts its markup', () => {
  const markup = '    <p>it\'s</p>\n'.repeat(70)
  assert.equal(functionLength.run(houseOf({ 'a.tsx': `const P = () => (\n  <div>\n${markup}  </div>\n)\n` })).length, 1)
})

test('a group of tests may be long, a test may not', () => {
  const test70 = `test('a', () => {\n${body(70)}})\n`
  const found = functionLength.run(houseOf({ 'a.test.ts': `describe('x', () => {\n${test70}})\n` }))
  assert.deepEqual(found.map(({ line }) => line), [2])
})
