/** Proves that the fourth block is found, that ladders are not, and that inner functions count. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { nesting } from './nesting.ts'

const lines = (text: string, path = 'a.ts'): number[] => nesting.run(houseOf({ [path]: text })).map(({ line }) => line)

test('four blocks are one too many, three are not', () => {
  assert.deepEqual(lines('const f = () => {\nif (a) {\nfor (const b of c) {\nwhile (d) {\ne()\n}}}}'), [])
  const four = 'const f = () => {\nif (a) {\nfor (const b of c) {\nwhile (d) {\ntry {\ne()\n} catch (g) {\nh()\n}}}}}'
  assert.deepEqual(lines(four), [5])
})

test('a ladder of else if is flat, and siblings do not add up', () => {
  const ladder = 'if (a) { b() } else if (c) { d() } else if (e) { g() } else if (h) { i() } else { j() }'
  assert.deepEqual(lines(`function f() { ${ladder} }`), [])
  assert.deepEqual(lines('function f() { if (a) { b() } if (c) { d() } if (e) { g() } if (h) { i() } }'), [])
})

test('inner functions with a block count, objects and expression bodies do not', () => {
  const deep = 'const f = () => {\n a(() => {\n b(() => {\n c(() => {\n d(() => {\n e()\n }) }) }) }) }'
  assert.deepEqual(lines(deep), [5])
  assert.deepEqual(lines(deep.replace('{\n e()\n }', '{ e() }')), [])
  assert.deepEqual(lines('const f = () => a(() => b(() => c(() => d(() => ({ e: { g: { h: 1 } } })))))'), [])
})

test('headers without braces count, but for the last', () => {
  const text = 'const f = () => {\nfor (const a of b) for (const c of d) for (const e of g) if (j)\nif (h) i()\n}'
  assert.deepEqual(lines(text), [3])
  assert.deepEqual(lines('const f = () => { for (const a of b) for (const c of d) if (e) return g }'), [])
})

test('a group of tests is no block', () => {
  const text = "describe('a', () => { test('b', () => { for (const c of d) { if (e) { if (g) { h() } } } }) })"
  assert.deepEqual(lines(text, 'a.test.ts'), [])
})
