/** Proves that empty words are found in paths, code and SQL, and that names given by others are left alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { bannedNames } from './banned-names.ts'

const says = (path: string, text: string): string[] =>
  bannedNames.run(houseOf({ [path]: text })).map(({ line, says: it }) => `${line} ${it}`)

test('a folder, a file, a declared name', () => {
  assert.equal(says('src/utils/a.ts', '').length, 1)
  assert.equal(says('src/date-helper.ts', '').length, 1)
  assert.deepEqual(says('src/a.ts', 'const x = 1\nconst residentData = 2\nf(residentData)'), [
    "2 'residentData' contains 'data', which says nothing.",
  ])
})

test('type members, parameters and shorthands count', () => {
  assert.equal(says('a.ts', 'type A = { readonly info: string }').length, 1)
  assert.equal(says('a.ts', 'const f = (baseUrl: string) => 1').length, 1)
  assert.equal(says('a.ts', 'const { data } = load()').length, 1)
})

test('what others named is theirs', () => {
  assert.deepEqual(says('a.ts', "import { useData, Base as Ground } from 'x'\nuseData(parsed.data, { data: 1 })"), [])
  assert.deepEqual(says('a.ts', 'const { data: residents } = load(new FormData())'), [])
})

test('words inside words, strings and comments are fine', () => {
  assert.deepEqual(says('src/database.ts', "// shared data\nconst database = 'base'\nconst metadata = 1"), [])
})

test('SQL names, also inside function bodies, but not in text', () => {
  const text = "-- data\ncreate function f() returns text as $$\n  select tmp_rows from 'data' $$"
  assert.deepEqual(says('db/a.sql', text), [
    "3 'tmp_rows' contains 'tmp', which says nothing.",
  ])
})
