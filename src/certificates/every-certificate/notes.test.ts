/** 統合記載欄 of a removed record: the plan, its removal and the notice after it are one move-out, told once. */
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { civilDay } from '../../law/calendar.ts'
import { exactDate } from '../../law/imprecise-date.ts'
import { resident } from '../../record/examples.ts'
import { notesOf } from './notes.ts'
import type { HistoryRow } from './past.ts'

const row = (historyNo: number, changedItems: HistoryRow['changedItems'], day = '2026-05-31'): HistoryRow => ({
  historyNo, reason: 'domestic-move-out', eventOn: exactDate(civilDay(day)), notifiedOn: null,
  processedOn: civilDay('2026-05-31'), changedItems, cautionNote: null,
})

it('tells of a planned, made and confirmed move-out once', () => {
  const record = { ...resident(1000011), status: 'moved-out' as const }
  const history = [
    row(2, { plannedMoveOutOn: [null, '2026-05-31'], plannedDestination: [null, '架空県星見市'] }),
    row(3, { status: ['current', 'moved-out'] }),
    row(4, { moveInNoticeOn: [null, '2026-06-04'], confirmedDestination: [null, '架空県星見市'] }),
  ]
  const past = { personNo: record.personNo, addressBefore: null, arrivedOn: null, history }
  const notes = notesOf({ record, past, individualNumber: null, residentCode: null }, (item) => item === 'history')
  assert.deepEqual(notes, ['【異動事由】国内転出　【異動日】令和8年5月31日'])
})
