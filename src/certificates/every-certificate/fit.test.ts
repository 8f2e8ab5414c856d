/** Texts in boxes: nothing is lost, nothing is cut inside a character, and the width is the font's. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { charactersOf } from '../../record/characters.ts'
import { advanceOf } from './advances.ts'
import { breakLines, fit, widthOf } from './fit.ts'

const room = { w: 40, h: 4, size: 8.5, least: 5 }
const VARIANT = '葛\u{e0102}'

describe('fit', () => {
  it('keeps the wished size while the text fits', () => {
    assert.deepEqual(fit('海野　太郎', room), { size: 8.5, lines: ['海野　太郎'], left: '' })
  })

  it('takes smaller type, then a second line, then says what is left', () => {
    assert.ok(fit('海'.repeat(16), room).size < 8.5)
    assert.equal(fit('海'.repeat(16), room).lines.length, 1)
    assert.equal(fit('海'.repeat(40), room).lines.length, 2)
    const over = fit('海'.repeat(100), room)
    assert.equal(over.lines.join('').length + over.left.length, 100)
    assert.ok(over.left.length > 0)
  })

  it('counts a character with its selector once, and never parts them', () => {
    assert.equal(widthOf(VARIANT, 10), widthOf('葛', 10))
    for (const line of breakLines(VARIANT.repeat(50), 30, 10)) assert.match(line, /^(葛\u{e0102})+$/u)
  })

  it('breaks a Latin name at its spaces', () => {
    const lines = breakLines('MARIA DOS SANTOS SAMPLE OLIVEIRA', 25, 8)
    assert.ok(lines.length > 1)
    assert.ok(lines.every((line) => !line.startsWith(' ') && !line.endsWith(' ')))
    assert.deepEqual(lines.flatMap((line) => line.split(' ')), ['MARIA', 'DOS', 'SANTOS', 'SAMPLE', 'OLIVEIRA'])
  })

  it('starts no line with a closing mark', () => {
    for (const line of breakLines('海（浜）'.repeat(30), 33, 9)) assert.doesNotMatch(line, /^）/)
  })

  it('loses no character and makes no line wider than the box, whatever the text', () => {
    const one = fc.constantFrom('海', VARIANT, 'A', 'w', ' ', '　', '（', '）', 'ｱ', '1', '-', 'ー')
    const characters = fc.array(one, { maxLength: 120 })
    fc.assert(fc.property(characters, (list) => {
      const text = list.join('')
      const { size, lines, left } = fit(text, room)
      const bare = (written: string): string => written.replace(/[ 　]/g, '')
      assert.equal(bare(lines.join('') + left), bare(text))
      const longest = Math.max(...lines.map((line) => widthOf(line, size)))
      assert.ok(longest <= room.w + widthOf('）', size) || lines.some((line) => charactersOf(line).length === 1))
    }))
  })
})

describe('advances', () => {
  it('are those of IPAmj明朝 for ASCII, half for half-width kana, full for the rest', () => {
    assert.deepEqual(['1', 'M', 'i'].map(advanceOf), [618, 954, 300])
    assert.equal(advanceOf('ｱ'), 500)
    assert.deepEqual(['海', VARIANT, '　', 'Ａ', 'é'].map(advanceOf), [1000, 1000, 1000, 1000, 1000])
  })
})
