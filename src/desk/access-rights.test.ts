/** Rights as they hold on the roads: who is let do what, how it is taken away, and what the database refuses by itself. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { freshOffice } from '../../test/office.ts'
import { officerAt, sessionOf, type SignedInOfficer, type WantedOfficer } from '../../test/officers.ts'
import { accessConstraints } from '../access/constraints.ts'
import type { Grant } from '../frame/officer.ts'
import { grantsOf } from '../access/matrix.ts'
import { conduct, type Outcome } from './conduct.ts'
import { newEnrolmentCode, enrolTerminal } from './enrol-terminal.ts'
import { DeskFailure } from './errors.ts'
import { NOTHING_INTENDED } from './intent.ts'
import { findAct, findView } from './lists.ts'
import { signIn } from './sign-in.ts'

const office = await freshOffice({ after })
const { db, desk } = office

const run = (who: Pick<SignedInOfficer, 'tokenHash'>, id: string, input: unknown): Promise<Outcome> => {
  const act = findAct(id)
  assert.ok(act, id)
  return act.run(desk, { tokenHash: who.tokenHash, input })
}
const look = async (who: Pick<SignedInOfficer, 'tokenHash'>, id: string, input: unknown = {}): Promise<unknown> => {
  const view = findView(id)
  assert.ok(view, id)
  return view.run(desk, { tokenHash: who.tokenHash, input })
}

let people = 0
const somebody = (wanted: Partial<WantedOfficer> = {}): Promise<SignedInOfficer> => {
  people += 1
  return officerAt(db, { operatorId: `person-${people}`, ...wanted })
}

const codesOf = (outcome: Outcome): readonly string[] =>
  outcome.outcome === 'refused' ? outcome.findings.map(({ code }) => code) : []

const failsWith = (code: string) => (error: unknown): boolean => error instanceof DeskFailure && error.code === code

type Logged = { readonly operator: string; readonly kind: string; readonly outcome: string; readonly findings: readonly string[] }
const logged = async (step: string, id: string, operator: string): Promise<Logged | undefined> => {
  const rows = await db.asOwner.query<Logged>(`
    select operator, kind, outcome, convert_from(bytes, 'UTF8')::jsonb->'findings' as findings from oplog.entry
    join oplog.arrival a using (entry_id) where step = $1 and id = $2 and operator = $3 order by a.at desc limit 1`, [step, id, operator])
  return rows[0]
}

const can = async (who: SignedInOfficer, { step, id }: Grant): Promise<boolean> => {
  const [row] = await db.asOwner.query<{ held: boolean }>(
    `select access.officer_of(decode($1, 'hex'))->'grants' @> $2 as held`, [who.tokenHash, JSON.stringify([{ step, id }])])
  return row?.held ?? false
}

const ENTER: Grant = { step: 'enter', id: 'move-in' }
const APPROVE: Grant = { step: 'approve', id: 'approve' }
const give = (who: SignedInOfficer, grants: readonly Grant[], term: { readonly validFrom?: string; readonly validUntil?: string } = {}) =>
  run(office.administrator, 'grant', { operatorId: who.operatorId, grants, validFrom: null, validUntil: null, ...term })

describe('a contractor\'s worker', () => {
  test('who tries to approve is denied, and the denial is logged under their name and kind', async () => {
    const worker = await somebody({ kind: 'contractor', grants: grantsOf('outsourced-counter') })
    await assert.rejects(run(worker, 'approve', { cases: [{ caseId: '01939f6e-0000-7000-8000-000000000001', draftNo: 1 }] }), failsWith('denied'))
    const { operator, kind, outcome } = await logged('approve', 'approve', worker.operatorId) ?? {}
    assert.deepEqual([operator, kind, outcome], [worker.operatorId, 'contractor', 'denied'])
  })

  test('is not given approval by an administrator, and the refusal is logged', async () => {
    const worker = await somebody({ kind: 'contractor' })
    assert.deepEqual(codesOf(await give(worker, [APPROVE])), ['grant/contractor-step'])
    assert.equal((await logged('perform', 'grant', 'kanri'))?.outcome, 'refused')
  })

  for (const step of ['approve', 'hand-over', 'take-out']) {
    test(`cannot hold ${step} in the database either`, async () => {
      const worker = await somebody({ kind: 'contractor' })
      const insert = `insert into access.granted(operator_id, operator_kind, step, id, valid_from, granted_by) values ($1, $2, $3, 'x', now(), 'system')`
      await assert.rejects(db.asOwner.query(insert, [worker.operatorId, 'contractor', step]), { constraint: 'contractor-step' })
      await assert.rejects(db.asOwner.query(insert, [worker.operatorId, 'staff', step]), { code: '23503' })
    })
  }

  test('does not become staff, nor staff a contractor\'s worker, while holding what the other may not', async () => {
    const approver = await somebody({ grants: [APPROVE] })
    await assert.rejects(db.asOwner.query(`update access.operator set kind = 'contractor' where operator_id = $1`, [approver.operatorId]),
      { constraint: 'contractor-step' })
  })
})

describe('granting', () => {
  test('nobody grants to themselves: by the act, or past it', async () => {
    const rights = [{ step: 'perform', id: 'grant' }, { step: 'perform', id: 'set-mask' }] as const
    const second = await somebody({ grants: rights, masks: ['residentCode'] })
    const own = { operatorId: second.operatorId, grants: [ENTER], validFrom: null, validUntil: null }
    assert.deepEqual(codesOf(await run(second, 'grant', own)), ['operator/oneself'])
    assert.deepEqual(codesOf(await run(second, 'set-mask', { operatorId: second.operatorId, items: [] })), ['operator/oneself'])
    assert.equal(await can(second, ENTER), false)
    await assert.rejects(db.asOwner.query(`insert into access.granted(operator_id, operator_kind, step, id, valid_from, granted_by)
      values ($1, 'staff', 'enter', 'move-in', now(), $1)`, [second.operatorId]), { constraint: 'self-grant' })
  })

  test('a right named twice, as when two bundles overlap, is given once', async () => {
    const officer = await somebody()
    assert.equal((await give(officer, [ENTER, ENTER])).outcome, 'done')
    assert.equal(await can(officer, ENTER), true)
  })

  test('without the grant to grant, nothing is granted', async () => {
    const [officer, friend] = [await somebody({ grants: [ENTER] }), await somebody()]
    const wanted = { operatorId: friend.operatorId, grants: [ENTER], validFrom: null, validUntil: null }
    await assert.rejects(run(officer, 'grant', wanted), failsWith('denied'))
    assert.equal(await can(friend, ENTER), false)
  })

  test('a right holds from the moment it is given until the moment it is taken', async () => {
    const officer = await somebody()
    assert.equal((await give(officer, [ENTER])).outcome, 'done')
    assert.equal(await can(officer, ENTER), true)
    assert.equal((await run(office.administrator, 'revoke', { operatorId: officer.operatorId, grants: [ENTER], lastDay: null })).outcome, 'done')
    assert.equal(await can(officer, ENTER), false)
    const again = await run(office.administrator, 'revoke', { operatorId: officer.operatorId, grants: [ENTER], lastDay: null })
    assert.deepEqual(codesOf(again), ['revoke/not-held'])
    const history = await db.asOwner.query<{ granted_by: string; revoked_by: string | null }>(
      'select granted_by, revoked_by from access.granted where operator_id = $1', [officer.operatorId])
    assert.deepEqual(history, [{ granted_by: 'kanri', revoked_by: 'kanri' }], 'what was held when is still to be seen')
  })

  test('masks reach the officer as they were set', async () => {
    const officer = await somebody()
    await run(office.administrator, 'set-mask', { operatorId: officer.operatorId, items: ['residentCode', 'individualNumber'] })
    const [row] = await db.app.query<{ masks: readonly string[] }>(`select access.officer_of(decode($1, 'hex'))->'masks' as masks`, [officer.tokenHash])
    assert.deepEqual(row?.masks, ['individualNumber', 'residentCode'])
  })
})

describe('a permit that was lost between the facts and the write', () => {
  const lost: readonly (readonly [what: string, take: (who: SignedInOfficer) => Promise<unknown>])[] = [
    ['the grant was taken', (who) => run(office.administrator, 'revoke', { operatorId: who.operatorId, grants: [ENTER], lastDay: null })],
    ['the person was retired', (who) => run(office.administrator, 'retire-operator', { operatorId: who.operatorId })],
    ['the session was ended', (who) => run(office.administrator, 'end-session', { sessionId: who.sessionId })],
    ['the terminal was taken out of use', (who) => run(office.administrator, 'retire-terminal', { terminalId: who.terminalId })],
    ['the seat was locked', (who) => db.asOwner.query('update access.session set locked = true where session_id = $1', [who.sessionId])],
    ['a mask was put on', (who) => run(office.administrator, 'set-mask', { operatorId: who.operatorId, items: ['familyRegister'] })],
  ]
  for (const [what, take] of lost) {
    test(`${what}: nothing is written`, async () => {
      const who = await somebody({ grants: [ENTER], terminalId: `lost-${people}` })
      const writes = [{ area: 'office', op: 'set', row: { key: `written-${who.operatorId}`, value: true } }] as const
      const plan = { ...ENTER, questions: {}, decide: async () => {
        await take(who)
        return { ...NOTHING_INTENDED, writes }
      } }
      await assert.rejects(conduct(desk, { tokenHash: who.tokenHash, input: {} }, plan), failsWith('permit-lost'))
      assert.deepEqual(await db.asOwner.query('select from office.setting where key = $1', [`written-${who.operatorId}`]), [])
    })
  }

  test('where nothing was lost, the same plan is done', async () => {
    const who = await somebody({ grants: [ENTER] })
    const done = await conduct(desk, { tokenHash: who.tokenHash, input: {} },
      { ...ENTER, questions: {}, decide: () => NOTHING_INTENDED })
    assert.equal(done.outcome, 'done')
  })
})

describe('sessions', () => {
  test('of a retired person, of a retired terminal, ended, locked or forged: not one of them may do anything', async () => {
    const wanted = { grants: grantsOf('counter') }
    const [retired, moved, ended, locked] = [
      await somebody(wanted), await somebody({ ...wanted, terminalId: 'gone-1' }), await somebody(wanted), await somebody(wanted),
    ]
    await run(office.administrator, 'retire-operator', { operatorId: retired.operatorId })
    await run(office.administrator, 'retire-terminal', { terminalId: 'gone-1' })
    await run(office.administrator, 'end-session', { sessionId: ended.sessionId })
    await db.asOwner.query('update access.session set locked = true where session_id = $1', [locked.sessionId])
    for (const who of [retired, moved, ended, { tokenHash: 'ab'.repeat(32) }]) {
      await assert.rejects(look(who, 'counter-home'), failsWith('not-signed-in'))
      await assert.rejects(run(who, 'claim', { caseId: '01939f6e-0000-7000-8000-000000000001' }), failsWith('not-signed-in'))
    }
    await assert.rejects(look(locked, 'counter-home'), failsWith('session-locked'))
    await assert.rejects(run(locked, 'claim', { caseId: '01939f6e-0000-7000-8000-000000000001' }), failsWith('session-locked'))
  })

  test('one\'s own is not ended from here, nor one that is over', async () => {
    const admin = await somebody({ grants: [{ step: 'perform', id: 'end-session' }] })
    assert.deepEqual(codesOf(await run(admin, 'end-session', { sessionId: admin.sessionId })), ['end-session/own'])
    const other = await somebody()
    assert.equal((await run(admin, 'end-session', { sessionId: other.sessionId })).outcome, 'done')
    assert.deepEqual(codesOf(await run(admin, 'end-session', { sessionId: other.sessionId })), ['end-session/not-open'])
  })

  test('everybody sees their own, the newest first', async () => {
    const who = await somebody({ grants: [{ step: 'look', id: 'own-sessions' }] })
    const shown = await look(who, 'own-sessions')
    assert.deepEqual(JSON.parse(JSON.stringify(shown)).sessions.map((session: { sessionId: string }) => session.sessionId), [who.sessionId])
  })
})

describe('administrators', () => {
  const RIGHTS = grantsOf('administration')

  test('two who retire each other at the same moment: one of them stays', async () => {
    const apart = await freshOffice({ after })
    const first = await officerAt(apart.db, { operatorId: 'first', grants: RIGHTS })
    const second = await officerAt(apart.db, { operatorId: 'second', grants: RIGHTS })
    const retire = findAct('retire-operator')
    assert.ok(retire)
    await retire.run(apart.desk, { tokenHash: first.tokenHash, input: { operatorId: 'kanri' } })
    const both = await Promise.allSettled([
      retire.run(apart.desk, { tokenHash: first.tokenHash, input: { operatorId: 'second' } }),
      retire.run(apart.desk, { tokenHash: second.tokenHash, input: { operatorId: 'first' } }),
    ])
    const done = both.filter((one) => one.status === 'fulfilled' && one.value.outcome === 'done')
    assert.equal(done.length, 1)
    const left = await apart.db.asOwner.query('select * from access.administrators()')
    assert.equal(left.length, 1)
  })

  test('the last cannot be taken away by the database\'s own hand', async () => {
    const apart = await freshOffice({ after })
    for (const [op, row] of [
      ['retire-operator', { operatorId: 'kanri', by: 'x' }],
      ['revoke', { operatorId: 'kanri', grants: [{ step: 'perform', id: 'grant' }], lastDay: null, by: 'x' }],
      ['revoke', { operatorId: 'kanri', grants: [{ step: 'perform', id: 'grant' }], lastDay: '2030-03-31', by: 'x' }],
      ['change-operator', { operatorId: 'kanri', name: 'x', unit: 'x', validFrom: '2026-01-01', validUntil: '2030-03-31', by: 'x' }],
    ] as const) {
      await assert.rejects(apart.db.asOwner.query('select access.write($1, $2)', [op, JSON.stringify(row)]),
        { constraint: 'last-administrator' }, op)
    }
  })

  test('every constraint that stands for a finding exists', async () => {
    const rows = await db.asOwner.query<{ name: string }>(`
      select conname as name from pg_constraint where connamespace = 'access'::regnamespace
      union select (regexp_matches(prosrc, 'constraint = ''([a-z-]+)''', 'g'))[1] from pg_proc where pronamespace = 'access'::regnamespace`)
    const there = new Set(rows.map(({ name }) => name))
    assert.deepEqual(Object.keys(accessConstraints).filter((name) => !there.has(name)), [])
  })
})

describe('people', () => {
  const PASSWORD = 'yoake no minato 7'
  const register = (operatorId: string, more: Readonly<Record<string, unknown>> = {}) => run(office.administrator, 'register-operator', {
    operatorId, name: '浜辺　いさご', unit: '町民課', kind: 'staff', validFrom: '2026-01-01', validUntil: null, password: PASSWORD, ...more,
  })
  const signInAs = (operator: string, password = PASSWORD) =>
    signIn(db.app, desk.crypto, { operator, password, terminal: { assigned: 'mado-1' } })

  test('a new person signs in with the password they were given, and must replace it', async () => {
    assert.equal((await register('isago')).outcome, 'done')
    const told = await signInAs('isago')
    assert.ok(told.outcome === 'signed-in')
    assert.equal(told.mustChangePassword, true)
    assert.deepEqual(codesOf(await register('isago')), ['operator/exists'])
  })

  test('the password goes neither into the log nor into the kept answers', async () => {
    await register('nagisa')
    const [row] = await db.asOwner.query<{ found: boolean }>(`
      select exists (select from oplog.entry where position($1 in convert_from(bytes, 'UTF8')) > 0)
        or exists (select from desk.answer_kept a where position($1 in a.answer::text) > 0) as found`, [PASSWORD])
    assert.equal(row?.found, false)
  })

  test('an administrator resets it: sessions end, the old one is void, the new one must be replaced', async () => {
    await register('shiori')
    const session = await sessionOf(db, 'shiori', 'mado-1')
    const reset = await run(office.administrator, 'set-password', { operatorId: 'shiori', password: 'higurashi no umi 9' })
    assert.equal(reset.outcome, 'done')
    await assert.rejects(look(session, 'own-sessions'), failsWith('not-signed-in'))
    assert.equal((await signInAs('shiori')).outcome, 'refused')
    const told = await signInAs('shiori', 'higurashi no umi 9')
    assert.ok(told.outcome === 'signed-in' && told.mustChangePassword)
  })

  test('a person locked by failures comes back when an administrator lets them', async () => {
    await register('minamo')
    for (let count = 1; count <= 5; count += 1) await signInAs('minamo', `wrong password ${count}`)
    assert.equal((await signInAs('minamo')).outcome, 'locked')
    assert.equal((await run(office.administrator, 'unlock-operator', { operatorId: 'minamo' })).outcome, 'done')
    assert.equal((await signInAs('minamo')).outcome, 'signed-in')
    assert.deepEqual(codesOf(await run(office.administrator, 'unlock-operator', { operatorId: 'minamo' })), ['unlock-operator/not-locked'])
  })

  test('a terminal is registered, enrolled by its code, and then known by its secret', async () => {
    const code = newEnrolmentCode(desk.crypto)
    const wanted = { terminalId: 'new-1', place: '支所', printer: null, trays: [], code }
    assert.equal((await run(office.administrator, 'register-terminal', wanted)).outcome, 'done')
    const enrolled = await enrolTerminal(db.app, desk.crypto, code)
    assert.ok(enrolled.outcome === 'enrolled')
    await register('sazanami')
    const terminal = { secret: enrolled.secret }
    assert.equal((await signIn(db.app, desk.crypto, { operator: 'sazanami', password: PASSWORD, terminal })).outcome, 'signed-in')
    const renewed = await run(office.administrator, 'renew-terminal', { terminalId: 'new-1', code: newEnrolmentCode(desk.crypto) })
    assert.equal(renewed.outcome, 'done')
    assert.equal((await signIn(db.app, desk.crypto, { operator: 'sazanami', password: PASSWORD, terminal })).outcome, 'no-terminal')
    assert.deepEqual(codesOf(await run(office.administrator, 'register-terminal', wanted)), ['terminal/exists'])
  })
})

describe('what is prepared beforehand', async () => {
  const later = await freshOffice({ after })
  await later.turnTo('2027-03-31')
  const acting = (id: string, input: unknown): Promise<Outcome> => {
    const act = findAct(id)
    assert.ok(act)
    return act.run(later.desk, { tokenHash: later.administrator.tokenHash, input })
  }
  const holds = async (who: SignedInOfficer): Promise<unknown> => {
    const [row] = await later.db.app.query<{ officer: Readonly<Record<string, unknown>> }>(
      `select access.officer_of(decode($1, 'hex')) as officer`, [who.tokenHash])
    return row?.officer['reason'] ?? row?.officer['grants']
  }
  const { administrator: { tokenHash } } = later
  const shows = async (operatorId: string): Promise<Readonly<Record<string, unknown>>> => {
    const view = findView('operators')
    assert.ok(view)
    const shown = JSON.parse(JSON.stringify(await view.run(later.desk, { tokenHash, input: {} })))
    return shown.operators.find((one: { operatorId: string }) => one.operatorId === operatorId)
  }

  test('grants come and go with their days, names and units with the first sign-in of theirs, people with their term', async () => {
    const coming = await officerAt(later.db, { operatorId: 'coming', grants: [] })
    const going = await officerAt(later.db, { operatorId: 'going', grants: [ENTER] })
    const leaving = await officerAt(later.db, { operatorId: 'leaving', grants: [ENTER] })
    await acting('grant', { operatorId: 'coming', grants: [ENTER], validFrom: '2027-04-01', validUntil: '2028-03-31' })
    await acting('revoke', { operatorId: 'going', grants: [ENTER], lastDay: '2027-03-31' })
    const { revision } = await shows('leaving')
    const change = { operatorId: 'leaving', revision, name: '岬　なぎ', unit: '税務課', validFrom: '2020-04-01', validUntil: '2027-04-01', effectiveOn: '2027-04-01' }
    assert.equal((await acting('change-operator', change)).outcome, 'done')
    assert.deepEqual(codesOf(await acting('change-operator', change)), ['operator/moved'])
    assert.deepEqual([await holds(coming), await holds(going), await holds(leaving)], [[], [ENTER], [ENTER]])
    assert.equal((await shows('leaving'))['unit'], '市民課')

    await later.turnTo('2027-04-01')
    assert.deepEqual([await holds(coming), await holds(going), await holds(leaving)], [[ENTER], [], [ENTER]])
    await later.as('uketsuke')
    assert.deepEqual([(await shows('leaving'))['unit'], (await shows('leaving'))['name']], ['税務課', '岬　なぎ'])

    await later.turnTo('2027-04-02')
    assert.deepEqual(await holds(leaving), 'ended')
    await later.turnTo('2028-04-01')
    assert.deepEqual(await holds(coming), [])
  })
})

test('the views of this area show what is there, and no secret', async () => {
  const shown = JSON.stringify([
    await look(office.administrator, 'operators', { retired: true }), await look(office.administrator, 'terminals', { retired: true }),
    await look(office.administrator, 'access-matrix'),
  ])
  assert.match(shown, /決裁　うみ/)
  assert.match(shown, /操作履歴の点検/)
  assert.doesNotMatch(shown, /argon2id|token|secret|codeHash/)
})
