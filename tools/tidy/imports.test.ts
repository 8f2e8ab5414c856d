/** Proves that every form of import is read, with its names and whether only types cross. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCode } from './code.ts'
import { importsOf, pathOf } from './imports.ts'

const found = (text: string): string[] => importsOf(readCode(text, false)).map(({ from, typeOnly, names }) =>
  `${from}${typeOnly ? ' type' : ''}: ${names.join(' ')}`)

test('values, types, defaults, everything, side effects', () => {
  assert.deepEqual(found([
    "import a, { b, c as d } from './x.ts'", "import type { E } from './y.ts'",
    "import { type F, type G } from './z.ts'",
    "import { type H, i } from 'p'", "import * as j from 'q'", "import 'r'", "export { k } from './s.ts'",
    "export * from './t.ts'", "export type { L } from './u.ts'",
  ].join('\n')), [
    './x.ts: a b d', './y.ts type: E', './z.ts type: F G', 'p: H i', 'q: j', 'r: ', './s.ts: k', './t.ts: ',
    './u.ts type: L',
  ])
})

test('a call of import, and exports that import nothing', () => {
  const text = "const a = await import('./x.ts')\nexport const b = 'c'\nexport type D = { from: string }"
  assert.deepEqual(found(text), ['./x.ts: '])
})

test('a relative path is told from a package', () => {
  assert.equal(pathOf('src/desk/approve.ts', '../law/calendar.ts'), 'src/law/calendar.ts')
  assert.equal(pathOf('src/desk/approve.ts', 'zod'), undefined)
})
