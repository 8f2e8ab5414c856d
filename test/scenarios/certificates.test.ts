/** Copies of the record of residence against a real register: asked for, set, numbered, given, spoiled, counted. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, describe, it } from 'node:test'
import type { Issued } from '../../src/desk/listed-document.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { freshOffice } from '../office.ts'
import { alone, entered, movedIn, receipt, withNumbers } from './family.ts'

const pdf = pdfMaker()
after(() => pdf.close())
const office = await freshOffice({ after }, pdf)
await office.turnTo('2026-04-15')

const family = await movedIn(office, withNumbers(1, { individualNumber: { digits: '379474484458' } }))
const householdOf = async (personNo: number | undefined): Promise<number> => {
  const [row] = await office.db.asOwner.query<{ household_no: number }>(
    'select household_no from record.resident_current where person_no = $1', [personNo])
  return row?.household_no ?? 0
}
const householdNo = await householdOf(family[0])

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

const issued = (outcome: Issued) => {
  assert.ok(outcome.outcome === 'done', JSON.stringify(outcome))
  const { issues } = outcome.answer as { issues: { issueId: string; sha256: string; issueNo: { serial: number } }[] }
  return { issues, files: outcome.files }
}

const handingOver = ({ issues }: Pick<ReturnType<typeof issued>, 'issues'>) =>
  ({ issueIds: issues.map(({ issueId }) => issueId), householdNo, persons: family, receiver: '森野　花子' })

describe('a copy', () => {
  it('carries its number, and its bytes are those the log vouches for', async () => {
    const { issues, files } = issued(await (await office.as('hakko')).issue('residence-copy', request({ copies: 2 })))
    assert.deepEqual(issues.map(({ issueNo }) => issueNo.serial), [1, 2])
    const hashes = issues.map(({ sha256 }) => sha256)
    assert.deepEqual(files.map((bytes) => createHash('sha256').update(bytes).digest('hex')), hashes)
    const rows = await office.db.asOwner.query<{ sha256: string }>(
      'select sha256 from certificate.issue order by serial')
    assert.deepEqual(rows.map(({ sha256 }) => sha256), hashes)
  })

  it('asked for twice under one key is one copy, the same bytes', async () => {
    const key = '00000000-0000-4000-8000-00000000c0de'
    const first = issued(await (await office.as('hakko')).issue('residence-copy', request(), { key }))
    const again = issued(await (await office.as('hakko')).issue('residence-copy', request(), { key }))
    assert.deepEqual(again.issues, first.issues)
    assert.ok(Buffer.from(again.files[0] ?? []).equals(Buffer.from(first.files[0] ?? [])))
  })

  it('is only looked at in a preview: no number is used up, and the log says so', async () => {
    const before = await office.db.asOwner.query('select 1 from certificate.issue')
    const outcome = await (await office.as('hakko')).issue('residence-copy', request(), { preview: true })
    assert.ok(outcome.outcome === 'done' && outcome.files.length === 1)
    assert.equal((await office.db.asOwner.query('select 1 from certificate.issue')).length, before.length)
  })

  it('shows an individual number to the household that asks for it, and to nobody else [scenario 20]', async () => {
    const special = { individualNumberOf: [family[0]], numberUse: '勤務先へ提出' }
    const given = await (await office.as('hakko')).issue('residence-copy', request(special))
    assert.equal(given.outcome, 'done')
    const [entry] = await office.db.asOwner.query<{ number_shown: boolean }>(
      `select number_shown from oplog.entry where id = 'residence-copy' order by entry_id desc limit 1`)
    assert.equal(entry?.number_shown, true)
    const lawyer = {
      requester: {
        category: 'specialist', profession: 'lawyer', name: '架空　弁護', address: '架空県星見市', formSerial: 'A-1',
        ground: 'right-or-duty', client: '架空　依頼', dispute: false, evidence: ['membership-card'],
      },
      purpose: '訴訟の準備', itemReason: '訴訟の準備',
    }
    const refused = await (await office.as('hakko')).issue('residence-copy', request({ ...special, ...lawyer }))
      .catch((error: { findings?: unknown }) => ({ outcome: 'refused', findings: error.findings }))
    assert.equal(refused.outcome, 'refused')
  })

  it('says nothing of what is provisional [scenario 23]', async () => {
    await entered(office, {
      ...alone(1, { fullName: '仮野　入', relationshipToHead: '妹' }),
      household: { to: 'join', householdNo, headConsents: true, headComesLater: false },
    })
    const outcome = await (await office.as('hakko')).issue('residence-copy', request())
    assert.equal(outcome.outcome, 'done')
  })
})

describe('the way of a copy', () => {
  it('goes from receipt to hand-over, by staff alone', async () => {
    const clerk = await office.as('hakko')
    const filing = { ...receipt(['森野　花子'], 'residence-copy'), source: 'none' }
    const caseId = String((await clerk.act('receive', filing))['caseId'])
    const given = handingOver(issued(await clerk.issue('residence-copy', request(), { case: caseId })))
    await assert.rejects((await office.as('itaku')).attempt('hand-over', given), { code: 'denied' })
    await (await office.as('kofu')).act('hand-over', given)
    const rows = await office.db.asOwner.query('select state from filing.filing_case where case_id = $1', [caseId])
    assert.deepEqual(rows, [{ state: 'handed-over' }])
    const again = await (await office.as('kofu')).attempt('hand-over', given)
    assert.equal(again.outcome, 'refused')
  })

  it('prints the same bytes again, spoils, replaces, and closes the cash of the day', async () => {
    const clerk = await office.as('hakko')
    const { issues: [copy], files } = issued(await clerk.issue('residence-copy', request()))
    const answer = await clerk.act('reprint-copy', { issueId: copy?.issueId, persons: family, reason: '紙詰まり' })
    assert.equal(answer['file'], Buffer.from(files[0] ?? []).toString('base64'))
    await clerk.act('spoil-copy', { issueId: copy?.issueId, persons: family, reason: '印字不良' })
    const { issues: [another] } = issued(await clerk.issue('residence-copy', request({ replaces: copy?.issueId })))
    assert.notEqual(another?.issueId, copy?.issueId)
    const day = await (await office.as('kofu')).look('cash-day', { day: '2026-04-15', place: null })
    assert.ok((day as { serials: { whole: boolean }[] }).serials.every(({ whole }) => whole))
  })
})

describe('a block', () => {
  it('set by two people stops entry, issue and hand-over, and search says that it stands', async () => {
    const clerk = await office.as('hakko')
    const given = handingOver(issued(await clerk.issue('residence-copy', request())))
    await (await office.as('hogo')).act('propose-block', {
      kind: 'support-measure', personNo: family[0], householdNo: null, startsOn: '2026-04-01', endsOn: null,
      levels: { entry: 'error', certificate: 'error', inquiry: 'error' }, reason: '申出',
    })
    const refused = await clerk.issue('residence-copy', request())
    assert.equal(refused.outcome, 'refused')
    const stopped = await (await office.as('kofu')).attempt('hand-over', given)
    assert.equal(stopped.outcome, 'refused')
    const seen = await (await office.as('nyuryoku')).look('resident', { personNo: family[0] })
    assert.doesNotMatch(JSON.stringify(seen), /朧一丁目|11番1号/)
  })
})
