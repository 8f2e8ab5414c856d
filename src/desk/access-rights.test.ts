/** Rights as they hold on the roads: who is let do what, how it is taken away, what the database refuses by itself. */
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { freshOffice } from '../../test/office.ts'
import { handsOf, officerAt, type Hands, type SignedInOfficer, type WantedOfficer } from '../../test/officers.ts'
import { grantsOf } from '../access/matrix.ts'
import type { Grant } from '../frame/officer.ts'
import { conduct } from './conduct.ts'
import { DeskFailure } from './errors.ts'
import { NOTHING_INTENDED } from './intent.ts'

const office = await freshOffice({ after })
const { db, desk } = office
const admin = handsOf(desk, await officerAt(db, { operatorId: 'minato', grants: grantsOf('administration') }))

let people = 0
const somebody = async (wanted: Partial<WantedOfficer> = {}): Promise<Hands> => {
  people += 1
  return handsOf(desk, await officerAt(db, { operatorId: `person-${people}`, ...wanted }))
}

const failsWith = (code: string) => (error: unknown): boolean => error instanceof DeskFailure && error.code === code

const logged = async (step: string, id: string, operator: string): Promise<unknown> => {
  const [row] = await db.asOwner.query(`
    select kind, outcome from oplog.entry join oplog.arrival a using (entry_id)
    where step = $1 and id = $2 and operator = $3 order by a.at desc limit 1`, [step, id, operator])
  return row
}

const can = async (who: SignedInOfficer, { step, id }: Grant): Promise<boolean> => {
  const [row] = await db.app.query<{ held: boolean }>(
    `select access.officer_of(decode($1, 'hex'))->'grants' @> $2 as held`,
    [who.tokenHash, JSON.stringify([{ step, id }])])
  return row?.held ?? false
}

const ENTER: Grant = { step: 'enter', id: 'move-in' }
const APPROVE: Grant = { step: 'approve', id: 'approve' }
const SOME_CASE = { caseId: '01939f6e-0000-7000-8000-000000000001' }
const give = ({ operatorId }: SignedInOfficer, ...grants: readonly Grant[]) =>
  admin.does('grant', { operatorId, grants, validFrom: null, validUntil: null })
const take = ({ operatorId }: SignedInOfficer, ...grants: readonly Grant[]) =>
  admin.does('revoke', { operatorId, grants, lastDay: null })
const lockSeat = ({ sessionId }: SignedInOfficer) =>
  db.asOwner.query('update access.session set locked = true where session_id = $1', [sessionId])

describe('a contractor\'s worker', () => {
  test('who tries to approve is denied, and the denial is logged under their name and kind', async () => {
    const worker = await somebody({ kind: 'contractor', grants: grantsOf('outsourced-counter') })
    await assert.rejects(worker.does('approve', { cases: [{ ...SOME_CASE, draftNo: 1 }] }), failsWith('denied'))
    assert.deepEqual(await logged('approve', 'approve', worker.operatorId), { kind: 'contractor', outcome: 'denied' })
  })

  test('is not given approval by an administrator, and the refusal is logged', async () => {
    const worker = await somebody({ kind: 'contractor' })
    assert.deepEqual(await give(worker, APPROVE), ['grant/contractor-step'])
    assert.deepEqual(await logged('perform', 'grant', 'minato'), { kind: 'staff', outcome: 'refused' })
  })

  for (const step of ['approve', 'hand-over', 'take-out']) {
    test(`cannot hold ${step} in the database either, under whatever kind it is written`, async () => {
      const { operatorId } = await somebody({ kind: 'contractor' })
      const insert = (kind: string) => db.asOwner.query(`
        insert into access.granted(operator_id, operator_kind, step, id, valid_from, granted_by)
        values ($1, $2, $3, 'x', now(), 'system')`, [operatorId, kind, step])
      await assert.rejects(insert('contractor'), { constraint: 'contractor-step' })
      await assert.rejects(insert('staff'), { code: '23503' })
    })
  }

  test('is not made of staff who hold what a contractor may not', async () => {
    const { operatorId } = await somebody({ grants: [APPROVE] })
    const change = `update access.operator set kind = 'contractor' where operator_id = $1`
    await assert.rejects(db.asOwner.query(change, [operatorId]), { constraint: 'contractor-step' })
  })
})

