/** Names as their papers have them, and what is wrong with others. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  alphabetNameFaults,
  formerSurnameFaults,
  fullNameFaults,
  isAlphabetName,
  isFullName,
  isInLetters,
  isKana,
  joinName,
  kanaFaults,
  writtenNameFaults,
  type NameFault,
} from './name.ts'

type Row = readonly [text: string, faults: readonly NameFault[]]

const check = (what: string, faultsOf: (text: string) => readonly NameFault[], rows: readonly Row[]): void => {
  for (const [text, faults] of rows) {
    test(`${what}「${text}」: ${faults.map(({ why }) => why).join(', ') || 'nothing to object to'}`, () =>
      assert.deepEqual(faultsOf(text), faults))
  }
}

check('氏名', fullNameFaults, [
  ['海野　花子', []],
  ['𠮷野　葵', []],
  ['葛\u{e0102}城　\ufa19', []],
  ['海野　はな', []],
  ['〓野　花子', []],
  ['海野', [{ why: 'no-space' }]],
  ['', [{ why: 'blank' }]],
  ['　', [{ why: 'blank' }]],
  ['海野 花子', [{ why: 'narrow-space', at: 2 }]],
  ['葛\u{e0102}城 花子', [{ why: 'narrow-space', at: 2 }]],
  ['海野　　花子', [{ why: 'several-spaces', at: 3 }]],
  ['海野　花　子', [{ why: 'several-spaces', at: 4 }]],
  ['　海野　花子', [{ why: 'space-at-edge' }]],
  ['海野　ﾊﾅ', [{ why: 'narrow-kana', at: 3 }]],
  [`海野　${'花'.repeat(98)}`, [{ why: 'too-long', at: 100 }]],
  [`海野　${'花'.repeat(97)}`, []],
  [`海野　${'葛\u{e0102}'.repeat(97)}`, []],
])

check('外国人の氏名・漢字氏名・通称', writtenNameFaults, [
  ['李', []], ['海野　花', []], ['NGUYEN THI HOA', []], ['ジョン', []],
  ['海野 花', [{ why: 'narrow-space', at: 2 }]],
  ['Nguyen', [{ why: 'small-letters', at: 1 }]],
  ['', [{ why: 'blank' }]],
])

check('旧氏', formerSurnameFaults, [
  ['濵', []],
  ['葛\u{e0102}城', []],
  ['', [{ why: 'blank' }]],
  ['濵　花子', [{ why: 'whole-name', at: 1 }]],
  ['葛\u{e0102}城 花', [{ why: 'whole-name', at: 2 }]],
])

check('アルファベット氏名', alphabetNameFaults, [
  ['UMINO HANA', []], ["O'HARA MARY-ANN", []], ['SMITH JOHN JR.', []], ['MONONYM', []],
  ['', [{ why: 'blank' }]],
  ['UMINO  HANA', [{ why: 'several-spaces', at: 5 }]],
  [' UMINO', [{ why: 'space-at-edge' }]],
  ['Umino Hana', [{ why: 'small-letters', at: 1 }]],
  ['ＵＭＩＮＯ　ＨＡＮＡ', [{ why: 'wide-letters', at: 0 }]],
  ['UMINO ハナ', [{ why: 'not-letters', at: 6 }]],
  ['JOSÉ', [{ why: 'not-letters', at: 3 }]],
  ['UMINO 2', [{ why: 'not-letters', at: 6 }]],
])

check('振り仮名', kanaFaults, [
  ['ウミノ　ハナコ', []], ['ヴィクトリア', []], ['ヷヸヹヺヰヱヲヵヶ', []], ['ハットリ　キャーリー', []], ['スミス・アン　マリー', []],
  ['', [{ why: 'blank' }]],
  ['うみの　はなこ', [{ why: 'not-kana', at: 0 }]],
  ['ｳﾐﾉ　ﾊﾅｺ', [{ why: 'narrow-kana', at: 0 }]],
  ['ウミノ ハナコ', [{ why: 'narrow-space', at: 3 }]],
  ['ウミノ　花子', [{ why: 'not-kana', at: 4 }]],
  ['ウミノ　ハナコ２', [{ why: 'not-kana', at: 7 }]],
  ['カ\u3099ク', [{ why: 'not-kana', at: 0 }]],
  ['ウミノ　―', [{ why: 'not-kana', at: 4 }]],
  ['ーウミ', [{ why: 'not-kana', at: 0 }]],
  ['ウミノ　', [{ why: 'space-at-edge' }]],
])

test('the short questions agree with the long answers', () => {
  assert.equal(isFullName('海野　花子'), true)
  assert.equal(isFullName('海野'), false)
  assert.equal(isKana('ウミノ　ハナコ'), true)
  assert.equal(isKana('ﾊﾅｺ'), false)
  assert.equal(isAlphabetName('UMINO HANA'), true)
  assert.equal(isAlphabetName('海野'), false)
})

test('letters are told from kanji, wide ones too', () => {
  assert.deepEqual(['UMINO', 'ＵＭＩＮＯ', '海野', 'ハナ', '', "'"].map(isInLetters), [true, true, false, false, false, false])
})

test('氏 and 名 are joined by one full-width space, nothing else is touched', () => {
  assert.equal(joinName('葛\u{e0102}城', '\ufa19'), '葛\u{e0102}城\u3000\ufa19')
  assert.equal(joinName('海野', null), '海野')
  assert.equal(joinName('海野', ''), '海野')
})
