/** Written names and the keys they are found by. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bareKey, foldedKey, lookAlikeName, splitName } from './name-key.ts'

const SPLITS = [
  ['海野　花子', '海野', '花子'],
  ['海野 花子', '海野', '花子'],
  ['海野　　花　子', '海野', '花　子'],
  ['海野', '海野', null],
  ['　海野　', '海野', null],
  ['葛\u{e0102}城　葵', '葛\u{e0102}城', '葵'],
  ['UMINO HANA MARIE', 'UMINO', 'HANA MARIE'],
  ['', '', null],
] as const

for (const [name, surname, given] of SPLITS) {
  test(`「${name}」 is ${surname} and ${given ?? 'nothing'}`, () => assert.deepEqual(splitName(name), { surname, given }))
}

/** The examples of [STD 2.1.2]: what is typed, and what it must find. */
const VARIANTS = [
  ['辺', '邊边邉𨘢'],
  ['浜', '濱頻濵滨'],
  ['藤', '䕨籘籐'],
  ['高', '髙'],
  ['崎', '﨑碕'],
  ['斎', '齋'],
  ['沢', '澤'],
  ['神', '\ufa19'],
  ['ケ', 'ヶ'],
] as const

for (const [typed, variants] of VARIANTS) {
  test(`${typed} finds ${variants}, and each of them finds the others`, () => {
    for (const variant of variants) assert.equal(foldedKey(variant), foldedKey(typed), variant)
    for (const variant of variants) assert.notEqual(bareKey(variant), bareKey(typed), variant)
  })
}

test('a selector never hides a name: the bare key drops it, the stored name keeps it', () => {
  assert.equal(bareKey('渡邉\u{e010f}　葵'), '渡邉葵')
  assert.equal(foldedKey('渡邉\u{e010f}　葵'), foldedKey('渡辺葵'))
})

test('the fold is directed: characters that only share a variant stay apart', () => {
  for (const [one, other] of [['充', '豕'], ['奏', '美'], ['美', '養'], ['奏', '秦'], ['川', '河']] as const) {
    assert.notEqual(foldedKey(one), foldedKey(other), `${one}${other}`)
  }
})

const SAME = [
  ['佐々木', '佐佐木'], ['NGUYEN THI HOA', 'ＮＧＵＹＥＮ　thi hoa'], ["O'HARA MARY-ANN", 'OHARA MARY ANN'], ['茅ヶ崎', '茅ケ崎'],
  ['ジョン・スミス', 'ジョン　スミス'], ['JOSÉ', 'JOSE'], ['ｽﾐｽ', 'スミス'],
] as const

for (const [one, other] of SAME) {
  test(`${one} and ${other} are found together`, () => assert.equal(foldedKey(one), foldedKey(other)))
}

test('々 with nothing before it stays', () => assert.equal(foldedKey('々'), '々'))

test('records look alike by the folded name', () => {
  assert.equal(lookAlikeName('髙橋　花子'), lookAlikeName('高橋花子'))
  assert.notEqual(lookAlikeName('高橋　花子'), lookAlikeName('高橋　葵'))
})
