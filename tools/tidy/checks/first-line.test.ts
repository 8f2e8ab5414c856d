/** Proves that a missing, unfinished or empty opening sentence is named, in each language of the house. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { firstLine } from './first-line.ts'

const says = (path: string, text: string): string[] => firstLine.run(houseOf({ [path]: text })).map((one) => one.says)

test('code before the first comment is named', () => {
  assert.equal(says('src/a.ts', "import b from 'b'\n/** Says it too late, alas. */").length, 1)
})

test('a sentence ends, and says something', () => {
  assert.match(says('src/a.ts', '/** What this file is for */')[0] ?? '', /full stop/)
  assert.match(says('src/a.ts', '/** Types. */')[0] ?? '', /too short/)
})

test('every comment form passes that holds a sentence', () => {
  assert.deepEqual(says('src/a.ts', '/** What this file is for. */'), [])
  assert.deepEqual(says('src/b.ts', '/**\n * What this file is for, over\n * two lines. With reasons.\n */'), [])
  assert.deepEqual(says('db/c.sql', '-- Tables of the record and\n-- their only writer.\ncreate table x ();'), [])
  assert.deepEqual(says('d.typ', '// One page of a certificate.\n#let a = 1'), [])
  assert.deepEqual(says('.ci/e.sh', '#!/bin/sh\n# Runs every check there is.\nset -e'), [])
})

test('SQL without its sentence is named', () => {
  assert.equal(says('db/a.sql', 'create table x ();').length, 1)
})
