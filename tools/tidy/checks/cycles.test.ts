/** Proves that a ring is found whatever its length, types included, and that a diamond is none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { cycles } from './cycles.ts'

const rings = (texts: Record<string, string>): string[] => cycles.run(houseOf(texts)).map(({ says }) => says)

test('a ring of three, closed by a type', () => {
  assert.deepEqual(rings({
    'a.ts': "import { b } from './b.ts'", 'b.ts': "import { c } from './c.ts'",
    'c.ts': "import type { A } from './a.ts'",
  }), ['Imports run in a ring: a.ts → b.ts → c.ts → a.ts.'])
})

test('a file that imports itself', () => {
  assert.equal(rings({ 'a.ts': "import { b } from './a.ts'" }).length, 1)
})

test('two ways to one file are no ring', () => {
  assert.deepEqual(rings({
    'a.ts': "import './b.ts'\nimport './c.ts'", 'b.ts': "import './d.ts'", 'c.ts': "import './d.ts'", 'd.ts': '',
  }), [])
})
