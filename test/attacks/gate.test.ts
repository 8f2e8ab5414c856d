/** Somebody of a contractor's who tries what the contract does not let them do, and what happens while they try. */
import assert from 'node:assert/strict'
import { after, beforeEach, describe, it } from 'node:test'
import { signIn, type SignInOrder, type SignInOutcome } from '../../src/desk/sign-in.ts'
import { DeskFailure } from '../../src/desk/errors.ts'
import { findAct } from '../../src/desk/lists.ts'
import { atWork, type AtWork } from '../../town/colleague.ts'
import { DEMO_PASSWORD } from '../../town/office.ts'
import { terminalKey } from '../../town/terminal-key.ts'
import { CONTRACT_ID, engage, WORKER_ID } from '../engaged.ts'
import { freshOffice } from '../office.ts'
import { alone, movedIn, received } from '../scenarios/family.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const { asOwner } = office.db
const worker = await office.as('itaku')
const clerk = await office.as('uketsuke')
const [resident = 0, stranger = 0] = [...await movedIn(office, alone(1)), ...await movedIn(office, alone(2))]
const householdOf = async (personNo: number): Promise<number> => {
  const [row] = await asOwner.query<{ no: number }>(
    'select household_no as no from record.resident_current where person_no = $1', [personNo])
  return row?.no ?? 0
}
const [home, strangersHome] = [await householdOf(resident), await householdOf(stranger)]

/** A case that staff has received and handed to post 1, about the resident. */
const handed = async (n: number): Promise<string> => {
  const caseId = await received(office, alone(n))
  await clerk.act('hand-to-post', {
    caseId, contractId: CONTRACT_ID, postNo: 1, persons: [resident], households: [home],
  })
  return caseId
}

const seat = { operator: 'itaku', password: DEMO_PASSWORD, terminal: 'itaku-1' }
const back = (): Promise<AtWork> => atWork(office.desk, seat)
const deniedWith = (...codes: readonly string[]) => (error: unknown): boolean => {
  assert.ok(error instanceof DeskFailure, String(error))
  assert.equal(error.code, 'denied')
  const told = error.about['findings']
  assert.ok(Array.isArray(told))
  assert.deepEqual(told.map(({ code }) => code), codes)
  return true
}
const newest = async (id: string) => {
  const [row] = await asOwner.query<Readonly<Record<string, unknown>>>(`
    select outcome, kind, contract, convert_from(bytes, 'UTF8')::jsonb->'findings' as findings
    from oplog.entry e join oplog.arrival a using (entry_id) where e.id = $1 order by a.at desc limit 1`, [id])
  return row
}
const openSessions = async (): Promise<number> => {
  const [row] = await asOwner.query<{ n: number }>(
    `select count(*)::int as n from access.session where operator_id = 'itaku' and ended_at is null`)
  return row?.n ?? 0
}

/** A whole request for a copy of the resident's record. */
const copy = () => ({
  householdNo: home, scope: 'all', members: [resident], form: 'household', asked: [], leftOut: [],
  individualNumberOf: [], residentCodeOf: [], numberUse: null, purpose: null, itemReason: null, copies: 1,
  publicUse: false, fee: { kind: 'charged' }, delivery: 'counter', printerNo: '', replaces: null, requestId: null,
  requester: {
    category: 'household', personNo: resident, name: '独野　一', address: '架空県朧月町', evidence: ['driving-licence'],
  },
})

