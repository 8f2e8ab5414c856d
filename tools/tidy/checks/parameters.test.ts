/** Proves that a fifth parameter is found, in declarations, arrows and function types. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { parameters } from './parameters.ts'

const lines = (text: string): number[] => parameters.run(houseOf({ 'a.ts': text })).map(({ line }) => line)

test('five are one too many', () => {
  const text = 'const a = (b, c, d, e, f) => 1\nfunction g(h, i, j, k, l) {}\n' +
    'type M = (n: N, o: O, p: P, q: Q, r: R) => S'
  assert.deepEqual(lines(text), [1, 2, 3])
})

test('four are fine, and what a pattern or a type argument holds does not count', () => {
  assert.deepEqual(lines('const a = ({ b, c, d, e, f }: G, h: Map<I, J>, k: [L, M], n: O,) => 1'), [])
})
