/** Proves that machine paths, registry hosts and tool names are found; the texts are put together at run time. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseOf } from '../house.ts'
import { traces } from './traces.ts'

const found = (text: string): string[] =>
  traces.run(houseOf({ 'a.md': text })).map(({ line, says }) => `${line} ${says}`)

test('paths of a machine', () => {
  assert.deepEqual(found(`ok\nsee /${'work'}/notes/a.md`), [`2 '/${'work'}/notes' is a path of one machine.`])
  assert.equal(found(`cd /${'tmp'}/x`).length, 1)
})

test('paths of the house, of a server and of an address are fine', () => {
  const fine = `src/${'work'}/a.ts, https://example.jp/${'home'}/a, /var/lib/daicho, /etc/daicho, framework/${'tmp'}/a`
  assert.deepEqual(found(fine), [])
})

test('hosts of registries', () => {
  assert.equal(found(`https://registry.${'example'}.org/x`).length, 1)
})

test('names of writing tools, in any case', () => {
  assert.deepEqual(found(`one\nby ${['Chat', 'G', 'P', 'T'].join('')}`).length, 1)
  assert.deepEqual(found('a clerk, an agent under a power of attorney, a session, a cursor'), [])
})

test('trailers', () => {
  assert.equal(found(`x\nCo-${'authored'}-by: y`).length, 1)
})
