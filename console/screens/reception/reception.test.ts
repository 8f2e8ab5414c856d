/** The reception: identity, what is missing, and what is sent. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Field } from '../../../src/frame/form.ts'
import { ja } from '../../messages/ja.ts'
import { blankReception, identityOf, lacking, receptionInput, sourceOf, sourcesOf, turnPaper } from './reception.ts'

const named = {
  ...blankReception('move-in'),
  name: '海野　岬',
  movers: [
    { name: '海野　岬', personNo: null, papers: {} },
    { name: ' ', personNo: null, papers: {} },
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
      { ...named, movers: [{ name: ' 海野　岬 ', personNo: null, papers }], evidence: { passport: '' } },
      ja.evidence,
    )
    assert.deepEqual(input.movers, [{ name: '海野　岬', papersShown: ['転出証明書'], papersMissing: ['旅券'] }])
    assert.deepEqual(input.filer, { role: 'self', name: '海野　岬', evidence: [{ kind: '旅券' }] })
    assert.equal('note' in input, false)
    assert.equal(receptionInput(named, ja.evidence).movers.length, 1)
  })

  it('says who a mover is in the register, where somebody looked', () => {
    const movers = [{ name: '海野　岬', personNo: 1000001, papers: {} }]
    assert.equal(receptionInput({ ...named, movers }, ja.evidence).movers[0]?.personNo, 1000001)
    assert.equal('personNo' in (receptionInput(named, ja.evidence).movers[0] ?? {}), false)
  })

  it('offers the sources the form has a place for, the usual one first', () => {
    const choices = ['none', 'passport', 'qr', 'paper-certificate'].map((value) => ({ value, label: value }))
    const kind: Field = { name: 'kind', label: '', type: 'choice', choices }
    const sources = sourcesOf({ sections: [{ id: 'proof', title: '', path: 'proof', fields: [kind] }] })
    assert.deepEqual(sources, ['paper-certificate', 'qr', 'none'])
    assert.equal(sourceOf(named, sources), 'paper-certificate')
    assert.equal(sourceOf({ ...named, source: 'qr' }, sources), 'qr')
    assert.equal(sourceOf({ ...named, source: 'qr' }, sourcesOf(undefined)), 'none')
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
