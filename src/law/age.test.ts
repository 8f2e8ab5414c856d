/** The three ages, where they differ: the day before the birthday, the birthday, and 29 February. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attainsAgeOn, displayedAge, statisticalAge, statutoryAge } from './age.ts'
import { addDays, civilDay } from './calendar.ts'

const attainments: readonly [string, number, string][] = [
  ['2008-04-01', 18, '2026-03-31'], ['2008-04-02', 18, '2026-04-01'], ['2008-01-01', 18, '2025-12-31'],
  ['2004-02-29', 18, '2022-02-28'], ['2004-02-29', 4, '2008-02-28'], ['2004-03-01', 18, '2022-02-28'],
  ['2004-03-01', 20, '2024-02-29'],
]
for (const [birth, age, on] of attainments) {
  test(`${birth}生まれが${age}歳に達する日`, () => assert.equal(attainsAgeOn(civilDay(birth), age), on))
}

const ages: readonly [string, string, number, number][] = [
  ['2008-04-01', '2026-03-30', 17, 17], ['2008-04-01', '2026-03-31', 18, 17], ['2008-04-01', '2026-04-01', 18, 18],
  ['2004-02-29', '2022-02-28', 18, 17], ['2004-02-29', '2022-03-01', 18, 18], ['2026-01-01', '2026-01-01', 0, 0],
  ['2026-01-01', '2026-12-31', 1, 0], ['2026-05-05', '2026-01-01', 0, 0],
]
for (const [birth, on, statutory, displayed] of ages) {
  test(`${birth}生まれの${on}の年齢`, () => {
    assert.equal(statutoryAge(civilDay(birth), civilDay(on)), statutory)
    assert.equal(displayedAge(civilDay(birth), civilDay(on)), displayed)
  })
}

test('基準日の後に生まれた者は数えない', () => {
  assert.equal(statisticalAge(civilDay('2026-01-02'), civilDay('2026-01-01')), undefined)
  assert.equal(statisticalAge(civilDay('2025-01-01'), civilDay('2026-01-01')), 1)
})

test('statutory age is displayed age a day later, but for those born on 29 February', () => {
  const day = fc.nat(40_000).map((count) => addDays(civilDay('1920-01-01'), count))
  fc.assert(fc.property(day, fc.nat(36_000), (birth, days) => {
    fc.pre(!birth.endsWith('02-29'))
    const on = addDays(birth, days)
    assert.equal(statutoryAge(birth, on), displayedAge(birth, addDays(on, 1)))
    const age = statutoryAge(birth, on)
    assert.ok(attainsAgeOn(birth, age + 1) > on && (age === 0 || attainsAgeOn(birth, age) <= on))
  }))
})
