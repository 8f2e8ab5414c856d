/** The holiday table: national holidays of four years as the government published them, and what an ordinance adds. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civilDay } from './calendar.ts'
import { listOfficialHolidays, nationalHolidays, officialHolidays, STANDARD_ORDINANCE } from './holidays.ts'

const published: Readonly<Record<number, string>> = {
  2024: '01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23 10-14 '
    + '11-03 11-04 11-23',
  2025: '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 '
    + '11-03 11-23 11-24',
  2026: '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
  2027: '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23',
}
for (const [year, days] of Object.entries(published)) {
  test(`国民の祝日と休日: ${year}年`, () =>
    assert.deepEqual(nationalHolidays(Number(year)).map(({ on }) => on.slice(5)).join(' '), days))
}

const title = (on: string): string | undefined => listOfficialHolidays(civilDay(on), civilDay(on))[0]?.title

test('それぞれの日が休みである理由', () => {
  const why = {
    '2026-05-06': '振替休日', '2026-09-22': '国民の休日', '2026-12-29': '年末年始', '2027-01-01': '元日', '2027-01-03': '年末年始',
    '2026-11-21': '土曜日', '2026-11-22': '日曜日', '2026-05-03': '憲法記念日',
  }
  for (const [on, because] of Object.entries(why)) assert.equal(title(on), because, on)
  for (const on of ['2026-12-28', '2027-01-04', '2026-05-07']) assert.equal(title(on), undefined, on)
})

test('並びは日の順で、両端を含み、一日は一度', () => {
  assert.deepEqual(officialHolidays(civilDay('2026-12-26'), civilDay('2027-01-03')), [
    '2026-12-26', '2026-12-27', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03',
  ])
  assert.deepEqual(officialHolidays(civilDay('2026-05-07'), civilDay('2026-05-07')), [])
})

test('条例は自らの休日を加えられる', () => {
  const ordinance = { ...STANDARD_ORDINANCE, localDays: [{ on: civilDay('2026-06-15'), title: '市民の日' }] }
  const [day] = listOfficialHolidays(civilDay('2026-06-15'), civilDay('2026-06-15'), ordinance)
  assert.equal(day?.title, '市民の日')
})

test('春分・秋分の分からない年は答えない', () => assert.throws(() => nationalHolidays(2050), RangeError))
