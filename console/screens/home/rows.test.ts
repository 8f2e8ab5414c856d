/** Whose turn a case is, and the order in which the home list shows them. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CaseRow, CaseState } from '../../ask/shapes/roads.ts'
import { inTurn, isAt, nextInTurnAfter, stepOf, turnsFor, waited } from './rows.ts'

const row = (caseId: string, state: CaseState, more: Partial<CaseRow> = {}): CaseRow => ({
  caseId,
  receiptNo: caseId,
  kind: 'move-in',
  names: [],
  state,
  waitingMinutes: 5,
  flags: [],
  holder: null,
  mine: false,
  draftNo: 1,
  post: null,
  review: false,
  ...more,
})

const checker = turnsFor('shogo', (step, id) => step === 'check' && id === 'check')

describe('whose turn it is', () => {
  it('is nobody\'s of staff while it lies at a post, and the reviewer\'s once something of it waits for them', () => {
    const post = { postNo: 1, title: '異動入力', minutes: 3 }
    const reviewer = turnsFor('shogo', (step, id) => step === 'check' && id === 'open-review')
    assert.equal(checker(row('a', 'provisional', { post })), 'others')
    assert.equal(reviewer(row('b', 'provisional', { post, review: true })), 'open')
  })

  it("is mine where I hold it, open where its next step is mine to take, else another's", () => {
    assert.equal(checker(row('a', 'returned', { mine: true })), 'mine')
    assert.equal(checker(row('b', 'provisional')), 'open')
    assert.equal(checker(row('c', 'received')), 'others')
    assert.equal(checker(row('d', 'provisional', { holder: '入力　そら' })), 'others')
  })

  it('is never mine to check what I entered', () => {
    assert.equal(checker(row('a', 'provisional', { enteredBy: 'shogo' })), 'others')
  })

  it('asks for the right to the paper where a paper is asked for', () => {
    const issuer = turnsFor('hakko', (step, id) => step === 'issue' && id === 'residence-copy')
    assert.equal(issuer(row('a', 'received', { kind: 'residence-copy' })), 'open')
    assert.equal(issuer(row('b', 'received')), 'others')
  })

  it('puts mine first, then what can be taken, and who waits longest before the rest', () => {
    const rows = [
      row('a', 'received', { waitingMinutes: 90 }),
      row('b', 'provisional'),
      row('c', 'provisional', { waitingMinutes: 9 }),
      row('d', 'returned', { mine: true }),
    ]
    assert.deepEqual(
      inTurn(rows, checker).map(({ caseId }) => caseId),
      ['d', 'c', 'b', 'a'],
    )
    assert.equal(nextInTurnAfter(rows, 'b', checker)?.caseId, 'c')
    assert.equal(nextInTurnAfter(rows, 'd', checker)?.caseId, 'b')
    assert.equal(nextInTurnAfter([rows[0] ?? row('x', 'received')], null, checker), undefined)
  })
})

describe('the steps of the counter', () => {
  it('count a received case as being entered once somebody holds it', () => {
    assert.equal(stepOf(row('a', 'received')), 'received')
    assert.equal(stepOf(row('a', 'received', { holder: 'x' })), 'entering')
    assert.ok(isAt(row('a', 'parked'), 'parked'))
    assert.ok(isAt(row('a', 'parked'), null))
  })

  it('say the wait in hours where it is one', () => {
    assert.equal(waited(59), '59分')
    assert.equal(waited(91), '1時間31分')
  })
})
