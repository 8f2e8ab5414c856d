/** What lies under the copies: digests, numbers without gaps, rows on top, sealed papers, a closed till. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import type { PdfMaker } from '../src/frame/document.ts'
import { rowDigest } from '../src/oplog/digest.ts'
import { pdfMaker } from '../src/io/pdf/pool.ts'
import { freshOffice } from './office.ts'
import { familyNo, movedIn } from './scenarios/family.ts'

const maker = pdfMaker({ threads: 1 })
after(() => maker.close())
let jams = 0
/** The real maker, which a test can make fail. */
const moody: PdfMaker = {
  close: maker.close,
  make: (paper, at) => {
    if (jams === 0) return maker.make(paper, at)
    jams -= 1
    return Promise.reject(new Error('the press stopped'))
  },
}
const office = await freshOffice({ after }, moody)
const { asOwner } = office.db
await office.turnTo('2026-04-15')
const family = await movedIn(office, familyNo(1))
const [row] = await asOwner.query<{ household_no: number }>(
  'select household_no from record.resident_current where person_no = $1', [family[0]])
const householdNo = row?.household_no ?? 0
const clerk = await office.as('hakko')
const cashier = await office.as('kofu')

const request = (items: object = {}) => ({
  householdNo, scope: 'all', members: family, form: 'household',
  requester: {
    category: 'household', personNo: family[0], name: '森野　花子', address: '架空県朧月町朧一丁目11番1号',
    evidence: ['passport'],
  },
  asked: [], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null, itemReason: null,
  copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: '', requestId: null,
  replaces: null, ...items,
})

type Issue = { readonly issueId: string; readonly issueNo: { readonly serial: number; readonly printerNo: string } }

const issue = async (items: object = {}): Promise<readonly Issue[]> => {
  const outcome = await clerk.issue('residence-copy', request(items))
  assert.equal(outcome.outcome, 'done', JSON.stringify(outcome))
  return (outcome as unknown as { answer: { issues: readonly Issue[] } }).answer.issues
}

/** What came of it is one refusal, for this reason and no other. */
const refused = async (attempt: Promise<{ readonly outcome: string }>, reason: string): Promise<void> => {
  const outcome = await attempt
  const findings = 'findings' in outcome ? outcome.findings as readonly { code: string }[] : []
  assert.deepEqual(findings.map(({ code }) => code), [reason])
}

const serials = async (): Promise<readonly number[]> => {
  const rows = await asOwner.query<{ serial: number }>('select serial from certificate.issue order by serial')
  return rows.map(({ serial }) => serial)
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, at) => at + 1)

describe('numbers', () => {
  it('have no gap, though copies are ordered at the same moment at one device', async () => {
    await Promise.all([issue(), issue({ copies: 2 }), issue()])
    assert.deepEqual(await serials(), upTo(4))
  })

  it('are not used up by a paper that could not be set, nor by a request that was refused', async () => {
    jams = 1
    await assert.rejects(clerk.issue('residence-copy', request()), /press/)
    await refused(clerk.issue('residence-copy', request({ publicUse: true })), 'issue/public-use')
    const [next] = await issue()
    assert.equal(next?.issueNo.serial, 5)
    assert.deepEqual(await serials(), upTo(5))
  })

  it('begin anew at another printer and on another day', async () => {
    const [other] = await issue({ printerNo: 'mado-6-p' })
    assert.deepEqual([other?.issueNo.serial, other?.issueNo.printerNo], [1, 'mado-6-p'])
    await office.turnTo('2026-04-16')
    const [tomorrow] = await issue()
    assert.equal(tomorrow?.issueNo.serial, 1)
    await office.turnTo('2026-04-15')
    await refused(clerk.issue('residence-copy', request({ printerNo: 'nobodys' })), 'issue/unknown-printer')
  })
})

type History = { readonly copies: readonly { state: string; requesterCategory: string; sha256: string }[] }

