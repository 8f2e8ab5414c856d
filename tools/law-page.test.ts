/** Every lock names a test that is there, and the page of the standard says what the code says. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { DUTIES } from '../src/law/technical-standard.ts'
import { LAW_PAGE, lawPage, titlesIn, unansweredBeside, unprovenDuties } from './law-page.ts'

it('finds the test of every lock, by its file and its title', () => {
  assert.deepEqual(unprovenDuties(), [])
  assert.ok(DUTIES.filter(({ lock }) => lock !== null).length > 30)
})

it('reads titles as they are written, and no others', () => {
  const text = 'it(\'is one\', () => {\n})\ntest("is another\'s", f)\n'
    + 'it(\n  \'it\\\'s a third\', f)\nexit(\'no\')\nit(`${x}`, f)'
  assert.deepEqual(titlesIn(text), ['is one', 'is another\'s', 'it\'s a third'])
})

it('finds what answers everything that was asked for beside the standard, or an open gap', () => {
  assert.deepEqual(unansweredBeside(), [])
})

it('names every duty once', () => {
  assert.equal(new Set(DUTIES.map(({ id }) => id)).size, DUTIES.length)
})

it('docs/law/technical-standard.md is made anew whenever a clause changes: node bin/run.js tools/law-map.ts', () => {
  assert.equal(readFileSync(LAW_PAGE, 'utf8'), lawPage())
})
