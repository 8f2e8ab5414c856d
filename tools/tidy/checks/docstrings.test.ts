/** Proves that a contract without a docstring is found, and that constants, tests and private things are not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { docstrings } from './docstrings.ts'

const says = (text: string, path = 'src/law/a.ts'): string[] =>
  docstrings.run(houseOf({ [path]: text })).map((one) => one.says)

test('functions, types and classes', () => {
  const text = 'export const f = () => 1\n\nexport type T = 1\n\nexport class C {}\n\nexport function g() {}'
  assert.equal(says(text).length, 4)
})

test('documented, private and constant ones are fine', () => {
  assert.deepEqual(says('/** Why. */\nexport const f = () => 1\n\nconst g = () => 2\n\nexport const LIMIT = 14'), [])
  assert.deepEqual(says('/** Opening. */\n\nexport const f = () => 1\n\nconst g = 2'), [])
})

test('a row shares its docstring until a blank line', () => {
  assert.deepEqual(says('/** Numbers. */\nexport type A = number\nexport type B = number\n\nexport type C = number'), [
    "'C' is exported without a docstring.",
  ])
})

test('a schema and its type have one name and one docstring', () => {
  const text = '/** A filing. */\nexport const Filing = z.object({})\n\nexport type Filing = z.infer<typeof Filing>'
  assert.deepEqual(says(text), [])
})

test('a type that is derived from a constant is described there', () => {
  const other = '/** Why. */\nexport const f = () => 1\n\n'
  const derived = 'export type A = (typeof AS)[number]\n\nexport type B = z.infer<typeof b>\n\nexport type C = typeof c'
  assert.deepEqual(says(`${other}${derived}`), [])
})

test('tests and other folders need none', () => {
  assert.deepEqual(says('export const f = () => 1', 'src/a.test.ts'), [])
  assert.deepEqual(says('export const f = () => 1', 'tools/a.ts'), [])
})
