/** Every written form, filled in, is a date the register reads. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { IMPRECISE_FORMS, parseImpreciseDate } from '../../../src/law/imprecise-date.ts'
import { BLANK_SLOTS, fillForm, slotsOf } from './fill.ts'

const filled = { ...BLANK_SLOTS, Y: '25', M: '3', D: '4', m: '5', d: '6' }

describe('不詳日の書き方', () => {
  for (const { id, kind, template } of IMPRECISE_FORMS) {
    it(`${id} is read as ${kind}`, () => {
      const text = fillForm(template, filled)
      const reading = parseImpreciseDate(text)
      assert.ok(reading.ok, text)
      assert.equal(reading.date.kind, kind)
      assert.equal(reading.date.text, text)
    })

    it(`${id} is no date while its blanks are blank`, () => {
      const blanks = slotsOf(template).filter((slot) => slot !== 'era' && slot !== 'S' && slot !== 'P')
      const reading = parseImpreciseDate(fillForm(template, BLANK_SLOTS))
      assert.equal(reading.ok, blanks.length === 0)
    })
  }
})
