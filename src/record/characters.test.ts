/** What counts as a character, and which of them may be kept. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  CERTIFICATE_FONT, charactersOf, cut, hasUnreadable, lengthOf, listVariants, uncovered, type Coverage,
} from './characters.ts'

const SELECTOR = { adobe: '\u{e0100}', mojiJoho: '\u{e0102}' }

test('a base with its selector is one character, for counting and for cutting', () => {
  const name = `葛${SELECTOR.mojiJoho}𠮷　花`
  assert.equal(lengthOf(name), 4)
  assert.deepEqual(charactersOf(name), [`葛${SELECTOR.mojiJoho}`, '𠮷', '　', '花'])
  assert.equal(cut(name, 1), `葛${SELECTOR.mojiJoho}`)
  assert.equal(cut(name, 2), `葛${SELECTOR.mojiJoho}𠮷`)
  assert.equal(cut('花子', 5), '花子')
})

test('the fast way of counting agrees with the slow one, and cutting never makes half a pair', () => {
  const piece = fc.constantFrom('山', '𠮷', '﨑', 'カ', 'A', '\u3099', '\u{e0100}', '\u{e0102}', '\ud842', '　', '\u0301')
  fc.assert(fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(8), (pieces, at) => {
    const text = pieces.join('')
    assert.equal(lengthOf(text), charactersOf(text).length)
    assert.equal(charactersOf(text).join(''), text)
    assert.ok(text.startsWith(cut(text, at)))
    assert.ok(lengthOf(cut(text, at)) <= at)
    assert.equal(cut(text, at).isWellFormed() || !text.isWellFormed(), true)
  }))
})

test('what the font draws passes: kanji of both planes, compatibility kanji, Moji_Joho sequences, letters, kana',
  () => {
  for (const text of [
    '山田　太郎',
    '\ufa19田',
    '𠮷田',
    '髙橋',
    `葛${SELECTOR.mojiJoho}城`,
    'NGUYEN THI HOA',
    'ヤマダ　ハナコ',
    '〓田',
    '',
  ]) {
    assert.deepEqual(uncovered(text), [], text)
  }
})

test('an Adobe-Japan1 selector is refused, not drawn as something else', () => {
  assert.deepEqual(uncovered(`葛${SELECTOR.adobe}城`), [
    { at: 0, character: `葛${SELECTOR.adobe}`, why: 'other-sequence' },
  ])
  assert.deepEqual(uncovered(`辻${SELECTOR.adobe}`).map((it) => it.why), ['other-sequence'])
})

const REFUSED = [
  ['a control character', 'a\u0007', 'control'],
  ['a line break', '上\n下', 'control'],
  ['a zero-width joiner', '山\u200d田', 'control'],
  ['a right-to-left mark', '山\u202e田', 'control'],
  ['a noncharacter', '\uffff', 'control'],
  ['a lone high surrogate', '\ud842', 'lone-surrogate'],
  ['a lone low surrogate', '山\udfb7', 'lone-surrogate'],
  ['a private code point', '\ue000', 'private-use'],
  ['a private code point that the font happens to use inside', '\uf860', 'private-use'],
  ['a private code point of plane 16', '\u{100001}', 'private-use'],
  ['an emoji', '花🙂', 'not-in-font'],
  ['Hangul', '김', 'not-in-font'],
  ['a kanji newer than the font', '\u{31350}', 'not-in-font'],
  ['a selector after nothing', SELECTOR.mojiJoho, 'other-sequence'],
  ['two selectors', `葛${SELECTOR.mojiJoho}${SELECTOR.mojiJoho}`, 'other-sequence'],
  ['a selector on kana', `カ${SELECTOR.mojiJoho}`, 'other-sequence'],
  ['a sequence of no collection', '山\u{e01ef}', 'other-sequence'],
] as const

for (const [what, text, why] of REFUSED) {
  test(`${what} is ${why}`, () => assert.deepEqual(uncovered(text).map((it) => it.why), [why]))
}

test('the place is counted in characters', () => {
  assert.deepEqual(uncovered(`𠮷葛${SELECTOR.mojiJoho}🙂花\ue000`).map(({ at, why }) => [at, why]),
    [[2, 'not-in-font'], [4, 'private-use']])
})

test("the municipality's own font adds to what may be kept, private code points included; control characters never",
  () => {
  const own: Coverage = { draws: (root) => root === 0x100001 || root === 0x07 }
  assert.deepEqual(uncovered('\u{100001}田', own), [])
  assert.deepEqual(
    uncovered('\u{100002}\u0007', own).map((it) => it.why),
    ['private-use', 'control'],
  )
})

test('the table is the whole font: 54,578 code points and all 11,384 Moji_Joho sequences', () => {
  const points = Array.from({ length: 0x110000 }, (_, point) => point).filter((it) =>
    CERTIFICATE_FONT.draws(it, undefined),
  )
  assert.equal(points.length, 54_578)
  assert.equal(points.flatMap((it) => listVariants(String.fromCodePoint(it))).length, 11_384)
})

test('variants of a base are offered as whole characters', () => {
  assert.equal(listVariants('葛').length, 7)
  assert.deepEqual(listVariants('辻'), ['辻\u{e0102}', '辻\u{e0103}'])
  assert.deepEqual(listVariants('カ'), [])
})

test('〓 marks what nobody could read yet', () => {
  assert.equal(hasUnreadable('〓田　花子'), true)
  assert.equal(hasUnreadable('山田　花子'), false)
})

test('normalising would destroy names: the reason nothing here does', () => {
  assert.equal('\ufa19'.normalize('NFC'), '\u795e')
  assert.deepEqual(charactersOf('\ufa19田'), ['\ufa19', '田'])
  assert.equal(cut('\ufa19田', 2), '\ufa19田')
  assert.deepEqual(uncovered('\ufa19田'), [])
})
