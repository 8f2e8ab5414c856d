/** The receipt number read back, and what is handed over for it. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RequestedCopy, RequestRow } from '../../ask/shapes/papers.ts'
import { handOverInput, sameReceipt, waitingCopies, yenOf } from './hand-over.ts'

const copy = (issueId: string, state: RequestedCopy['state']): RequestedCopy => ({
  issueId,
  issuedOn: '2026-11-21',
  terminalNo: 'mado-5',
  printerNo: 'P',
  serial: 1,
  pages: 1,
  state,
  feeYen: 300,
  exemption: null,
  replaces: null,
})

const request: RequestRow = {
  requestId: 'r',
  kind: 'residence-copy',
  caseId: 'c',
  receivedAt: '',
  place: '',
  householdNo: 5000025,
  persons: [1000098],
  names: [],
  requesterCategory: 'self',
  copies: [copy('a', 'issued'), copy('b', 'spoiled'), copy('c', 'issued')],
  content: {
    householdNo: 5000025,
    scope: 'some',
    members: [1000098],
    form: 'household',
    asked: [],
    leftOut: [],
    individualNumberOf: [],
    residentCodeOf: [],
    numberUse: null,
    purpose: null,
    itemReason: null,
    publicUse: false,
    delivery: 'counter',
    requester: { category: 'self', name: '海野　太郎', address: '朧一丁目' },
  },
}

describe('読み返した受付番号', () => {
  it('is the whole number or the running number, in any width', () => {
    for (const said of ['20261121-0014', '0014', '14', '１４']) assert.ok(sameReceipt(said, '20261121-0014'), said)
  })

  it('is no other number, and not nothing', () => {
    for (const said of ['', '0', '4', '114', '20261121-0015', 'あ'])
      assert.equal(sameReceipt(said, '20261121-0014'), false, said)
  })
})

describe('交付するもの', () => {
  it('is every copy that waits, and none that was spoiled', () => {
    assert.deepEqual(
      waitingCopies(request).map(({ issueId }) => issueId),
      ['a', 'c'],
    )
    assert.equal(yenOf(request), 600)
    assert.deepEqual(handOverInput(request, ' 海野　太郎 '), {
      issueIds: ['a', 'c'],
      householdNo: 5000025,
      persons: [1000098],
      receiver: '海野　太郎',
    })
  })
})
