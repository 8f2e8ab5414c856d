/** Reading a person's rows again: late notified events, cancellations, and what was known when. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, civilDay } from '../law/calendar.ts'
import { exactDate } from '../law/imprecise-date.ts'
import { amend, remove } from './change.ts'
import type { Amendments, EventEntry } from './change.ts'
import { movedIn, resident } from './examples.ts'
import {
  asKnown, asOf, CANCELLED_HISTORY_NO, differencesOf, getCurrent, listCancelled, standingOn,
} from './history.ts'
import type { ResidentRecord } from './resident.ts'

const event = (on: string, processedOn = on, reason = 'change-of-address'): EventEntry =>
  ({ ...movedIn, reason, eventOn: exactDate(civilDay(on)), processedOn: civilDay(processedOn), notifiedOn: null })

const after = (rows: readonly ResidentRecord[], items: Amendments, told: EventEntry): readonly ResidentRecord[] =>
  [...rows, amend(getCurrent(rows), items, told).record]

/** Cancels a row: the items it changed go back, and the new row names it. */
const cancelled = (rows: readonly ResidentRecord[], historyNo: number, told: EventEntry): readonly ResidentRecord[] => {
  const target = rows.find((row) => row.historyNo === historyNo)
  assert.ok(target)
  const before = Object.fromEntries(Object.entries(target.changedItems).map(([item, [from]]) => [item, from]))
  const { record } = amend(getCurrent(rows), before, told)
  return [...rows, { ...record, changedItems: { ...record.changedItems, [CANCELLED_HISTORY_NO]: [null, historyNo] } }]
}

const opening = [resident(1)]
const on = (rows: readonly ResidentRecord[], day: string) => asOf(rows, civilDay(day))

test('転入の前は住民でない', () => {
  assert.equal(on(opening, '2026-03-19'), undefined)
  assert.equal(on(opening, '2026-03-20')?.lot, '2番3号')
})

test('後から届いた前の異動は、後の異動の項目を戻さない', () => {
  const renamed = after(opening, { fullName: '海野　汐太郎' }, event('2026-06-20', '2026-06-21', 'ex-officio-correction'))
  const moved = after(renamed, { lot: '5番1号' }, event('2026-06-01', '2026-06-25'))
  assert.deepEqual([on(moved, '2026-05-31')?.lot, on(moved, '2026-06-10')?.lot], ['2番3号', '5番1号'])
  assert.deepEqual([on(moved, '2026-06-10')?.fullName, on(moved, '2026-06-25')?.fullName], ['海野　太郎', '海野　汐太郎'])
  assert.equal(on(moved, '2026-06-25')?.lot, '5番1号', 'the snapshot with the newest event date still says 2番3号')
  assert.equal(renamed[1]?.lot, '2番3号')
  assert.equal(on(moved, '2026-06-25')?.reason, 'ex-officio-correction', 'told of the event that happened last')
})

test('転入より前の日付の訂正も、転入の後からは効く', () => {
  const corrected = after(opening, { sex: 'female' }, event('2026-03-01', '2026-07-01', 'error-correction'))
  assert.equal(on(corrected, '2026-03-10'), undefined)
  assert.equal(on(corrected, '2026-03-20')?.sex, 'female')
})

test('同じ日の異動は履歴番号の順', () => {
  const twice = after(after(opening, { lot: '5番1号' }, event('2026-06-01')), { lot: '6番1号' }, event('2026-06-01'))
  assert.equal(on(twice, '2026-06-01')?.lot, '6番1号')
})

test('取り消された異動は無かったものとして読み、行は残る', () => {
  const moved = after(opening, { lot: '5番1号' }, event('2026-06-01'))
  const undone = cancelled(moved, 2, event('2026-07-01', '2026-07-01', 'cancel-correction'))
  assert.deepEqual([...listCancelled(undone)], [2])
  assert.equal(on(undone, '2026-06-15')?.lot, '2番3号')
  assert.equal(getCurrent(undone).lot, '2番3号')
  assert.equal(undone.length, 3)
  const redone = cancelled(undone, 3, event('2026-08-01', '2026-08-01', 'cancel-correction'))
  assert.deepEqual([...listCancelled(redone)], [3])
  assert.equal(on(redone, '2026-06-15')?.lot, '5番1号')
})

