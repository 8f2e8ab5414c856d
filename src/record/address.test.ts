/** Addresses as they print and sort, and what is written for where somebody lived before. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  compareAddresses, isUnnotified, printAddress, printWithoutKatagaki, sortKey, withUnnotified, writePreviousAddress,
} from './address.ts'
import type { PreviousAddress } from './address.ts'

const here = { prefecture: '架空県', municipality: '海辺市', oazaAza: '潮町一丁目', lot: '2番3号', katagaki: 'うみべ荘201' }

test('方書は住所の一部として全角空白を挟んで印字する', () => {
  assert.equal(printAddress(here), '架空県海辺市潮町一丁目2番3号　うみべ荘201')
  assert.equal(printAddress({ ...here, katagaki: null }), '架空県海辺市潮町一丁目2番3号')
  assert.equal(printAddress({ ...here, katagaki: '' }), '架空県海辺市潮町一丁目2番3号')
  assert.equal(printWithoutKatagaki(here), '架空県海辺市潮町一丁目2番3号')
})

const previous: readonly [PreviousAddress, string | null][] = [
  [{ kind: 'notified', address: '架空県山手市峰町1番地' }, '架空県山手市峰町1番地'],
  [{ kind: 'unnotified', address: '架空県山手市峰町1番地' }, '架空県山手市峰町1番地（未届）'],
  [{ kind: 'overseas', country: '架空国', address: null }, '架空国'],
  [{ kind: 'overseas', country: '架空国', address: '海岸州' }, '架空国　海岸州'],
  [{ kind: 'unknown' }, '不明'], [{ kind: 'none' }, null],
]
for (const [told, written] of previous) {
  test(`転入前住所: ${told.kind}`, () => assert.equal(writePreviousAddress(told), written))
}

test('（未届）は一度だけ', () => {
  const once = withUnnotified('架空県山手市峰町1番地')
  assert.equal(withUnnotified(once), once)
  assert.ok(isUnnotified(once) && !isUnnotified('架空県山手市峰町1番地'))
})

test('番地は数として並ぶ', () => {
  const lots = ['10番1号', '2番３号', '2番10号', '1番', '2番3号の2', '1番地5', '１番地12']
  assert.deepEqual(lots.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    ['1番', '1番地5', '１番地12', '2番３号', '2番3号の2', '2番10号', '10番1号'])
})

test('丁目の漢数字も数として並ぶ', () => {
  const blocks = ['潮町十二丁目', '潮町二丁目', '潮町十丁目', '潮町一丁目', '潮町二十一丁目']
  assert.deepEqual(blocks.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
    ['潮町一丁目', '潮町二丁目', '潮町十丁目', '潮町十二丁目', '潮町二十一丁目'])
  assert.equal(sortKey('三島町'), '三島町', 'a number in a name is no number')
})

test('町字、番地、方書の順に並ぶ', () => {
  const rooms = ['うみべ荘1001', 'うみべ荘201', null].map((katagaki) => ({ ...here, katagaki }))
  const sorted = [{ ...here, lot: '10番', katagaki: null }, ...rooms].toSorted(compareAddresses)
  assert.deepEqual(sorted.map(({ lot, katagaki }) => katagaki ?? lot), ['2番3号', 'うみべ荘201', 'うみべ荘1001', '10番'])
})

test('numbers of any size keep their order', () => {
  fc.assert(fc.property(fc.nat(999_999), fc.nat(999_999), (a, b) => {
    assert.equal(Math.sign(a - b), compareAddresses({ ...here, lot: `${a}番` }, { ...here, lot: `${b}番` }))
  }))
})
