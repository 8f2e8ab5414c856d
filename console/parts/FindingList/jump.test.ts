/** F8 goes round the fields that something is said about. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nextField } from './jump.ts'

const FIELDS = ['movedOn', 'address', 'movers.0.birthDate', 'movers.1']

describe('the next field with a finding', () => {
  it('is the first where the focus is on none of them', () => {
    assert.equal(nextField(FIELDS, undefined), 'movedOn')
    assert.equal(nextField(FIELDS, 'notifiedOn'), 'movedOn')
  })

  it('is the one after the focused one', () => {
    assert.equal(nextField(FIELDS, 'movedOn'), 'address')
    assert.equal(nextField(FIELDS, 'address'), 'movers.0.birthDate')
  })

  it('knows a field within a finding about the whole', () => {
    assert.equal(nextField(FIELDS, 'movers.1.sex'), 'movedOn')
  })

  it('is the first again after the last', () => {
    assert.equal(nextField(FIELDS, 'movers.1'), 'movedOn')
  })

  it('is none where nothing is said', () => {
    assert.equal(nextField([], 'movedOn'), undefined)
  })
})
