/** An open session against a real database: left, taken up again, outstayed, carried away, signed out. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crypto, enrolledOffice, NEXT_PASSWORD, PASSWORD, WRONG } from '../../test/enrolled.ts'
import { signOut } from './session.ts'
import { tokenHash } from './session-token.ts'

test('a token without its terminal, another token, or an altered one is nobody\'s', async (t) => {
  const office = await enrolledOffice(t)
  const told = await office.signIn()
  assert.ok(told.outcome === 'signed-in')
  for (const hash of [
    tokenHash(crypto, told.token, null), tokenHash(crypto, told.token, 'another terminal'),
    office.hashOf(`a.${told.token.slice(2)}`), office.hashOf(`${told.token.slice(0, -1)}_`), office.hashOf(''),
  ]) {
    assert.deepEqual(await office.officer(hash), { reason: 'none' })
  }
  assert.equal((await office.officer(office.hashOf(told.token)))['operatorId'], 'tsukasa')
})

test('left and come back: locked to everything, opened by the password, each with its log row', async (t) => {
  const office = await enrolledOffice(t)
  const hash = await office.opened()
  await office.lock(hash)
  assert.deepEqual(await office.officer(hash), { reason: 'locked', operatorId: 'tsukasa', name: '港　つかさ' })
  assert.equal(await office.unlock(hash, WRONG), 'refused')
  assert.equal((await office.officer(hash))['reason'], 'locked')
  assert.equal(await office.unlock(hash, PASSWORD), 'unlocked')
  assert.equal((await office.officer(hash))['operatorId'], 'tsukasa')
  assert.deepEqual((await office.log()).slice(-3).map(({ id, outcome }) => [id, outcome]), [
    ['lock', 'done'], ['unlock', 'denied'], ['unlock', 'done'],
  ])
})

test('five wrong passwords at a locked screen end the session for good', async (t) => {
  const office = await enrolledOffice(t)
  const hash = await office.opened()
  await office.lock(hash)
  const outcomes = []
  for (let count = 1; count <= 5; count += 1) outcomes.push(await office.unlock(hash, `wrong password ${count}`))
  assert.deepEqual(outcomes, ['refused', 'refused', 'refused', 'refused', 'locked'])
  assert.equal(await office.unlock(hash, PASSWORD), 'no-session')
})

const IDLE: readonly (readonly [minutes: number, reason: string | undefined])[] =
  [[4, undefined], [5, 'locked'], [59, 'locked'], [60, 'expired']]
for (const [minutes, reason] of IDLE) {
  test(`a seat empty for ${minutes} minutes: ${reason ?? 'open'}`, async (t) => {
    const office = await enrolledOffice(t)
    const hash = await office.opened()
    await office.db.asOwner.query(
      'update access.session set last_seen_at = last_seen_at - make_interval(mins => $1)', [minutes])
    assert.equal((await office.officer(hash))['reason'], reason)
    assert.equal(await office.unlock(hash, PASSWORD), reason === 'expired' ? 'no-session' : 'unlocked')
  })
}

test('nobody stays signed in longer than a shift, however busy', async (t) => {
  const office = await enrolledOffice(t)
  const hash = await office.opened()
  await office.db.asOwner.query(`update access.session set started_at = started_at - interval '12 hours'`)
  assert.deepEqual(await office.officer(hash), { reason: 'expired' })
})

test('working keeps the seat warm; what a screen asks by itself does not; a busy second costs no write', async (t) => {
  const office = await enrolledOffice(t)
  const hash = await office.opened()
  const { app, asOwner } = office.db
  const state = async () => {
    const [row] = await asOwner.query<{ warm: boolean; version: string }>(
      `select clock_timestamp() - last_seen_at < interval '30 seconds' as warm, xmin::text as version
      from access.session`)
    assert.ok(row)
    return row
  }
  await asOwner.query(`update access.session set last_seen_at = clock_timestamp() - interval '40 seconds'`)
  await app.query(`select access.officer_of(decode($1, 'hex'), false)`, [hash])
  assert.equal((await state()).warm, false)
  await office.officer(hash)
  const before = await state()
  assert.equal(before.warm, true)
  await office.officer(hash)
  assert.deepEqual(await state(), before)
})

test('signing out ends the session, once', async (t) => {
  const office = await enrolledOffice(t)
  const hash = await office.opened()
  await signOut(office.db.app, crypto, hash)
  await signOut(office.db.app, crypto, hash)
  assert.deepEqual(await office.officer(hash), { reason: 'ended' })
  assert.equal((await office.log()).filter(({ id }) => id === 'sign-out').length, 1)
  assert.equal(await office.unlock(hash, PASSWORD), 'no-session')
})

test('one\'s own password: the current one is asked, a weak one refused, and other sessions end', async (t) => {
  const office = await enrolledOffice(t)
  const [here, elsewhere] = [await office.opened(), await office.opened()]
  assert.deepEqual(await office.changePassword(here, WRONG, NEXT_PASSWORD), { outcome: 'refused' })
  const weak = await office.changePassword(here, PASSWORD, 'tsukasa no umi 9')
  assert.ok(weak.outcome === 'weak')
  assert.deepEqual(weak.findings.map(({ code, field }) => [code, field]), [['operator/weak-password', 'next']])
  const same = await office.changePassword(here, PASSWORD, PASSWORD)
  assert.ok(same.outcome === 'weak')
  assert.deepEqual(same.findings.map(({ code }) => code), ['operator/same-password'])
  assert.deepEqual(await office.changePassword(here, PASSWORD, NEXT_PASSWORD), { outcome: 'changed' })
  assert.equal((await office.officer(here))['operatorId'], 'tsukasa')
  assert.deepEqual(await office.officer(elsewhere), { reason: 'ended' })
  assert.deepEqual(await office.signIn(), { outcome: 'refused' })
  assert.equal((await office.signIn({ password: NEXT_PASSWORD })).outcome, 'signed-in')
})

test('a locked seat changes no password, nor does one that has been left for good', async (t) => {
  const office = await enrolledOffice(t)
  const hash = await office.opened()
  await office.lock(hash)
  assert.deepEqual(await office.changePassword(hash, PASSWORD, NEXT_PASSWORD), { outcome: 'session-locked' })
  await signOut(office.db.app, crypto, hash)
  assert.deepEqual(await office.changePassword(hash, PASSWORD, NEXT_PASSWORD), { outcome: 'no-session' })
})

test('a person who must replace their password can do nothing else', async (t) => {
  const office = await enrolledOffice(t)
  await office.db.asOwner.query('update access.credential set must_change = true')
  const hash = await office.opened()
  const officer = await office.officer(hash)
  assert.deepEqual([officer['grants'], officer['mustChangePassword']], [[], true])
  assert.deepEqual(await office.changePassword(hash, PASSWORD, NEXT_PASSWORD), { outcome: 'changed' })
  assert.notDeepEqual((await office.officer(hash))['grants'], [])
})
