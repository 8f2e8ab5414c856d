/** The three classes of notes, gathered from rows in any order. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { movedIn } from './examples.ts'
import { notesOf, type NotedRow } from './notes.ts'

const row = (historyNo: number, items: Partial<NotedRow> = {}): NotedRow => {
  const { reason, eventOn, processedOn } = movedIn
  return {
    historyNo, reason, eventOn, processedOn, notifiedOn: null, cautionNote: null, remark: null, isCancelled: false,
    ...items,
  }
}

test('Ａは全ての行から古い順に、Ｂはその行とともに、Ｃは最新の行だけから', () => {
  const rows = [
    row(3, { remark: '今の備考' }), row(1, { remark: '前の備考' }), row(2, { cautionNote: '未届', isCancelled: true }),
  ]
  const { events, cautions, remark } = notesOf(rows)
  const told = events.map(({ historyNo, isCancelled }) => [historyNo, isCancelled])
  assert.deepEqual(told, [[1, false], [2, true], [3, false]])
  assert.deepEqual(cautions, [{ historyNo: 2, text: '未届' }])
  assert.equal(remark, '今の備考')
})

test('消された備考は、前の行にあっても出ない', () => {
  assert.deepEqual(notesOf([row(1, { remark: '前の備考' }), row(2)]).remark, null)
  assert.deepEqual(notesOf([]), { events: [], cautions: [], remark: null })
})
