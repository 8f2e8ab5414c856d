/** 実施状況の報告: what a worker did, drafted from the log, completed by the vendor, confirmed by staff. [第10-3(7)] */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { AtWork } from '../../town/colleague.ts'
import { CONTRACT_ID } from '../engaged.ts'
import { freshOffice } from '../office.ts'
import { otherContract, vendorAtWork } from '../vendors.ts'
import { alone, received } from './family.ts'

const OTHER_CONTRACT = '01939f6e-0000-7000-8000-0000000000c2'

const office = await freshOffice({ after })
const { asOwner, app } = office.db
const tomorrow = (day: string, days = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
/** What is logged is logged now: the office's day is the day of the log. */
const [now] = await asOwner.query<{ today: string }>(
  `select ((clock_timestamp() at time zone 'Asia/Tokyo')::date)::text as today`)
const today = now?.today ?? ''
await office.turnTo(today)

const worker = await office.as('itaku')
await asOwner.query(`update outsourcing.contract set starts_on = $1, signed_on = $1,
  reporting = '{"rhythm": "daily", "items": ["entries", "minutes", "電話の応対"], "dueDays": 3}'`, [today])
await otherContract(office, OTHER_CONTRACT)
const clerk = await office.as('uketsuke')
const staff = await office.as('keiyaku')
const vendor = await vendorAtWork(office, { operatorId: 'kaisha', contractId: CONTRACT_ID })
const onSite = await vendorAtWork(office, { operatorId: 'genba', contractId: CONTRACT_ID, role: 'on-site-manager' })
const stranger = await vendorAtWork(office, { operatorId: 'tanin', contractId: OTHER_CONTRACT })

type Line = {
  readonly contractId: string
  readonly state: string
  readonly reportId: string | null
  readonly stepNo: number | null
  readonly isOverdue: boolean
  readonly periodFrom: string
  readonly detail: {
    readonly compared: readonly {
      readonly item: string; readonly logged: number | null; readonly claimed: number | null
    }[]
    readonly logged: { readonly people: readonly { readonly name: string; readonly postNo: number | null }[] }
  } | null
}
const reportsOf = async (who: AtWork, view: string, reportId: string | null = null): Promise<readonly Line[]> =>
  (await who.look(view, { reportId }) as { readonly reports: readonly Line[] }).reports
const codesOf = async (who: AtWork, act: string, input: unknown, extra = {}): Promise<readonly string[]> => {
  const outcome = await who.attempt(act, input, extra)
  return outcome.outcome === 'done' ? [] : outcome.findings.map(({ code }) => code)
}

/** A case received by staff, handed to the post, and entered there by the worker. */
const enters = async (n: number): Promise<void> => {
  const caseId = await received(office, alone(n))
  await clerk.act('hand-to-post', { caseId, contractId: CONTRACT_ID, postNo: 1, persons: [], households: [] })
  await worker.act('move-in', alone(n), { case: caseId })
}

const draft = { contractId: CONTRACT_ID, subcontractId: null, periodFrom: today }
let reportId = ''
let minutes = 0

describe('a day at the post, reported', () => {
  before(async () => {
    await enters(1)
    await enters(2)
  })

  it('is due, and nobody else\'s business', async () => {
    const [line] = await reportsOf(vendor, 'own-reports')
    assert.deepEqual([line?.state, line?.periodFrom, line?.isOverdue], ['none', today, false])
    assert.deepEqual((await reportsOf(onSite, 'own-reports')).map(({ contractId }) => contractId), [CONTRACT_ID])
  })

  it('is drafted from the log: what was entered, by whom, at which post', async () => {
    const answer = await vendor.act('draft-report', draft)
    reportId = String(answer['reportId'])
    const [line] = await reportsOf(vendor, 'own-reports', reportId)
    assert.ok(line?.detail)
    const { compared, logged } = line.detail
    assert.deepEqual(compared.map(({ item, logged: n }) => (item === 'minutes' ? [item] : [item, n])),
      [['entries', 2], ['minutes'], ['電話の応対', null]])
    assert.deepEqual(logged.people.map(({ name, postNo }) => [name, postNo]), [['委託　かぜ', 1]])
    minutes = compared.find(({ item }) => item === 'minutes')?.logged ?? -1
    assert.ok(minutes >= 0)
  })

  it('is handed in by the security officer alone', async () => {
    const claims = { entries: 2, minutes, 電話の応対: 4 }
    const input = { reportId, seenStep: 1, claims, trouble: '', remarks: '' }
    assert.deepEqual(await codesOf(onSite, 'complete-report', input), ['complete-report/not-security-officer'])
    assert.deepEqual(await codesOf(vendor, 'complete-report', { ...input, seenStep: 0 }), ['supervision/moved'])
    await vendor.act('complete-report', { ...input, claims: { ...claims, entries: 3 } })
  })

  it('is confirmed by nobody while it claims more than the log', async () => {
    assert.deepEqual(await codesOf(staff, 'confirm-report', { reportId, seenStep: 2, note: '' }),
      ['confirm-report/more-than-log'])
    assert.deepEqual(await codesOf(staff, 'confirm-report', { reportId, seenStep: 2, note: '' },
      { confirmed: [{ code: 'confirm-report/more-than-log', note: '急いでいる' }] }), ['confirm-report/more-than-log'])
    await staff.act('send-back-report', { reportId, seenStep: 2, reason: '入力の件数が記録より多い' })
    const [line] = await reportsOf(vendor, 'own-reports', reportId)
    assert.equal(line?.state, 'sent-back')
  })

  it('is drafted anew when somebody has worked on since', async () => {
    await enters(3)
    const input = { reportId, claims: { entries: 2, minutes, 電話の応対: 4 }, trouble: '', remarks: '' }
    assert.deepEqual(await codesOf(vendor, 'complete-report', { ...input, seenStep: 3 }), ['complete-report/log-moved'])
    await vendor.act('draft-report', draft)
    await vendor.act('complete-report', { ...input, seenStep: 4 })
  })

  it('is confirmed with a word where it claims less, and is done then', async () => {
    const input = { reportId, seenStep: 5, note: '一件は研修のための入力' }
    const code = 'confirm-report/less-than-log'
    assert.deepEqual(await codesOf(staff, 'confirm-report', input), [code])
    await staff.act('confirm-report', input, { confirmed: [{ code }] })
    const open = await reportsOf(staff, 'work-reports')
    assert.deepEqual(open.filter(({ contractId }) => contractId === CONTRACT_ID), [])
    assert.deepEqual(await codesOf(vendor, 'draft-report', draft), ['draft-report/completed-already'])
  })

  it('tells of its alarm once the day is over', async () => {
    const counted = async (): Promise<number> =>
      (await staff.look('supervision', {}) as { readonly counts: { readonly reportsOverdue: number } })
        .counts.reportsOverdue
    const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
    // A period of a weekday that is not a holiday: whatever the day of this run, one lies within these ten.
    await asOwner.query('delete from office.holiday')
    await office.turnTo(tomorrow(today, 10))
    const late = (await reportsOf(staff, 'work-reports')).filter(({ contractId }) => contractId === CONTRACT_ID)
    const workdays = Array.from({ length: 10 }, (_, at) => (weekday + at + 1) % 7).filter((day) => day % 6 !== 0)
    assert.equal(late.length, workdays.length)
    assert.equal(await counted(), late.filter(({ isOverdue }) => isOverdue).length)
    assert.ok(await counted() > 0)
    await office.turnTo(today)
  })
})

describe('a vendor reading another vendor', () => {
  it('is shown nothing of it', async () => {
    assert.deepEqual((await reportsOf(stranger, 'own-reports', reportId)).filter(({ contractId }) =>
      contractId === CONTRACT_ID), [])
    const { contracts } = await stranger.look('own-contracts', {}) as { readonly contracts: readonly Line[] }
    assert.deepEqual(contracts.map(({ contractId }) => contractId), [OTHER_CONTRACT])
    assert.deepEqual(await stranger.look('own-incidents', {}), { incidents: [] })
    assert.deepEqual(await stranger.look('own-checks', {}), { lines: [] })
  })

  it('does nothing to it', async () => {
    assert.deepEqual(await codesOf(stranger, 'draft-report', draft), ['draft-report/no-such-period'])
    const claims = { entries: 3, minutes, 電話の応対: 4 }
    const input = { reportId, seenStep: 6, claims, trouble: '', remarks: '' }
    assert.deepEqual(await codesOf(stranger, 'complete-report', input), ['supervision/unknown'])
    assert.deepEqual(await codesOf(stranger, 'report-incident', {
      contractId: CONTRACT_ID, subcontractId: null, kind: 'loss', personal: false, feared: true, grave: false,
      happened: '紛失のおそれ', detectedAt: '2026-01-01T00:00:00.000Z',
    }), ['supervision/unknown'])
  })

  it('is held off by the database, whatever the server sends', async () => {
    const assertOwn = 'select outsourcing.assert_own($1, $2)'
    const write = 'select outsourcing.report_write($1, $2)'
    await assert.rejects(asOwner.query(assertOwn, [CONTRACT_ID, 'tanin']), { code: 'DA004' })
    await assert.rejects(app.query(write, ['draft-report', '{}']), { code: '42501' })
    for (const op of ['confirm-report', 'close-incident', 'record-audit']) {
      await assert.rejects(asOwner.query(write,
        [op, JSON.stringify({ reportId, seenStep: 5, by: 'kaisha' })]), { code: 'DA004' })
    }
  })

  it('is not let to staff\'s own lists', async () => {
    for (const view of ['work-reports', 'incidents', 'work-checks', 'supervision', 'contractor-activity']) {
      await assert.rejects(vendor.look(view, view === 'contractor-activity'
        ? { contractId: CONTRACT_ID, fromDay: today, untilDay: today } : {}), { code: 'denied' })
    }
  })
})

describe('a subcontractor', () => {
  it('has reports of its own', async () => {
    await asOwner.query(`insert into outsourcing.subcontract(subcontract_id, contract_id, contractor_id, facts,
        auxiliary, handles_personal, audit_clause, supervision_clause, starts_on, ends_on, registered_by)
      select gen_random_uuid(), $1, contractor_id, '{}', true, false, '9', '9', $2, $2, 'system'
      from outsourcing.contract where contract_id = $1`, [CONTRACT_ID, today])
    const tiers = await asOwner.query<{ works_from: string }>(
      'select works_from::text from outsourcing.tiers($1) where subcontract_id is not null', [CONTRACT_ID])
    assert.deepEqual(tiers, [{ works_from: today }])
    const lines = await reportsOf(vendor, 'own-reports')
    const due = await asOwner.query<{ n: number }>(`select count(*)::int as n
      from outsourcing.reports_due($1, $2) where subcontract_id is not null`, [CONTRACT_ID, today])
    assert.equal(lines.filter(({ contractId }) => contractId === CONTRACT_ID).length, due[0]?.n)
  })
})
