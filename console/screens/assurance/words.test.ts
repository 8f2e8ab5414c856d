/** A summary is read whole, however its own area wrote it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orNull, summaryLines } from './words.ts'

test('a text, labels with values, or a list of both', () => {
  assert.deepEqual(summaryLines('窓口の入力'), [{ label: '', value: '窓口の入力' }])
  assert.deepEqual(summaryLines({ 人数: 3, 期限: '2026-11-21' }), [
    { label: '人数', value: '3' },
    { label: '期限', value: '令和8年11月21日' },
  ])
  assert.deepEqual(summaryLines([{ label: '文書', value: null }, '別紙のとおり']), [
    { label: '文書', value: '－' },
    { label: '', value: '別紙のとおり' },
  ])
  assert.deepEqual(summaryLines(null), [])
})

test('what is left out is shown all the same', () => {
  assert.deepEqual(summaryLines({ 条件: ['a', 'b'] }), [{ label: '条件', value: '["a","b"]' }])
  assert.equal(orNull('  '), null)
  assert.equal(orNull(' x '), 'x')
})
