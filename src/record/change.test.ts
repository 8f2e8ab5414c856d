/** Changing a record: what the next row carries over, what it counts as changed, and what it leaves alone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { civilDay } from '../law/calendar.ts'
import { exactDate } from '../law/imprecise-date.ts'
import { amend, changedItemsOf, compareEvents, isSame, openSheet, remove } from './change.ts'
import type { EventEntry } from './change.ts'
import { movedIn, resident } from './examples.ts'

const taro = resident(1)
const later: EventEntry = {
  ...movedIn, reason: 'change-of-address', eventOn: exactDate(civilDay('2026-05-01')),
  processedOn: civilDay('2026-05-02'),
}

test('転入の行は履歴番号1、変更項目なし', () => {
  assert.deepEqual([taro.historyNo, taro.sheetNo, taro.status], [1, 1, 'current'])
  assert.deepEqual(taro.changedItems, {})
  assert.equal(taro.alias, null)
  assert.equal(taro.caseId, null)
})

test('転居は次の行になり、変わった項目だけを前後で残す', () => {
  const { record, kind, previousHistoryNo } = amend(taro, { lot: '5番1号', katagaki: null, sex: 'male' }, later)
  assert.deepEqual([kind, previousHistoryNo, record.historyNo, record.sheetNo], ['amend', 1, 2, 1])
  assert.deepEqual(record.changedItems, { lot: ['2番3号', '5番1号'] })
  assert.equal(record.reason, 'change-of-address')
  assert.equal(record.fullName, taro.fullName)
  assert.equal(taro.lot, '2番3号', 'the earlier row stays as it was')
})

test('前の届出日・留意事項は次の行に持ち越さない', () => {
  const { record } = amend(taro, {}, { ...movedIn, notifiedOn: null, cautionNote: '未届' })
  const { notifiedOn: _, ...unsaid } = movedIn
  const next = amend(record, {}, unsaid).record
  assert.deepEqual([next.notifiedOn, next.cautionNote], [null, null])
})

test('日付や一覧は中身で比べる', () => {
  const same = amend(taro, { birthDate: { ...taro.birthDate }, aliasHistory: [] }, later)
  assert.deepEqual(same.record.changedItems, {})
  const other = amend(taro, { birthDate: { ...taro.birthDate, text: '昭和45年5月6日頃' } }, later)
  assert.deepEqual(Object.keys(other.record.changedItems), ['birthDate'])
})

test('消除して再び記載すると新しい住民票になり、除票の項目は引き継がない', () => {
  const gone = remove(taro, {
    status: 'moved-out', removalReason: 'domestic-move-out', removedOn: civilDay('2026-06-01'), remark: '除票の備考',
  }, later)
  assert.deepEqual([gone.kind, gone.record.status, gone.record.historyNo], ['remove', 'moved-out', 2])
  const back = openSheet(gone.record, { lot: '9番9号' }, later)
  assert.deepEqual([back.kind, back.previousHistoryNo], ['open-sheet', 2])
  assert.deepEqual([back.record.sheetNo, back.record.historyNo, back.record.status], [2, 3, 'current'])
  assert.deepEqual([back.record.removalReason, back.record.removedOn, back.record.remark], [null, null, null])
  assert.deepEqual(back.record.changedItems['sheetNo'], [1, 2])
  assert.deepEqual(back.record.changedItems['status'], ['moved-out', 'current'])
})

test('rows stand in the order of their events, then of their recording', () => {
  const early = amend(taro, {}, { ...later, eventOn: exactDate(civilDay('2026-03-01')) }).record
  const sameDay = amend(early, {}, { ...later, eventOn: taro.eventOn }).record
  assert.deepEqual([sameDay, taro, early].toSorted(compareEvents).map(({ historyNo }) => historyNo), [2, 1, 3])
})

test('sameness is that of the values, whatever the order of their keys', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => assert.ok(isSame(value, structuredClone(value)))))
  assert.ok(isSame({ a: 1, b: [2, { c: null }] }, { b: [2, { c: null }], a: 1 }))
  const unlike = [[[], {}], [null, {}], [{ a: 1 }, { a: 1, b: undefined }], [{ a: undefined }, { b: 1 }], ['1', 1]]
  for (const [a, b] of unlike) {
    assert.ok(!isSame(a, b), JSON.stringify([a, b]))
  }
  assert.deepEqual(changedItemsOf(taro, taro), {})
})
