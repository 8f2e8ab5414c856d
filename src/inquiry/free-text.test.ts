/** What the free box understands, and in which order it tries what a text may mean. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Criteria } from './criteria.ts'
import { readFreeText } from './free-text.ts'

/** A try in a few words. */
const told = ({ names, births, card, addresses }: Criteria): string => [
  ...names.map((name) => `${name.script} ${name.script === 'kana' ? name.strict : name.written}`),
  ...addresses.map((key) => `address ${key}`),
  ...[...card].map(([item, value]) => `${item} ${value}`),
  ...births?.map(({ from, until }) => (from === until ? from : `${from}..${until}`)) ?? [],
].join(', ')

const READINGS = [
  ['', []],
  ['　 ', []],
  ['海野', ['written 海野', 'address 海野']],
  ['海野　花子', ['written 海野花子', 'address 海野花子']],
  ['ウミノ', ['kana ウミノ', 'written ウミノ']],
  ['うみの はなこ', ['kana ウミノハナコ', 'written うみのはなこ']],
  ['ｳﾐﾉ', ['kana ウミノ', 'written ｳﾐﾉ']],
  ['NGUYEN THI', ['written NGUYENTHI', 'address NGUYENTHI']],
  ['潮町1-2-3', ['address 潮町1-2-3-', 'written 潮町1-2-3']],
  ['潮町一丁目', ['address 潮町1-', 'written 潮町一丁目']],
  ['1000012', ['person_no 1000012', 'household_no 1000012']],
  ['１０００', ['person_no 1000', 'household_no 1000']],
  ['19850503', ['person_no 19850503', 'household_no 19850503', '1985-05-03']],
  ['AB12345678CD', ['residence_card_no AB12345678CD', 'spr_certificate_no AB12345678CD']],
  ['S60.5.3', ['1985-05-03']],
  ['昭和60年', ['1985-01-01..1985-12-31']],
  ['ウミノ S60.5.3', ['kana ウミノ, 1985-05-03', 'written ウミノ, 1985-05-03']],
  ['S60 海野 女', ['written 海野, sex female, 1985-01-01..1985-12-31', 'address 海野, sex female, 1985-01-01..1985-12-31']],
  ['男', ['sex male']],
] as const

for (const [text, tries] of READINGS) {
  test(`「${text}」: ${tries.join(' / ') || 'nothing'}`, () => {
    assert.deepEqual(readFreeText(text, { match: 'begins', exact: false }).map(told), tries)
  })
}

test('a number too long for a person is nobody in the free box: such numbers have sealed fields of their own', () => {
  const [only, ...others] = readFreeText('123456789012', { match: 'begins', exact: false })
  assert.deepEqual([only?.births, others], [[], []])
})
