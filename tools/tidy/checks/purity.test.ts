/** Proves that clock, chance, process and network are found in pure folders and nowhere else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { purity } from './purity.ts'

const words = (text: string, path = 'src/events/by-notification/move-in/decide.ts'): string[] =>
  purity.run(houseOf({ [path]: text })).map(({ says }) => /'(\w+)'/.exec(says)?.[1] ?? '')

test('each of them', () => {
  const text = 'Date.now(); new Date; Math.random(); Temporal.Now.instant(); process.env; fetch(x)'
  const more = 'a.localeCompare(b); new Intl.Collator()'
  const found = ['Date', 'Date', 'Math', 'Temporal', 'process', 'fetch', 'localeCompare', 'Intl']
  assert.deepEqual(words(`${text}; ${more}`), found)
})

test('arithmetic on days, and names of ours, are fine', () => {
  const days = 'Math.max(1, 2); Temporal.PlainDate.from(x)'
  assert.deepEqual(words(`${days}; const a = { process: 1, fetch: 2 }; a.process.b`), [])
  assert.deepEqual(words('type D = { readonly process: P; readonly fetch: F }'), [])
})

test('the desk may draw random keys and nothing else', () => {
  assert.deepEqual(words('crypto.randomUUID(); Date.now()', 'src/desk/a.ts'), ['Date'])
})

test('the effects live in io, and tests may use them', () => {
  assert.deepEqual(words('Date.now()', 'src/io/clock.ts'), [])
  assert.deepEqual(words('Date.now()', 'src/law/a.test.ts'), [])
})
