/** The door against a real database: every outcome, its log row, and what an attacker would try. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { freshDatabase } from '../../test/database.ts'
import { crypto, enrolledOffice, FIRST, NEXT_PASSWORD, PASSWORD, WRONG, type Enrolled } from '../../test/enrolled.ts'
import { signInCrypto } from '../io/passwords.ts'
import { enrolTerminal } from './enrol-terminal.ts'
import { createFirstAdministrator, rescueAdministrator } from './first-admin.ts'
import { tokenHash } from './session-token.ts'
import { signIn } from './sign-in.ts'

const guess = async (office: Enrolled, times: number): Promise<readonly string[]> => {
  const outcomes = []
  for (let count = 1; count <= times; count += 1) {
    outcomes.push((await office.signIn({ password: `wrong password ${count}` })).outcome)
  }
  return outcomes
}

const lastFindings = async (office: Enrolled) => (await office.log()).at(-1)?.findings

describe('signing in', () => {
  test('the first administrator holds what administration needs, and no more', async (t) => {
    const office = await enrolledOffice(t)
    const officer = await office.officer(await office.opened())
    assert.deepEqual([officer['operatorId'], officer['place']], ['tsukasa', '架空市役所'])
    assert.equal(officer['mustChangePassword'], false)
    const grants = JSON.stringify(officer['grants'])
    assert.match(grants, /register-operator/)
    assert.doesNotMatch(grants, /approve|resident/)
    assert.deepEqual((await office.log()).map(({ id, outcome, operator }) => [id, outcome, operator]), [
      ['create-administrator', 'done', 'system'], ['enrol-terminal', 'done', 'unknown'], ['sign-in', 'done', 'tsukasa'],
    ])
  })

  test('neither token, password nor secret lies in the database in any form a reader could use', async (t) => {
    const office = await enrolledOffice(t)
    const told = await office.signIn()
    assert.ok(told.outcome === 'signed-in')
    const [row] = await office.db.asOwner.query<{ everything: string }>(`
      select concat((select jsonb_agg(s) from access.session s), (select jsonb_agg(c) from access.credential c),
        (select jsonb_agg(x) from access.terminal_secret x),
        (select string_agg(convert_from(e.bytes, 'UTF8'), ' ') from oplog.entry e)) as everything`)
    assert.ok(row)
    const secrets = [told.token, told.token.slice(2), PASSWORD, office.terminal.secret]
    assert.deepEqual(secrets.filter((secret) => row.everything.includes(secret)), [])
  })

  test('a password is kept as argon2id at the cost that is recommended', async () => {
    const kept = await signInCrypto().passwords.hash(PASSWORD)
    assert.match(kept, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    assert.equal(await signInCrypto().passwords.verify(kept, PASSWORD), true)
    assert.equal(await signInCrypto().passwords.verify(kept, WRONG), false)
  })

  test('unknown, wrong and not valid sound alike; only the log tells them apart', async (t) => {
    const office = await enrolledOffice(t)
    assert.deepEqual(await office.signIn({ operator: 'nobody-here' }), { outcome: 'refused' })
    assert.deepEqual((await office.log()).at(-1), {
      operator: 'unknown', id: 'sign-in', outcome: 'denied', terminal: 'A01', findings: ['sign-in/unknown-operator'],
    })
    assert.deepEqual(await office.signIn({ password: WRONG }), { outcome: 'refused' })
    assert.deepEqual(await lastFindings(office), ['sign-in/wrong-password'])
    await office.db.asOwner.query(`update access.operator set valid_until = '2020-01-01', valid_from = '2019-01-01'`)
    assert.deepEqual(await office.signIn(), { outcome: 'refused' })
    assert.deepEqual(await lastFindings(office), ['sign-in/not-valid'])
  })

  test('what was typed for an unknown person, perhaps a password, is kept nowhere', async (t) => {
    const office = await enrolledOffice(t)
    await office.signIn({ operator: PASSWORD })
    const [row] = await office.db.asOwner.query<{ found: boolean }>(
      'select bool_or(position($1 in convert_from(bytes, \'UTF8\')) > 0) as found from oplog.entry', [PASSWORD])
    assert.equal(row?.found, false)
  })

  test('a person who does not exist costs the verification of a password all the same', async (t) => {
    const office = await enrolledOffice(t)
    const asked: (string | null)[] = []
    const verify = (hash: string | null, password: string): Promise<boolean> => {
      asked.push(hash)
      return crypto.passwords.verify(hash, password)
    }
    const counting = { ...crypto, passwords: { ...crypto.passwords, verify } }
    const order = { operator: 'nobody-here', password: PASSWORD, terminal: office.terminal }
    assert.deepEqual(await signIn(office.db.app, counting, order), { outcome: 'refused' })
    assert.deepEqual(asked, [null])
    assert.equal(await crypto.passwords.verify(null, PASSWORD), false)
  })

  test('an unregistered browser gets no further than the door, whatever it knows', async (t) => {
    const office = await enrolledOffice(t)
    assert.deepEqual(await office.signIn({ terminal: null }), { outcome: 'no-terminal' })
    assert.deepEqual(await office.signIn({ terminal: { secret: 'forged' } }), { outcome: 'no-terminal' })
    assert.deepEqual(await lastFindings(office), ['sign-in/unregistered-terminal'])
    await office.db.asOwner.query('update access.terminal set retired_at = now()')
    assert.deepEqual(await office.signIn(), { outcome: 'no-terminal' })
  })

  test('a demonstration may name the terminal itself', async (t) => {
    const office = await enrolledOffice(t)
    const told = await office.signIn({ terminal: { assigned: 'A01' } })
    assert.ok(told.outcome === 'signed-in')
    assert.equal((await office.officer(tokenHash(crypto, told.token, null)))['terminalId'], 'A01')
    assert.deepEqual(await office.signIn({ terminal: { assigned: 'A99' } }), { outcome: 'no-terminal' })
  })
})

describe('failures', () => {
  test('the fifth wrong password locks the person and ends every session; the right one no longer opens', async (t) => {
    const office = await enrolledOffice(t)
    const hash = await office.opened()
    assert.deepEqual(await guess(office, 5), ['refused', 'refused', 'refused', 'refused', 'locked'])
    assert.deepEqual(await lastFindings(office), ['sign-in/wrong-password', 'sign-in/now-locked'])
    assert.deepEqual(await office.db.app.query('select end_reason from access.session'), [{ end_reason: 'failures' }])
    assert.deepEqual(await office.officer(hash), { reason: 'ended' })
    assert.deepEqual(await office.signIn(), { outcome: 'locked' })
    assert.deepEqual(await lastFindings(office), ['sign-in/locked'])
  })

  test('a success in between begins the count anew', async (t) => {
    const office = await enrolledOffice(t)
    await guess(office, 4)
    await office.opened()
    await guess(office, 4)
    assert.equal((await office.signIn()).outcome, 'signed-in')
  })

  test('guesses made all at once count one by one, each with its log row', async (t) => {
    const office = await enrolledOffice(t)
    const guesses = Array.from({ length: 12 }, (_, at) => office.signIn({ password: `wrong password ${at}` }))
    const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome)
    assert.equal(outcomes.filter((outcome) => outcome === 'refused').length, 4)
    assert.equal(outcomes.filter((outcome) => outcome === 'locked').length, 8)
    const logged = (await office.log()).filter(({ id }) => id === 'sign-in')
    assert.equal(logged.length, 12)
    assert.equal(logged.filter(({ findings }) => findings.includes('sign-in/now-locked')).length, 1)
  })

  test('the owner of the database lets a locked administrator back in', async (t) => {
    const office = await enrolledOffice(t)
    await guess(office, 5)
    const wanted = { operatorId: 'tsukasa', password: NEXT_PASSWORD, terminalId: 'A01', place: FIRST.place }
    await assert.rejects(rescueAdministrator(office.db.app, crypto, wanted), { code: '42501' })
    const rescued = await rescueAdministrator(office.db.asOwner, crypto, wanted)
    assert.ok(rescued.outcome === 'rescued')
    const elsewhere = await office.signIn({ password: NEXT_PASSWORD })
    assert.deepEqual(elsewhere, { outcome: 'no-terminal' }, 'the old secret is void')
    const enrolled = await enrolTerminal(office.db.app, crypto, { code: rescued.code })
    assert.ok(enrolled.outcome === 'enrolled')
    const told = await office.signIn({ password: NEXT_PASSWORD, terminal: { secret: enrolled.secret } })
    assert.ok(told.outcome === 'signed-in')
    assert.equal(told.mustChangePassword, true)
    const missing = await rescueAdministrator(office.db.asOwner, crypto, { ...wanted, operatorId: 'nobody-here' })
    assert.deepEqual(missing, { outcome: 'no-administrator' })
  })
})

describe('terminals and the first administrator', () => {
  test('an enrolment code is good once, however it is typed, and not after its day', async (t) => {
    const db = await freshDatabase(t)
    const created = await createFirstAdministrator(db.app, crypto, FIRST)
    assert.ok(created.outcome === 'created')
    assert.match(created.code, /^([2-9A-HJ-NP-Z]{5}-){3}[2-9A-HJ-NP-Z]{5}$/)
    await db.asOwner.query(`update access.terminal_secret set code_until = code_until - interval '25 hours'`)
    assert.deepEqual(await enrolTerminal(db.app, crypto, { code: created.code }), { outcome: 'refused' })
    await db.asOwner.query(`update access.terminal_secret set code_until = code_until + interval '25 hours'`)
    const typed = created.code.toLowerCase().replaceAll('-', ' ')
    assert.equal((await enrolTerminal(db.app, crypto, { code: typed })).outcome, 'enrolled')
    assert.deepEqual(await enrolTerminal(db.app, crypto, { code: created.code }), { outcome: 'refused' })
  })

  test('two browsers with one code: one is enrolled', async (t) => {
    const db = await freshDatabase(t)
    const created = await createFirstAdministrator(db.app, crypto, FIRST)
    assert.ok(created.outcome === 'created')
    const both = await Promise.all([1, 2].map(() => enrolTerminal(db.app, crypto, { code: created.code })))
    assert.deepEqual(both.map(({ outcome }) => outcome).toSorted(), ['enrolled', 'refused'])
  })

  test('there is a first administrator once, even when two ask at the same moment', async (t) => {
    const db = await freshDatabase(t)
    const create = async (operatorId: string, terminalId: string): Promise<string> =>
      (await createFirstAdministrator(db.app, crypto, { ...FIRST, operatorId, terminalId })).outcome
    const both = await Promise.all([create('tsukasa', 'A01'), create('isago', 'A02')])
    assert.deepEqual(both.toSorted(), ['created', 'not-first'])
    assert.equal(await create('nagisa', 'A03'), 'not-first')
    const weak = await createFirstAdministrator(db.app, crypto, { ...FIRST, password: 'aaaaaaaaaaaa' })
    assert.deepEqual(weak, { outcome: 'weak-password' })
  })
})

describe('what the server\'s role may read', async () => {
  const db = await freshDatabase({ after })
  for (const what of [
    'select * from access.credential', 'select * from access.terminal_secret', 'select token_hash from access.session',
    'update access.operator set locked_at = null', 'insert into access.mask values (\'x\', \'residentCode\', \'y\')',
    'delete from access.granted', 'select access.write(\'unlock-operator\', \'{}\')',
    'select access.assert_administrator()', 'select access.rescue_administrator(\'{}\', \'\')',
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
