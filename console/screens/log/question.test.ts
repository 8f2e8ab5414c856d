/** What is asked of the log: whole days of the office, and nothing that is blank. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analysed, blankLogForm, logQuestion } from './question.ts'

describe('操作ログの検索', () => {
  it('asks for whole days by the clock of the office', () => {
    assert.deepEqual(logQuestion(blankLogForm('2026-11-21')), {
      from: '2026-11-20T15:00:00.000Z',
      until: '2026-11-21T15:00:00.000Z',
    })
  })

  it('leaves out what is blank or unreadable', () => {
    assert.deepEqual(logQuestion({ ...blankLogForm(''), from: 'きのう', personNo: 'x' }), {})
    assert.deepEqual(logQuestion({ ...blankLogForm(''), personNo: '１０００' }, 'e'), { personNo: 1000, before: 'e' })
  })

  it('keeps the days of the form under an analysis', () => {
    const form = analysed({ ...blankLogForm('2026-11-21'), operator: 'hakko' }, 'failedSignIns')
    assert.equal(form.from, '2026-11-21')
    assert.equal(form.operator, '')
    assert.deepEqual([form.id, form.outcome], ['sign-in', 'denied'])
  })
})
