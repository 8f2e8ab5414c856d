/** People and terminals come, change and go; there is always somebody who can let others in. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { freshOffice, type TestOffice } from '../../test/office.ts'
import { handsOf, officerAt, sessionOf, type Hands, type SignedInOfficer } from '../../test/officers.ts'
import { accessConstraints } from '../access/constraints.ts'
import { grantsOf } from '../access/matrix.ts'
import { newEnrolmentCode, enrolTerminal } from './enrol-terminal.ts'
import { DeskFailure } from './errors.ts'
import { signIn, type SignInOrder } from './sign-in.ts'

const office = await freshOffice({ after })
const { db, desk } = office

/** Somebody who may administer this office beside its first administrator. */
const administratorOf = async ({ db: there, desk: theirs }: TestOffice, operatorId: string): Promise<Hands> =>
  handsOf(theirs, await officerAt(there, { operatorId, grants: grantsOf('administration') }))
const admin = await administratorOf(office, 'minato')

describe('administrators', () => {
  test('two who retire each other at the same moment: one of them stays', async () => {
    const apart = await freshOffice({ after })
    const [first, second] = [await administratorOf(apart, 'first'), await administratorOf(apart, 'second')]
    assert.equal(await first.does('retire-operator', { operatorId: 'kanri' }), 'done')
    const both = await Promise.allSettled([
      first.does('retire-operator', { operatorId: 'second' }), second.does('retire-operator', { operatorId: 'first' }),
    ])
    assert.equal(both.filter((one) => one.status === 'fulfilled' && one.value === 'done').length, 1)
    assert.equal((await apart.db.asOwner.query('select access.administrators()')).length, 1)
  })

  test('the last is not taken away, whichever hand tries', async () => {
    const apart = await freshOffice({ after })
    const grants = [{ step: 'perform', id: 'grant' }]
    const term = { name: 'x', unit: 'x', validFrom: '2026-01-01', validUntil: '2030-03-31' }
    for (const [op, row] of [
      ['retire-operator', {}], ['revoke', { grants, lastDay: null }], ['revoke', { grants, lastDay: '2030-03-31' }],
      ['grant', { grants, validFrom: '2026-01-01', validUntil: '2030-03-31' }], ['change-operator', term],
    ] as const) {
      const written = JSON.stringify({ operatorId: 'kanri', by: 'x', ...row })
      const attempt = apart.db.asOwner.query('select access.write($1, $2)', [op, written])
      await assert.rejects(attempt, { constraint: 'last-administrator' }, op)
    }
  })

  test('every constraint that stands for a finding exists', async () => {
    const rows = await db.asOwner.query<{ name: string }>(`
      select conname as name from pg_constraint where connamespace = 'access'::regnamespace
      union select (regexp_matches(prosrc, 'constraint = ''([a-z-]+)''', 'g'))[1]
      from pg_proc where pronamespace = 'access'::regnamespace`)
    const there = new Set(rows.map(({ name }) => name))
    assert.deepEqual(Object.keys(accessConstraints).filter((name) => !there.has(name)), [])
  })
})