/** What ends while somebody sits there, how it is undone for the next, and what the gate says. */
const ENDINGS: readonly [title: string, ends: string, undone: string, code: string][] = [
  ['the contract is closed', `update outsourcing.contract_state set closed_on = '2026-04-15', closed_by = 'system'`,
    'update outsourcing.contract_state set closed_on = null, closed_by = null', 'gate/contract-closed'],
  ['the approval of the outsourcing is taken back', `insert into assurance.approval_end
      select approval_id, '2026-04-15', 'system', '取消し' from assurance.approval`,
    'delete from assurance.approval_end', 'gate/outsourcing-not-approved'],
  ['the explanation runs out', `update outsourcing.explanation set valid_until = '2026-04-14'`,
    `update outsourcing.explanation set valid_until = '2035-03-31'`, 'gate/not-explained'],
  ['the on-site manager leaves',
    `update outsourcing.contractor_officer set valid_until = '2026-04-14' where role = 'on-site-manager'`,
    'update outsourcing.contractor_officer set valid_until = null', 'gate/no-on-site-manager'],
  ['the security officer leaves',
    `update outsourcing.contractor_officer set valid_until = '2026-04-14' where role = 'security-officer'`,
    'update outsourcing.contractor_officer set valid_until = null', 'gate/no-security-officer'],
  ['the worker leaves', `update outsourcing.worker set ended_on = '2026-04-15', ended_by = 'system'`,
    'update outsourcing.worker set ended_on = null, ended_by = null', 'gate/not-named'],
  ['the pledge is withdrawn', `update outsourcing.pledge set withdrawn_on = '2026-04-15', withdrawn_by = 'system'`,
    'update outsourcing.pledge set withdrawn_on = null, withdrawn_by = null', 'gate/no-pledge'],
  ['the training runs out', `update outsourcing.training set valid_until = '2026-04-14'`,
    `update outsourcing.training set valid_until = '2035-03-31'`, 'gate/no-training'],
  ['the place is given up', `update outsourcing.place set ended_on = '2026-04-15', ended_by = 'system'`,
    'update outsourcing.place set ended_on = null, ended_by = null', 'gate/outside-the-place'],
  ['the post is closed', `update outsourcing.post set ended_on = '2026-04-15', ended_by = 'system'`,
    'update outsourcing.post set ended_on = null, ended_by = null', 'gate/post-closed'],
  ['the worker is moved to another post', `update outsourcing.worker set post_nos = array[2]`,
    'update outsourcing.worker set post_nos = array[1]', 'gate/another-post'],
]

describe('in mid-session (第10-3)', () => {
  for (const [title, ends, undone, code] of ENDINGS) {
    it(`${title}: looking, entering, printing and exporting stop at once, and so does signing in`, async () => {
      const caseId = await handed(3)
      const tries: readonly ((at: AtWork) => Promise<unknown>)[] = [
        (at) => at.look('case', { caseId }),
        (at) => at.attempt('move-in', alone(3), { case: caseId }),
        (at) => at.attempt('save-draft', { caseId, draft: {} }),
        (at) => at.issue('residence-copy', copy(), { case: caseId }),
        (at) => at.attempt('resident-list', { applicationId: crypto.randomUUID() }),
        (at) => at.look('resident-search', { text: '独野' }),
      ]
      for (const attempt of tries) {
        const sitting = await back()
        await sitting.look('case', { caseId })
        await asOwner.query(ends)
        await assert.rejects(attempt(sitting), deniedWith(code))
        assert.equal(await openSessions(), 0, 'the session has ended with it')
        await assert.rejects(sitting.look('post-work', {}), { code: 'not-signed-in' })
        await assert.rejects(back(), { message: `itaku was barred: ${code}` })
        await asOwner.query(undone)
      }
      await clerk.act('take-back', { caseId })
    })
  }

  it('what ends between the question and the write is seen by the write', async () => {
    const caseId = await handed(4)
    let isArmed = false
    const db: typeof office.desk.db = {
      query: async (text, values) => {
        if (isArmed && text.includes('record.apply')) {
          isArmed = false
          await asOwner.query(`update outsourcing.pledge set withdrawn_on = '2026-04-15', withdrawn_by = 'system'`)
          await asOwner.query('select outsourcing.moved($1)', [CONTRACT_ID])
        }
        return office.desk.db.query(text, values)
      },
    }
    const sitting = await atWork({ ...office.desk, db }, seat)
    isArmed = true
    await assert.rejects(sitting.act('save-draft', { caseId, draft: {} }), deniedWith('gate/no-pledge'))
    assert.equal(isArmed, false)
    const drafts = await asOwner.query('select from filing.working_draft where case_id = $1', [caseId])
    assert.deepEqual(drafts, [])
    await asOwner.query('update outsourcing.pledge set withdrawn_on = null, withdrawn_by = null')
    await clerk.act('take-back', { caseId })
  })
})

