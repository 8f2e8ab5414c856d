/** Every rule of the standard about readings that sound alike, from both sides. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { givenOf, looseKana, splitsOf, strictKana } from './kana-key.ts'

const STRICT = [
  ['海野の読み', 'ウミノ　ハナコ', 'ウミノ ハナコ'],
  ['half-width space', 'ウミノ ハナコ', 'ウミノ ハナコ'],
  ['hiragana', 'うみの　はなこ', 'ウミノ ハナコ'],
  ['half-width kana with marks', 'ﾊﾞﾝﾊﾞ　ﾊﾞﾊﾟｺ', 'バンバ バパコ'],
  ['a loose voicing mark', 'ウ゛ィオラ', 'ヴィオラ'],
  ['a combining voicing mark', 'カ\u3099ク', 'ガク'],
  ['spaces inside the given name', 'スミス　アン　マリー', 'スミス アンマリー'],
  ['a middle dot', 'スミス・アン', 'スミスアン'],
  ['only one part', 'スミス', 'スミス'],
  ['nothing', '　', ''],
] as const

for (const [what, reading, key] of STRICT) {
  test(`strict: ${what}`, () => assert.equal(strictKana(reading), key))
}

test('every dash and long mark is one, wide or narrow [STD 2.1.2]', () => {
  for (const dash of ['ー', '―', '－', '‐', 'ｰ', '-', '−', '–']) assert.equal(strictKana(`ユ${dash}キ`), 'ユーキ', dash)
})

const isFound = (typed: string, reading: string): boolean => {
  const keys = looseKana(reading)
  return looseKana(typed).some((key) => keys.includes(key))
}

/** Pairs that the loose keys must find from either side: each line is a rule of [STD 2.1.2]. */
const TOGETHER = [
  ['ヂ and ジ', 'ヂンナイ', 'ジンナイ'], ['ズ and ヅ', 'ミズキ', 'ミヅキ'], ['ワ and ハ', 'カワシマ', 'カハシマ'],
  ['ヴァ and バ', 'ヴァイオ', 'バイオ'], ['ヴィ and ビ', 'ヴィオラ', 'ビオラ'], ['ヴ and ブ', 'ヴンダ', 'ブンダ'],
  ['ヴェ and ベ', 'ヴェラ', 'ベラ'], ['ヴォ and ボ', 'ヴォルガ', 'ボルガ'], ['ヴュ and ビュ', 'レヴュ', 'レブユ'],
  ['オ and ヲ', 'カヲリ', 'カオリ'], ['ヒ and ピ', 'ヒノ', 'ピノ'], ['ヒ and ビ', 'ヒノ', 'ビノ'],
  ['カ and ガ', 'ナカタ', 'ナガタ'], ['タ and ダ', 'ヤマタ', 'ヤマダ'], ['チ and ヂ', 'ハナチ', 'ハナヂ'], ['ツ and ヅ', 'ツツキ', 'ツヅキ'],
  ['シ and ヂ through ジ', 'シンナイ', 'ヂンナイ'],
  ['ッ and ツ', 'ハットリ', 'ハツトリ'], ['ャ and ヤ', 'キャノ', 'キヤノ'], ['ュ and ユ', 'リュウ', 'リユウ'], ['ョ and ヨ', 'キョウ', 'キヨウ'],
  ['ァ and ア', 'ファノ', 'フアノ'], ['ヵ and カ', 'ヵノ', 'カノ'],
  ['ウ after an オ-sound', 'オオノ', 'オウノ'], ['コウ and コオ', 'コウダ', 'コオダ'], ['ゴウ and コオ', 'ゴウダ', 'コオダ'],
  ['ショウ and ショオ', 'ショウジ', 'ショオジ'], ['ヨウコ and ヨオコ', 'ヨウコ', 'ヨオコ'],
  ['the long mark', 'ローラ', 'ロラ'], ['the long mark for オ', 'コーノ', 'コオノ'], ['the long mark for ウ', 'コーノ', 'コウノ'],
  ['the long mark elsewhere', 'マリー', 'マリ'], ['ヰ and イ', 'ヰダ', 'イダ'], ['ヱ and エ', 'ヱミ', 'エミ'],
  ['half width', 'ﾔﾏﾀﾞ ﾊﾅｺ', 'ヤマダ　ハナコ'], ['hiragana', 'やまだ　はなこ', 'ヤマダ　ハナコ'],
  ['dash and long mark', 'マリ-', 'マリー'],
] as const

for (const [rule, one, other] of TOGETHER) {
  test(`loose: ${rule}`, () => {
    assert.ok(isFound(one, other), `${looseKana(one).join()} / ${looseKana(other).join()}`)
    assert.ok(isFound(other, one))
    assert.notEqual(strictKana(one) === strictKana(other), !/half|hiragana|dash/.test(rule))
  })
}

const APART = [
  ['スズキ', 'ツズラ'],
  ['オオノ', 'オノ'],
  ['シバ', 'チバ'],
  ['スダ', 'ツダ'],
  ['サトウ', 'サト'],
  ['カトウ', 'カタ'],
  ['ウエダ', 'オエダ'],
] as const

for (const [one, other] of APART) {
  test(`loose: ${one} is not ${other}`, () => assert.ok(!isFound(one, other)))
}

test('a key never depends on width, spaces inside it or the script it was typed in', () => {
  const kana = fc.array(fc.constantFrom(...'アイウエオカガキジヂズヅッツハバパヒフヴァィャュョワヲンー'), { minLength: 1, maxLength: 8 })
  fc.assert(fc.property(kana, kana, (surname, given) => {
    const reading = `${surname.join('')}　${given.join('')}`
    const hiragana = reading.replace(/[ァ-ヶ]/gu, (sound) => String.fromCharCode(sound.charCodeAt(0) - 0x60))
    assert.deepEqual(looseKana(hiragana), looseKana(reading))
    assert.deepEqual(looseKana(reading.replace('　', ' ')), looseKana(reading))
    assert.deepEqual(looseKana(reading.replaceAll('ー', 'ｰ')), looseKana(reading))
    assert.ok(looseKana(reading).length >= 1 && looseKana(reading).length <= 4)
  }))
})

test('the loose key forgives twice as once: making it again changes nothing', () => {
  for (const [, one, other] of TOGETHER) {
    for (const reading of [one, other]) {
      const [key = ''] = looseKana(reading)
      assert.deepEqual(looseKana(key), [key], reading)
    }
  }
})

test('where 氏 ends is guessed at every place', () => {
  assert.deepEqual(splitsOf('ウミノハナ'), ['ウミノハナ', 'ウ ミノハナ', 'ウミ ノハナ', 'ウミノ ハナ', 'ウミノハ ナ'])
  assert.deepEqual(splitsOf('ウミノ ハナ'), ['ウミノ ハナ'])
  assert.equal(givenOf('ウミノ ハナ'), 'ハナ')
  assert.equal(givenOf('ウミノ'), null)
})