describe('people', () => {
  const PASSWORD = 'yoake no minato 7'
  const register = (operatorId: string) => admin.does('register-operator', {
    operatorId, name: '浜辺　いさご', unit: '町民課', kind: 'staff', validFrom: '2026-01-01', validUntil: null,
    password: PASSWORD,
  })
  type Where = SignInOrder['terminal']
  const HERE = { assigned: 'mado-1' } as const
  const signInAs = (operator: string, password = PASSWORD, terminal: Where = HERE) =>
    signIn(db.app, desk.crypto, { operator, password, terminal })

  test('a new person signs in with the password they were given, and must replace it', async () => {
    assert.equal(await register('isago'), 'done')
    const told = await signInAs('isago')
    assert.ok(told.outcome === 'signed-in')
    assert.equal(told.mustChangePassword, true)
    assert.deepEqual(await register('isago'), ['operator/exists'])
  })

  test('the password goes neither into the log nor into the kept answers', async () => {
    await register('nagisa')
    const [row] = await db.asOwner.query(`
      select exists (select from oplog.entry where position($1 in convert_from(bytes, 'UTF8')) > 0)
        or exists (select from desk.answer_kept a where position($1 in a.answer::text) > 0) as found`, [PASSWORD])
    assert.deepEqual(row, { found: false })
  })

  test('an administrator resets it: sessions end, the old one is void, the new one must be replaced', async () => {
    await register('shiori')
    const session = handsOf(desk, await sessionOf(db, 'shiori', 'mado-1'))
    const password = 'higurashi no umi 9'
    assert.equal(await admin.does('set-password', { operatorId: 'shiori', password }), 'done')
    await assert.rejects(session.sees('own-sessions'),
      (error) => error instanceof DeskFailure && error.code === 'not-signed-in')
    assert.equal((await signInAs('shiori')).outcome, 'refused')
    const told = await signInAs('shiori', password)
    assert.ok(told.outcome === 'signed-in' && told.mustChangePassword)
  })

  test('a person locked by failures comes back when an administrator lets them', async () => {
    await register('minamo')
    for (let count = 1; count <= 5; count += 1) await signInAs('minamo', `wrong password ${count}`)
    assert.equal((await signInAs('minamo')).outcome, 'locked')
    assert.equal(await admin.does('unlock-operator', { operatorId: 'minamo' }), 'done')
    assert.equal((await signInAs('minamo')).outcome, 'signed-in')
    assert.deepEqual(await admin.does('unlock-operator', { operatorId: 'minamo' }), ['unlock-operator/not-locked'])
  })

  test('a terminal is registered, enrolled by its code, known by its secret, renewed', async () => {
    const code = newEnrolmentCode(desk.crypto)
    const wanted = { terminalId: 'new-1', place: '支所', printer: null, trays: [], code }
    assert.equal(await admin.does('register-terminal', wanted), 'done')
    assert.deepEqual(await admin.does('register-terminal', wanted), ['terminal/exists'])
    const enrolled = await enrolTerminal(db.app, desk.crypto, { code })
    assert.ok(enrolled.outcome === 'enrolled')
    await register('sazanami')
    const terminal = { secret: enrolled.secret }
    assert.equal((await signInAs('sazanami', PASSWORD, terminal)).outcome, 'signed-in')
    const again = { terminalId: 'new-1', code: newEnrolmentCode(desk.crypto) }
    assert.equal(await admin.does('renew-terminal', again), 'done')
    assert.equal((await signInAs('sazanami', PASSWORD, terminal)).outcome, 'no-terminal')
  })

  test('limits set by an administrator hold for the next sign-in', async () => {
    const apart = await freshOffice({ after })
    const limits = { idleLockMinutes: 1, hardLogoutMinutes: 15, longestSessionHours: 8, failureLimit: 3 }
    assert.equal(await (await administratorOf(apart, 'minato')).does('set-sign-in-limits', limits), 'done')
    const outcomes = []
    for (let count = 1; count <= 3; count += 1) {
      const order = { operator: 'uketsuke', password: `wrong password ${count}`, terminal: { assigned: 'mado-1' } }
      outcomes.push((await signIn(apart.db.app, apart.desk.crypto, order)).outcome)
    }
    assert.deepEqual(outcomes, ['refused', 'refused', 'locked'])
  })
})

describe('what is prepared beforehand', () => {
  test('grants come and go with their days, names with a sign-in, people with their term', async () => {
    const later = await freshOffice({ after })
    await later.turnTo('2027-03-31')
    const ENTER = { step: 'enter', id: 'move-in' } as const
    const prepares = await administratorOf(later, 'minato')
    const coming = await officerAt(later.db, { operatorId: 'coming', grants: [] })
    const going = await officerAt(later.db, { operatorId: 'going', grants: [ENTER] })
    const leaving = await officerAt(later.db, { operatorId: 'leaving', grants: [ENTER] })
    const holds = async ({ tokenHash }: SignedInOfficer): Promise<unknown> => {
      const [row] = await later.db.app.query<{ holds: unknown }>(`
        select coalesce(o->'reason', o->'grants') as holds from access.officer_of(decode($1, 'hex')) o`, [tokenHash])
      return row?.holds
    }
    const named = async (): Promise<unknown> => (await later.db.app.query(
      `select name, unit, revision from access.operator where operator_id = 'leaving'`))[0]

    const year = { validFrom: '2027-04-01', validUntil: '2028-03-31' }
    await prepares.told('grant', { operatorId: 'coming', grants: [ENTER], ...year })
    await prepares.told('revoke', { operatorId: 'going', grants: [ENTER], lastDay: '2027-03-31' })
    const change = {
      operatorId: 'leaving', revision: 1, name: '岬　なぎ', unit: '税務課', validFrom: '2020-04-01',
      validUntil: '2027-04-01', effectiveOn: '2027-04-01',
    }
    assert.equal(await prepares.does('change-operator', change), 'done')
    assert.deepEqual(await prepares.does('change-operator', change), ['operator/moved'])
    assert.deepEqual([await holds(coming), await holds(going), await holds(leaving)], [[], [ENTER], [ENTER]])
    assert.deepEqual(await named(), { name: 'leaving', unit: '市民課', revision: 2 })

    await later.turnTo('2027-04-01')
    assert.deepEqual([await holds(coming), await holds(going), await holds(leaving)], [[ENTER], [], [ENTER]])
    await later.as('uketsuke')
    assert.deepEqual(await named(), { name: '岬　なぎ', unit: '税務課', revision: 3 })

    await later.turnTo('2027-04-02')
    assert.equal(await holds(leaving), 'ended')
    await later.turnTo('2028-04-01')
    assert.deepEqual(await holds(coming), [])
  })
})

test('the views of this area show what is there, and no secret', async () => {
  const shown = JSON.stringify([
    await admin.sees('operators', { retired: true }), await admin.sees('terminals', { retired: true }),
    await admin.sees('access-matrix'),
  ])
  assert.match(shown, /決裁　うみ/)
  assert.match(shown, /操作履歴の点検/)
  assert.doesNotMatch(shown, /argon2id|token|secret|codeHash/)
})
