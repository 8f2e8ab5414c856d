/** A key is one order's: not another act's, not another operator's, not a preview's, and no way round a lost right. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { freshOffice } from '../office.ts'
import { alone, received } from '../scenarios/family.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const key = (): string => crypto.randomUUID()

it('the same body under the same key, sent to another act, is another order', async () => {
  const clerk = await office.as('nyuryoku')
  const caseId = await received(office, alone(1))
  await clerk.act('park', { caseId, reason: '書類待ち', missing: [] })
  const one = key()
  await clerk.act('claim', { caseId }, { key: one })
  await assert.rejects(clerk.act('resume', { caseId }, { key: one }), { code: 'other-body' })
  const [row] = await office.db.asOwner.query('select state from filing.filing_case where case_id = $1', [caseId])
  assert.deepEqual(row, { state: 'parked' })
})

it('another operator\'s key is nobody\'s', async () => {
  const one = key()
  const caseId = await received(office, alone(2))
  const receipt = { caseId, reason: '取下げの申出' }
  await (await office.as('uketsuke')).act('withdraw', receipt, { key: one })
  await assert.rejects((await office.as('hakko')).act('withdraw', receipt, { key: one }), { code: 'stale' })
})

it('whoever lost the right is not told what they were told when they had it', async () => {
  const clerk = await office.as('uketsuke')
  const caseId = await received(office, alone(3))
  const one = key()
  await clerk.act('claim', { caseId }, { key: one })
  assert.ok(await clerk.act('claim', { caseId }, { key: one }))
  await office.administrator.act('revoke', {
    operatorId: 'uketsuke', grants: [{ step: 'enter', id: 'claim' }], lastDay: null,
  })
  await assert.rejects(clerk.act('claim', { caseId }, { key: one }), { code: 'denied' })
})
