/** What is told of two records side by side. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resident } from '../../../src/record/examples.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { compareRecords } from './compare.ts'

const shown = (items: Partial<ShownRecord> = {}): ShownRecord => {
  const { individualNumberId: _i, residentCodeId: _r, ...record } = resident(1)
  return { ...record, hasIndividualNumber: false, hasResidentCode: true, hidden: [], blocked: 'none', ...items }
}

test('items that are printed alike are left out, the others stand in the order of the paper', () => {
  assert.deepEqual(compareRecords(shown(), shown()), [])
  const moved = shown({ lot: '9番', fullName: '海野　汐太郎', hasIndividualNumber: true })
  assert.deepEqual(
    compareRecords(shown(), moved).map(({ item }) => item),
    ['fullName', 'hasIndividualNumber', 'lot'],
  )
})

test('an item that became blank or was none before is told', () => {
  const [difference] = compareRecords(shown({ katagaki: '潮荘' }), shown())
  assert.deepEqual(difference, { item: 'katagaki', from: '潮荘', to: '' })
})

test('what the event says of itself is not an item of the record', () => {
  assert.deepEqual(compareRecords(shown({ cautionNote: '未届' }), shown({ reason: 'birth', historyNo: 2 })), [])
})

test('somebody who was not recorded has only blanks', () => {
  const all = compareRecords(null, shown())
  assert.ok(all.every(({ from }) => from === ''))
  assert.ok(all.some(({ item, to }) => item === 'status' && to === '住民'))
  assert.deepEqual(compareRecords(null, null), [])
})
