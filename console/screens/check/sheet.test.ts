/** The check sheet: what is to be done, where F8 leads, and what is sent. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CheckField } from '../../ask/shapes/roads.ts'
import { checkInput, differing, groupsOf, isBlank, leftToDo, nextPlace, NOTHING_CHECKED, seenTo } from './sheet.ts'

const field = (path: string, value: unknown, rekey = false): CheckField => ({
  path,
  label: path,
  type: 'text',
  choices: null,
  rekey,
  value,
})

const fields = [
  field('movedOn', null, true),
  field('notifiedOn', '2026-11-21'),
  field('lateReason', ''),
  field('unnotified', false),
  field('movers.0.fullName', null, true),
  field('movers.0.sex', 'male'),
  field('movers.0.alias', null),
]

describe('照合票', () => {
  it('keeps the items of a mover together and lists the blank ones apart', () => {
    const groups = groupsOf(fields)
    assert.deepEqual(
      groups.map(({ id }) => id),
      ['', 'movers.0'],
    )
    assert.deepEqual(
      groups[0]?.blanks.map(({ path }) => path),
      ['lateReason', 'unnotified'],
    )
    assert.equal(isBlank(field('x', null, true)), false)
  })

  it('is done when every key field is typed and everything that says something was seen', () => {
    assert.deepEqual(
      leftToDo(fields, NOTHING_CHECKED).map(({ path }) => path),
      ['movedOn', 'notifiedOn', 'movers.0.fullName', 'movers.0.sex'],
    )
    const state = {
      seen: ['notifiedOn', 'movers.0.sex'],
      typed: { movedOn: 'R8.11.1', 'movers.0.fullName': '海野　岬' },
    }
    assert.deepEqual(leftToDo(fields, state), [])
  })

  it('leads from where the officer is to the next thing to do, and round again', () => {
    assert.equal(nextPlace(fields, NOTHING_CHECKED, [], undefined), 'movedOn')
    assert.equal(nextPlace(fields, NOTHING_CHECKED, [], 'notifiedOn'), 'movers.0.fullName')
    assert.equal(nextPlace(fields, NOTHING_CHECKED, [], 'movers.0.sex'), 'movedOn')
  })

  it('leads to a difference even where everything is done', () => {
    const state = { seen: ['notifiedOn', 'movers.0.sex'], typed: { movedOn: 'x', 'movers.0.fullName': 'y' } }
    assert.equal(nextPlace(fields, state, ['movers.0.fullName'], 'movedOn'), 'movers.0.fullName')
  })

  it('never counts a key field as seen by passing over it', () => {
    const state = seenTo(fields, NOTHING_CHECKED, 'movers.0.sex')
    assert.deepEqual(
      leftToDo(fields, state).map(({ path }) => path),
      ['movedOn', 'movers.0.fullName'],
    )
  })

  it('sends what was typed, and as seen what was looked at', () => {
    const state = { seen: ['notifiedOn'], typed: { movedOn: 'R8.11.1' } }
    const input = checkInput('c', 2, fields, state)
    assert.deepEqual(input.rekeyed, { movedOn: 'R8.11.1', 'movers.0.fullName': '' })
    assert.deepEqual(input.seen, ['movedOn', 'notifiedOn', 'unnotified'])
  })

  it('knows a difference by its code', () => {
    const finding = { class: 'error', basis: '', says: '', remedy: '', finalOnly: false } as const
    assert.deepEqual(
      differing([
        { ...finding, code: 'check/rekey-differs', field: 'movedOn' },
        { ...finding, code: 'check/not-seen', field: 'x' },
      ]),
      ['movedOn'],
    )
  })
})
