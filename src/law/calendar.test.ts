/** Days, their counting and the ends of terms: tables of the law, then what holds for every day. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays, addMonths, civilDay, compareDays, dayOfWeek, dayParts, daysBetween, findCivilDay, isCivilDay, isWeekend,
  periodEnd, termEnd,
} from './calendar.ts'
import type { CivilDay, Term } from './calendar.ts'
import { officialHolidays } from './holidays.ts'

const provision = { law: '民法', at: '140条' }
const fourteenDays: Term = { count: 14, unit: 'day', firstDay: 'excluded', provision }
const fourteenDaysOfBirth: Term = { ...fourteenDays, firstDay: 'included' }

const anyDay = fc.integer({ min: 0, max: 80_000 }).map((count) => addDays(civilDay('1873-01-01'), count))

test('only days that exist are days', () => {
  for (const text of ['2024-02-29', '2000-02-29', '1873-01-01', '9999-12-31']) assert.ok(isCivilDay(text), text)
  const none = ['2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-4-1', '', null, 20240401]
  for (const text of none) {
    assert.ok(!isCivilDay(text), String(text))
  }
  assert.throws(() => civilDay('2023-02-29'), RangeError)
  assert.equal(findCivilDay(2023, 2, 29), undefined)
  assert.equal(findCivilDay(2024, 2, 29), '2024-02-29')
  assert.equal(findCivilDay(2024, 2.5, 1), undefined)
})

test('days of the week that are known', () => {
  const known: readonly [string, number][] = [
    ['1873-01-01', 3], ['1926-12-25', 6], ['2000-01-01', 6], ['2019-05-01', 3], ['2026-03-01', 0], ['2026-09-22', 2],
  ]
  for (const [day, weekday] of known) assert.equal(dayOfWeek(civilDay(day)), weekday, day)
})

test('counting days and months', () => {
  assert.equal(addDays(civilDay('2024-02-28'), 1), '2024-02-29')
  assert.equal(addDays(civilDay('2023-12-31'), 1), '2024-01-01')
  assert.equal(addDays(civilDay('2000-03-01'), -1), '2000-02-29')
  assert.equal(daysBetween(civilDay('2026-03-01'), civilDay('2026-03-15')), 14)
  assert.equal(addMonths(civilDay('2024-01-31'), 1), '2024-02-29')
  assert.equal(addMonths(civilDay('2024-03-31'), -13), '2023-02-28')
})

test('adding days is undone by taking them away, and the week runs on', () => {
  fc.assert(fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
    const moved = addDays(day, count)
    assert.ok(isCivilDay(moved))
    assert.equal(addDays(moved, -count), day)
    assert.equal(daysBetween(day, moved), count)
    assert.equal(Math.sign(compareDays(moved, day)), Math.sign(count))
    assert.equal(dayOfWeek(moved), (((dayOfWeek(day) + count) % 7) + 7) % 7)
  }))
})

test('day arithmetic agrees with the platform calendar', () => {
  fc.assert(fc.property(anyDay, (day) => {
    const platform = new Date(`${day}T00:00:00Z`)
    const { year, month, day: number } = dayParts(day)
    assert.deepEqual([year, month, number, dayOfWeek(day)],
      [platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate(), platform.getUTCDay()])
  }))
})

const ends: readonly { title: string; from: string; term: Term; closed?: string[]; until: string }[] = [
  { title: '異動の翌日から14日', from: '2026-04-01', term: fourteenDays, until: '2026-04-15' },
  { title: '末日が日曜なら翌開庁日', from: '2026-03-01', term: fourteenDays, until: '2026-03-16' },
  { title: '末日が土曜なら月曜', from: '2026-04-04', term: fourteenDays, until: '2026-04-20' },
  { title: '連休の間は次の開庁日まで延びる', from: '2026-04-19', term: fourteenDays, until: '2026-05-07',
    closed: ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06'] },
  { title: '戸籍の届出は初日を算入する', from: '2027-03-01', term: fourteenDaysOfBirth, until: '2027-03-15' },
  { title: '戸籍の届出の末日が平日ならその日', from: '2026-04-01', term: fourteenDaysOfBirth, until: '2026-04-14' },
]
for (const { title, from, term, closed = [], until } of ends) {
  test(`期間の末日: ${title}`, () => {
    assert.equal(termEnd(civilDay(from), term, closed.map(civilDay)), until)
  })
}

const periods: readonly [string, number, Term['unit'], string][] = [
  ['2026-04-01', 1, 'year', '2027-04-01'], ['2026-03-31', 1, 'month', '2026-04-30'],
  ['2026-01-30', 1, 'month', '2026-02-28'], ['2026-01-31', 1, 'month', '2026-02-28'],
  ['2024-02-28', 1, 'year', '2025-02-28'], ['2024-02-29', 1, 'year', '2025-02-28'],
  ['2026-04-01', 150, 'year', '2176-04-01'],
]
for (const [from, count, unit, until] of periods) {
  test(`期間の満了: ${from}から${count}${unit}`, () => {
    assert.equal(periodEnd(civilDay(from), { count, unit, firstDay: 'excluded', provision }), until)
  })
}

test('no term ends on an official holiday, nor before its period', () => {
  const holidays = officialHolidays(civilDay('2024-01-01'), civilDay('2027-12-31'))
  const closed = new Set<CivilDay>(holidays)
  const from = fc.integer({ min: 0, max: 1400 }).map((count) => addDays(civilDay('2024-01-01'), count))
  const term = fc.record({ count: fc.integer({ min: 1, max: 30 }), firstDay: fc.constantFrom('excluded', 'included') })
  fc.assert(fc.property(from, term, (eventOn, { count, firstDay }) => {
    const sought: Term = { count, unit: 'day', firstDay, provision }
    const end = termEnd(eventOn, sought, holidays)
    assert.ok(!closed.has(end) && !isWeekend(end))
    assert.ok(end >= periodEnd(eventOn, sought))
    for (let day = periodEnd(eventOn, sought); day < end; day = addDays(day, 1)) assert.ok(closed.has(day), day)
  }))
})
