/** The official reasons: how many of which group, and whose records they may stand in. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CANCELLATIONS, findReason, isReasonId, listReasons, REASONS, reasonTitle } from './reason.ts'

test('標準仕様書の一覧と同じ数だけある', () => {
  const counts = Object.groupBy(REASONS, ({ group }) => group)
  assert.deepEqual([counts.entry?.length, counts.removal?.length, counts.correction?.length], [9, 9, 19])
  assert.equal(new Set(REASONS.map(({ id }) => id)).size, REASONS.length)
})

test('転居取消という事由はない', () => assert.ok(!REASONS.some(({ title }) => title.includes('転居取消'))))

test('日本人だけ・外国人だけの事由', () => {
  const only = (kind: 'japanese' | 'foreign') => {
    const other = new Set(listReasons(kind === 'japanese' ? 'foreign' : 'japanese').map(({ id }) => id))
    return listReasons(kind).filter(({ id }) => !other.has(id)).map(({ title }) => title)
  }
  assert.deepEqual(only('japanese'), ['職権記載（帰化等）', '職権消除（国籍喪失）'])
  assert.deepEqual(only('foreign'), ['職権記載（国籍喪失）', '職権消除（帰化等）'])
  assert.ok(listReasons('japanese', 'removal').every(({ group }) => group === 'removal'))
})

test('id から引く', () => {
  assert.equal(findReason('domestic-move-in')?.title, '国内転入')
  assert.equal(reasonTitle('cancel-removal'), '異動の取消し（増）')
  assert.equal(reasonTitle('旧システムの事由'), '旧システムの事由')
  assert.ok(isReasonId('birth') && !isReasonId('転居取消') && !isReasonId(undefined))
  assert.deepEqual(CANCELLATIONS.map((id) => findReason(id)?.group), ['entry', 'removal', 'correction'])
})
