/** Somebody who looks for her among the counter's papers: cases, drafts, scans, boxes; and what the log keeps of it. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { DeskFailure } from '../../src/desk/errors.ts'
import { freshRefuge, HIDDEN_PLACE, newestEntry } from '../refuge.ts'
import { alone, checked, checking, entered, movedIn, received, receipt } from '../scenarios/family.ts'

const town = await freshRefuge({ after })
const { her, child, him, caseId, leaks } = town
const clerk = await town.as('nyuryoku')
const PIXEL = Buffer.from('89504e470d0a1a0a', 'hex').toString('base64')

describe('the case of her move-in', () => {
  for (const [operator, view] of [
    ['nyuryoku', 'case'], ['hakko', 'case'], ['shogo', 'check-sheet'],
  ] as const) {
    it(`tells ${operator} nothing by ${view}`, async () => {
      const shown = await (await town.as(operator)).look(view, { caseId })
      assert.deepEqual(leaks(shown), [])
      assert.doesNotMatch(JSON.stringify(shown), /隠野|本庁|mado-/)
      const entry = await newestEntry(town, view)
      assert.deepEqual([entry.persons, entry.caseId], [[her, child], caseId])
    })
  }

  it('opens to whom the inquiry was released', async () => {
    await town.release('inquiry', 'kofu')
    assert.match(JSON.stringify(await (await town.as('kofu')).look('case', { caseId })), /77番8号/)
  })
})

describe('a filing by which somebody joins a household before its protection is set', () => {
  it('falls silent in every box, and its scan with it', async () => {
    const [host = 0] = await movedIn(town, { ...alone(3), address: { ...HIDDEN_PLACE, katagaki: '宵荘１' } })
    const householdNo = await town.householdOf(host)
    const typed = {
      ...alone(4, { fullName: '客野　澪', relationshipToHead: '同居人' }),
      address: { ...HIDDEN_PLACE, katagaki: '宵荘１' },
      household: { to: 'join' as const, householdNo, headConsents: true, headComesLater: false },
    }
    const open = await entered(town, typed)
    await clerk.act('add-scan', { caseId: open, scan: { purpose: 'paper', mime: 'image/png', base64: PIXEL } })
    await (await town.as('shogo')).act('check', checking(open, typed))
    await town.protect(host)
    for (const [operator, view, input] of [
      ['kessai', 'approval-box', {}], ['kessai', 'case', { caseId: open }], ['shogo', 'check-sheet', { caseId: open }],
      ['nyuryoku', 'scan', { caseId: open, scanNo: 1 }], ['nyuryoku', 'counter-home', { everywhere: true }],
    ] as const) {
      const shown = await (await town.as(operator)).look(view, input)
      assert.doesNotMatch(JSON.stringify(shown), /宵荘|77番8号|月見台二丁目/, view)
      if (view === 'scan') assert.equal(shown, null)
    }
    const { outcomes } = await (await town.as('kessai')).act('approve', { cases: [{ caseId: open, draftNo: 1 }] })
    assert.match(JSON.stringify(outcomes), /event\/blocked-error/)
  })
})

describe('what a checker is not to see', () => {
  it('is not on the check sheet in any other place', async () => {
    const typed = alone(5)
    const open = await entered(town, typed)
    await clerk.act('save-draft', { caseId: open, draft: { ...typed } })
    const sheet = JSON.stringify(await (await town.as('shogo')).look('check-sheet', { caseId: open }))
    assert.doesNotMatch(sheet, /独野　五/)
  })
})

describe('the log', () => {
  it('says which case was looked at, though nobody in it is in the register yet', async () => {
    const open = await received(town, alone(6))
    await (await town.as('hakko')).look('case', { caseId: open })
    const entry = await newestEntry(town, 'case')
    assert.deepEqual([entry.operator, entry.caseId, entry.persons], ['hakko', open, []])
  })

  it('names whom a finding named to the officer: a removed or living look-alike', async () => {
    const birthDate = { kind: 'exact', text: '昭和63年2月3日', sortOn: '1988-02-03' }
    const typed = alone(7, { fullName: '荒野　猛', sex: 'male', birthDate })
    const open = await received(town, typed)
    const outcome = await clerk.attempt('move-in', typed, { case: open })
    assert.match(JSON.stringify(outcome), /look-alike-here/)
    assert.deepEqual((await newestEntry(town, 'move-in')).persons, [him])
    const confirmed = [{ code: 'event/look-alike-here' }]
    await checked(town, typed, confirmed)
    await (await town.as('kessai')).look('approval-box', {})
    assert.ok((await newestEntry(town, 'approval-box')).persons.includes(him))
  })

  it('names of a denied look whom and what it was meant for', async () => {
    const reviewer = await town.as('tenken')
    const denied = (error: unknown): boolean => error instanceof DeskFailure && error.code === 'denied'
    for (const [view, input, persons, about] of [
      ['resident', { personNo: her }, [her], null], ['resident-history', { personNo: her }, [her], null],
      ['issue-history', { personNo: her }, [her], null], ['blocks', { personNo: her }, [her], null],
      ['case', { caseId }, [], caseId], ['scan', { caseId, scanNo: 1 }, [], caseId],
    ] as const) {
      await assert.rejects(reviewer.look(view, input), denied)
      const entry = await newestEntry(town, view)
      assert.deepEqual([entry.outcome, entry.operator], ['denied', 'tenken'])
      assert.deepEqual([entry.persons, entry.caseId], [persons, about])
    }
  })

  it('names of a denied act whom it was meant for', async () => {
    const worker = await town.as('itaku')
    const denied = (error: unknown): boolean => error instanceof DeskFailure && error.code === 'denied'
    await assert.rejects(worker.attempt('propose-lift', {
      blockNo: 1, revision: 2, personNo: her, householdNo: null, reason: 'x',
    }), denied)
    assert.deepEqual((await newestEntry(town, 'propose-lift')).persons, [her])
    await assert.rejects(worker.attempt('take-over', { caseId, reason: 'x' }), denied)
    assert.equal((await newestEntry(town, 'take-over')).caseId, caseId)
    await assert.rejects(worker.attempt('reprint-copy', {
      issueId: '00000000-0000-4000-8000-000000000001', persons: [her], reason: 'x',
    }), denied)
    assert.deepEqual((await newestEntry(town, 'reprint-copy')).persons, [her])
  })

  it('names whom a page of the log itself showed', async () => {
    await (await town.as('tenken')).look('log-search', { personNo: her })
    assert.ok((await newestEntry(town, 'log-search')).persons.includes(her))
  })
})

describe('a case for a copy', () => {
  it('is silent about a filer whose own copy was asked for', async () => {
    const front = await town.as('uketsuke')
    const open = String((await front.act('receive', {
      ...receipt(['隠野　雫'], 'residence-copy'),
      filer: { role: 'self', name: '隠野　雫', address: '月見台二丁目77番8号', evidence: [] },
    }))['caseId'])
    await town.db.asOwner.query(`insert into certificate.request
      values (gen_random_uuid(), 'residence-copy', $1, '2026-04-15T01:00:00.000Z', '本庁町民課', 'mado-5', 'hakko', $2,
        array[$3::bigint], 'self', '{}')`, [open, town.householdNo, her])
    const shown = await (await town.as('hakko')).look('case', { caseId: open })
    assert.deepEqual(leaks(shown), [])
    assert.deepEqual((await newestEntry(town, 'case')).persons, [her])
  })
})
