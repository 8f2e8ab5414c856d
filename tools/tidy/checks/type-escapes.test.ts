/** Proves that every way round the compiler is found, and that look-alikes are not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { typeEscapes } from './type-escapes.ts'

const count = (text: string, path = 'src/a.ts'): number => typeEscapes.run(houseOf({ [path]: text })).length

test('any', () => {
  assert.equal(count('const a: any = 1\nconst b: Array<any> = []'), 2)
  assert.equal(count("Promise.any([])\nconst c = 'any' // any"), 0)
})

test('as, but not as const, not renaming, not a name', () => {
  assert.equal(count('const a = b as C'), 1)
  assert.equal(count("const a = f(b) as unknown as C"), 2)
  const names = "const a = ['x'] as const\nimport { b as c } from 'd'\nimport * as e from 'f'\nexport { g as h }"
  assert.equal(count(names), 0)
  const weigh = 'const weigh = (as: FindingClass) => ({ class: as })'
  assert.equal(count(`${weigh}\ntype M = { [K in keyof T as Uppercase<K>]: T[K] }`), 0)
})

test('a brand maker may say as of its own brand only', () => {
  const maker = 'const civilDay = (text: string): CivilDay => {\n  assert(is(text))\n  return text as CivilDay\n}'
  assert.equal(count(maker), 0)
  assert.equal(count('export const civilDay = (text: string) => text as PersonNo'), 1)
})

test('tests may say as', () => {
  assert.equal(count('const a = b as C', 'src/a.test.ts'), 0)
  assert.equal(count('const a = b as C', 'test/scenarios/a.ts'), 0)
})

test('non-null assertions', () => {
  assert.equal(count('const a = b!\nconst c = d[0]!.e\nlet f!: G'), 3)
  assert.equal(count('const a = !b && c !== d\nreturn !e\nif (f) {}\n!g'), 0)
})

test('silenced checks', () => {
  assert.equal(count('// @ts-' + 'ignore\n/* oxlint-' + 'disable */'), 2)
})
