/** Signing in against a real database: every outcome, its log row, and what an attacker would try. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { signInCrypto } from '../io/passwords.ts'
import { freshDatabase, type FreshDatabase } from '../../test/database.ts'
import { enrolTerminal } from './enrol-terminal.ts'
import { createFirstAdministrator, rescueAdministrator, type FirstAdministrator } from './first-admin.ts'
import { changeOwnPassword, lock, signOut, unlock } from './session.ts'
import { tokenHash } from './session-token.ts'
import { signIn, type SignInOrder, type SignInOutcome } from './sign-in.ts'

const crypto = signInCrypto()
const PASSWORD = 'yoake no minato 7'
const NEXT_PASSWORD = 'higurashi no umi 9'
const FIRST: FirstAdministrator = {
  operatorId: 'tsukasa', name: '港　つかさ', unit: '総務課', password: PASSWORD, terminalId: 'A01', place: '架空市役所　総務課',
}

type Office = { readonly db: FreshDatabase; readonly terminal: { readonly secret: string } }

/** A database with its first administrator at an enrolled terminal. */
const openOffice = async (ending: Parameters<typeof freshDatabase>[0]): Promise<Office> => {
  const db = await freshDatabase(ending)
  const created = await createFirstAdministrator(db.app, crypto, FIRST)
  assert.ok(created.outcome === 'created')
  const enrolled = await enrolTerminal(db.app, crypto, created.code)
  assert.ok(enrolled.outcome === 'enrolled')
  return { db, terminal: { secret: enrolled.secret } }
}

const signInAs = ({ db, terminal }: Office, order: Partial<SignInOrder> = {}): Promise<SignInOutcome> =>
  signIn(db.app, crypto, { operator: 'tsukasa', password: PASSWORD, terminal, ...order })

const opened = async (office: Office, order: Partial<SignInOrder> = {}): Promise<string> => {
  const told = await signInAs(office, order)
  assert.ok(told.outcome === 'signed-in', told.outcome)
  return tokenHash(crypto, told.token, office.terminal.secret)
}

const officerOf = async ({ db }: Office, hash: string): Promise<Readonly<Record<string, unknown>>> => {
  const [row] = await db.asOwner.query<{ officer: Readonly<Record<string, unknown>> }>(
    'select access.officer_of(decode($1, \'hex\')) as officer', [hash])
  assert.ok(row)
  return row.officer
}

type LogRow = { readonly operator: string; readonly id: string; readonly outcome: string; readonly terminal: string | null; readonly findings: string[] }
const log = ({ db }: Office): Promise<readonly LogRow[]> => db.asOwner.query<LogRow>(`
  select operator, id, outcome, terminal, array(select jsonb_array_elements_text(convert_from(bytes, 'UTF8')::jsonb->'findings')) as findings
  from oplog.entry join oplog.arrival a using (entry_id) order by a.at`)
const lastLogged = async (office: Office): Promise<LogRow | undefined> => (await log(office)).at(-1)

const sessions = async ({ db }: Office) =>
  db.asOwner.query<{ ended: boolean; reason: string | null }>(
    'select ended_at is not null as ended, end_reason as reason from access.session order by started_at')

