/** The paper at the counter: scans, unread characters, certificates read by a machine, cases held and taken over. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { writeCertificate } from '../../src/exchange/moving-out-certificate.ts'
import { exactDate } from '../../src/law/imprecise-date.ts'
import { civilDay } from '../../src/law/calendar.ts'
import type { CertifiedMover } from '../../src/record/certified-mover.ts'
import { freshOffice } from '../office.ts'
import { alone, approved, checking, entered, familyNo, movedIn, received, type TypedIn } from './family.ts'
import { movedOut } from './written.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('a paper', () => {
  it('is kept sealed and comes back whole to whoever may see it', async () => {
    const clerk = await office.as('nyuryoku')
    const caseId = await received(office, familyNo(1))
    await clerk.act('add-scan', { caseId, scan: { purpose: 'paper', mime: 'image/png', base64: PIXEL } })
    assert.deepEqual(await clerk.look('scan', { caseId, scanNo: 1 }), { mime: 'image/png', base64: PIXEL })
    assert.equal(await clerk.look('scan', { caseId, scanNo: 2 }), null)
    const [row] = await office.db.asOwner.query<{ box: Uint8Array }>('select box from filing.scan')
    assert.equal(Buffer.from(row?.box ?? []).includes(Buffer.from(PIXEL, 'base64').subarray(0, 16)), false)
  })

  it('with a character nobody can read is entered with 〓, and not approved until it is known', async () => {
    const typed = familyNo(2)
    const unread: TypedIn = {
      ...typed,
      movers: typed.movers.map((mover) => ({ ...(mover as object), registeredDomicile: '架空県朧月町大字〓' })),
    }
    const caseId = await entered(office, unread, [{ code: 'text/unreadable' }])
    await (await office.as('shogo')).act('check', checking(caseId, unread))
    const [outcome] = await approved(office, caseId)
    assert.equal(outcome?.outcome, 'refused')
    assert.ok(outcome.findings?.every(({ code }) => code === 'text/unreadable'))
    await (await office.as('shogo')).act('send-back', { caseId, reasons: [{ reason: '字が判明した' }] })
    await (await office.as('nyuryoku')).act('move-in', typed, { case: caseId })
    await (await office.as('shogo')).act('check', checking(caseId, typed, 2))
    const answer = await (await office.as('kessai')).act('approve', { cases: [{ caseId, draftNo: 2 }] })
    assert.match(JSON.stringify(answer), /"final"/)
  })
})

const mover: CertifiedMover = {
  fullName: '機野　読', fullNameKana: 'ハタノ　ヨミ', birthDate: exactDate(civilDay('1991-09-09')), sex: 'female',
  kind: 'japanese', relationshipToHead: '世帯主', registeredDomicile: '架空県雲居村１番地', familyRegisterHead: '機野　読',
  formerSurname: null, formerSurnameKana: null, alias: null, nationality: null, residenceCardNo: null,
  individualNumber: { digits: '454972364860' }, residentCode: { digits: '24846016224' },
  nationalHealth: true, lateElderly: false, careInsurance: false, pensionNo: null, childAllowance: false,
}
const certificate = writeCertificate({
  reference: 'R8-001', address: '架空県星見市月影町１番地', destination: '架空県朧月町',
  plannedMoveOutOn: '2026-04-01', movers: [mover],
})

describe('a certificate a machine read', () => {
  it('fills the draft with its numbers sealed, and spares the checker what the machine read', async () => {
    const clerk = await office.as('nyuryoku')
    const caseId = await received(office, familyNo(3))
    const { draft } = await clerk.act('read-certificate', { caseId, source: 'qr', text: certificate })
    assert.doesNotMatch(JSON.stringify(draft), /454972364860|24846016224/)
    const typed = { ...(draft as TypedIn), movedOn: '2026-04-02', address: familyNo(3).address }
    await clerk.act('move-in', typed, { case: caseId })
    const sheet = (await (await office.as('shogo')).look('check-sheet', { caseId })) as {
      fields: { path: string; rekey: boolean }[]
    }
    assert.deepEqual(sheet.fields.filter(({ rekey }) => rekey).map(({ path }) => path), ['movedOn', 'address'])
    await (await office.as('shogo')).act('check', checking(caseId, typed))
    const [outcome] = await approved(office, caseId)
    assert.equal(outcome?.outcome, 'final')
  })

  it('tells every fault of a bad file, and keeps nothing of it', async () => {
    const clerk = await office.as('nyuryoku')
    const caseId = await received(office, familyNo(4))
    const text = certificate.replace('2026-04-01', '?').replace(',女,', ',,')
    const outcome = await clerk.attempt('read-certificate', { caseId, source: 'csv', text })
    assert.ok(outcome.outcome === 'refused')
    assert.deepEqual(outcome.findings.map(({ code }) => code), ['certificate/fault', 'certificate/fault'])
    const missing = await clerk.attempt('read-certificate', { caseId, source: 'message', reference: 'nobody' })
    assert.ok(missing.outcome === 'refused' && missing.findings[0]?.code === 'certificate/no-message')
  })

  it('may come as a message, sealed on arrival', async () => {
    await office.desk.db.query('select exchange.accept_certificate($1, $2)', ['M-1', JSON.stringify({
      reference: 'M-1', address: '架空県星見市月影町２番地', destination: '架空県朧月町', plannedMoveOutOn: '2026-04-10',
      movers: [{ ...mover, fullName: '機野　報', individualNumber: null, residentCode: null }],
    })])
    const clerk = await office.as('nyuryoku')
    const caseId = await received(office, familyNo(5))
    const { draft } = await clerk.act('read-certificate', { caseId, source: 'message', reference: 'M-1' })
    assert.match(JSON.stringify(draft), /"kind":"message"/)
  })
})

describe('a case under entry', () => {
  it('is one officer\'s, with a name for the others, until a supervisor takes it over', async () => {
    const caseId = await received(office, familyNo(6))
    const clerk = await office.as('nyuryoku')
    await clerk.act('claim', { caseId })
    const draft = { movedOn: '2026-04-01', movers: [{ individualNumber: { digits: '379474484458' } }] }
    await clerk.act('save-draft', { caseId, draft })
    const other = await office.as('uketsuke')
    const held = { code: 'held', about: { holder: '入力　そら', place: '本庁町民課' } }
    await assert.rejects(other.attempt('claim', { caseId }), held)
    await assert.rejects(other.attempt('save-draft', { caseId, draft: {} }), held)
    const [kept] = await office.db.asOwner.query<{ content: unknown }>(
      'select content from filing.working_draft where case_id = $1', [caseId])
    assert.deepEqual(kept?.content, { movedOn: '2026-04-01', movers: [{ individualNumber: null }] })
    await (await office.as('kessai')).act('take-over', { caseId, reason: '担当が早退した' })
    await assert.rejects(clerk.attempt('save-draft', { caseId, draft: {} }), { code: 'held' })
  })

  it('claims a returning resident for itself alone, and says who has them', async () => {
    const [personNo] = await movedIn(office, alone(7))
    assert.ok(personNo)
    await movedOut(office, [personNo], '2026-04-10')
    const back = alone(7, { personNo })
    await entered(office, back, [{ code: 'event/back-dated' }])
    const clerk = await office.as('nyuryoku')
    const outcome = await clerk.attempt('move-in', back, { case: await received(office, back) })
    assert.ok(outcome.outcome === 'refused')
    const held = outcome.findings.find(({ code }) => code === 'enter/held')
    assert.deepEqual(held?.values, { holder: '入力　そら', place: '本庁町民課' })
  })

  it('does not enter again whoever is here', async () => {
    const [personNo] = await movedIn(office, alone(8))
    const twice = alone(9, { personNo })
    const clerk = await office.as('nyuryoku')
    const outcome = await clerk.attempt('move-in', twice, { case: await received(office, twice) })
    assert.ok(outcome.outcome === 'refused')
    assert.ok(outcome.findings.some(({ code }) => code === 'move-in/already-recorded'))
  })
})