describe('to whom and what (第10-3(5)ア)', () => {
  let caseId = ''
  let sitting = worker
  beforeEach(async () => {
    await asOwner.query(`update outsourcing.assignment set ended_at = now(), ended_by = 'system', end_reason = 'closed'
      where ended_at is null`)
    caseId = await handed(5)
    sitting = await back()
  })

  it('opens the case that staff has handed over, and lists nothing else', async () => {
    const { rows } = await sitting.look('post-work', {}) as { rows: readonly { caseId: string }[] }
    assert.deepEqual(rows.map((row) => row.caseId), [caseId])
    assert.ok(await sitting.look('case', { caseId }))
    assert.ok(await sitting.look('household', { householdNo: home }))
    const entry = await newest('household')
    assert.deepEqual([entry?.['kind'], entry?.['contract']], ['contractor', CONTRACT_ID])
  })

  it('opens no other case, no other household, no search, no history', async () => {
    const other = await received(office, alone(6))
    await assert.rejects(sitting.look('case', { caseId: other }), deniedWith('gate/no-handed-case'))
    await assert.rejects(sitting.look('household', { householdNo: strangersHome }), deniedWith('gate/no-handed-case'))
    await assert.rejects(sitting.attempt('move-in', alone(6), { case: other }), deniedWith('gate/no-handed-case'))
    for (const [view, input] of [
      ['resident-search', { text: '独野' }], ['resident', { personNo: resident }],
      ['resident-history', { personNo: resident }], ['counter-home', { everywhere: true }], ['log-search', {}],
    ] as const) await assert.rejects(sitting.look(view, input), { code: 'denied' }, view)
  })

  it('holds nothing of a case once staff has taken it back', async () => {
    await clerk.act('take-back', { caseId })
    await assert.rejects(sitting.look('case', { caseId }), deniedWith('gate/no-handed-case'))
  })

  it('neither checks, approves, hands over nor takes out, even where somebody granted it', async () => {
    await asOwner.query(`insert into access.granted(operator_id, operator_kind, step, id, valid_from, granted_by)
      values ('itaku', 'contractor', 'check', 'check', '2026-04-01', 'system') on conflict do nothing`)
    const check = { caseId, draftNo: 1, seen: [], rekeyed: {} }
    await assert.rejects(sitting.attempt('check', check), deniedWith('gate/not-for-contractors'))
    const decide = { cases: [{ caseId, draftNo: 1, confirmed: [] }] }
    await assert.rejects(sitting.attempt('approve', decide), { code: 'denied' })
  })

  it('types no individual number, and is shown none', async () => {
    const typed = alone(7, { individualNumber: { digits: '123456789018' } })
    const outcome = await sitting.attempt('move-in', typed, { case: caseId })
    assert.ok(outcome.outcome === 'refused')
    assert.ok(outcome.findings.some(({ code }) => code === 'gate/number-typed'), JSON.stringify(outcome.findings))
  })

  it('is not told whom a look-alike is', async () => {
    const outcome = await sitting.attempt('move-in', alone(2), { case: caseId })
    assert.ok(outcome.outcome === 'refused')
    assert.deepEqual(outcome.findings.map(({ code }) => code), ['event/look-alike-here'])
    assert.ok(!JSON.stringify(outcome.findings).includes(String(stranger)))
  })

  it('staff hands over neither a protected person nor what is not the post\'s work, nor twice', async () => {
    const again = { caseId, contractId: CONTRACT_ID, postNo: 1, persons: [resident, 999999999], households: [] }
    const outcome = await clerk.attempt('hand-to-post', again)
    assert.ok(outcome.outcome === 'refused')
    assert.deepEqual(outcome.findings.map(({ code }) => code), ['hand-to-post/at-a-post', 'hand-to-post/nobody'])
    const nowhere = await clerk.attempt('take-back', { caseId: await received(office, alone(8)) })
    assert.ok(nowhere.outcome === 'refused')
    assert.deepEqual(nowhere.findings.map(({ code }) => code), ['take-back/at-no-post'])
  })
})

