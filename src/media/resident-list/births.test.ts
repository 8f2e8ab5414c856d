/** Ages by statute become births: every day of four years, every age, agrees with the law's own counting. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statutoryAge } from '../../law/age.ts'
import { addDays, civilDay } from '../../law/calendar.ts'
import { birthsOf, lastBirthOf } from './births.ts'

test('the last birth is of the age, and the next day\'s is not', () => {
  const first = civilDay('2023-12-28')
  for (let at = 0; at < 1_500; at += 1) {
    const on = addDays(first, at)
    for (const age of [1, 17, 65, 100]) {
      const last = lastBirthOf(age, on)
      assert.ok(statutoryAge(last, on) >= age, `${last} ${on} ${age}`)
      assert.ok(statutoryAge(addDays(last, 1), on) < age, `${last} ${on} ${age}`)
    }
  }
})

test('both ends are in, and an end that is not asked for is none', () => {
  const on = civilDay('2026-04-01')
  assert.deepEqual(birthsOf({ from: 65, until: 74, on }), { first: '1951-04-03', last: '1961-04-02' })
  assert.deepEqual(birthsOf({ from: null, until: null, on }), { first: null, last: null })
  assert.deepEqual(birthsOf({ from: 0, until: 0, on }), { first: '2025-04-03', last: '2026-04-01' })
})
