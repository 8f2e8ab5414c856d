/** 即時審査: what a contractor's worker enters or prints, and what staff must have done before it counts. 第10-3 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { findKind } from '../../src/events/kinds.ts'
import type { Paper } from '../../src/frame/document.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { checkPaper } from '../../town/check-paper.ts'
import type { AtWork } from '../../town/colleague.ts'
import { CONTRACT_ID } from '../engaged.ts'
import { freshOffice } from '../office.ts'
import { alone, approved, movedIn, receipt, received, withNumbers } from './family.ts'
import { filed } from './filing.ts'
import { leaving } from './moving-out.ts'

const pdf = pdfMaker()
after(() => pdf.close())
let lastPaper = ''
const office = await freshOffice({ after }, {
  make: (paper: Paper, at) => {
    lastPaper = JSON.stringify(paper.content)
    return pdf.make(paper, at)
  },
  close: () => Promise.resolve(),
})
await office.turnTo('2026-04-15')
const { asOwner } = office.db
const [worker, clerk, checker] = [await office.as('itaku'), await office.as('uketsuke'), await office.as('shogo')]
const NUMBER = '379474484458'
const family = await movedIn(office, withNumbers(10, { individualNumber: { digits: NUMBER } }))
const form = findKind('move-in')?.form
assert.ok(form)

const one = async <R>(text: string, values: readonly unknown[]): Promise<R> => {
  const [row] = await asOwner.query<R>(text, values)
  assert.ok(row !== undefined, text)
  return row
}
const { no: householdNo } = await one<{ no: number }>(
  'select household_no as no from record.resident_current where person_no = $1', [family[0]])
const reviewOf = (caseId: string) => one<Readonly<Record<string, unknown>>>(
  'select * from outsourcing.review where case_id = $1 order by made_at desc limit 1', [caseId])
const codes = async (at: AtWork, act: string, input: unknown): Promise<readonly string[]> => {
  const outcome = await at.attempt(act, input)
  return outcome.outcome === 'refused' ? outcome.findings.map(({ code }) => code) : []
}
const hand = (caseId: string, persons: readonly number[] = [], households: readonly number[] = []) =>
  clerk.act('hand-to-post', { caseId, contractId: CONTRACT_ID, postNo: 1, persons, households })

/** Received by staff, handed to post 1, entered there. */
const enteredAtPost = async (n: number): Promise<string> => {
  const caseId = await received(office, alone(n))
  await hand(caseId)
  await worker.act('move-in', alone(n), { case: caseId })
  return caseId
}
const sheet = (caseId: string, n: number) => checkPaper(form, caseId, alone(n), 1)

