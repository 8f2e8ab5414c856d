/** Entries: what is accepted comes back the same, and everything else is refused with the field named. */
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { entryIdAt, entryMillis, isEntryId } from './entry-id.ts'
import { entryBytes, EntryFault, lookHalves, parseEntry, sortedOnce } from './entry.ts'
import type { Entry } from './entry.ts'

const AT = '2026-04-15T00:15:30.123Z'
const entry: Entry = {
  v: 1,
  entryId: entryIdAt(AT, Buffer.from('00112233445566778899', 'hex')),
  at: AT,
  operator: 'op-sato',
  kind: 'staff',
  session: 's1',
  terminal: 't-honcho-1',
  place: '本庁 市民課',
  step: 'approve',
  id: 'move-in',
  outcome: 'done',
  caseId: null,
  persons: [1000011, 1000020],
  households: [5000017],
  numberShown: false,
  findings: ['event/late'],
  confirmed: ['event/late'],
  contract: null,
  approval: null,
  terms: null,
  vouches: [{ table: 'record.resident_version', key: [1000011, 1], digest: '0'.repeat(64) }],
  detail: { movers: 2 },
}

test('the id carries the time, and is a UUID of version 7', () => {
  assert.equal(entry.entryId, '019d8e7e-394b-7001-9223-344556677889')
  assert.equal(entryMillis(entry.entryId), Date.parse(AT))
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4e12 }),
      fc.uint8Array({ minLength: 10, maxLength: 16 }),
      (millis, random) => {
        const id = entryIdAt(new Date(millis).toISOString(), random)
        assert.ok(isEntryId(id))
        assert.equal(entryMillis(id), millis)
      },
    ),
  )
  assert.throws(() => entryIdAt('yesterday', new Uint8Array(10)), TypeError)
  assert.throws(() => entryIdAt(AT, new Uint8Array(9)), TypeError)
})

test('an entry read back is the entry', () => {
  assert.deepEqual(parseEntry(entryBytes(entry)), entry)
  const chunk = { table: 'record.resident_version', key: ['chunk', 1, 9], digest: 'a'.repeat(64), count: 9 } as const
  assert.deepEqual(parseEntry(entryBytes({ ...entry, vouches: [chunk] })).vouches, [chunk])
})

const broken: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  entryId: { entryId: '019d8e70-1b4b-4001-9122-334455667788' },
  at: { at: '2026-04-15T09:15:30+09:00' },
  operator: { operator: '' },
  kind: { kind: 'robot' },
  session: { session: '' },
  step: { step: 'Look At' },
  id: { id: '' },
  outcome: { outcome: 'perhaps' },
  caseId: { caseId: 7 },
  persons: { persons: [2, 1] },
  households: { households: [1, 1] },
  numberShown: { numberShown: null },
  findings: { findings: [''] },
  confirmed: { confirmed: 'x' },
  terms: { terms: 'a+b' },
  vouches: { vouches: [{ table: 'record.household', key: [1], digest: '0'.repeat(64) }] },
  detail: { detail: { nested: {} } },
  v: { v: 2 },
}

test('a field out of its form is refused by its name', () => {
  for (const [field, change] of Object.entries(broken)) {
    const bytes = Buffer.from(JSON.stringify(sortKeys({ ...entry, ...change })))
    assert.throws(() => parseEntry(bytes), (error) => error instanceof EntryFault && error.field === field, field)
  }
})

test('vouches for a row have no count, vouches for a chunk have one', () => {
  const digest = '0'.repeat(64)
  const table = 'record.resident_version' as const
  for (const vouch of [
    { table, key: [1, 1], digest, count: 1 },
    { table, key: ['chunk', 1, 2], digest },
    { table, key: [], digest },
    { table, key: ['chunk', 1], digest, count: 1 },
    { table, key: [1, 1], digest: digest.toUpperCase().replace('0', 'F') },
    { table, key: ['chunk', 1, 2], digest, count: 0 },
    { table, key: [1, 1], digest, more: 1 },
  ])
    assert.throws(() => entryBytes({ ...entry, vouches: [vouch] }), EntryFault)
})

test('an id of another moment, a missing field and a field too many are refused', () => {
  assert.throws(() => entryBytes({ ...entry, at: '2026-04-15T00:15:30.124Z' }), /another time/)
  const { terms: _gone, ...less } = entry
  assert.throws(() => parseEntry(Buffer.from(JSON.stringify(sortKeys(less)))), /terms/)
  assert.throws(() => parseEntry(Buffer.from(JSON.stringify(sortKeys({ ...entry, zeal: 1 })))), /no entry has/)
})

test('bytes that say the same in another way are refused', () => {
  const text = Buffer.from(entryBytes(entry)).toString()
  for (const other of [
    ` ${text}`, `${text}\n`, `\ufeff${text}`, text.replace('"v":1', '"v":1.0'), text.replace('市', '\\u5e02'),
    text.replace('"v":1', '"v":1,"v":1'), JSON.stringify(entry), '[]', 'null', '{', '',
    text.replace('{"movers":2}', '{"movers":2,"a":1}'), text.replace('{"movers":2}', '{"movers":-0}'),
    text.replace('{"movers":2}', '{"9":1,"10":1}'), text.replace('{"movers":2}', '{"a":"\\ud800"}'),
    text.replace('{"movers":2}', '{"a":"\\u0041"}'), text.replace('{"movers":2}', '{"a":"\\/"}'),
  ]) assert.throws(() => parseEntry(Buffer.from(other)), EntryFault, other.slice(0, 40))
  assert.throws(() => parseEntry(Buffer.from([0x22, 0xff, 0x22])), /UTF-8/)
})

test('keys that look like numbers, and texts that look like escapes, are in canonical order too', () => {
  for (const detail of [{ 10: 1, 9: 1 }, { a: '\\ud800' }, { b: '"', a: 'é' }]) {
    assert.deepEqual(parseEntry(entryBytes({ ...entry, detail })).detail, detail)
  }
})

test('a flipped bit gives bytes that are refused or another entry, never the same', () => {
  const bytes = entryBytes(entry)
  fc.assert(fc.property(fc.nat({ max: bytes.length * 8 - 1 }), (bit) => {
    const copy = Uint8Array.from(bytes)
    copy.set([(copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))], bit >> 3)
    try {
      assert.notDeepEqual(parseEntry(copy), entry)
    } catch (error) {
      if (!(error instanceof EntryFault)) throw error
    }
  }))
})

test('the halves of a look close around its persons', () => {
  const look: Entry = { ...entry, outcome: 'shown', vouches: [], persons: [], detail: { q: '"persons":[]' } }
  const { head, tail } = lookHalves(look)
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1 })), (persons) => {
    const sorted = sortedOnce(persons)
    const whole = Buffer.concat([head, Buffer.from(JSON.stringify(sorted)), tail])
    assert.deepEqual(parseEntry(whole), { ...look, persons: sorted })
  }))
  assert.throws(() => lookHalves(entry), /persons/)
})

test('numbers are sorted by value, each once', () => {
  assert.deepEqual(sortedOnce([10, 9, 10, 100]), [9, 10, 100])
})

const sortKeys = (value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
