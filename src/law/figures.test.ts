/** The terms of the law as an officer counts them, from the first day to the last. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, civilDay, periodEnd, termEnd } from './calendar.ts'
import type { Term } from './calendar.ts'
import * as figures from './figures.ts'
import { officialHolidays } from './holidays.ts'
import { citation } from './provision.ts'
import * as provisions from './provision.ts'

const holidays = officialHolidays(civilDay('2024-01-01'), civilDay('2027-12-31'))

const notifications: readonly [string, Term, string, string, string][] = [
  ['転入届、末日が平日', figures.MOVE_IN_TERM, '2026-04-01', '2026-04-15', '法22条'],
  ['転入届、末日が日曜', figures.MOVE_IN_TERM, '2026-03-01', '2026-03-16', '法22条'],
  ['転居届、末日が年末年始', figures.CHANGE_OF_ADDRESS_TERM, '2026-12-16', '2027-01-04', '法23条'],
  ['世帯変更届、末日が五月の連休', figures.HOUSEHOLD_CHANGE_TERM, '2026-04-19', '2026-05-07', '法25条'],
  ['法30条の46の届出', figures.FOREIGN_MOVE_IN_TERM, '2026-06-01', '2026-06-15', '法30条の46'],
  ['法30条の47の届出', figures.FOREIGN_STATUS_TERM, '2026-06-01', '2026-06-15', '法30条の47'],
  ['法30条の48の届出', figures.FOREIGN_RELATIONSHIP_TERM, '2026-06-01', '2026-06-15', '法30条の48'],
  ['出生届は生まれた日から数える', figures.BIRTH_TERM, '2026-06-01', '2026-06-15', '戸籍法49条'],
  ['出生届、末日が平日', figures.BIRTH_TERM, '2026-06-02', '2026-06-15', '戸籍法49条'],
  ['国外の出生は三箇月', figures.BIRTH_ABROAD_TERM, '2026-06-03', '2026-09-02', '戸籍法49条'],
  ['死亡届は知った日から七日', figures.DEATH_TERM, '2026-06-02', '2026-06-08', '戸籍法86条'],
  ['国外の死亡は三箇月', figures.DEATH_ABROAD_TERM, '2026-06-03', '2026-09-02', '戸籍法86条'],
]
for (const [title, term, from, until, basis] of notifications) {
  test(`届出の期間: ${title}`, () => {
    assert.equal(termEnd(civilDay(from), term, holidays), until)
    assert.equal(citation(term.provision), basis)
  })
}

const periods: readonly [string, Term, string, string][] = [
  ['除票は150年', figures.REMOVED_RECORD_KEPT, '2026-04-01', '2176-04-01'],
  ['本人確認情報は通知の日から起算して150年', figures.SENT_RECORD_KEPT, '2026-04-01', '2176-03-31'],
  ['届出書は1年', figures.PAPERS_KEPT, '2026-04-01', '2027-04-01'],
  ['除票用の棚に移すのは5年の後', figures.SHELVED_AFTER, '2026-04-01', '2031-04-01'],
  ['支援措置は始まりの日から1年', figures.SUPPORT_MEASURE_PERIOD, '2020-04-01', '2021-03-31'],
  ['経過滞在は60日', figures.TRANSITIONAL_STAY, '2026-04-01', '2026-05-31'],
  ['特例転入は30日', figures.CARD_MOVE_IN_TERM, '2026-04-01', '2026-05-01'],
]
for (const [title, term, from, until] of periods) {
  test(`期間の満了: ${title}`, () => assert.equal(periodEnd(civilDay(from), term), until))
}

test('届出より14日を過ぎた転出は職権による', () => {
  const last = periodEnd(civilDay('2026-04-01'), figures.MOVE_OUT_TERM)
  assert.equal(last, addDays(civilDay('2026-04-01'), 14))
})

test('each provision has a place, and none stands under two names', () => {
  const all = Object.entries(provisions).flatMap(([name, it]) => (typeof it === 'object' ? [{ name, ...it }] : []))
  assert.ok(all.length > 100)
  for (const { name, law, at } of all) assert.ok(law !== '' && at !== '', name)
  const cited = Object.groupBy(all, citation)
  assert.deepEqual(Object.values(cited).filter((names) => (names?.length ?? 0) > 1), [])
})

test('引き方', () => {
  assert.equal(citation({ law: '法', at: '22条1項' }), '法22条1項')
  assert.equal(citation({ law: 'STD', at: '4.1.1.2' }), 'STD 4.1.1.2')
})
