/** The reception: identity, what is missing, and what is sent. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ja } from '../../messages/ja.ts'
import { blankReception, identityOf, lacking, receptionInput, turnPaper } from './reception.ts'

const named = {
  ...blankReception('move-in'),
  name: '海野　岬',
  movers: [
    { name: '海野　岬', papers: {} },
    { name: ' ', papers: {} },
  ],
}

describe('本人確認', () => {
  it('is proved by one paper of the first kind or two of the second', () => {
    assert.equal(identityOf({}), 'none')
    assert.equal(identityOf({ passport: '' }), 'proved')
    assert.equal(identityOf({ 'pension-book': '' }), 'one-more')
    assert.equal(identityOf({ 'pension-book': '', 'oral-questions': '' }), 'proved')
  })
})

describe('受付', () => {
  it('wants a filer and somebody it is about', () => {
    assert.deepEqual(lacking(blankReception('move-in')), ['name', 'movers'])
    assert.deepEqual(lacking(named), [])
  })

  it('sends the papers of each mover, and leaves out what is blank', () => {
    const papers = { 転出証明書: 'shown', 旅券: 'missing' } as const
    const input = receptionInput(
      { ...named, movers: [{ name: ' 海野　岬 ', papers }], evidence: { passport: '' } },
      ja.evidence,
    )
    assert.deepEqual(input.movers, [{ name: '海野　岬', papersShown: ['転出証明書'], papersMissing: ['旅券'] }])
    assert.deepEqual(input.filer, { role: 'self', name: '海野　岬', evidence: [{ kind: '旅券' }] })
    assert.equal('note' in input, false)
    assert.equal(receptionInput(named, ja.evidence).movers.length, 1)
  })

  it('says of an agent whether the paper was seen', () => {
    assert.equal(receptionInput({ ...named, role: 'agent' }, ja.evidence).filer.proxyPaper, false)
  })

  it('turns a paper from nothing said to shown to missing and back', () => {
    const shown = turnPaper({}, '旅券')
    const missing = turnPaper(shown, '旅券')
    assert.deepEqual([shown, missing, turnPaper(missing, '旅券')], [{ 旅券: 'shown' }, { 旅券: 'missing' }, {}])
  })
})
