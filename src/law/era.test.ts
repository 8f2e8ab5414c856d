/** Eras: every shape an officer types, the days on which they change, and printing that reads back. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, civilDay } from './calendar.ts'
import { ERAS, findEra, findEraByName, formatEra, formatGregorian, parseEraDate, readTypedDay } from './era.ts'
import type { Era } from './era.ts'

const shapes: readonly [string, string, string][] = [
  ['R7.4.1', '2025-04-01', '令和7年4月1日'], ['r7/4/1', '2025-04-01', '令和7年4月1日'], ['R7-4-1', '2025-04-01', '令和7年4月1日'],
  ['ｓ６０．１．２', '1985-01-02', '昭和60年1月2日'], ['令和元年5月1日', '2019-05-01', '令和元年5月1日'],
  ['令和１年５月１日', '2019-05-01', '令和元年5月1日'], ['令和 7 年 4 月 1 日', '2025-04-01', '令和7年4月1日'],
  ['R070401', '2025-04-01', '令和7年4月1日'], ['5070401', '2025-04-01', '令和7年4月1日'], ['20250401', '2025-04-01', '令和7年4月1日'],
  ['2025-4-1', '2025-04-01', '令和7年4月1日'], ['2025/04/01', '2025-04-01', '令和7年4月1日'],
  ['2025年4月1日', '2025-04-01', '令和7年4月1日'], ['西暦2025年4月1日', '2025-04-01', '令和7年4月1日'],
  ['昭6.1.2', '1931-01-02', '昭和6年1月2日'],
  ['R元.5.1', '2019-05-01', '令和元年5月1日'], ['㋿7年4月1日', '2025-04-01', '令和7年4月1日'], ['R7ー4ー1', '2025-04-01', '令和7年4月1日'],
  ['ｒ７。４。１', '2025-04-01', '令和7年4月1日'], ['S63.2.29', '1988-02-29', '昭和63年2月29日'], ['M6.1.1', '1873-01-01', '明治6年1月1日'],
]
for (const [typed, on, text] of shapes) {
  test(`日付の入力: ${typed}`, () => assert.deepEqual(parseEraDate(typed), { ok: true, on, text }))
}

const boundaries: readonly [string, string, string, boolean][] = [
  ['明治45年7月30日', '1912-07-30', '明治45年7月30日', true], ['大正元年7月30日', '1912-07-30', '大正元年7月30日', true],
  ['大正15年12月25日', '1926-12-25', '大正15年12月25日', true], ['昭和元年12月25日', '1926-12-25', '昭和元年12月25日', true],
  ['明治45年7月31日', '1912-07-31', '大正元年7月31日', false], ['大正元年7月29日', '1912-07-29', '明治45年7月29日', false],
  ['昭和64年1月7日', '1989-01-07', '昭和64年1月7日', true], ['昭和64年1月8日', '1989-01-08', '平成元年1月8日', false],
  ['平成31年4月30日', '2019-04-30', '平成31年4月30日', true], ['H31.5.1', '2019-05-01', '令和元年5月1日', false],
  ['平成元年1月7日', '1989-01-07', '昭和64年1月7日', false], ['S99.1.1', '2024-01-01', '令和6年1月1日', false],
]
for (const [typed, on, text, isInUse] of boundaries) {
  test(`改元の境: ${typed}`, () => {
    assert.deepEqual(parseEraDate(typed), { ok: true, on, text, ...(isInUse ? {} : { warning: 'era-out-of-range' }) })
  })
}

const refused: readonly [string, string][] = [
  ['R7.2.29', 'impossible-day'], ['R7.13.1', 'impossible-day'], ['R0.1.1', 'impossible-day'],
  ['20250431', 'impossible-day'],
  ['5079999', 'impossible-day'], ['明治5年12月2日', 'before-civil-calendar'], ['1872-12-31', 'before-civil-calendar'],
  ['', 'unreadable'], ['X7.4.1', 'unreadable'], ['7070401', 'unreadable'], ['R7.4', 'unreadable'],
  ['令和7年春', 'unreadable'],
  ['昨日', 'unreadable'], ['R7.4.1.1', 'unreadable'], ['2025-4', 'unreadable'], ['令和七年四月一日', 'unreadable'],
]
for (const [typed, reason] of refused) {
  test(`読めない日付: ${typed || '空欄'}`, () => assert.deepEqual(parseEraDate(typed), { ok: false, reason }))
}

test('印字', () => {
  assert.equal(formatEra(civilDay('1912-07-30')), '大正元年7月30日')
  assert.equal(formatEra(civilDay('1926-12-25')), '昭和元年12月25日')
  assert.equal(formatEra(civilDay('1872-12-31')), '1872年12月31日', 'no era is in use before the civil calendar')
  assert.equal(formatGregorian(civilDay('1990-01-05')), '1990年1月5日')
})

test('元号はデータ: 次の元号は一行足すだけ', () => {
  const startsOn = civilDay('2050-05-01')
  const next: Era = { letter: 'K', digit: '6', title: '架空', firstYear: 2050, startsOn, endsOn: null }
  const eras = ERAS.map((era) => (era.endsOn === null ? { ...era, endsOn: civilDay('2050-04-30') } : era)).concat(next)
  assert.equal(formatEra(civilDay('2050-05-01'), eras), '架空元年5月1日')
  assert.deepEqual(parseEraDate('K2.1.1', eras), { ok: true, on: '2051-01-01', text: '架空2年1月1日' })
  assert.equal(formatEra(civilDay('2050-04-30'), eras), '令和32年4月30日')
  assert.deepEqual(parseEraDate('6020101', eras), { ok: true, on: '2051-01-01', text: '架空2年1月1日' })
})

test('元号の名と略', () => {
  for (const name of ['令和', '令', 'R', 'r']) assert.equal(findEraByName(name)?.title, '令和')
  assert.equal(findEraByName(''), undefined)
  assert.deepEqual(readTypedDay('R7.2.29'), { era: ERAS[4], year: 2025, month: 2, day: 29 })
})

const anyDay = fc.nat(70_000).map((count) => addDays(civilDay('1873-01-01'), count))

test('what is printed reads back as the same day, in every shape', () => {
  fc.assert(fc.property(anyDay, (on) => {
    const era = findEra(on)
    assert.ok(era)
    const text = formatEra(on)
    const [year, month, day] = text.slice(2).replace('元', '1').split(/[年月日]/)
    const two = [year, month, day].map((part) => String(part).padStart(2, '0')).join('')
    const typed = [text, `${era.letter}${year}.${month}.${day}`, `${era.letter}${two}`, `${era.digit}${two}`, on]
    for (const it of [...typed, on.replaceAll('-', '')]) assert.deepEqual(parseEraDate(it), { ok: true, on, text }, it)
  }))
})

test('reading never throws and never gives a day that does not exist', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[RrＳ令和昭元年月日0-9./-]{0,12}$/)), (typed) => {
    const reading = parseEraDate(typed)
    if (reading.ok) assert.equal(civilDay(reading.on), reading.on)
  }))
})
