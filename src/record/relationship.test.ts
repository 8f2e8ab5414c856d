/** The words for a relationship: which may be written, which not and what instead, and what they give rise to. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  ATOMS, chainOf, generationOf, hasSeveralSpouses, highestRanking, isBirthOrderUnusual, isRelationship, isSexUnusual,
  rank, readRelationship, writeChain,
} from './relationship.ts'

const allowed = [
  '世帯主', '夫', '妻', '夫（未届）', '妻（未届）', '子', '子（子の夫）', '子（子の妻）', '父', '母', '兄', '姉', '弟', '妹', '縁故者', '同居人',
  '妻の子', '子の妻', '子の子', '子の子の子の子', '子の子（子の夫）', '子（子の妻）の子', '父の父の母の兄', '妻の妹の夫（未届）',
]
for (const text of allowed) test(`書ける続柄: ${text}`, () => assert.ok(isRelationship(text)))

const refused: readonly [string, string, readonly string[]][] = [
  ['', 'blank', []], ['　', 'blank', []], ['祖母', 'unknown-word', ['父の母', '母の母']], ['孫', 'unknown-word', ['子の子']],
  ['長男', 'unknown-word', ['子']], ['養子', 'unknown-word', ['子']], ['準世帯主', 'unknown-word', []],
  ['家事使用人', 'unknown-word', ['同居人']], ['子の子の子の子の子', 'too-many-generations', ['縁故者']],
  ['の子', 'unknown-word', []], ['子の', 'unknown-word', []], ['子のの子', 'unknown-word', []], ['子子', 'unknown-word', []],
  ['世帯主の子', 'unknown-word', []], ['子の同居人', 'unknown-word', []], ['長男の妻', 'unknown-word', []],
]
for (const [text, reason, instead] of refused) {
  test(`書けない続柄: ${text || '空欄'}`, () => {
    assert.deepEqual(readRelationship(text), { ok: false, reason, instead })
    assert.ok(!isRelationship(text))
  })
}

test('半角の括弧と空白は直して読むが、そのままでは書けない', () => {
  const reading = readRelationship(' 妻(未届) ')
  assert.deepEqual(reading, { ok: true, text: '妻（未届）', parsed: { kind: 'kin', chain: ['妻（未届）'] } })
  assert.ok(!isRelationship('妻(未届)'))
})

test('a chain of up to four links reads back as it was written; five are 縁故者', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...ATOMS), { minLength: 1, maxLength: 5 }), (chain) => {
    const text = writeChain(chain)
    assert.deepEqual(chainOf(text), chain.length > 4 ? [] : chain)
    assert.ok(isRelationship(text))
  }))
})

test('記載順位', () => {
  const order = ['世帯主', '妻', '子', '子の妻', '子の子', '母', '兄', '父の父', '妻の父', '縁故者', '同居人', '祖父']
  assert.deepEqual(order.map(rank), [11, 12, 13, 22, 23, 31, 32, 33, 41, 42, 43, 99])
  assert.deepEqual(['父の妻', '子の夫の母', '子の兄', '父の父の父'].map(rank), [41, 41, 41, 41])
})

test('いくつも書けるときは最も上位のもの', () => {
  assert.equal(highestRanking(['父の兄の子', '妻']), '妻')
  assert.equal(highestRanking(['縁故者', '子の子']), '子の子')
  assert.equal(highestRanking([]), undefined)
})

test('世代', () => {
  const told = { 子: -1, '子の子の妻': -2, '父の父': 2, '父の兄': 1, 妻の弟: 0, '父の兄の子': 0 }
  for (const [text, generation] of Object.entries(told)) assert.equal(generationOf(chainOf(text)), generation, text)
})

test('性別と続柄の食い違いは問い直すだけで、決して誤りではない', () => {
  assert.ok(isSexUnusual('夫（未届）', 'female') && isSexUnusual('子の妻', 'male') && isSexUnusual('姉', 'male'))
  for (const text of ['夫（未届）', '子', '縁故者', '世帯主']) assert.ok(!isSexUnusual(text, 'male'), text)
  assert.ok(isRelationship('夫（未届）'), 'whatever the sexes are, the word stands')
})

test('配偶者が二人', () => {
  assert.ok(hasSeveralSpouses(['世帯主', '妻', '妻（未届）']))
  assert.ok(!hasSeveralSpouses(['世帯主', '妻', '子の妻', '子の妻']))
})

test('親子の年の前後', () => {
  assert.ok(isBirthOrderUnusual('子', '1969-12-31', '1970-01-01'))
  assert.ok(isBirthOrderUnusual('母', '1970-01-02', '1970-01-01'))
  assert.ok(!isBirthOrderUnusual('妻の子', '1960-01-01', '1970-01-01'), 'a step-child may be older')
  assert.ok(!isBirthOrderUnusual('子', '1990-01-01', '1970-01-01'))
  assert.ok(!isBirthOrderUnusual('兄', '1990-01-01', '1970-01-01'))
})
