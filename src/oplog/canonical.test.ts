/** Canonical bytes: RFC 8785's own examples within our subset, and what must hold for every value. */
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { canonicalBytes, canonicalText } from './canonical.ts'

test('keys are ordered by UTF-16 code units, as RFC 8785 3.2.3 shows', () => {
  const unordered = {
    '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew Letter Dalet With Dagesh', '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face', '\u0080': 'Control', '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  assert.equal(canonicalText(unordered), '{"\\r":"Carriage Return","1":"One","\u0080":"Control",'
    + '"\u00f6":"Latin Small Letter O With Diaeresis","\u20ac":"Euro Sign",'
    + '"\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}')
})

test('texts are escaped as RFC 8785 3.2.2.2 shows, and no more', () => {
  assert.equal(canonicalText('\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/'), '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"')
  assert.equal(canonicalText('\b\t\n\f\r\u007f\u2028'), '"\\b\\t\\n\\f\\r\u007f\u2028"')
  assert.equal(canonicalText('葛\u{E0102}城'), '"葛\u{E0102}城"')
})

test('literals, numbers and nesting', () => {
  assert.equal(
    canonicalText([null, true, false, 0, -0, -1, 9007199254740991]),
    '[null,true,false,0,0,-1,9007199254740991]',
  )
  assert.equal(canonicalText({ b: [{ d: 1, c: [] }], a: {} }), '{"a":{},"b":[{"c":[],"d":1}]}')
  assert.equal(canonicalText({ 10: 'ten', 9: 'nine', a: 1 }), '{"10":"ten","9":"nine","a":1}')
  assert.deepEqual(canonicalBytes('あ'), Buffer.from('"あ"'))
})

test('what has no canonical form is a programmer\'s error', () => {
  const bad: readonly unknown[] = [
    0.5, Number.NaN, Infinity, 2 ** 53, undefined, { a: undefined }, [undefined], 1n, new Date(0), new Map(), () => 1,
    '\ud800', { '\udfff': 1 }, 'a\udc00b', { 'a\u0000b': 1 }, Buffer.from('x'), Symbol('s'),
  ]
  for (const value of bad) assert.throws(() => canonicalText(value), TypeError, String(value))
})

/** Whatever JSON can hold within the subset; keys without NUL. */
const text = fc.string({ unit: 'grapheme' })
const key = text.filter((one) => !one.includes('\u0000'))
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('json')),
  object: fc.dictionary(key, tie('json')),
}))

test('reading canonical text back gives the value, and its canonical text is the same', () => {
  fc.assert(fc.property(json, (value) => {
    const once = canonicalText(value)
    assert.deepEqual(JSON.parse(once), JSON.parse(JSON.stringify(value)))
    assert.equal(canonicalText(JSON.parse(once)), once)
  }))
})

test('the order in which keys were written does not matter', () => {
  fc.assert(fc.property(fc.dictionary(key, json), fc.nat(), (value, seed) => {
    const keys = Object.keys(value)
    const turned = keys.map((_, at) => keys[(at + seed) % keys.length] ?? '')
    const other = Object.fromEntries(turned.reverse().map((name) => [name, value[name]]))
    assert.equal(canonicalText(other), canonicalText(value))
  }))
})

test('two different values have two different texts', () => {
  fc.assert(fc.property(json, json, (one, other) => {
    const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
    assert.equal(canonicalText(one) === canonicalText(other), same)
  }))
})

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? 0 : value
  return Object.entries(value)
    .map(([name, inner]) => [name, sorted(inner)])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    .concat([['object', true]])
}

test('more shapes than are remembered', () => {
  for (let n = 0; n < 2000; n += 1) assert.equal(canonicalText({ [`z${n}`]: 1, a: 2 }), `{"a":2,"z${n}":1}`)
  assert.equal(canonicalText({ z0: 1, a: 2 }), '{"a":2,"z0":1}')
})
