/** Differences between two texts, character by character as officers count them. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { diffText, graphemes } from './diff.ts'

const joined = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join('')

describe('一字ずつの違い', () => {
  it('marks the one character that differs', () => {
    const { left, right } = diffText('山﨑　結衣', '山崎　結衣')
    assert.deepEqual(left, [
      { text: '山', same: true },
      { text: '﨑', same: false },
      { text: '　結衣', same: true },
    ])
    assert.deepEqual(right, [
      { text: '山', same: true },
      { text: '崎', same: false },
      { text: '　結衣', same: true },
    ])
  })

  it('counts a base with its selector as one', () => {
    assert.equal(graphemes('葛\u{E0102}野').length, 2)
    const { left } = diffText('葛\u{E0102}野', '葛野')
    assert.deepEqual(
      left.filter(({ same }) => !same),
      [{ text: '葛\u{E0102}', same: false }],
    )
  })

  it('loses nothing of either text, and what it calls the same is the same', () => {
    const text = fc.string({ unit: fc.constantFrom('山', '崎', '﨑', '　', 'ア'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { left, right } = diffText(a, b)
        assert.equal(joined(left), a)
        assert.equal(joined(right), b)
        assert.equal(joined(left.filter(({ same }) => same)), joined(right.filter(({ same }) => same)))
      }),
    )
  })
})