describe('the rows', () => {
  it('are exactly those the log vouches for', async () => {
    const rows = await asOwner.query<{ id: string; salt: Uint8Array; row: unknown; digest: string | null }>(`
      select i.issue_id as id, i.salt, to_jsonb(i) - 'salt' as row, (select v->>'digest' from oplog.entry e,
        jsonb_array_elements(convert_from(e.bytes, 'UTF8')::jsonb->'vouches') v
        where e.entry_id = i.entry_id and v->'key'->>0 = i.issue_id::text) as digest
      from certificate.issue i`)
    assert.ok(rows.length > 5)
    for (const { salt, row: values, digest } of rows) assert.equal(rowDigest(salt, values), digest)
  })

  it('keep the paper sealed: no page lies open in the database', async () => {
    const kept = await asOwner.query<{ open: boolean }>(
      'select position(\'%PDF\'::bytea in box) > 0 as open from certificate.kept_paper')
    assert.ok(kept.length > 5)
    assert.deepEqual(kept.filter(({ open }) => open), [])
  })

  it('hold no digit of any number: the request says whose, never which', async () => {
    const [numbered] = await asOwner.query<{ n: number }>(`select count(*)::int as n from certificate.request
      where content::text ~ '[^0-9][0-9]{11,12}[^0-9]'`)
    assert.equal(numbered?.n, 0)
  })

  it('go on top of one another: reprinted, handed over, come back spoiled, replaced once', async () => {
    const [copy] = await issue()
    const about = { issueId: copy?.issueId, persons: family }
    await clerk.act('reprint-copy', { ...about, reason: '紙詰まり' })
    await cashier.act('hand-over', { issueIds: [copy?.issueId], householdNo, persons: family, receiver: '森野　花子' })
    await refused(clerk.attempt('reprint-copy', { ...about, reason: '再度' }), 'reprint-copy/has-left')
    await clerk.act('spoil-copy', { ...about, reason: '誤って交付し、回収した' })
    const fates = await asOwner.query<{ fate: string }>(
      'select fate from certificate.disposal where issue_id = $1 order by disposal_no', [copy?.issueId])
    assert.deepEqual(fates.map(({ fate }) => fate), ['reprinted', 'handed-over', 'spoiled'])
    await issue({ replaces: copy?.issueId })
    await refused(clerk.issue('residence-copy', request({ replaces: copy?.issueId })), 'issue/not-replaceable')
  })

  it('answer a recorded request once, and only as it was made', async () => {
    const requestId = randomUUID()
    const { printerNo: _p, replaces: _r, fee: _f, copies: _c, ...recorded } = request()
    await clerk.act('request-copy', { ...recorded, requestId, caseId: null })
    const open = await clerk.look('requests', { day: null }) as { requests: readonly { requestId: string }[] }
    assert.deepEqual(open.requests.map((one) => one.requestId), [requestId])
    const { requests: waiting } = await clerk.look('requests', { day: '2026-04-15' }) as typeof open
    assert.ok(waiting.length > 5, 'the office counts its own days, whatever the clock says')
    const ready = await cashier.look('requests', { day: null, ready: true }) as typeof open
    assert.ok(ready.requests.length > 0 && ready.requests.every((one) => one.requestId !== requestId))
    const other = request({ requestId, asked: ['head'] })
    await refused(clerk.issue('residence-copy', other), 'issue/other-request')
    await issue({ requestId })
    await refused(clerk.issue('residence-copy', request({ requestId })), 'issue/already-issued')
  })

  it('tell the history of a person, with requester, items and fate, to whoever may ask', async () => {
    const { copies } = await clerk.look('issue-history', { personNo: family[0] }) as History
    const states = new Set(copies.map(({ state }) => state))
    assert.deepEqual([...states].toSorted(), ['issued', 'spoiled'])
    assert.ok(copies.every(({ requesterCategory }) => requesterCategory === 'household'))
    assert.ok(copies.every(({ sha256 }) => sha256.length === 64))
  })
})

describe('the rules of the office', () => {
  it('hold from their day on, and a mayor follows a mayor', async () => {
    const { administrator } = office
    await administrator.act('set-certificate-rule', {
      what: 'fee', fromDay: '2026-04-20', value: { yen: 400, provision: '改正条例' },
    })
    await administrator.act('set-attestor', {
      role: 'mayor', title: '朧月町長', name: '見本　三郎', seal: '', startsOn: '2026-04-20', endsOn: null,
    })
    const fee = async (): Promise<number | undefined> => {
      const [copy] = await issue()
      const [known] = await asOwner.query<{ yen: number }>(
        'select fee_yen as yen from certificate.issue where issue_id = $1', [copy?.issueId])
      return known?.yen
    }
    assert.equal(await fee(), 300)
    await office.turnTo('2026-04-20')
    assert.equal(await fee(), 400)
    const mayors = await asOwner.query<{ until: string | null }>(
      'select ends_on as until from certificate.attestor order by attestor_no')
    assert.deepEqual(mayors.map(({ until }) => until), ['2026-04-19', null])
    await office.turnTo('2026-04-15')
  })
})

type Cash = {
  readonly copies: number
  readonly spoiledCopies: number
  readonly exemptCopies: number
  readonly yenDue: number
  readonly serials: readonly { readonly whole: boolean }[]
}

describe('the till', () => {
  it('adds up what was charged, without spoiled copies but with those that were replaced', async () => {
    const cash = await cashier.look('cash-day', { day: '2026-04-15', place: null }) as Cash
    assert.ok(cash.serials.every(({ whole }) => whole))
    assert.deepEqual([cash.spoiledCopies, cash.exemptCopies], [1, 1], 'one spoiled, its successor free')
    assert.equal(cash.yenDue, (cash.copies - 1) * 300)
  })

  it('is closed once, and no number of that day is given out after it', async () => {
    const day = '2026-04-15'
    const cash = await cashier.look('cash-day', { day, place: null }) as Cash
    await refused(cashier.attempt('close-cash', { day, yenCounted: 0, note: null }), 'close-cash/difference')
    await cashier.act('close-cash', { day, yenCounted: cash.yenDue, note: null })
    const twice = cashier.attempt('close-cash', { day, yenCounted: cash.yenDue, note: null })
    await refused(twice, 'close-cash/closed-already')
    await refused(clerk.issue('residence-copy', request()), 'issue/cash-closed')
  })

  it('says so where somebody took a copy out from under it', async () => {
    await office.turnTo('2026-04-17')
    await issue({ copies: 3 })
    await asOwner.query(`delete from certificate.kept_paper k using certificate.issue i
      where i.issue_id = k.issue_id and i.issued_on = '2026-04-17' and i.serial = 2`)
    await asOwner.query('delete from certificate.issue where issued_on = \'2026-04-17\' and serial = 2')
    const closing = cashier.attempt('close-cash', { day: '2026-04-17', yenCounted: 600, note: null })
    await refused(closing, 'close-cash/number-missing')
  })
})