describe('an entry of a contractor\'s worker', () => {
  it('is checked by whoever has opened its review, and by nobody else', async () => {
    const caseId = await enteredAtPost(2)
    assert.deepEqual(await codes(checker, 'check', sheet(caseId, 2)), ['review/not-opened'])
    const back = { caseId, reasons: [{ reason: '番地が違う' }] }
    assert.deepEqual(await codes(checker, 'send-back', back), ['review/not-opened'])
    await checker.act('open-review', { caseId })
    await checker.act('check', sheet(caseId, 2))
    const review = await reviewOf(caseId)
    assert.deepEqual([review['verdict'], review['opened_by'], review['reviewed_by'], review['flagged']],
      ['passed', 'shogo', 'shogo', true])
    const { end_reason: ended } = await one<{ end_reason: string }>(
      'select end_reason from outsourcing.assignment where case_id = $1', [caseId])
    assert.equal(ended, 'reviewed')
    assert.deepEqual(await codes(checker, 'open-review', { caseId }), ['review/nothing-waiting'])
    await approved(office, caseId)
  })

  it('sent back it lies at the post with the reason; entered anew it waits anew', async () => {
    const caseId = await enteredAtPost(3)
    await worker.act('move-in', alone(3), { case: caseId })
    const verdicts = await asOwner.query(
      'select draft_no, verdict from outsourcing.review where case_id = $1 order by draft_no', [caseId])
    assert.deepEqual(verdicts, [{ draft_no: 1, verdict: 'dropped' }, { draft_no: 2, verdict: null }])
    await checker.act('open-review', { caseId })
    await checker.act('send-back', { caseId, reasons: [{ reason: '番地が違う' }] })
    const { rows } = await worker.look('post-work', {}) as { rows: readonly Readonly<Record<string, unknown>>[] }
    assert.deepEqual([rows[0]?.['caseId'], rows[0]?.['returned'], rows[0]?.['reasons']], [caseId, true, ['番地が違う']])
    await worker.act('move-in', alone(3), { case: caseId })
    assert.deepEqual(await codes(checker, 'check', checkPaper(form, caseId, alone(3), 3)), ['review/not-opened'])
  })

  it('a quick review is flagged by the office\'s own measure, a slow one is not', async () => {
    await office.administrator.act('set-review-pace', { minSeconds: 5, limitMinutes: 3 })
    const caseId = await enteredAtPost(4)
    await checker.act('open-review', { caseId })
    await asOwner.query(`update outsourcing.review set opened_at = opened_at - interval '6 seconds',
      made_at = made_at - interval '4 minutes' where case_id = $1`, [caseId])
    const { rows, counts } = await checker.look('reviews-waiting', {}) as {
      rows: readonly Readonly<Record<string, unknown>>[]; counts: unknown
    }
    assert.deepEqual([rows[0]?.['caseId'], rows[0]?.['late'], rows[0]?.['mine']], [caseId, true, true])
    assert.deepEqual(counts, { waiting: 2, late: 1 })
    await checker.act('check', sheet(caseId, 4))
    const review = await reviewOf(caseId)
    assert.deepEqual([review['flagged'], Number(review['seconds']) >= 6], [false, true])
  })

  it('one is open at a time: opening the next lets go of the one before', async () => {
    const [first, second] = [await enteredAtPost(5), await enteredAtPost(6)]
    await checker.act('open-review', { caseId: first })
    await checker.act('open-review', { caseId: second })
    assert.deepEqual(await codes(checker, 'check', sheet(first, 5)), ['review/not-opened'])
    const { n } = await one<{ n: number }>(
      'select count(*)::int as n from outsourcing.review where opened_by is not null and verdict is null', [])
    assert.equal(n, 1)
    await checker.act('check', sheet(second, 6))
    await checker.act('open-review', { caseId: first })
    await checker.act('check', sheet(first, 5))
    const both = [first, second].map((caseId) => ({ caseId, draftNo: 1 }))
    const { outcomes } = await (await office.as('kessai')).act('approve', { cases: both }) as {
      outcomes: readonly { outcome: string; findings?: readonly { code: string }[] }[]
    }
    assert.deepEqual(outcomes.map(({ findings = [] }) => findings.map(({ code }) => code)),
      [['review/one-by-one'], ['review/one-by-one']])
    await approved(office, first)
    await approved(office, second)
  })

  it('nobody of a contractor\'s opens a review, checks, or decides on a paper', async () => {
    const caseId = await enteredAtPost(7)
    const tries: readonly [string, unknown][] = [
      ['open-review', { caseId }], ['check', sheet(caseId, 7)],
      ['send-back', { caseId, reasons: [{ reason: 'x' }] }],
      ['review-print-out', { caseId, issueId: CONTRACT_ID, verdict: 'passed' }],
      ['approve', { cases: [{ caseId, draftNo: 1 }] }],
    ]
    for (const [act, input] of tries) await assert.rejects(worker.attempt(act, input), { code: 'denied' }, act)
    for (const view of ['reviews-waiting', 'open-posts']) {
      await assert.rejects(worker.look(view, {}), { code: 'denied' }, view)
    }
  })

  it('the database itself checks nothing of theirs that was not reviewed', async () => {
    const caseId = await enteredAtPost(8)
    await assert.rejects(asOwner.query(`select filing.write('check', $1)`, [JSON.stringify({
      caseId, revision: 2, state: 'checked', step: 'check', by: 'shogo', at: '2026-04-15T00:00:00.000Z', seen: [],
      rekeyed: [],
    })]), /stale/)
  })

  it('withdrawn it waits for nobody and lies nowhere', async () => {
    const caseId = await enteredAtPost(9)
    await clerk.act('withdraw', { caseId, reason: '届出人の申出' })
    assert.equal((await reviewOf(caseId))['verdict'], 'dropped')
  })
})

