/** The papers of people who leave, against a real register: the plan, the certificate, its loss, the removed record. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Issued } from '../../src/desk/listed-document.ts'
import type { Paper, PdfMaker } from '../../src/frame/document.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { civilDay } from '../../src/law/calendar.ts'
import { amend, remove } from '../../src/record/change.ts'
import { turnDay } from '../../src/desk/turn-day.ts'
import { freshOffice } from '../office.ts'
import { alone, approved, familyNo, movedIn, withNumbers } from './family.ts'
import { checkedFiling, filed } from './filing.ts'
import { leaving, newest, notice } from './moving-out.ts'
import { eventOf, writtenOf } from './written.ts'

const maker = pdfMaker({ threads: 1 })
after(() => maker.close())
const papers: Paper[] = []
/** The real maker; what it was given is kept, to be read. */
const pdf: PdfMaker = { close: maker.close, make: (paper, at) => (papers.push(paper), maker.make(paper, at)) }
const office = await freshOffice({ after }, pdf)
await office.turnTo('2026-04-15')
const clerk = await office.as('hakko')
const family = await movedIn(office, withNumbers(1, { individualNumber: { digits: '379474484458' } }))
const [head = 0] = family
const householdOf = async (personNo: number): Promise<number> =>
  Number((await newest(office, personNo))['household_no'])
const householdNo = await householdOf(head)

const codes = (outcome: { outcome: string; findings?: readonly { code: string }[] }): readonly string[] =>
  (outcome.findings ?? []).map(({ code }) => code)
/** The words of the last paper and nothing of how it looks. */
const lastPaper = (): string => JSON.stringify(papers.at(-1)?.content, (key, value: unknown) =>
  (['seal', 'frames', 'codes', 'x', 'y', 'w', 'h', 'size', 'gap', 'spread'].includes(key) ? undefined : value))
const issueOf = (outcome: Issued): string => {
  assert.ok(outcome.outcome === 'done', JSON.stringify(outcome))
  return (outcome.answer as { issues: readonly { issueId: string }[] }).issues[0]?.issueId ?? ''
}

const requester = {
  category: 'self', personNo: head, name: '森野　花子', address: '架空県朧月町朧一丁目11番1号', evidence: ['driving-licence'],
}
const copy = (items: object = {}) => ({
  householdNo, scope: 'all', members: family, form: 'household', requester: { ...requester, category: 'household' },
  asked: [], leftOut: [], individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null, itemReason: null,
  copies: 1, publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: '', replaces: null,
  requestId: null, ...items,
})
const removedCopy = (items: object = {}) => ({
  personNo: head, sheetNo: 1, householdNo, requester, asked: [], leftOut: [], individualNumber: false,
  residentCode: false, numberUse: null, purpose: null, itemReason: null, copies: 1, publicUse: false,
  fee: { kind: 'charged' }, delivery: 'counter', printerNo: '', requestId: null, replaces: null, ...items,
})

/** They tell of moving out, and the office takes it in. @returns the case */
const told = async (
  movers: readonly number[], items: object = {}, confirmed: readonly string[] = [],
): Promise<string> => {
  const filing = leaving(movers, '2026-05-31', '2026-05-10', {
    destination: { to: 'domestic', address: '架空県遠海市波浮町１番地', code: null, country: null }, ...items,
  })
  const caseId = await checkedFiling(office, { ...filing, confirmed })
  const [outcome] = await approved(office, caseId)
  assert.equal(outcome?.outcome, 'final', JSON.stringify(outcome))
  return caseId
}
const homeRow = async (caseId: string) => {
  const home = (await clerk.look('counter-home', { everywhere: true })) as { rows: { caseId: string; state: string }[] }
  return home.rows.find((row) => row.caseId === caseId)?.state
}

await office.turnTo('2026-05-10')
const moveOut = await told(family)
const certificate = (items: object = {}) => ({
  moveOut, persons: family, householdNo, requester, delivery: 'counter', printerNo: '', replaces: null,
  reissueOf: null, reason: null, voluntary: false, ...items,
})

