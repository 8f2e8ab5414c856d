/** Any kind's form: rows that fill the width, and an empty draft that its schema takes. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { blank, form } from '../../../src/events/by-notification/move-in/face.ts'
import { MoveIn } from '../../../src/events/by-notification/move-in/notification.ts'
import { isAsked, valueAt } from '../../../src/frame/form.ts'
import { addMover, beginDraft } from '../../screens/entry/draft.ts'
import { spansOf } from './spans.ts'

const rowsOf = (spans: readonly number[]): readonly number[] => {
  const rows: number[] = []
  for (const span of spans) {
    if ((rows.at(-1) ?? 12) + span > 12) rows.push(span)
    else rows[rows.length - 1] = (rows.at(-1) ?? 0) + span
  }
  return rows
}

const begun = beginDraft(
  form,
  {
    day: '2026-11-21',
    source: 'paper-certificate',
    people: [],
    movers: [
      { name: '海野　岬', papersShown: [], papersMissing: [] },
      { name: '海野　湊', papersShown: [], papersMissing: [] },
    ],
  },
  blank,
)

describe('a form', () => {
  it('fills every row to its full width, whoever is asked about', () => {
    for (const kind of ['japanese', 'foreign']) {
      for (const section of form.sections) {
        const fields = section.fields.filter((field) => isAsked(field, { kind, foreignCategory: 'mid-long-term' }))
        assert.ok(
          rowsOf(spansOf(fields)).every((row) => row === 12),
          `${section.id} ${kind}`,
        )
      }
    }
  })

  it('begins as a draft of the right shape, with what the reception knows', () => {
    assert.deepEqual(MoveIn.safeParse(begun).error?.issues ?? [], [])
    assert.equal(valueAt(begun, 'notifiedOn'), '2026-11-21')
    assert.equal(valueAt(begun, 'movers.1.fullName'), '海野　湊')
  })

  it('keeps that shape with one mover more, and stops where the form does', () => {
    const more = addMover(form, begun, blank)
    assert.deepEqual(MoveIn.safeParse(more).error?.issues ?? [], [])
    const many = Array.from({ length: 40 }).reduce<unknown>((draft) => addMover(form, draft, blank), begun)
    assert.equal(MoveIn.parse(many).movers.length, 20)
  })
})
