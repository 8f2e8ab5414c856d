/** She left him and the town, and is protected: no paper about those who went with her tells him where they are. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Paper, PdfMaker } from '../../src/frame/document.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { removeMovedOut } from '../../src/record/move-out.ts'
import { freshRefuge, newestEntry } from '../refuge.ts'
import { approved, familyNo, movedIn } from '../scenarios/family.ts'
import { checkedFiling } from '../scenarios/filing.ts'
import { eventOf, writtenOf } from '../scenarios/written.ts'

const maker = pdfMaker({ threads: 1 })
after(() => maker.close())
const papers: Paper[] = []
const pdf: PdfMaker = { close: maker.close, make: (paper, at) => (papers.push(paper), maker.make(paper, at)) }
const town = await freshRefuge({ after }, pdf)
const issuer = await town.as('hakko')

const AWAY = '架空県遠海市波浮町７番地７'
const [wife = 0, husband = 0, child = 0] = await movedIn(town, familyNo(4))
const householdNo = await town.householdOf(husband)
const input = {
  plannedOn: '2026-04-20', notifiedOn: '2026-04-15', cardUsed: false, exOfficioNo: null,
  destination: { to: 'domestic', address: AWAY, code: null, country: null },
  movers: [wife, child].map((personNo) => ({ personNo })),
}
const moveOut = await checkedFiling(town, { kind: 'move-out', input })
const [left] = await approved(town, moveOut)
assert.equal(left?.outcome, 'final', JSON.stringify(left))

const person = { name: '月野　太郎', address: '架空県朧月町朧一丁目14番1号' }
const asHusband = { ...person, category: 'household', personNo: husband, evidence: ['driving-licence'] }
const asFather = {
  ...person, category: 'statutory-agent', personNo: child, evidence: ['driving-licence', 'family-register'],
}
const asStranger = {
  ...person, category: 'third-party', ground: 'right-or-duty', corporation: null, evidence: ['driving-licence'],
}
const certificate = (requester: object, items: object = {}) => ({
  moveOut, persons: [wife, child], householdNo, requester, delivery: 'counter', printerNo: '', replaces: null,
  reissueOf: null, reason: null, voluntary: false, ...items,
})
const removed = (personNo: number, requester: object, items: object = {}) => ({
  personNo, sheetNo: 1, householdNo, requester, asked: ['removal'], leftOut: [], individualNumber: false,
  residentCode: false, numberUse: null, purpose: '養育費', itemReason: '住所の確認', copies: 1, publicUse: false,
  fee: { kind: 'charged' }, delivery: 'counter', printerNo: '', requestId: null, replaces: null, ...items,
})
const quasi = (personNo: number, requester: object) => ({
  sheets: [{ personNo, sheetNo: 1 }], householdNo, requester, delivery: 'counter', printerNo: '', replaces: null,
  reissueOf: null, reason: null, fee: { kind: 'charged' },
})
const codes = (outcome: { outcome: string; findings?: readonly { code: string }[] }): readonly string[] =>
  (outcome.findings ?? []).map(({ code }) => code)
const tells = (answer: unknown): boolean => /遠海市|波浮町|７番地７/.test(JSON.stringify(answer))

const given = await issuer.issue('moving-out-certificate', certificate({
  ...person, category: 'self', name: '月野　花子', personNo: wife, evidence: ['passport'],
}), { case: moveOut })
assert.ok(given.outcome === 'done', JSON.stringify(given))
const { issues: [first] } = given.answer as { issues: readonly { issueId: string }[] }
const issueId = first?.issueId ?? ''

/** Her protection comes after she took the certificate; the day of going is still ahead. */
await town.protect(wife)

const ways: readonly (readonly [string, string, object])[] = [
  ['the certificate once more, as who stays behind', 'moving-out-certificate',
    certificate(asHusband, { reissueOf: issueId, reason: '紛失' })],
  ['a first certificate, as father of the child', 'moving-out-certificate', certificate(asFather)],
  ['a certificate for the child alone', 'moving-out-certificate', certificate(asFather, { persons: [child] })],
  ['the certificate as a stranger', 'moving-out-certificate', certificate(asStranger)],
  ['the removed record of the child, as father', 'removed-record-copy', removed(child, asFather)],
  ['the removed record of the child, as a stranger with a reason', 'removed-record-copy', removed(child, asStranger)],
  ['her removed record, as who lived with her', 'removed-record-copy', removed(wife, asHusband)],
  ['a sheet that never was', 'removed-record-copy', removed(child, asFather, { sheetNo: 9 })],
  ['another household', 'removed-record-copy', removed(child, asFather, { householdNo: 5999999 })],
  ['the paper in the place of a certificate', 'quasi-moving-out-certificate', quasi(child, asFather)],
]

const everyWay = (when: string): void => {
  for (const [title, id, order] of ways) {
    it(`${when}: ${title}`, async () => {
      const made = papers.length
      for (const preview of [true, false]) {
        const outcome = await issuer.issue(id, order, { preview })
        assert.deepEqual(codes(outcome), ['issue/blocked'])
        assert.ok(!tells(outcome))
      }
      assert.equal(papers.length, made, 'nothing was set')
      const { persons, outcome } = await newestEntry(town, id)
      assert.equal(outcome, 'refused')
      assert.ok(persons.includes(child) || persons.includes(wife))
    })
  }

  it(`${when}: the lists say that there are papers and nothing of them`, async () => {
    for (const [operator, view, asked] of [
      ['hakko', 'papers-of', { personNo: child, caseId: null }],
      ['hakko', 'papers-of', { personNo: null, caseId: moveOut }],
      ['hakko', 'requests', { day: '2026-04-15' }], ['kofu', 'requests', { day: null }],
      ['hakko', 'issue-history', { personNo: child }], ['kofu', 'issue-history', { personNo: wife }],
      ['hakko', 'counter-home', { everywhere: true }], ['hakko', 'case', { caseId: moveOut }],
    ] as const) {
      assert.ok(!tells(await (await town.as(operator)).look(view, asked)), `${operator} ${view}`)
    }
  })

  it(`${when}: what was made for her is neither printed again nor handed over`, async () => {
    const again = await issuer.attempt('reprint-copy', { issueId, persons: [wife, child], reason: '紙詰まり' })
    assert.deepEqual(codes(again), ['reprint-copy/blocked'])
    const handed = await (await town.as('kofu')).attempt('hand-over', {
      issueIds: [issueId], householdNo, persons: [wife, child], receiver: '月野　太郎', compared: true,
    })
    assert.deepEqual(codes(handed), ['hand-over/blocked'])
  })
}

describe('before she goes', () => everyWay('planned'))

describe('after she went', () => {
  before(async () => {
    await town.turnTo('2026-04-20')
    const gone = await writtenOf(town, [wife, child], (record) =>
      removeMovedOut(record, {}, eventOf('domestic-move-out', '2026-04-20')))
    assert.equal(gone.outcome, 'done')
  })
  everyWay('removed')

  it('his own copy, history and all, is given to him and tells nothing of it', async () => {
    const outcome = await issuer.issue('residence-copy', {
      householdNo, scope: 'all', members: [husband], form: 'single', requester: asHusband,
      asked: ['head', 'familyRegister', 'history', 'remark', 'addressBeforeChange'], leftOut: [],
      individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null, itemReason: null, copies: 1,
      publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: '', replaces: null, requestId: null,
    })
    assert.equal(outcome.outcome, 'done', JSON.stringify(outcome).slice(0, 400))
    assert.ok(!tells(papers.at(-1)?.content))
  })
})