describe('before the planned day', () => {
  it('a copy says nothing of the move, in either form, with history and all [scenario 3]', async () => {
    const every = ['head', 'familyRegister', 'history', 'remark', 'addressBeforeChange']
    for (const items of [{}, { form: 'single', asked: every }]) {
      issueOf(await clerk.issue('residence-copy', copy(items)))
      assert.doesNotMatch(lastPaper(), /転出|波浮町|遠海市|5月31日/)
    }
  })

  it('there is no removed record to copy', async () => {
    const outcome = await clerk.issue('removed-record-copy', removedCopy())
    assert.deepEqual(codes(outcome), ['removed-record-copy/still-here'])
  })
})

let first = ''

describe('the certificate', () => {
  it('waits at the counter once the move-out is approved, and is looked at without its numbers', async () => {
    assert.equal(await homeRow(moveOut), 'final')
    const outcome = await clerk.issue('moving-out-certificate', certificate(), { preview: true, case: moveOut })
    assert.equal(outcome.outcome, 'done', JSON.stringify(outcome))
    assert.doesNotMatch(lastPaper(), /379474484458/)
  })

  it('names everybody who leaves, with their numbers, and costs nothing', async () => {
    const some = await clerk.issue('moving-out-certificate', certificate({ persons: [head] }), { case: moveOut })
    assert.deepEqual(codes(some), ['moving-out-certificate/not-the-movers'])
    first = issueOf(await clerk.issue('moving-out-certificate', certificate(), { case: moveOut }))
    assert.match(lastPaper(), /379474484458/)
    assert.match(lastPaper(), /架空県遠海市波浮町１番地.*令和8年5月31日.*令和8年5月10日/s)
    const [row] = await office.db.asOwner.query<{ fee_yen: number; number_shown: boolean; persons: unknown }>(
      'select fee_yen, number_shown, to_jsonb(persons) as persons from certificate.issue where issue_id = $1', [first])
    assert.deepEqual(row, { fee_yen: 0, number_shown: true, persons: [...family] })
    const again = await clerk.issue('moving-out-certificate', certificate(), { case: moveOut })
    assert.deepEqual(codes(again), ['moving-out/already-given'])
  })

  it('goes into their hands only after it was held against the notification', async () => {
    const cashier = await office.as('kofu')
    const given = { issueIds: [first], householdNo, persons: family, receiver: '森野　花子' }
    assert.equal(await homeRow(moveOut), 'issued')
    assert.deepEqual(codes(await cashier.attempt('hand-over', given)), ['hand-over/not-compared'])
    await cashier.act('hand-over', { ...given, compared: true })
    const rows = await office.db.asOwner.query('select compared from certificate.disposal where issue_id = $1', [first])
    assert.deepEqual(rows, [{ compared: true }])
    assert.equal(await homeRow(moveOut), undefined)
  })

  it('is given once more as it was, whatever was corrected since [scenario 7]', async () => {
    await office.turnTo('2026-05-12')
    await writtenOf(office, [head], (record) =>
      amend(record, { fullName: '森野　改名子' }, eventOf('error-correction', '2026-05-12')))
    await office.turnTo('2026-05-14')
    const asked = { reissueOf: first, reason: '紛失' }
    issueOf(await clerk.issue('moving-out-certificate', certificate(asked), { case: moveOut }))
    assert.match(lastPaper(), /"stamp":"再交付"/)
    assert.match(lastPaper(), /森野　花子/)
    assert.doesNotMatch(lastPaper(), /改名子/)
    assert.match(lastPaper(), /当初の発行　令和8年5月10日/)
    const none = await clerk.issue('moving-out-certificate', certificate({ ...asked, reason: null }), { case: moveOut })
    assert.deepEqual(codes(none), ['moving-out/no-reason'])
  })
})

