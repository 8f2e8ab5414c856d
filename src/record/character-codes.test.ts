/** The codes of other offices, and the characters they name. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OTHER, SAME } from './characters/juki.ts'
import { eachInRuns, entriesOf } from './characters/unpack.ts'
import { uncovered } from './characters.ts'
import { findByJukiCode, findByMjName, findJukiCode, findMjName, isSameWriting } from './character-codes.ts'

const DIFFERENT = [
  ['J+845B', '葛\u{e0102}'], ['J+B9D5', '葛'],
  ['J+8FBB', '辻\u{e0102}'], ['J+BC2F', '辻'],
  ['J+BD47', '邉\u{e0119}'],
  ['J+AD1D', '々'],
] as const

for (const [code, character] of DIFFERENT) {
  test(`${code} is not Unicode: it names ${findMjName(character) ?? ''}`, () => {
    assert.equal(findByJukiCode(code), character)
    assert.equal(findJukiCode(character), code)
  })
}

test('a code without an entry names nothing, even where Unicode has a character there', () => {
  assert.equal(findByJukiCode('J+0041'), undefined)
  assert.equal(findByJukiCode('J+FFFF'), undefined)
  assert.equal(findByJukiCode('5C71'), undefined)
  assert.equal(findByJukiCode('J+5C71'), '山')
})

test('19,563 codes: 132 differ from their Unicode twin, 5,473 have none, and the font lacks one', () => {
  const codes: number[] = entriesOf(OTHER).map(({ point }) => point)
  assert.equal(codes.filter((it) => it >= 0xa000 && it < 0xd000).length, 5_473)
  assert.equal(codes.filter((it) => it < 0xa000 || it >= 0xd000).length, 132)
  eachInRuns(SAME, (point) => {
    codes.push(point)
  })
  assert.equal(codes.length, 19_563)
  const names = codes.map((code) => `J+${code.toString(16).toUpperCase().padStart(4, '0')}`)
  assert.deepEqual(
    names.filter((name) => uncovered(findByJukiCode(name) ?? '\ufffe').length > 0),
    ['J+B802'],
  )
})

test('MJ names both ways: plain where there is one, else the sequence', () => {
  assert.equal(findMjName('葛'), 'MJ022336')
  assert.equal(findMjName('葛\u{e0103}'), 'MJ022336')
  assert.equal(findByMjName('MJ022336'), '葛')
  assert.equal(findByMjName('MJ022335'), '葛\u{e0102}')
  assert.equal(findMjName('\ufa19'), findMjName('神\u{e0103}'))
  assert.notEqual(findMjName('\ufa19'), findMjName('神'))
  assert.equal(findMjName('カ'), undefined)
  assert.equal(findByMjName('MJ999999'), undefined)
})

test('the same writing in two encodings is the same; another shape is not', () => {
  assert.equal(isSameWriting('葛城', '葛\u{e0103}城'), true)
  assert.equal(isSameWriting('\ufa19田', '神\u{e0103}田'), true)
  assert.equal(isSameWriting('葛城', '葛\u{e0102}城'), false)
  assert.equal(isSameWriting('高橋', '髙橋'), false)
  assert.equal(isSameWriting('高橋', '高'), false)
})