describe('granting', () => {
  test('nobody grants to themselves: by the act, or past it', async () => {
    const rights = grantsOf('administration')
    const second = await somebody({ grants: rights, masks: ['residentCode'] })
    const { operatorId } = second
    const own = { operatorId, grants: [ENTER], validFrom: null, validUntil: null }
    assert.deepEqual(await second.does('grant', own), ['operator/oneself'])
    assert.deepEqual(await second.does('set-mask', { operatorId, items: [] }), ['operator/oneself'])
    assert.equal(await can(second, ENTER), false)
    await assert.rejects(db.asOwner.query(`
      insert into access.granted(operator_id, operator_kind, step, id, valid_from, granted_by)
      values ($1, 'staff', 'enter', 'move-in', now(), $1)`, [operatorId]), { constraint: 'self-grant' })
  })

  test('a right named twice, as when two bundles overlap, is given once', async () => {
    const officer = await somebody()
    assert.equal(await give(officer, ENTER, ENTER), 'done')
    assert.equal(await can(officer, ENTER), true)
  })

  test('without the grant to grant, nothing is granted', async () => {
    const [officer, friend] = [await somebody({ grants: [ENTER] }), await somebody()]
    const wanted = { operatorId: friend.operatorId, grants: [ENTER], validFrom: null, validUntil: null }
    await assert.rejects(officer.does('grant', wanted), failsWith('denied'))
    assert.equal(await can(friend, ENTER), false)
  })

  test('a right holds from the moment it is given until the moment it is taken', async () => {
    const officer = await somebody()
    assert.equal(await give(officer, ENTER), 'done')
    assert.equal(await can(officer, ENTER), true)
    assert.equal(await take(officer, ENTER), 'done')
    assert.equal(await can(officer, ENTER), false)
    assert.deepEqual(await take(officer, ENTER), ['revoke/not-held'])
    const history = await db.app.query(
      'select granted_by, revoked_by from access.granted where operator_id = $1', [officer.operatorId])
    assert.deepEqual(history, [{ granted_by: 'minato', revoked_by: 'minato' }], 'what was held stays to be seen')
  })

  test('masks reach the officer as they were set', async () => {
    const officer = await somebody()
    const { operatorId, tokenHash } = officer
    await admin.told('set-mask', { operatorId, items: ['residentCode', 'individualNumber'] })
    const [row] = await db.app.query(`select access.officer_of(decode($1, 'hex'))->'masks' as masks`, [tokenHash])
    assert.deepEqual(row, { masks: ['individualNumber', 'residentCode'] })
  })
})

describe('a permit that was lost between the facts and the write', () => {
  const lost: readonly (readonly [what: string, lose: (who: SignedInOfficer) => Promise<unknown>])[] = [
    ['the grant was taken', (who) => take(who, ENTER)],
    ['the person was retired', ({ operatorId }) => admin.told('retire-operator', { operatorId })],
    ['the session was ended', ({ sessionId }) => admin.told('end-session', { sessionId })],
    ['the terminal was taken out of use', ({ terminalId }) => admin.told('retire-terminal', { terminalId })],
    ['the seat was locked', lockSeat],
    ['a mask was put on', ({ operatorId }) => admin.told('set-mask', { operatorId, items: ['familyRegister'] })],
  ]
  for (const [what, lose] of lost) {
    test(`${what}: nothing is written`, async () => {
      const who = await somebody({ grants: [ENTER], terminalId: `lost-${people}` })
      const key = `written-${who.operatorId}`
      const plan = { ...ENTER, questions: {}, decide: async () => {
        await lose(who)
        return { ...NOTHING_INTENDED, writes: [{ area: 'office', op: 'set', row: { key, value: true } } as const] }
      } }
      await assert.rejects(conduct(desk, { tokenHash: who.tokenHash, input: {} }, plan), failsWith('permit-lost'))
      assert.deepEqual(await db.asOwner.query('select from office.setting where key = $1', [key]), [])
    })
  }

  test('where nothing was lost, the same plan is done', async () => {
    const { tokenHash } = await somebody({ grants: [ENTER] })
    const plan = { ...ENTER, questions: {}, decide: () => NOTHING_INTENDED }
    assert.equal((await conduct(desk, { tokenHash, input: {} }, plan)).outcome, 'done')
  })
})

describe('sessions', () => {
  test('of a retired person or terminal, ended, locked or forged: not one of them may do anything', async () => {
    const grants = grantsOf('counter')
    const [retired, moved, ended, locked] = await Promise.all([
      somebody({ grants }), somebody({ grants, terminalId: 'gone-1' }), somebody({ grants }), somebody({ grants }),
    ])
    await admin.told('retire-operator', { operatorId: retired.operatorId })
    await admin.told('retire-terminal', { terminalId: 'gone-1' })
    await admin.told('end-session', { sessionId: ended.sessionId })
    await lockSeat(locked)
    const forged = handsOf(desk, { ...locked, tokenHash: 'ab'.repeat(32) })
    for (const who of [retired, moved, ended, forged]) {
      await assert.rejects(who.sees('counter-home'), failsWith('not-signed-in'))
      await assert.rejects(who.does('claim', SOME_CASE), failsWith('not-signed-in'))
    }
    await assert.rejects(locked.sees('counter-home'), failsWith('session-locked'))
    await assert.rejects(locked.does('claim', SOME_CASE), failsWith('session-locked'))
  })

  test('one\'s own is not ended from here, nor one that is over', async () => {
    const other = await somebody()
    assert.deepEqual(await admin.does('end-session', { sessionId: admin.sessionId }), ['end-session/own'])
    assert.equal(await admin.does('end-session', { sessionId: other.sessionId }), 'done')
    assert.deepEqual(await admin.does('end-session', { sessionId: other.sessionId }), ['end-session/not-open'])
  })

  test('everybody sees their own and nobody else\'s', async () => {
    const who = await somebody({ grants: [{ step: 'look', id: 'own-sessions' }] })
    const shown = JSON.stringify(await who.sees('own-sessions'))
    assert.equal(shown.match(/sessionId/g)?.length, 1)
    assert.ok(shown.includes(who.sessionId))
  })
})
