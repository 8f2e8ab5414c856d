/** What an office sets about itself is looked at before it is set; what is wrong is told item by item. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { freshOffice } from '../../test/office.ts'
import { setOffice } from './office-acts.ts'

const { db, desk, administrator } = await freshOffice({ after })

/** Codes and fields of what stood against it; nothing where it was done. */
const objections = async (act: string, input: unknown) => {
  const outcome = await administrator.attempt(act, input)
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code, field }) => [code, field])
}

const named = (municipalityCode: string) => ({ prefecture: '架空県', municipality: '朧月町', municipalityCode })

describe('the code of the municipality', () => {
  test('has a check digit', async () => {
    const told = await objections('set-office', named('990002'))
    assert.deepEqual(told, [['office/municipality-code', 'municipalityCode']])
  })

  test('is nobody\'s in a demonstration, and the municipality\'s own in production', async () => {
    const assigned = named('131016')
    assert.deepEqual(await objections('set-office', assigned), [['office/assigned-code', 'municipalityCode']])
    const order = { tokenHash: administrator.tokenHash, input: assigned }
    const outcome = await setOffice.run({ ...desk, mode: 'production' }, order)
    assert.equal(outcome.outcome, 'done')
  })
})

test('a holiday is a day of the calendar', async () => {
  const days = ['2026-02-28', '2026-02-29'].map((day) => ({ day, name: '架空の記念日' }))
  assert.deepEqual(await objections('set-holidays', { days }), [['office/not-a-day', 'days.1.day']])
  const kept = await db.asOwner.query(`select from office.holiday where name = '架空の記念日'`)
  assert.deepEqual(kept, [], 'one wrong day keeps out all of them')
})

test('a resident code with a wrong check digit keeps the whole stock out', async () => {
  const before = await db.asOwner.query('select from numbers.code_stock')
  const codes = ['24727059608', '24727059609']
  assert.deepEqual(await objections('stock-codes', { codes }), [['number/check-digit-resident-code', 'codes.1']])
  assert.equal((await db.asOwner.query('select from numbers.code_stock')).length, before.length)
})
