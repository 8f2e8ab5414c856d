/** Her husband at the counter, as member, agent, third party: no paper and no refusal of one tells where she is. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Issued } from '../../src/desk/listed-document.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { freshRefuge, HER_NOTIFICATION, newestEntry } from '../refuge.ts'
import { alone, familyNo, movedIn } from '../scenarios/family.ts'

const pdf = pdfMaker()
after(() => pdf.close())
const town = await freshRefuge({ after }, pdf)
const { her, child, him, householdNo, hisHouseholdNo, leaks } = town
const issuer = await town.as('hakko')

const him_ = { name: '荒野　猛', address: '架空県朧月町朧一丁目18番1号' }
const request = (items: object = {}) => ({
  householdNo, scope: 'some', members: [her], form: 'household',
  requester: { category: 'household', ...him_, personNo: him, evidence: ['driving-licence'] },
  asked: [], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null, itemReason: null,
  copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: '', replaces: null,
  requestId: null, ...items,
})
const recorded = (items: object = {}) => {
  const { copies: _c, fee: _f, printerNo: _p, replaces: _r, ...rest } = request(items)
  return { ...rest, requestId: crypto.randomUUID(), caseId: null }
}
const codes = (outcome: { outcome: string; findings?: readonly { code: string }[] }): readonly string[] =>
  (outcome.findings ?? []).map(({ code }) => code)

const agent = { category: 'agent', ...him_, personNo: her, evidence: ['driving-licence', 'letter-of-attorney'] }
const parent = {
  category: 'statutory-agent', ...him_, personNo: child, evidence: ['driving-licence', 'family-register'],
}
const stranger = {
  category: 'third-party', ...him_, evidence: ['driving-licence'], ground: 'right-or-duty', corporation: null,
}

describe('a guess at her household', () => {
  const guesses: readonly (readonly [string, object])[] = [
    ['as member of it', {}],
    ['as member, the whole of it', { scope: 'all' }],
    ['as her agent', { requester: agent }],
    ['as father of the child', { requester: parent, members: [child] }],
    ['as a third party', { requester: stranger, purpose: '債権の確認' }],
    ['as a third party, about the child', { requester: stranger, purpose: '債権の確認', members: [child] }],
    ['as herself', { requester: { ...agent, category: 'self', evidence: ['driving-licence'] } }],
    ['with a paper full of faults', { requester: stranger, asked: ['history'], individualNumberOf: [1] }],
  ]
  for (const [title, items] of guesses) {
    it(`is answered alike, right or wrong: ${title}`, async () => {
      for (const guess of [householdNo, hisHouseholdNo, 5999999]) {
        for (const preview of [true, false]) {
          const outcome = await issuer.issue('residence-copy', request({ ...items, householdNo: guess }), { preview })
          assert.deepEqual(codes(outcome), ['issue/blocked'])
          assert.deepEqual(leaks(outcome), [])
        }
        assert.deepEqual(codes(await issuer.attempt('request-copy', recorded({ ...items, householdNo: guess }))),
          ['issue/blocked'])
      }
    })
  }

  it('tells of a household of people in hiding no more than of one that is not there', async () => {
    const himself = { category: 'self', ...him_, personNo: him, evidence: ['driving-licence'] }
    for (const items of [{}, { scope: 'all' }, { requester: himself }, { requester: stranger, purpose: '債権の確認' }]) {
      const guess = async (household: number): Promise<readonly string[]> =>
        codes(await issuer.issue('residence-copy', request({ ...items, members: [him], householdNo: household })))
      assert.deepEqual(await guess(householdNo), await guess(5999999))
    }
  })

  it('is logged under her name, even where the household was not hers', async () => {
    await issuer.issue('residence-copy', request({ householdNo: hisHouseholdNo }))
    const { persons, outcome } = await newestEntry(town, 'residence-copy')
    assert.deepEqual([persons, outcome], [[her], 'refused'])
  })
})

describe('papers that were asked for or made before her protection was set', async () => {
  const [guest = 0, small = 0] = await movedIn(town, {
    ...HER_NOTIFICATION,
    address: { ...HER_NOTIFICATION.address, katagaki: '忍荘４１０' },
    movers: familyNo(5).movers.slice(0, 1).concat(familyNo(5).movers.slice(2)),
  })
  const home = await town.householdOf(guest)
  const herself = {
    householdNo: home, members: [guest], requester: {
      category: 'self', name: '霧野　花子', address: '架空県朧月町月見台二丁目77番8号', personNo: guest,
      evidence: ['driving-licence'],
    },
  }
  const key = crypto.randomUUID()
  const made = await issuer.issue('residence-copy', request(herself), { key })
  assert.ok(made.outcome === 'done', JSON.stringify(made))
  const { issues } = made.answer as { issues: readonly { issueId: string }[] }
  const issueId = issues[0]?.issueId ?? ''
  await issuer.act('request-copy', recorded(herself))
  await town.protect(guest)

  it('are not printed again', async () => {
    const outcome = await issuer.attempt('reprint-copy', { issueId, persons: [guest], reason: '紙詰まり' })
    assert.deepEqual(codes(outcome), ['reprint-copy/blocked'])
    assert.ok(!JSON.stringify(outcome).includes('file'))
  })

  it('are not given out by sending the order again under its key', async () => {
    const outcome: Issued = await issuer.issue('residence-copy', request(herself), { key })
    assert.deepEqual(codes(outcome), ['issue/blocked'])
    assert.deepEqual((await newestEntry(town, 'residence-copy')).persons, [guest])
  })

  it('are not handed over', async () => {
    const outcome = await (await town.as('kofu')).attempt('hand-over', {
      issueIds: [issueId], householdNo: home, persons: [guest], receiver: '霧野　花子',
    })
    assert.deepEqual(codes(outcome), ['hand-over/blocked'])
  })

  it('stop for her child as well, in whose history they stand', async () => {
    const outcome = await issuer.attempt('request-copy', recorded({ ...herself, members: [small] }))
    assert.deepEqual(codes(outcome), ['issue/blocked'])
  })

  it('are seen in the lists as there, and as nothing more', async () => {
    for (const [operator, view, input] of [
      ['hakko', 'requests', { day: null }], ['hakko', 'requests', { day: '2026-04-15' }],
      ['kofu', 'requests', { day: null }],
      ['hakko', 'issue-history', { personNo: guest }], ['kofu', 'issue-history', { personNo: guest }],
      ['hakko', 'cash-day', { day: '2026-04-15', place: null }],
    ] as const) {
      const shown = JSON.stringify(await (await town.as(operator)).look(view, input))
      assert.doesNotMatch(shown, /月見台|77番8号|忍荘/, `${operator} ${view}`)
      if (view !== 'cash-day') assert.ok(!shown.includes(`${home}`), `${operator} ${view} tells the household`)
    }
  })
})

describe('an order sent twice', () => {
  it('gives a paper once more only to whom it is still allowed, and the log says that it was given', async () => {
    const [personNo = 0] = await movedIn(town, alone(1))
    const order = request({
      householdNo: await town.householdOf(personNo), members: [personNo],
      requester: { category: 'self', name: '独野　一', address: '朧一丁目11番1号', personNo, evidence: ['passport'] },
    })
    const key = crypto.randomUUID()
    const first = await issuer.issue('residence-copy', order, { key })
    const entries = async (): Promise<number> =>
      (await town.db.asOwner.query(`select from oplog.entry where id = 'residence-copy' and persons = $1`,
        [[personNo]])).length
    const before = await entries()
    const again = await issuer.issue('residence-copy', order, { key })
    assert.ok(first.outcome === 'done' && again.outcome === 'done')
    assert.deepEqual(again.files.map((bytes) => Buffer.from(bytes)), first.files.map((bytes) => Buffer.from(bytes)))
    assert.equal(await entries(), before + 1)
    await town.administrator.act('revoke', {
      operatorId: 'hakko', grants: [{ step: 'issue', id: 'residence-copy' }], lastDay: null,
    })
    await assert.rejects(issuer.issue('residence-copy', order, { key }), { code: 'denied' })
  })
})