describe('signing in', () => {
  test('the first administrator signs in at the enrolled terminal and holds what administration needs, and no more', async (t) => {
    const office = await openOffice(t)
    const told = await signInAs(office)
    assert.ok(told.outcome === 'signed-in')
    assert.equal(told.mustChangePassword, false)
    const officer = await officerOf(office, tokenHash(crypto, told.token, office.terminal.secret))
    assert.equal(officer['operatorId'], 'tsukasa')
    assert.equal(officer['place'], '架空市役所　総務課')
    const grants = JSON.stringify(officer['grants'])
    assert.match(grants, /"id": ?"register-operator"/)
    assert.doesNotMatch(grants, /"step": ?"approve"/)
    assert.deepEqual((await log(office)).map(({ id, outcome, operator }) => [id, outcome, operator]), [
      ['create-administrator', 'done', 'system'], ['enrol-terminal', 'done', 'unknown'], ['sign-in', 'done', 'tsukasa'],
    ])
  })

  test('neither the token nor the password lies in the database, in any form a reader could use', async (t) => {
    const office = await openOffice(t)
    const told = await signInAs(office)
    assert.ok(told.outcome === 'signed-in')
    const [row] = await office.db.asOwner.query<{ everything: string }>(`
      select concat((select jsonb_agg(to_jsonb(s)) from access.session s), (select jsonb_agg(to_jsonb(c)) from access.credential c),
        (select jsonb_agg(to_jsonb(x)) from access.terminal_secret x), (select string_agg(encode(e.bytes, 'escape'), ' ') from oplog.entry e)) as everything`)
    assert.ok(row)
    for (const secret of [told.token, told.token.slice(2), PASSWORD, office.terminal.secret]) {
      assert.equal(row.everything.includes(secret), false)
    }
    assert.match(row.everything, /\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('unknown, wrong and not valid sound alike; only the log tells them apart', async (t) => {
    const office = await openOffice(t)
    assert.deepEqual(await signInAs(office, { operator: 'nobody-here' }), { outcome: 'refused' })
    assert.deepEqual(await lastLogged(office),
      { operator: 'unknown', id: 'sign-in', outcome: 'denied', terminal: 'A01', findings: ['sign-in/unknown-operator'] })
    assert.deepEqual(await signInAs(office, { password: 'wrong but long enough' }), { outcome: 'refused' })
    assert.deepEqual((await lastLogged(office))?.findings, ['sign-in/wrong-password'])
    await office.db.asOwner.query(`update access.operator set valid_until = '2020-01-01', valid_from = '2019-01-01'`)
    assert.deepEqual(await signInAs(office), { outcome: 'refused' })
    assert.deepEqual((await lastLogged(office))?.findings, ['sign-in/not-valid'])
  })

  test('what was typed for an unknown person, perhaps a password, is kept nowhere', async (t) => {
    const office = await openOffice(t)
    await signInAs(office, { operator: PASSWORD })
    const [row] = await office.db.asOwner.query<{ found: boolean }>(
      'select bool_or(position($1 in convert_from(bytes, \'UTF8\')) > 0) as found from oplog.entry', [PASSWORD])
    assert.equal(row?.found, false)
  })

  test('a person who does not exist costs the verification of a password all the same', async (t) => {
    const office = await openOffice(t)
    const asked: (string | null)[] = []
    const counting = {
      ...crypto,
      passwords: { ...crypto.passwords, verify: (hash: string | null, password: string) => {
        asked.push(hash)
        return crypto.passwords.verify(hash, password)
      } },
    }
    await signIn(office.db.app, counting, { operator: 'nobody-here', password: PASSWORD, terminal: office.terminal })
    assert.deepEqual(asked, [null])
    assert.equal(await crypto.passwords.verify(null, PASSWORD), false)
  })

  test('an unregistered browser gets no further than the door, whatever it knows', async (t) => {
    const office = await openOffice(t)
    assert.deepEqual(await signInAs(office, { terminal: null }), { outcome: 'no-terminal' })
    assert.deepEqual(await signInAs(office, { terminal: { secret: 'forged' } }), { outcome: 'no-terminal' })
    assert.deepEqual((await lastLogged(office))?.findings, ['sign-in/unregistered-terminal'])
    await office.db.asOwner.query('update access.terminal set retired_at = now()')
    assert.deepEqual(await signInAs(office), { outcome: 'no-terminal' })
  })

  test('a demonstration may name the terminal itself', async (t) => {
    const office = await openOffice(t)
    const told = await signInAs(office, { terminal: { assigned: 'A01' } })
    assert.ok(told.outcome === 'signed-in')
    assert.equal((await officerOf(office, tokenHash(crypto, told.token, null)))['terminalId'], 'A01')
    assert.deepEqual(await signInAs(office, { terminal: { assigned: 'A99' } }), { outcome: 'no-terminal' })
  })
})

describe('failures', () => {
  test('the fifth wrong password locks the person and ends every session; the right one no longer opens', async (t) => {
    const office = await openOffice(t)
    const hash = await opened(office)
    const outcomes = []
    for (let count = 1; count <= 5; count += 1) outcomes.push((await signInAs(office, { password: `wrong password ${count}` })).outcome)
    assert.deepEqual(outcomes, ['refused', 'refused', 'refused', 'refused', 'locked'])
    assert.deepEqual((await lastLogged(office))?.findings, ['sign-in/wrong-password', 'sign-in/now-locked'])
    assert.deepEqual(await sessions(office), [{ ended: true, reason: 'failures' }])
    assert.deepEqual(await officerOf(office, hash), { reason: 'ended' })
    assert.deepEqual(await signInAs(office), { outcome: 'locked' })
    assert.deepEqual((await lastLogged(office))?.findings, ['sign-in/locked'])
  })

  test('a success in between begins the count anew', async (t) => {
    const office = await openOffice(t)
    for (let count = 1; count <= 4; count += 1) await signInAs(office, { password: `wrong password ${count}` })
    await opened(office)
    for (let count = 1; count <= 4; count += 1) await signInAs(office, { password: `wrong password ${count}` })
    assert.equal((await signInAs(office)).outcome, 'signed-in')
  })

  test('guesses made all at once count one by one, each with its log row', async (t) => {
    const office = await openOffice(t)
    const guesses = Array.from({ length: 12 }, (_, at) => signInAs(office, { password: `wrong password ${at}` }))
    const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome)
    assert.equal(outcomes.filter((outcome) => outcome === 'refused').length, 4)
    assert.equal(outcomes.filter((outcome) => outcome === 'locked').length, 8)
    const findings = (await log(office)).map((row) => row.findings)
    assert.equal(findings.filter((found) => found.includes('sign-in/now-locked')).length, 1)
    assert.equal((await log(office)).filter(({ id }) => id === 'sign-in').length, 12)
  })

  test('the owner of the database lets a locked administrator back in, with a new password that must be replaced', async (t) => {
    const office = await openOffice(t)
    for (let count = 1; count <= 5; count += 1) await signInAs(office, { password: `wrong password ${count}` })
    const wanted = { operatorId: 'tsukasa', password: NEXT_PASSWORD, terminalId: 'A01', place: FIRST.place }
    await assert.rejects(rescueAdministrator(office.db.app, crypto, wanted), { code: '42501' })
    const rescued = await rescueAdministrator(office.db.asOwner, crypto, wanted)
    assert.ok(rescued.outcome === 'rescued')
    const enrolled = await enrolTerminal(office.db.app, crypto, rescued.code)
    assert.ok(enrolled.outcome === 'enrolled')
    const told = await signInAs(office, { password: NEXT_PASSWORD, terminal: { secret: enrolled.secret } })
    assert.ok(told.outcome === 'signed-in')
    assert.equal(told.mustChangePassword, true)
    assert.deepEqual(await signInAs(office, { password: NEXT_PASSWORD }), { outcome: 'no-terminal' }, 'the old secret of the terminal is void')
    const missing = await rescueAdministrator(office.db.asOwner, crypto, { ...wanted, operatorId: 'nobody-here' })
    assert.deepEqual(missing, { outcome: 'no-administrator' })
  })
})

describe('sessions', () => {
  test('a token without its terminal, another token, or an altered one is nobody\'s', async (t) => {
    const office = await openOffice(t)
    const told = await signInAs(office)
    assert.ok(told.outcome === 'signed-in')
    const none = { reason: 'none' }
    assert.deepEqual(await officerOf(office, tokenHash(crypto, told.token, null)), none)
    assert.deepEqual(await officerOf(office, tokenHash(crypto, told.token, 'another terminal')), none)
    assert.deepEqual(await officerOf(office, tokenHash(crypto, `a.${told.token.slice(2)}`, office.terminal.secret)), none)
    assert.deepEqual(await officerOf(office, tokenHash(crypto, `${told.token.slice(0, -1)}_`, office.terminal.secret)), none)
    assert.equal((await officerOf(office, tokenHash(crypto, told.token, office.terminal.secret)))['operatorId'], 'tsukasa')
  })

  test('left and come back: locked to everything, opened by the password, each with its log row', async (t) => {
    const office = await openOffice(t)
    const hash = await opened(office)
    await lock(office.db.app, crypto, hash)
    assert.deepEqual(await officerOf(office, hash), { reason: 'locked', operatorId: 'tsukasa', name: '港　つかさ' })
    assert.deepEqual(await unlock(office.db.app, crypto, { tokenHash: hash, password: 'wrong but long enough' }), { outcome: 'refused' })
    assert.equal((await officerOf(office, hash))['reason'], 'locked')
    assert.deepEqual(await unlock(office.db.app, crypto, { tokenHash: hash, password: PASSWORD }), { outcome: 'unlocked' })
    assert.equal((await officerOf(office, hash))['operatorId'], 'tsukasa')
    assert.deepEqual((await log(office)).slice(-3).map(({ id, outcome }) => [id, outcome]), [
      ['lock', 'done'], ['unlock', 'denied'], ['unlock', 'done'],
    ])
  })

  test('five wrong passwords at a locked screen end the session for good', async (t) => {
    const office = await openOffice(t)
    const hash = await opened(office)
    await lock(office.db.app, crypto, hash)
    const outcomes = []
    for (let count = 1; count <= 5; count += 1) {
      outcomes.push((await unlock(office.db.app, crypto, { tokenHash: hash, password: `wrong password ${count}` })).outcome)
    }
    assert.deepEqual(outcomes.slice(-2), ['refused', 'locked'])
    assert.deepEqual(await unlock(office.db.app, crypto, { tokenHash: hash, password: PASSWORD }), { outcome: 'no-session' })
  })

  const idle: readonly (readonly [minutes: number, reason: string | undefined])[] = [[4, undefined], [5, 'locked'], [59, 'locked'], [60, 'expired']]
  for (const [minutes, reason] of idle) {
    test(`a seat empty for ${minutes} minutes: ${reason ?? 'open'}`, async (t) => {
      const office = await openOffice(t)
      const hash = await opened(office)
      await office.db.asOwner.query('update access.session set last_seen_at = last_seen_at - make_interval(mins => $1)', [minutes])
      assert.equal((await officerOf(office, hash))['reason'], reason)
      const back = await unlock(office.db.app, crypto, { tokenHash: hash, password: PASSWORD })
      assert.equal(back.outcome, reason === 'expired' ? 'no-session' : 'unlocked')
    })
  }

  test('nobody stays signed in longer than a shift, however busy', async (t) => {
    const office = await openOffice(t)
    const hash = await opened(office)
    await office.db.asOwner.query(`update access.session set started_at = started_at - interval '12 hours'`)
    assert.deepEqual(await officerOf(office, hash), { reason: 'expired' })
  })

  test('working keeps the seat warm; what a screen asks by itself does not, and a busy second costs no write', async (t) => {
    const office = await openOffice(t)
    const hash = await opened(office)
    const { db } = office
    const seen = async () => (await db.asOwner.query<{ ago: number }>(
      'select round(extract(epoch from clock_timestamp() - last_seen_at))::int as ago from access.session'))[0]?.ago ?? -1
    const version = async () => (await db.asOwner.query<{ xmin: string }>('select xmin::text from access.session'))[0]?.xmin
    await db.asOwner.query(`update access.session set last_seen_at = clock_timestamp() - interval '40 seconds'`)
    await db.app.query('select access.officer_of(decode($1, \'hex\'), false)', [hash])
    assert.ok(await seen() >= 40)
    await officerOf(office, hash)
    assert.ok(await seen() < 30)
    const before = await version()
    await officerOf(office, hash)
    assert.equal(await version(), before)
  })

  test('signing out ends the session, once', async (t) => {
    const office = await openOffice(t)
    const hash = await opened(office)
    await signOut(office.db.app, crypto, hash)
    await signOut(office.db.app, crypto, hash)
    assert.deepEqual(await officerOf(office, hash), { reason: 'ended' })
    assert.equal((await log(office)).filter(({ id }) => id === 'sign-out').length, 1)
    assert.deepEqual(await unlock(office.db.app, crypto, { tokenHash: hash, password: PASSWORD }), { outcome: 'no-session' })
  })

  test('one\'s own password: the current one is asked, a weak one refused, and other sessions end', async (t) => {
    const office = await openOffice(t)
    const [here, elsewhere] = [await opened(office), await opened(office)]
    const change = (current: string, next: string) => changeOwnPassword(office.db.app, crypto, { tokenHash: here, current, next })
    assert.deepEqual(await change('wrong but long enough', NEXT_PASSWORD), { outcome: 'refused' })
    const weak = await change(PASSWORD, 'tsukasa no umi 9')
    assert.ok(weak.outcome === 'weak')
    assert.deepEqual(weak.findings.map(({ code, field }) => [code, field]), [['operator/weak-password', 'next']])
    const same = await change(PASSWORD, PASSWORD)
    assert.ok(same.outcome === 'weak')
    assert.deepEqual(same.findings.map(({ code }) => code), ['operator/same-password'])
    assert.deepEqual(await change(PASSWORD, NEXT_PASSWORD), { outcome: 'changed' })
    assert.equal((await officerOf(office, here))['operatorId'], 'tsukasa')
    assert.deepEqual(await officerOf(office, elsewhere), { reason: 'ended' })
    assert.deepEqual(await signInAs(office), { outcome: 'refused' })
    assert.equal((await signInAs(office, { password: NEXT_PASSWORD })).outcome, 'signed-in')
  })

  test('a person who must replace their password can do nothing else', async (t) => {
    const office = await openOffice(t)
    await office.db.asOwner.query('update access.credential set must_change = true')
    const hash = await opened(office)
    const officer = await officerOf(office, hash)
    assert.deepEqual([officer['grants'], officer['mustChangePassword']], [[], true])
    await changeOwnPassword(office.db.app, crypto, { tokenHash: hash, current: PASSWORD, next: NEXT_PASSWORD })
    assert.notDeepEqual((await officerOf(office, hash))['grants'], [])
  })
})

describe('terminals and the first administrator', () => {
  test('an enrolment code is good once, however it is typed, and not after its day', async (t) => {
    const db = await freshDatabase(t)
    const created = await createFirstAdministrator(db.app, crypto, FIRST)
    assert.ok(created.outcome === 'created')
    assert.match(created.code, /^([2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}$/)
    await db.asOwner.query(`update access.terminal_secret set code_until = code_until - interval '25 hours'`)
    assert.deepEqual(await enrolTerminal(db.app, crypto, created.code), { outcome: 'refused' })
    await db.asOwner.query(`update access.terminal_secret set code_until = code_until + interval '25 hours'`)
    const typed = created.code.toLowerCase().replaceAll('-', ' ')
    assert.equal((await enrolTerminal(db.app, crypto, typed)).outcome, 'enrolled')
    assert.deepEqual(await enrolTerminal(db.app, crypto, created.code), { outcome: 'refused' })
  })

  test('two browsers with one code: one is enrolled', async (t) => {
    const db = await freshDatabase(t)
    const created = await createFirstAdministrator(db.app, crypto, FIRST)
    assert.ok(created.outcome === 'created')
    const both = await Promise.all([enrolTerminal(db.app, crypto, created.code), enrolTerminal(db.app, crypto, created.code)])
    assert.deepEqual(both.map(({ outcome }) => outcome).toSorted(), ['enrolled', 'refused'])
  })

  test('there is a first administrator once, even when two ask at the same moment', async (t) => {
    const db = await freshDatabase(t)
    const both = await Promise.all([
      createFirstAdministrator(db.app, crypto, FIRST),
      createFirstAdministrator(db.app, crypto, { ...FIRST, operatorId: 'isago', terminalId: 'A02' }),
    ])
    assert.deepEqual(both.map(({ outcome }) => outcome).toSorted(), ['created', 'not-first'])
    assert.deepEqual(await createFirstAdministrator(db.app, crypto, { ...FIRST, operatorId: 'nagisa', terminalId: 'A03' }), { outcome: 'not-first' })
    const weak = await createFirstAdministrator(db.app, crypto, { ...FIRST, password: 'aaaaaaaaaaaa' })
    assert.deepEqual(weak, { outcome: 'weak-password' })
  })
})

describe('what the server\'s role may read', async () => {
  const db = await freshDatabase({ after })
  for (const what of [
    'select * from access.credential', 'select * from access.terminal_secret', 'select token_hash from access.session',
    'update access.operator set locked_at = null', 'insert into access.mask values (\'x\', \'residentCode\', \'y\')',
    'delete from access.granted', 'select access.write(\'unlock-operator\', \'{}\')', 'select access.assert_administrator()',
  ]) {
    test(`not: ${what}`, async () => {
      await assert.rejects(db.app.query(what), { code: '42501' })
    })
  }
  test('but: who is there and which sessions are open', async () => {
    assert.deepEqual(await db.app.query('select session_id, operator_id, last_seen_at from access.session'), [])
    assert.deepEqual(await db.app.query('select * from access.operator'), [])
  })
})
