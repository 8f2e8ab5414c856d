/** Readings as an input method gives them, and how kana is made one. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldKana, isReading, readingOf, settlePieces, toKatakana } from './kana.ts'
import type { Piece } from './kana.ts'

const heard = (text: string, hiragana: string): Piece => ({ text, kana: toKatakana(hiragana) })

describe('振り仮名', () => {
  it('is heard from hiragana alone', () => {
    assert.ok(isReading('やまさき'))
    assert.ok(isReading('すーざん'))
    assert.equal(isReading('yaまさ'), false)
    assert.equal(isReading('山さき'), false)
  })

  it('is put together from the pieces of a name, the space between them too', () => {
    const pieces = settlePieces([heard('山﨑', 'やまさき')], '山﨑　')
    const whole = settlePieces([...pieces, heard('結衣', 'ゆい')], '山﨑　結衣')
    assert.equal(readingOf(whole), 'ヤマサキ　ユイ')
  })

  it('follows what is deleted from the end', () => {
    const pieces = [heard('山﨑', 'やまさき'), { text: '　', kana: '　' }, heard('結衣', 'ゆい')]
    assert.equal(readingOf(settlePieces(pieces, '山﨑　')), 'ヤマサキ')
    assert.equal(readingOf(settlePieces(pieces, '')), '')
  })

  it('says nothing where a piece was pasted or cut into: half a reading would be believed', () => {
    assert.equal(readingOf(settlePieces([], '山﨑　結衣')), '')
    assert.equal(readingOf(settlePieces([heard('山﨑', 'やまさき')], '山')), '')
  })

  it('takes kana typed without conversion as its own reading', () => {
    assert.equal(readingOf(settlePieces([], 'つばさ')), 'ツバサ')
  })

  it('is kept in full-width katakana with one full-width space', () => {
    assert.equal(foldKana('ﾔﾏｻｷ ﾕｲ'), 'ヤマサキ　ユイ')
    assert.equal(foldKana('やまさき　　ゆい '), 'ヤマサキ　ユイ')
    assert.equal(foldKana('ジョ-ンズ'), 'ジョーンズ')
  })
})