describe('the removed record', () => {
  it('says the planned day and the confirmed one, and where to, both times [scenario 4]', async () => {
    await office.turnTo('2026-05-27')
    const told27 = notice(family, '2026-05-25', '2026-05-27', {
      destination: '架空県遠海市波浮町３番地', destinationCode: null,
    })
    await filed(office, { ...told27, confirmed: ['move-in-notice/other-destination'] })
    issueOf(await clerk.issue('removed-record-copy', removedCopy({ individualNumber: true, numberUse: '還付' })))
    const text = lastPaper()
    assert.match(text, /【事由の生じた年月日】令和8年5月31日　【届出の年月日】令和8年5月10日/)
    assert.match(text, /【転出年月日】令和8年5月25日　【転入通知年月日】令和8年5月27日/)
    assert.match(text, /（予定）】架空県遠海市波浮町１番地.*（確定）】架空県遠海市波浮町３番地/s)
    assert.match(text, /379474484458/)
    const live = codes(await clerk.issue('residence-copy', copy()))
    assert.ok(live.includes('residence-copy/not-in-household'))
  })

  it('is the person\'s alone, and of the sheet that was asked for', async () => {
    const [, wife = 0] = family
    const hers = removedCopy({ requester: { ...requester, category: 'household', personNo: wife } })
    assert.deepEqual(codes(await clerk.issue('removed-record-copy', hers)), ['removed-record-copy/only-the-person'])
    assert.deepEqual(codes(await clerk.issue('removed-record-copy', removedCopy({ sheetNo: 2 }))),
      ['removed-record-copy/no-such-record'])
  })

  it('needs no quasi certificate where there was one proper', async () => {
    const outcome = await clerk.issue('quasi-moving-out-certificate', {
      sheets: [{ personNo: head, sheetNo: 1 }], householdNo, requester, delivery: 'counter', printerNo: '',
      replaces: null, reissueOf: null, reason: null, fee: { kind: 'charged' },
    })
    assert.deepEqual(codes(outcome), ['quasi-moving-out-certificate/certified'])
  })
})

describe('the planned day itself', () => {
  it('is the first on which there is no copy but that of a removed record [scenario 3]', async () => {
    await office.turnTo('2026-04-15')
    const [leaver = 0] = await movedIn(office, alone(5))
    await office.turnTo('2026-05-10')
    await told([leaver])
    const self = { ...requester, personNo: leaver, name: '独野　五' }
    const home = await householdOf(leaver)
    const live = copy({ householdNo: home, members: [leaver], requester: self })
    const removedOne = { ...removedCopy(), personNo: leaver, householdNo: home, requester: self }
    await office.turnTo('2026-05-30')
    await turnDay(office.desk)
    issueOf(await clerk.issue('residence-copy', live))
    assert.doesNotMatch(lastPaper(), /転出|波浮町/)
    assert.deepEqual(codes(await clerk.issue('removed-record-copy', removedOne)), ['removed-record-copy/still-here'])
    await office.turnTo('2026-05-31')
    await turnDay(office.desk)
    assert.ok(codes(await clerk.issue('residence-copy', live)).includes('residence-copy/not-in-household'))
    issueOf(await clerk.issue('removed-record-copy', removedOne))
    assert.match(lastPaper(), /【消除事由】国内転出　【事由の生じた年月日】令和8年5月31日　【届出の年月日】令和8年5月10日/)
    assert.equal(lastPaper().match(/【異動事由】国内転出/g)?.length, 1)
  })
})

describe('told after the term', () => {
  it('gives no certificate but the paper in its place [scenario 6]', async () => {
    await office.turnTo('2026-04-15')
    const [late = 0] = await movedIn(office, alone(2))
    await office.turnTo('2026-06-20')
    const home = await householdOf(late)
    const caseId = await told([late], { plannedOn: '2026-06-01', notifiedOn: '2026-06-20', exOfficioNo: '令8-職3' },
      ['move-out/ex-officio'])
    const self = { ...requester, personNo: late, name: '独野　二' }
    const proper = { ...certificate(), moveOut: caseId, persons: [late], householdNo: home, requester: self }
    assert.deepEqual(codes(await clerk.issue('moving-out-certificate', proper)), ['moving-out-certificate/ex-officio'])
    assert.equal(await homeRow(caseId), undefined)
    const quasi = {
      sheets: [{ personNo: late, sheetNo: 1 }], householdNo: home, requester: self, delivery: 'counter', printerNo: '',
      replaces: null, reissueOf: null, reason: null, fee: { kind: 'charged' },
    }
    const given = issueOf(await clerk.issue('quasi-moving-out-certificate', quasi))
    assert.match(lastPaper(), /転入届に添付すべき書類として/)
    await (await office.as('kofu')).act('hand-over', {
      issueIds: [given], householdNo: home, persons: [late], receiver: '独野　二',
    })
    issueOf(await clerk.issue('quasi-moving-out-certificate', { ...quasi, reissueOf: given, reason: '汚損' }))
    assert.match(lastPaper(), /"stamp":"再交付"/)
  })
})

