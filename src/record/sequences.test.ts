/** Variation sequences from outside, and what becomes of them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ONLY_PLAIN, SEVERAL } from './characters/adobe-japan1.ts'
import { eachInRuns, entriesOf } from './characters/unpack.ts'
import { uncovered } from './characters.ts'
import { resolveSequences } from './sequences.ts'

test('葛 as input methods type its JIS90 form becomes the Moji_Joho sequence of that form, and the change is told',
  () => {
  assert.deepEqual(resolveSequences('葛\u{e0100}城'), {
    text: '葛\u{e0102}城',
    mapped: [{ at: 0, from: '葛\u{e0100}', to: '葛\u{e0102}' }],
    undecided: [],
  })
})

const MAPPED = [
  ['the JIS2004 form is the plain character', '葛\u{e0101}', '葛'],
  ['辻 with one dot', '辻\u{e0100}', '辻\u{e0102}'],
  ['a form with one shape only', '山\u{e0100}', '山'],
  ['神 with 示 is the sequence of that compatibility kanji', '神\u{e0100}', '神\u{e0103}'],
  ['a standardized sequence', '神\ufe00', '神\u{e0103}'],
] as const

for (const [what, from, to] of MAPPED) {
  test(`${what}: mapped, told, and drawn by the font`, () => {
    const resolved = resolveSequences(from)
    assert.equal(resolved.text, to)
    assert.deepEqual(resolved.mapped, [{ at: 0, from, to }])
    assert.deepEqual(uncovered(resolved.text), [])
  })
}

test('what the table cannot decide stays as it came, for a human', () => {
  for (const text of ['丈\u{e0101}', '山\u{e01ef}', 'カ\u{e0100}', '\u{e0100}', '葛\u{e0102}\u{e0102}']) {
    const resolved = resolveSequences(text)
    assert.equal(resolved.text, text)
    assert.deepEqual(resolved.mapped, [])
    assert.equal(resolved.undecided.length, 1)
  }
})

test('a Moji_Joho sequence and a text without selectors come back as they are', () => {
  for (const text of ['葛\u{e0102}城', '山田　花子', '神田', '', '\ud842']) {
    assert.deepEqual(resolveSequences(text), { text, mapped: [], undecided: [] })
  }
})

test('no selector is lost in silence: each one is kept, told as mapped, or named as undecided', () => {
  const piece = fc.constantFrom('葛', '山', '丈', '神', '𠮷', '\u{e0100}', '\u{e0101}', '\u{e0102}', '\ufe00', 'カ')
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
    const text = pieces.join('')
    const { text: kept, mapped, undecided } = resolveSequences(text)
    const selectors = (it: string): number => (it.match(/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu) ?? []).length
    const lost = mapped.filter(({ to }) => selectors(to) === 0).length
    assert.equal(selectors(kept), selectors(text) - lost)
    assert.equal(uncovered(kept).length, undecided.length)
  }))
})

test('all 14,684 Adobe-Japan1 sequences have an outcome: 13,258 plain, 183 a Moji_Joho sequence, 1,243 for a human',
  () => {
  const count = { p: 0, h: 0, sequence: 0 }
  eachInRuns(ONLY_PLAIN, () => {
    count.p++
  })
  for (const { rest } of entriesOf(SEVERAL)) {
    for (const to of rest.match(/.(.)/g)?.map((pair) => pair.charAt(1)) ?? []) {
      if (to === 'p' || to === 'h') count[to]++
      else count.sequence++
    }
  }
  assert.deepEqual(count, { p: 13_258, h: 1_243, sequence: 183 })
})
