/** Families move in: the roads walked against a real database, by the people whose steps they are. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { freshOffice } from '../office.ts'
import {
  approved, checked, checking, entered, familyNo, hanako, maria, movedIn, person, received, receipt, umino,
} from './family.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')

const codesOf = (outcome: unknown): readonly string[] => {
  assert.ok(typeof outcome === 'object' && outcome !== null && 'findings' in outcome && Array.isArray(outcome.findings))
  return outcome.findings.map((finding: { code: string }) => finding.code)
}

describe('a family moves in', () => {
  it('is nowhere in the register while it is provisional, and whole in it after approval', async () => {
    const caseId = await checked(office, umino)
    assert.deepEqual(await office.db.asOwner.query('select 1 from record.resident_current'), [])
    const [outcome] = await approved(office, caseId)
    assert.equal(outcome?.outcome, 'final')
    const rows = await office.db.asOwner.query(`
      select full_name, relationship_to_head, processed_on from record.resident_version order by order_in_household`)
    assert.deepEqual(rows, [
      { full_name: '海野　花子', relationship_to_head: '世帯主', processed_on: '2026-04-15' },
      { full_name: '海野　太郎', relationship_to_head: '夫', processed_on: '2026-04-15' },
      { full_name: '海野　つばさ', relationship_to_head: '子', processed_on: '2026-04-15' },
    ])
  })

  it('owes its notices in the same statement', async () => {
    const kinds = await office.db.asOwner.query<{ kind: string }>(
      'select distinct kind from exchange.outbox order by kind')
    assert.deepEqual(kinds.map(({ kind }) => kind), [
      'notice/family-register-appendix', 'notice/identification', 'notice/individual-number-request', 'notice/move-in',
    ])
  })

  it('gives everybody without a code one from the stock, each once', async () => {
    const codes = await office.db.asOwner.query(`
      select from numbers.code_stock s
      join record.resident_current c on c.resident_code_id = s.number_id and c.person_no = s.person_no`)
    assert.equal(codes.length, 3)
  })

  it('takes numbers as digits once and never shows them again', async () => {
    const digits = { individualNumber: { digits: '3794 7448 4458' }, residentCode: { digits: '24727059608' } }
    const typed = { ...hanako, movers: [{ ...person, ...digits, fullName: '森野　実' }] }
    await movedIn(office, typed)
    const [row] = await office.db.asOwner.query<{ everything: string }>(`
      select string_agg(t::text, ' ') as everything from (select to_jsonb(d) as t from filing.draft d union all
        select to_jsonb(v) from record.resident_version v union all select to_jsonb(a) from desk.answer_kept a) x`)
    assert.doesNotMatch(row?.everything ?? '', /379474484458|24727059608/)
    const again = await (await office.as('nyuryoku')).attempt('move-in', typed, { case: await received(office, typed) })
    assert.deepEqual(codesOf(again).filter((code) => code === 'move-in/number-in-use').length, 2)
  })

  it('refuses a number that fails its check digit, beside every other reason', async () => {
    const nameless = { ...person, fullName: '', individualNumber: { digits: '379474484459' }, residentCode: null }
    const typed = { ...hanako, movers: [nameless] }
    const order = { case: await received(office, typed) }
    const refused = await (await office.as('nyuryoku')).attempt('move-in', typed, order)
    assert.deepEqual(codesOf(refused), ['number/check-digit-individual', 'event/blank'])
  })

  it('lets a foreign resident in under their own items', async () => {
    const [personNo] = await movedIn(office, { ...hanako, movers: [{ ...maria, relationshipToHead: '世帯主' }] })
    const [row] = await office.db.asOwner.query(`
      select kind, birth_date->>'text' as born, became_resident_on
      from record.resident_version where person_no = $1`, [personNo])
    assert.deepEqual(row, { kind: 'foreign', born: '1992年11月12日', became_resident_on: null })
  })
})

describe('the steps of a case', () => {
  it('numbers receipts without a gap', async () => {
    const before = await office.db.asOwner.query<{ receipt_no: string }>(
      'select receipt_no from filing.filing_case order by receipt_no')
    assert.deepEqual(before.map(({ receipt_no }) => Number(receipt_no.slice(-4))), before.map((_, at) => at + 1))
  })

  it('lets nobody check or approve their own entry [scenario 24]', async () => {
    const caseId = await entered(office, familyNo(1))
    const enterer = await office.as('nyuryoku')
    await assert.rejects(enterer.attempt('check', checking(caseId, familyNo(1))), { code: 'denied' })
    await assert.rejects(enterer.attempt('approve', { cases: [{ caseId, draftNo: 1 }] }), { code: 'denied' })
    const log = await office.db.asOwner.query(
      `select from oplog.entry where outcome = 'denied' and operator = 'nyuryoku'`)
    assert.equal(log.length, 2)
  })

  it('says which key fields differ, and finishes nothing', async () => {
    const caseId = await entered(office, familyNo(2))
    const careful = checking(caseId, familyNo(2))
    const slip = { ...careful, rekeyed: { ...careful.rekeyed, 'movers.0.fullName': '海野　華子', movedOn: 'R8.4.2' } }
    const outcome = await (await office.as('shogo')).attempt('check', slip)
    assert.deepEqual(codesOf(outcome), ['check/rekey-differs', 'check/rekey-differs'])
    const rows = await office.db.asOwner.query('select state from filing.filing_case where case_id = $1', [caseId])
    assert.deepEqual(rows, [{ state: 'provisional' }])
  })

  it('sends back with reasons, and takes the second draft through', async () => {
    const right = familyNo(3)
    const caseId = await entered(office, { ...right, address: { ...right.address, lot: '7番8号' } })
    await (await office.as('shogo')).act('send-back', { caseId, reasons: [{ field: 'address', reason: '番地が届書と違う' }] })
    await (await office.as('nyuryoku')).act('move-in', right, { case: caseId })
    await (await office.as('shogo')).act('check', checking(caseId, right, 2))
    const answer = await (await office.as('kessai')).act('approve', { cases: [{ caseId, draftNo: 2 }] })
    assert.match(JSON.stringify(answer), /"outcome":"final"/)
  })

  it('parks with what is missing, resumes, withdraws; every receipt is somewhere', async () => {
    const clerk = await office.as('uketsuke')
    const caseId = await received(office, umino)
    await clerk.act('park', { caseId, reason: '在留カードを取りに戻る', missing: ['在留カード'] })
    await clerk.act('resume', { caseId })
    await clerk.act('withdraw', { caseId, reason: '届出人の申出' })
    const balance = await (await office.as('kessai')).look('day-balance', { day: '2026-04-15' })
    assert.equal((balance as { whole: boolean }).whole, true)
  })

  it('answers the same key with the same answer, and another body with 409', async () => {
    const clerk = await office.as('uketsuke')
    const key = '00000000-0000-4000-8000-00000000abcd'
    const first = await clerk.act('receive', receipt(['海野　花子']), { key })
    assert.deepEqual(await clerk.act('receive', receipt(['海野　花子']), { key }), first)
    await assert.rejects(clerk.attempt('receive', receipt(['海野　太郎']), { key }), { code: 'other-body' })
  })

  it('approves a case once, however many officers press', async () => {
    const caseId = await checked(office, familyNo(4))
    const outcomes = (await Promise.all(Array.from({ length: 6 }, () => approved(office, caseId)))).flat()
    assert.deepEqual(outcomes.map(({ outcome }) => outcome).filter((outcome) => outcome === 'final').length, 1)
  })
})
