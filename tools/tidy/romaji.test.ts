/** Proves that readings become romaji, and that long romaji is told from English. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRomaji, romajiOf, shortened } from './romaji.ts'

test('readings in Hepburn, with small kana, doubled consonants and the syllabic n', () => {
  assert.deepEqual(['じゅうみんひょう', 'ひっとうしゃ', 'てんにゅう', 'いっち', 'ほんせき'].map(romajiOf), [
    'juuminhyou', 'hittousha', 'tennyuu', 'itchi', 'honseki',
  ])
  assert.equal(shortened('juuminhyou'), 'juminhyo')
  assert.equal(romajiOf('DV等'), '')
})

test('long Japanese words', () => {
  const words = ['katagaki', 'setainushi', 'tsuzukigara', 'todokedenin', 'kisaijikou']
  for (const word of words) assert.ok(isRomaji(word), word)
})

test('English words, also those that sound Japanese', () => {
  const words = ['address', 'household', 'generation', 'separate', 'database', 'economy', 'japanese', 'tokenize']
  for (const word of words) assert.ok(!isRomaji(word), word)
})
