/** Dates that no calendar holds: the fourteen forms, days that never were, and the day held inside. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, civilDay } from './calendar.ts'
import {
  compareImprecise, exactDate, findExactDay, IMPRECISE_FORMS, isImpreciseDate, parseImpreciseDate,
} from './imprecise-date.ts'

const read: readonly [string, string, string][] = [
  ['令和5年頃', 'about', '2023-01-01'], ['令和5年3月頃', 'about', '2023-03-01'], ['令和5年3月4日頃', 'about', '2023-03-04'],
  ['推定令和5年3月4日', 'estimated', '2023-03-04'], ['推定令和5年3月', 'estimated', '2023-03-01'],
  ['令和5年春', 'season', '2023-03-01'], ['令和5年冬', 'season', '2023-12-01'],
  ['令和5年3月上旬', 'tenDay', '2023-03-01'], ['令和5年3月中旬頃', 'tenDay', '2023-03-11'], ['令和5年2月下旬', 'tenDay', '2023-02-21'],
  ['年月日不詳', 'unknown', '1873-01-01'], ['令和5年 月日不詳', 'unknown', '2023-01-01'], ['令和5年3月 日不詳', 'unknown', '2023-03-01'],
  ['令和5年3月4日から4月5日頃までの間', 'range', '2023-03-04'], ['令和5年3月推定4日から5日までの間', 'range', '2023-03-04'],
  ['令和5年3月4日頃から5日頃までの間', 'range', '2023-03-04'],
  ['昭和25年月日不詳', 'unknown', '1950-01-01'], ['昭和２５年　月日不詳', 'unknown', '1950-01-01'], ['令和元年頃', 'about', '2019-05-01'],
  ['平成31年頃', 'about', '2019-01-01'], ['昭和64年1月頃', 'about', '1989-01-01'],
  ['令和5年12月28日から1月3日頃までの間', 'range', '2023-12-28'],
  ['平成11年2月29日', 'nonCalendar', '1999-02-28'], ['昭和50年4月31日', 'nonCalendar', '1975-04-30'],
  ['明治5年12月2日', 'nonCalendar', '1872-12-02'], ['明治3年閏10月5日', 'nonCalendar', '1870-10-05'],
  ['明治45年7月30日', 'exact', '1912-07-30'], ['大正15年12月25日', 'exact', '1926-12-25'], ['平成12年2月29日', 'exact', '2000-02-29'],
]
for (const [typed, kind, sortOn] of read) {
  test(`不詳日: ${typed}`, () => {
    assert.deepEqual(parseImpreciseDate(typed), { ok: true, date: { kind, text: typed, sortOn } })
  })
}

const spelledOut: readonly [string, string][] = [
  ['S25年頃', '昭和25年頃'], ['r1年頃', '令和元年頃'], ['H11.2.29', '平成11年2月29日'], ['1999-2-29', '平成11年2月29日'],
  ['Ｓ50年3月 日不詳', '昭和50年3月 日不詳'], ['R7.4.1', '令和7年4月1日'], ['昭25年3月4日頃から5日頃までの間', '昭和25年3月4日頃から5日頃までの間'],
]
for (const [typed, text] of spelledOut) {
  test(`略した元号は書き下す: ${typed}`, () => {
    const reading = parseImpreciseDate(typed)
    assert.equal(reading.ok && reading.date.text, text)
  })
}

const refused: readonly [string, string][] = [
  ['令和5年13月頃', 'impossible-day'], ['令和5年2月30日頃', 'impossible-day'], ['令和5年2月32日', 'impossible-day'],
  ['令和5年3月5日頃から4日頃までの間', 'impossible-day'], ['令和0年頃', 'impossible-day'], ['平成32年頃', 'era-out-of-range'],
  ['平成31年5月頃', 'era-out-of-range'], ['昭和元年3月頃', 'era-out-of-range'], ['2023年頃', 'unreadable'], ['春', 'unreadable'],
  ['令和5年3月', 'unreadable'], ['令和5年', 'unreadable'], ['令和5年夏頃', 'unreadable'], ['不明', 'unreadable'], ['', 'unreadable'],
  ['令和5年\n頃', 'unreadable'], ['推定令和5年', 'unreadable'], ['X5年頃', 'unreadable'],
]
for (const [typed, reason] of refused) {
  test(`許さない日付: ${JSON.stringify(typed)}`, () => assert.deepEqual(parseImpreciseDate(typed), { ok: false, reason }))
}

test('元号の外れた暦日は正しい元号に直して知らせる', () => {
  assert.deepEqual(parseImpreciseDate('H31.5.1'), {
    ok: true, date: { kind: 'exact', text: '令和元年5月1日', sortOn: '2019-05-01' }, warning: 'era-out-of-range',
  })
})

test('外国人住民の生年月日は西暦', () => {
  const told = ['1990年1月5日', 'H2.1.5', '1990年頃', '1990年3月 日不詳', '1991年2月29日']
    .map((typed) => parseImpreciseDate(typed, { calendar: 'gregorian' }))
  assert.deepEqual(told.map((it) => it.ok && [it.date.kind, it.date.text, it.date.sortOn]), [
    ['exact', '1990年1月5日', '1990-01-05'], ['exact', '1990年1月5日', '1990-01-05'], ['about', '1990年頃', '1990-01-01'],
    ['unknown', '1990年3月 日不詳', '1990-03-01'], ['nonCalendar', '1991年2月29日', '1991-02-28'],
  ])
  assert.deepEqual(exactDate(civilDay('1990-01-05'), 'gregorian').text, '1990年1月5日')
})

test('年月日不詳の内部の日付は知る者が決める', () => {
  const reading = parseImpreciseDate('年月日不詳', { unknownSortsOn: civilDay('2026-04-01') })
  assert.equal(reading.ok && reading.date.sortOn, '2026-04-01')
})

test('標準仕様書の14の形がすべてあり、見本がその形として読める', () => {
  const parts: Readonly<Record<string, string>> = {
    '{Y}': '令和5年', '{M}': '3月', '{D}': '4日', '{m}': '5月', '{d}': '6日', '{S}': '秋', '{P}': '下旬',
  }
  assert.equal(IMPRECISE_FORMS.length, 14)
  assert.equal(new Set(IMPRECISE_FORMS.map(({ template }) => template)).size, 14)
  for (const { kind, template } of IMPRECISE_FORMS) {
    const text = template.replaceAll(/\{.\}/g, (slot) => parts[slot] ?? slot)
    const reading = parseImpreciseDate(text)
    assert.ok(reading.ok && reading.date.kind === kind && reading.date.text === text, text)
  }
})

test('並びは内部の日付による', () => {
  const dates = ['令和5年3月頃', '令和5年頃', '令和5年2月5日'].map((typed) => {
    const reading = parseImpreciseDate(typed)
    assert.ok(reading.ok)
    return reading.date
  })
  assert.deepEqual(dates.toSorted(compareImprecise).map(({ text }) => text), ['令和5年頃', '令和5年2月5日', '令和5年3月頃'])
  assert.deepEqual(dates.map(findExactDay), [undefined, undefined, '2023-02-05'])
})

test('形の崩れた値は日付として通さない', () => {
  const sound = { kind: 'about', text: '令和5年頃', sortOn: '2023-01-01' }
  assert.ok(isImpreciseDate(sound))
  assert.ok(isImpreciseDate({ ...sound, sortOn: '2023-06-01' }), 'the day inside may be known better')
  assert.ok(isImpreciseDate(exactDate(civilDay('1990-01-05'), 'gregorian')))
  const broken = [
    { ...sound, kind: 'exact' }, { ...sound, sortOn: '2023-02-30' }, { ...sound, text: '令和5年ごろ' },
    { ...sound, more: 1 },
    { kind: 'exact', text: '令和5年1月1日', sortOn: '2023-01-02' }, { kind: 'about', text: 'S25年頃', sortOn: '1950-01-01' },
    { kind: 'about', sortOn: '2023-01-01' }, null, '令和5年頃', [],
  ]
  for (const value of broken) assert.ok(!isImpreciseDate(value), JSON.stringify(value))
})

test('a known day reads back from its text as itself, in both calendars', () => {
  fc.assert(fc.property(fc.nat(70_000), fc.constantFrom('era', 'gregorian'), (count, calendar) => {
    const date = exactDate(addDays(civilDay('1873-01-01'), count), calendar)
    assert.deepEqual(parseImpreciseDate(date.text, { calendar }), { ok: true, date })
    assert.ok(isImpreciseDate(date))
  }))
})

test('whatever is read is sound, and reads back the same', () => {
  const typed = fc.stringMatching(/^(推定)?[令昭SH]和?(元|[1-9][0-9]?)年([1-9]月)?([1-9]日)?(頃|春|上旬|月日不詳| 日不詳)?$/)
  fc.assert(fc.property(typed, (text) => {
    const reading = parseImpreciseDate(text)
    if (!reading.ok) return
    assert.ok(isImpreciseDate(reading.date), text)
    assert.deepEqual(parseImpreciseDate(reading.date.text), { ok: true, date: reading.date })
  }))
})
