/** Codes of characters, both ways. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codeOf, readCode } from './codes.ts'

describe('文字の符号', () => {
  it('is written with its selector', () => {
    assert.equal(codeOf('葛\u{E0102}'), 'U+845B U+E0102')
  })

  it('is read in the ways it is written in lists', () => {
    assert.equal(readCode('U+8FBB'), '辻')
    assert.equal(readCode('8fbb'), '辻')
    assert.equal(readCode('U+845B U+E0102'), '葛\u{E0102}')
    assert.equal(readCode('845B_E0102'), '葛\u{E0102}')
    assert.equal(readCode('Ｕ＋８ＦＢＢ'), '辻')
  })

  it('is nothing where it names no character', () => {
    for (const typed of ['', 'zz', 'U+D800', 'U+110000', 'U+0A', '1 2 3'])
      assert.equal(readCode(typed), undefined, typed)
  })
})