const requester = {
  category: 'household', personNo: family[0], name: '森野　花子', address: '架空県朧月町朧一丁目11番1号',
  evidence: ['driving-licence'],
}
const request = (items: object = {}) => ({
  householdNo, scope: 'all', members: family, form: 'household', requester,
  asked: [], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null, itemReason: null,
  copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: '', replaces: null,
  requestId: null, ...items,
})
const withNumber = request({
  individualNumberOf: [family[0]], numberUse: '勤務先への提出',
})

/** A request that staff has received and handed to post 1. */
const requested = async (kind = 'residence-copy'): Promise<string> => {
  const answer = await clerk.act('receive', { ...receipt(['森野　花子'], kind), source: 'none' })
  const caseId = String(answer['caseId'])
  await hand(caseId, family, [householdNo])
  return caseId
}

type Copies = { readonly issues: readonly { readonly issueId: string }[]; readonly held?: boolean }
const printed = async (caseId: string, input: object, extra: object = {}, kind = 'residence-copy') => {
  const outcome = await worker.issue(kind, input, { case: caseId, ...extra })
  assert.ok(outcome.outcome === 'done', JSON.stringify(outcome))
  const { issues, held = false } = outcome.answer as Copies
  return { issueId: issues[0]?.issueId ?? '', files: outcome.files, held, answer: JSON.stringify(outcome.answer) }
}
const given = (issueId: string) => ({ issueIds: [issueId], householdNo, persons: family, receiver: '森野　花子' })

/** Sheets printed at the post beside sheets asked for. */
const dayOfPost = async () => {
  const { rows } = await checker.look('post-day', { day: '2026-04-15' }) as {
    rows: readonly Readonly<Record<string, unknown>>[]
  }
  const { asked, printed: sheets, spoiled, fits } = rows[0] ?? {}
  return { asked, printed: sheets, spoiled, fits }
}

