/** What is picked for approval, and which alerts an approver is asked about. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ApprovalRow } from '../../ask/shapes/roads.ts'
import { alertsToConfirm, AT_MOST, pickAll, toApprove, togglePick } from './picks.ts'

const row = (caseId: string, mayApprove = true): ApprovalRow => ({
  caseId,
  receiptNo: caseId,
  kind: 'move-in',
  place: '',
  draftNo: 1,
  names: [],
  enteredBy: 'a',
  enteredByName: null,
  checkedBy: 'b',
  checkedByName: null,
  checkedAt: '',
  confirmed: [],
  content: {},
  spoken: [],
  mayApprove,
  people: [],
})
const finding = (code: string, severity: 'error' | 'alert'): SpokenFinding => ({
  class: severity,
  code,
  field: null,
  basis: '',
  says: '',
  remedy: '',
  finalOnly: false,
})

describe('選択', () => {
  it('takes one, gives it back, and holds no more than a decision can carry', () => {
    assert.deepEqual(togglePick(['a'], 'b'), ['a', 'b'])
    assert.deepEqual(togglePick(['a', 'b'], 'a'), ['b'])
    const full = Array.from({ length: AT_MOST }, (_, at) => `${at}`)
    assert.equal(togglePick(full, 'x').length, AT_MOST)
  })

  it('takes all that may be approved, and none where all are taken', () => {
    const rows = [row('a'), row('b', false), row('c')]
    assert.deepEqual(pickAll(rows, []), ['a', 'c'])
    assert.deepEqual(pickAll(rows, ['a', 'c']), [])
  })

  it("approves the one under the cursor where none is picked, and never one's own entry", () => {
    const rows = [row('a'), row('b', false)]
    assert.deepEqual(
      toApprove(rows, [], 'a').map(({ caseId }) => caseId),
      ['a'],
    )
    assert.deepEqual(toApprove(rows, [], 'b'), [])
  })
})

describe('決裁のときのアラート', () => {
  it('is asked about once for each code, and not where an error stands', () => {
    const late = finding('event/late', 'alert')
    const asked = alertsToConfirm([
      { caseId: 'a', outcome: 'refused', findings: [late] },
      { caseId: 'b', outcome: 'refused', findings: [late] },
      { caseId: 'c', outcome: 'refused', findings: [finding('x', 'error'), finding('y', 'alert')] },
      { caseId: 'd', outcome: 'final' },
    ])
    assert.deepEqual(
      asked.map(({ code }) => code),
      ['event/late'],
    )
  })
})