test('転入が取り消されれば、どの日にも住民でない', () => {
  const undone = cancelled(opening, 1, event('2026-07-01', '2026-07-01', 'cancel-entry'))
  assert.equal(on(undone, '2026-12-31'), undefined)
})

test('転出の後はその日から除票', () => {
  const gone = [...opening, remove(resident(1), { status: 'moved-out' }, event('2026-06-30')).record]
  assert.deepEqual(['2026-06-29', '2026-06-30'].map((day) => on(gone, day)?.status), ['current', 'moved-out'])
})

test('その日に分かっていたこと', () => {
  const moved = after(opening, { lot: '5番1号' }, event('2026-06-01', '2026-06-25'))
  assert.equal(on(asKnown(moved, civilDay('2026-06-24')), '2026-06-30')?.lot, '2番3号')
  assert.equal(on(asKnown(moved, civilDay('2026-06-25')), '2026-06-30')?.lot, '5番1号')
  assert.deepEqual(asKnown(moved, civilDay('2026-04-01')), [])
  assert.throws(() => getCurrent([]), RangeError)
})

test('events told in their own order read back as the newest row, whatever the order of the rows', () => {
  const steps = fc.array(fc.record({ days: fc.nat(20), lot: fc.constantFrom('1番', '2番', '3番') }), { maxLength: 8 })
  fc.assert(fc.property(steps, fc.integer(), (told, seed) => {
    let [rows, day]: [readonly ResidentRecord[], string] = [opening, '2026-03-20']
    for (const { days, lot } of told) {
      day = addDays(civilDay(day), days)
      rows = after(rows, { lot }, event(day))
    }
    const shuffled = rows.toSorted((a, b) => ((a.historyNo * seed) % 7) - ((b.historyNo * seed) % 7))
    assert.deepEqual(asOf(shuffled, civilDay(day)), getCurrent(rows))
  }))
})

test('ある日に知っていた、ある日の姿: どの行から成り、どの行がまだで、どの行を知らなかったか', () => {
  const renamed = after(opening, { fullName: '海野　汐太郎' }, event('2026-06-20', '2026-06-21', 'ex-officio-correction'))
  const moved = after(renamed, { lot: '5番1号' }, event('2026-06-01', '2026-06-25'))
  const undone = cancelled(moved, 2, event('2026-07-01', '2026-07-01', 'cancel-correction'))
  const then = (day: string, knownOn: string | null) => {
    const { record, ...told } = standingOn(undone, {
      on: civilDay(day), knownOn: knownOn === null ? null : civilDay(knownOn),
    })
    return [record?.fullName, record?.lot, told]
  }
  assert.deepEqual(then('2026-06-20', '2026-06-24'), [
    '海野　汐太郎', '2番3号', { counted: [1, 2], notYet: [], unknown: [3, 4], cancelled: [] },
  ])
  assert.deepEqual(then('2026-06-10', '2026-06-25'), [
    '海野　太郎', '5番1号', { counted: [1, 3], notYet: [2], unknown: [4], cancelled: [] },
  ])
  assert.deepEqual(then('2026-07-01', null), [
    '海野　太郎', '5番1号', { counted: [1, 3, 4], notYet: [], unknown: [], cancelled: [2] },
  ])
  assert.deepEqual(then('2026-03-01', null), [
    undefined, undefined, { counted: [], notYet: [1, 3, 4], unknown: [], cancelled: [2] },
  ])
  const [, , , cancelling] = undone
  assert.ok(cancelling)
  assert.deepEqual(differencesOf(cancelling), [{ item: 'fullName', from: '海野　汐太郎', to: '海野　太郎' }])
})