describe('moving out by card', () => {
  it('waits for no paper; one that is wished for says so [STD 4.1.3.0.4]', async () => {
    await office.turnTo('2026-04-15')
    const [holder = 0] = await movedIn(office, alone(3))
    const caseId = await told([holder], { plannedOn: '2026-04-30', notifiedOn: '2026-04-15', cardUsed: true })
    assert.equal(await homeRow(caseId), undefined)
    const self = { ...requester, personNo: holder, name: '独野　三' }
    const wished = {
      ...certificate(), moveOut: caseId, persons: [holder], householdNo: await householdOf(holder), requester: self,
    }
    assert.deepEqual(codes(await clerk.issue('moving-out-certificate', wished)), ['moving-out-certificate/by-card'])
    issueOf(await clerk.issue('moving-out-certificate', { ...wished, voluntary: true }))
    assert.match(lastPaper(), /特例による転出処理済/)
  })
})

describe('a move-out that is called off', () => {
  it('takes its certificate with it, and a copy tells of neither, with history and all', async () => {
    await office.turnTo('2026-04-15')
    const [stays = 0] = await movedIn(office, alone(4))
    await office.turnTo('2026-05-10')
    const caseId = await told([stays])
    const home = await householdOf(stays)
    const self = { ...requester, personNo: stays, name: '独野　四' }
    const asked = { ...certificate(), moveOut: caseId, persons: [stays], householdNo: home, requester: self }
    const [row] = await office.db.asOwner.query<{ history_no: number }>(
      'select history_no from record.resident_version where person_no = $1 and case_id = $2', [stays, caseId])
    await filed(office, {
      kind: 'cancel-event',
      input: {
        ground: 'application', exOfficioNo: '令8-職9', cancelledOn: '2026-05-10', appliedOn: '2026-05-10',
        note: '引っ越しを取りやめた', household: 'old',
        targets: [{ personNo: stays, historyNo: row?.history_no, relationshipToHead: '' }],
      },
    })
    assert.deepEqual(codes(await clerk.issue('moving-out-certificate', asked)), ['moving-out-certificate/called-off'])
    assert.equal(await homeRow(caseId), undefined)
    issueOf(await clerk.issue('residence-copy', copy({
      householdNo: home, members: [stays], form: 'single', asked: ['history', 'remark'], requester: self, scope: 'some',
    })))
    assert.doesNotMatch(lastPaper(), /転出|波浮町|遠海市|取りやめ|取消し/)
  })
})

describe('a death', () => {
  it('leaves a removed record that only a third party with a reason may have, and learns why from', async () => {
    await office.turnTo('2026-04-15')
    const [, dead = 0] = await movedIn(office, familyNo(5))
    const home = await householdOf(dead)
    const day = exactDate(civilDay('2026-05-01'))
    await office.turnTo('2026-05-02')
    await writtenOf(office, [dead], (record) => remove(record, {
      status: 'deceased', isHead: false, removalReason: 'death', removedOn: civilDay('2026-05-02'), causeOn: day,
    }, { ...eventOf('death', '2026-05-02'), eventOn: day }))
    const heir = {
      category: 'third-party', name: '風野　花子', address: '架空県朧月町朧一丁目15番1号', evidence: ['passport'],
      ground: 'right-or-duty', corporation: null,
    }
    const order = { ...removedCopy(), personNo: dead, householdNo: home, requester: heir, purpose: '相続の手続' }
    issueOf(await clerk.issue('removed-record-copy', order))
    assert.doesNotMatch(lastPaper(), /死亡/)
    issueOf(await clerk.issue('removed-record-copy', { ...order, asked: ['removal'], itemReason: '死亡の年月日の確認' }))
    assert.match(lastPaper(), /【消除事由】死亡　【事由の生じた年月日】令和8年5月1日/)
    const quasi = {
      sheets: [{ personNo: dead, sheetNo: 1 }], householdNo: home, delivery: 'counter', printerNo: '', replaces: null,
      requester: { ...requester, personNo: dead }, reissueOf: null, reason: null, fee: { kind: 'charged' },
    }
    const refused = codes(await clerk.issue('quasi-moving-out-certificate', quasi))
    assert.deepEqual(refused, ['quasi-moving-out-certificate/not-moved-out'])
  })
})
