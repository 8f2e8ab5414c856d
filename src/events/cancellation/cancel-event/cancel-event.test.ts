/** Runs the table of cancellations, then what a table cannot say. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { runTable } from '../../../../test/event-table.ts'
import { changedItemsOf, type ResidentChange } from '../../../record/change.ts'
import { asOf, cancelledBy } from '../../../record/history.ts'
import { civilDay } from '../../../law/calendar.ts'
import type { ResidentRecord } from '../../../record/resident.ts'
import { familyOfThree, oboro, saku, shizuku } from '../../every-event/examples.ts'
import { decide } from './decide.ts'
import {
  afterDeath, afterEntry, afterMove, afterMoveOut, apart, beforeMoveOut, dead, examples, undoDeath, undoEntry,
  undoMove, undoMoveOut, undoPlan,
} from './examples.ts'
import { cancelEvent } from './index.ts'

runTable(cancelEvent, examples)

const rowsOf = (changes: readonly ResidentChange[]) =>
  changes.map(({ record }) => record).toSorted((a, b) => a.personNo - b.personNo)

/** Items in which two rows differ. */
const differences = (before: ResidentRecord, after: ResidentRecord | undefined): readonly string[] =>
  after === undefined ? ['missing'] : Object.keys(changedItemsOf(before, after))

describe('異動の取消し', () => {
  it('puts everybody back as they were, one row on top, and keeps the death', () => {
    const rows = rowsOf(decide(undoDeath, afterDeath).changes)
    assert.deepEqual(rows.map((row) => [row.reason, row.historyNo, cancelledBy(row)]), [
      ['cancel-removal', 3, [2]], ['cancel-correction', 3, [2]], ['cancel-correction', 3, [2]],
    ])
    assert.deepEqual(familyOfThree.map((record, at) => differences(record, rows[at])), [[], [], []])
  })

  it('tells those who were told of the event', () => {
    const kinds = decide(undoDeath, afterDeath).followUps.map(({ kind }) => kind)
    assert.deepEqual(kinds.filter((kind) => kind === 'notice/cancellation').length, 3)
    assert.ok(kinds.includes('notice/identification'))
  })

  it('brings a family that had left altogether back as a new household, its plan undone with it', () => {
    const rows = rowsOf(decide(undoMoveOut, afterMoveOut).changes)
    assert.deepEqual(rows.map((row) => [row.status, row.householdNo, row.plannedMoveOutOn, cancelledBy(row)]),
      familyOfThree.map(() => ['current', 5000014, null, [3, 2]]))
    assert.deepEqual(rows.map((row) => row.headName), ['霧山　朔', '霧山　朔', '霧山　朔'])
  })

  it('undoes a plan before its day', () => {
    const rows = rowsOf(decide(undoPlan, beforeMoveOut).changes)
    assert.deepEqual(familyOfThree.map((record, at) => differences(record, rows[at])), [[], [], []])
  })

  it('leads back to the former household and its head', () => {
    const [row] = rowsOf(decide(undoMove, afterMove).changes)
    assert.deepEqual([row?.householdNo, row?.lot, row?.headName, row?.relationshipToHead],
      [saku.householdNo, '5番6号', '霧山　朔', '妻'])
    assert.equal(asOf([oboro, apart, ...(row === undefined ? [] : [row])], civilDay('2026-04-06'))?.lot, '5番6号')
  })

  it('removes what should never have been entered', () => {
    const rows = rowsOf(decide(undoEntry, afterEntry).changes)
    assert.deepEqual(
      rows.map((row) => [row.reason, row.status]),
      familyOfThree.map(() => ['cancel-entry', 'cancelled']),
    )
  })

  it('never forgets the row that it cancels', () =>
    assert.deepEqual([dead.historyNo, dead.reason, shizuku.historyNo], [2, 'death', 1]))
})
