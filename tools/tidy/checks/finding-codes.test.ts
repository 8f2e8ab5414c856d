/** Proves that a finding without words or example, and words without a finding, are found. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { findingCodes } from './finding-codes.ts'

const rules = "const late = () => ({ code: 'move-in/late', basis: X })"
const words = "export const words = {\n  'move-in/late': { says: '…' },\n}"
const examples = "{ then: ['!move-in/late'] }"
const says = (texts: Record<string, string>): string[] =>
  findingCodes.run(houseOf(texts)).map((one) => `${one.line} ${one.says}`)

test('a finding with words and an example', () => {
  assert.deepEqual(says({ 'src/a/rules.ts': rules, 'src/a/words.ja.ts': words, 'src/a/examples.ts': examples }), [])
})

test('no words', () => {
  assert.deepEqual(says({ 'src/a/rules.ts': rules, 'src/a/examples.ts': examples }), [
    '1 move-in/late has no words in any words.ja.ts.',
  ])
})

test('no example', () => {
  assert.deepEqual(says({ 'src/a/rules.ts': rules, 'src/a/words.ja.ts': words }), [
    '1 move-in/late is shown by no example and no test.',
  ])
})

test('words that nothing returns', () => {
  assert.deepEqual(says({ 'src/a/rules.ts': '', 'src/a/words.ja.ts': words }), [
    '2 move-in/late has words and nothing returns it.',
  ])
})

test('a code with a slot is known by its beginning', () => {
  const texts = {
    'src/a/rules.ts': 'const f = (k) => ({ code: `number/bad-${k}` })', 'src/a/words.ja.ts': "  'number/bad-code': {}",
  }
  assert.deepEqual(says({ ...texts, 'src/a/a.test.ts': "'number/bad-code'" }), [])
  assert.deepEqual(says({ 'src/a/rules.ts': texts['src/a/rules.ts'] }).length, 2)
})

test('a media type or an id in another place is no code', () => {
  assert.deepEqual(says({ 'src/a/b.ts': "const a = { type: 'text/plain', path: 'a/b' }" }), [])
})