describe('where (第10-3(3))', () => {
  const crypto = office.desk.crypto
  const key = terminalKey()
  const now = (): string => new Date().toISOString()
  const attempt = (order: Partial<SignInOrder>): Promise<SignInOutcome> => signIn(office.desk.db, crypto, {
    operator: 'itaku', password: DEMO_PASSWORD, terminal: { assigned: 'itaku-1' }, ...order,
  })
  const codesOf = (outcome: SignInOutcome): readonly string[] =>
    outcome.outcome === 'barred' ? outcome.findings.map(({ code }) => code) : [outcome.outcome]

  it('a terminal outside the place, and one without its key, let nobody in', async () => {
    const proof = key.forSignIn('itaku', now())
    const outside = codesOf(await attempt({ terminal: { assigned: 'mado-1' }, proof }))
    assert.deepEqual(outside, ['gate/outside-the-place'])
    assert.deepEqual(codesOf(await attempt({})), ['gate/terminal-not-proven'])
    const old = key.forSignIn('itaku', '2026-04-15T00:00:00.000Z')
    assert.deepEqual(codesOf(await attempt({ proof: old })), ['gate/terminal-not-proven'])
    const others = { ...key.forSignIn('uketsuke', now()) }
    assert.deepEqual(codesOf(await attempt({ proof: others })), ['gate/terminal-not-proven'])
  })

  it('with an enrolled key no other key counts', async () => {
    const secretHash = Buffer.from(crypto.sha256(Buffer.from('secret'))).toString('hex')
    await asOwner.query(`update access.terminal_secret set secret_hash = decode($1, 'hex')
      where terminal_id = 'itaku-1'`, [secretHash])
    await asOwner.query(`insert into access.terminal_key values ('itaku-1', decode($1, 'base64'))`, [key.publicKey])
    const here = { terminal: { secret: 'secret' } }
    const copied = terminalKey().forSignIn('itaku', now())
    assert.deepEqual(codesOf(await attempt({ ...here, proof: copied })), ['gate/terminal-not-proven'])
    assert.equal((await attempt({ ...here, proof: key.forSignIn('itaku', now()) })).outcome, 'signed-in')
  })

  it('a session copied to another machine is nobody\'s, and ends', async () => {
    const sitting = await back()
    const act = findAct('save-draft')
    assert.ok(act)
    const proof = terminalKey().proofOf('', now())
    const order = { tokenHash: sitting.tokenHash, input: { caseId: CONTRACT_ID, draft: {} }, proof }
    await assert.rejects(act.run(office.desk, order), deniedWith('gate/terminal-not-proven'))
    assert.equal(await openSessions(), 0)
  })

  it('staff does not sit down at a contractor\'s terminal', async () => {
    const outcome = await attempt({ operator: 'uketsuke' })
    assert.deepEqual(codesOf(outcome), ['gate/staff-at-a-post'])
    assert.equal((await newest('sign-in'))?.['outcome'], 'denied')
  })

  it('the fourth of three has no seat; whoever comes back to theirs has it again', async () => {
    await asOwner.query(`update access.session set ended_at = now(), end_reason = 'ended' where ended_at is null
      and operator_id = 'itaku'`)
    const hash = await asOwner.query<{ hash: string }>(
      `select password_hash as hash from access.credential where operator_id = 'itaku'`)
    for (const n of [2, 3, 4]) {
      await asOwner.query(`insert into access.operator(operator_id, name, unit, kind, valid_from, registered_by)
        values ($1, $2, '架空', 'contractor', '2020-04-01', 'system')`, [`itaku${n}`, `委託　${n}`])
      await asOwner.query(`insert into access.credential(operator_id, password_hash, must_change)
        values ($1, $2, false)`, [`itaku${n}`, hash[0]?.hash])
    }
    for (const n of [2, 3]) {
      await asOwner.query(`insert into access.terminal(terminal_id, place, registered_by)
        values ($1, '委託区画', 'system') on conflict do nothing`, [`itaku-${n}`])
      await engage(office.db, { operatorId: `itaku${n}`, terminalId: `itaku-${n}`, postNo: n })
    }
    await asOwner.query(`insert into outsourcing.worker
      select gen_random_uuid(), contract_id, null, '委託　4', 'employee', 'itaku4',
        array[1, 2, 3], works_from, works_until, notice, 'system'
      from outsourcing.worker where worker_id = $1`, [WORKER_ID])
    await asOwner.query(`insert into outsourcing.pledge(worker_id, signed_on, valid_from, valid_until, document,
        registered_by)
      select worker_id, '2020-04-01', '2020-04-01', '2035-03-31', 'x', 'system' from outsourcing.worker
      where operator_id = 'itaku4'`)
    await asOwner.query(`insert into outsourcing.training(worker_id, held_on, title, valid_from, valid_until, document,
        registered_by)
      select worker_id, '2020-04-01', 'x', '2020-04-01', '2035-03-31', 'x', 'system' from outsourcing.worker
      where operator_id = 'itaku4'`)
    const sits = async (operator: string, terminal: string): Promise<readonly string[]> =>
      codesOf(await attempt({ operator, terminal: { assigned: terminal }, proof: key.forSignIn(operator, now()) }))
    assert.deepEqual(await sits('itaku', 'itaku-1'), ['signed-in'])
    assert.deepEqual(await sits('itaku2', 'itaku-2'), ['signed-in'])
    assert.deepEqual(await sits('itaku3', 'itaku-3'), ['signed-in'])
    for (const n of [1, 2, 3]) assert.deepEqual(await sits('itaku4', `itaku-${n}`), ['gate/seat-taken'])
    assert.deepEqual(await sits('itaku2', 'itaku-2'), ['signed-in'])
  })
})
