/** Addresses however they are written, and what their keys make of them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressKey, typedAddressKey } from './address-key.ts'

const SAME = [
  ['潮町一丁目２番３号', '潮町1-2-3-'], ['潮町１丁目２－３', '潮町1-2-3-'], ['潮町1-2-3', '潮町1-2-3-'], ['潮町 1‐2‐3', '潮町1-2-3-'],
  ['潮町二十三丁目百一番地', '潮町23-101-'], ['潮町1234番地の5', '潮町1234-5-'], ['潮町1234番地5', '潮町1234-5-'], ['潮町1234の5', '潮町1234-5-'],
  ['大字潮字浜12番地', '潮字浜12-'], ['一番町3番', '一番町3-'], ['潮町', '潮町'], ['澤町1', '沢町1-'],
  ['潮町1番2号コーポ海101号室', '潮町1-2-コーポ海101-'], ['潮町1番2号ｺｰﾎﾟ海 101', '潮町1-2-コーポ海101-'], ['葛\u{e0102}町3', '葛町3-'],
] as const

for (const [address, key] of SAME) {
  test(`${address} is ${key}`, () => assert.equal(addressKey(address), key))
}

test('the prefecture is not part of what is looked for; a town whose name looks like one is', () => {
  assert.equal(typedAddressKey('架空県海辺市潮町1'), '海辺市潮町1-')
  assert.equal(typedAddressKey('北海道海辺市潮町'), '海辺市潮町')
  assert.equal(typedAddressKey('道町2-1'), '道町2-1-')
})

test('a number never matches inside a longer one', () => {
  assert.ok(!addressKey('潮町11番23号').includes(addressKey('潮町1')))
  assert.ok(!addressKey('潮町1番23号').includes(addressKey('潮町1-2')))
  assert.ok(addressKey('潮町1番2号').includes(addressKey('潮町1-2')))
})
