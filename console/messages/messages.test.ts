/** Both languages say the same things. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { en } from './en.ts'
import { ja } from './ja.ts'

/** Every path of the words and what stands there: a word, a list of words, or a sentence with so many blanks. */
const pathsOf = (words: object, before = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const path = `${before}${key}`
    if (typeof value === 'function') return [`${path}(${value.length})`]
    if (Array.isArray(value)) return [`${path}[${value.length}]`]
    return typeof value === 'object' && value !== null ? pathsOf(value, `${path}.`) : [path]
  })

const sayingsOf = (words: object): readonly string[] =>
  Object.values(words).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? sayingsOf(value) : [],
  )

describe('the words of the console', () => {
  it('are the same ones in both languages', () => {
    assert.deepEqual(pathsOf(en).toSorted(), pathsOf(ja).toSorted())
  })

  it('say something in both', () => {
    for (const words of [en, ja]) assert.ok(sayingsOf(words).every((saying) => saying.trim() !== ''))
  })

  it('blame nobody', () => {
    for (const blame of ['申し訳', '恐れ入り', 'sorry', 'please', 'oops']) {
      assert.deepEqual(
        [...sayingsOf(en), ...sayingsOf(ja)].filter((saying) => saying.toLowerCase().includes(blame)),
        [],
      )
    }
  })
})