describe('a paper of a contractor\'s worker', () => {
  let plain = { caseId: '', issueId: '' }
  before(async () => {
    const caseId = await requested()
    const paper = await printed(caseId, request())
    assert.deepEqual([paper.files.length, paper.held], [1, false])
    plain = { caseId, issueId: paper.issueId }
  })

  it('comes out at the post, and is handed over only after staff has opened and passed it', async () => {
    const cashier = await office.as('kofu')
    assert.deepEqual(await codes(cashier, 'hand-over', given(plain.issueId)), ['hand-over/not-reviewed'])
    const verdict = { ...plain, verdict: 'passed' }
    assert.deepEqual(await codes(checker, 'review-print-out', verdict), ['review/not-opened'])
    const opened = await checker.act('open-review', plain)
    assert.match(Buffer.from(String(opened['file']), 'base64').subarray(0, 5).toString(), /%PDF-/)
    assert.deepEqual(await codes(checker, 'review-print-out', { ...plain, verdict: 'returned' }), ['review/no-reason'])
    const passed = await checker.act('review-print-out', verdict)
    assert.deepEqual(passed, { verdict: 'passed', comesOut: false })
    await cashier.act('hand-over', given(plain.issueId))
  })

  it('sent back it never leaves; it comes back to the post with the reason', async () => {
    const caseId = await requested()
    const { issueId } = await printed(caseId, request())
    await checker.act('open-review', { caseId, issueId })
    await checker.act('review-print-out', { caseId, issueId, verdict: 'returned', reason: '省略の誤り' })
    assert.deepEqual(await codes(await office.as('kofu'), 'hand-over', given(issueId)), ['hand-over/not-reviewed'])
    const { rows } = await worker.look('post-work', {}) as { rows: readonly Readonly<Record<string, unknown>>[] }
    assert.deepEqual(rows.find((row) => row['caseId'] === caseId)?.['reasons'], ['省略の誤り'])
    assert.deepEqual(await dayOfPost(), { asked: 2, printed: 2, spoiled: 0, fits: true })
    await (await office.as('hakko')).act('spoil-copy', { issueId, persons: family, reason: '審査で差戻し' })
    assert.deepEqual(await dayOfPost(), { asked: 2, printed: 2, spoiled: 1, fits: false })
  })

  it('spoiled before anybody looked it waits for nobody, and what stands in for it does', async () => {
    const caseId = await requested()
    const { issueId } = await printed(caseId, request())
    await (await office.as('hakko')).act('spoil-copy', { issueId, persons: family, reason: '紙詰まり' })
    assert.deepEqual(await codes(checker, 'open-review', { caseId, issueId }), ['review/nothing-waiting'])
    const again = await printed(caseId, request({ replaces: issueId }))
    await checker.act('open-review', { caseId, issueId: again.issueId })
    await checker.act('review-print-out', { caseId, issueId: again.issueId, verdict: 'passed' })
    const { n } = await one<{ n: number }>(
      'select count(*)::int as n from outsourcing.assignment where case_id = $1 and ended_at is null', [caseId])
    assert.equal(n, 0)
  })

  it('with an individual number gives the worker no bytes, not the second time, and none to look at', async () => {
    const caseId = await requested()
    const look = await worker.issue('residence-copy', withNumber, { case: caseId, preview: true })
    assert.ok(look.outcome === 'done')
    assert.equal(look.files.length, 1)
    assert.match(lastPaper, /＊＊＊＊＊＊＊＊＊＊＊＊/)
    assert.doesNotMatch(lastPaper, new RegExp(NUMBER))
    const key = '00000000-0000-4000-8000-0000000000f1'
    const first = await printed(caseId, withNumber, { key })
    const again = await printed(caseId, withNumber, { key })
    for (const answer of [first, again]) {
      assert.deepEqual([answer.files.length, answer.held], [0, true])
      assert.doesNotMatch(answer.answer, /sha256|379474484458/)
    }
    const { shown } = await one<{ shown: boolean }>(`
      select bool_or((convert_from(bytes, 'UTF8')::jsonb->>'numberShown')::boolean) as shown from oplog.entry
      where operator = 'itaku' and id = 'residence-copy'`, [])
    assert.equal(shown, false)
    const { issueId } = first
    const opened = await checker.act('open-review', { caseId, issueId })
    assert.ok(typeof opened['file'] === 'string')
    assert.match(lastPaper, new RegExp(NUMBER))
    const passed = await checker.act('review-print-out', { caseId, issueId, verdict: 'passed' })
    assert.equal(passed['file'], opened['file'])
    const { seen } = await one<{ seen: boolean }>(`
      select bool_and((convert_from(bytes, 'UTF8')::jsonb->>'numberShown')::boolean) as seen from oplog.entry
      where operator = 'shogo' and id in ('open-review', 'review-print-out') and outcome = 'done'
        and case_id = $1`, [caseId])
    assert.equal(seen, true)
  })

  it('a 転出証明書 comes out at the review, whatever stands on it', async () => {
    const [leaver = 0] = await movedIn(office, alone(1))
    const { no } = await one<{ no: number }>(
      'select household_no as no from record.resident_current where person_no = $1', [leaver])
    await filed(office, leaving([leaver], '2026-04-20', '2026-04-15'))
    const { id: caseId } = await one<{ id: string }>(
      `select case_id as id from filing.filing_case where kind = 'move-out'`, [])
    await hand(caseId, [leaver], [no])
    const certificate = {
      moveOut: caseId, persons: [leaver], householdNo: no, requester: { ...requester, personNo: leaver },
      delivery: 'counter', printerNo: '', replaces: null, reissueOf: null, reason: null, voluntary: false,
    }
    const look = await worker.issue('moving-out-certificate', certificate, { case: caseId, preview: true })
    assert.ok(look.outcome === 'done', JSON.stringify(look))
    assert.equal(look.files.length, 1)
    const outcome = await worker.issue('moving-out-certificate', certificate, { case: caseId })
    assert.ok(outcome.outcome === 'done', JSON.stringify(outcome))
    assert.deepEqual([outcome.files.length, outcome.answer['held']], [0, true])
  })
})
