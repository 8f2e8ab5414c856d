/** What becomes of data that left: receipt, return, erasure, loss; and of media that are kept: 告示15号 第6, 第10-3(5)エ. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { approveWhole } from '../../town/governance.ts'
import { freshOffice } from '../office.ts'
import { application, approved, codesOf, confirmedKey } from '../take-out.ts'
import { alone, movedIn } from './family.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
await movedIn(office, alone(1))
await office.turnTo('2026-12-01')
const keyId = await confirmedKey(office)
const carrier = await office.as('kofu')
const clerk = await office.as('keiyaku')

type Told = Readonly<Record<string, unknown>>
const left = async (): Promise<Told & { readonly applicationId: string }> => {
  const { applicationId } = await approved(office, application(keyId))
  return { ...await carrier.act('resident-list', { applicationId }), applicationId }
}
const receipt = (told: Told, more: object = {}) => ({
  exportId: told['exportId'], receivedOn: '2026-12-01', receivedBy: '移行　はる', toldHow: 'paper', sha256: told['sha256'],
  document: '受領書 第1号', ...more,
})
const returned = (told: Told, more: object = {}) =>
  ({ exportId: told['exportId'], returnedOn: '2026-12-01', returnedBy: '移行　はる', document: '返還書', ...more })
const erasure = (more: object = {}) => ({
  act: 'erasure', exportId: null, mediumNo: null, method: '暗号鍵の破棄', medium: '委託先のサーバ', reason: '印刷が終わった',
  conditions: '', dueOn: '2026-12-31', ...more,
})
const proof = (applicationId: string, more: object = {}) => ({
  applicationId, erasedOn: '2026-12-01', method: '暗号鍵の破棄', erasedBy: '移行　はる', witness: '交付　もり',
  document: '消去証明書 第1号', ...more,
})
const stateOf = async (applicationId: string): Promise<unknown> =>
  (await carrier.look('take-out', { applicationId }) as Told)['state']
const listed = async (list: string): Promise<readonly Told[]> =>
  (await carrier.look('take-outs', { list }) as { takeOuts: readonly Told[] }).takeOuts

describe('第6-2(2): what left', () => {
  it('is received as the file that left, by its hash, and once', async () => {
    const told = await left()
    assert.deepEqual(await codesOf(carrier, 'record-receipt', receipt(told, { sha256: '0'.repeat(64) })),
      ['record-receipt/other-file'])
    assert.deepEqual(await codesOf(carrier, 'record-receipt', receipt(told, { receivedOn: '2026-12-02' })),
      ['media/day-to-come'])
    assert.deepEqual(await codesOf(carrier, 'record-receipt', receipt(told, { receivedOn: '2026-11-30' })),
      ['media/day-too-early'])
    const typed = String(told['sha256']).toUpperCase().replace(/(.{4})/g, '$1 ')
    await carrier.act('record-receipt', receipt(told, { sha256: typed }))
    assert.deepEqual(await codesOf(carrier, 'record-receipt', receipt(told)), ['record-receipt/received-already'])
    assert.equal(await stateOf(told.applicationId), 'received')
  })

  it('is overdue from the day after it was to be back until it is', async () => {
    const told = await left()
    const isOverdue = async (): Promise<boolean> =>
      (await listed('overdue')).some(({ applicationId }) => applicationId === told.applicationId)
    await office.turnTo('2027-01-15')
    assert.equal(await isOverdue(), false)
    await office.turnTo('2027-01-16')
    assert.equal(await isOverdue(), true)
    assert.equal((await listed('all'))[0]?.['isOverdue'], true, 'the overdue come first')
    await carrier.act('record-return', returned(told))
    assert.equal(await isOverdue(), false)
    assert.deepEqual(await codesOf(carrier, 'record-return', returned(told)), ['export/returned-already'])
    assert.equal(await stateOf(told.applicationId), 'returned')
    await office.turnTo('2026-12-01')
  })

  it('that is lost is still out, and is told as lost', async () => {
    const told = await left()
    const loss = { exportId: told['exportId'], foundOn: '2026-12-01', circumstances: '封筒が見当たらない' }
    await carrier.act('record-loss', loss)
    assert.deepEqual(await codesOf(carrier, 'record-loss', loss), ['record-loss/recorded-already'])
    assert.equal(await stateOf(told.applicationId), 'lost')
    assert.deepEqual(
      await codesOf(carrier, 'record-loss', { ...loss, exportId: crypto.randomUUID() }), ['export/unknown'])
  })

  it('cannot be withdrawn any more', async () => {
    const { applicationId } = await left()
    assert.deepEqual(await codesOf(clerk, 'withdraw-application', { applicationId, reason: 'x' }),
      ['application/carried-out'])
    const open = await approved(office, application(keyId))
    await clerk.act('withdraw-application', { applicationId: open.applicationId, reason: 'x' })
    assert.deepEqual(
      await codesOf(clerk, 'withdraw-application', { applicationId: open.applicationId, reason: 'x' }),
      ['application/withdrawn-already'])
  })
})

describe('第6-2(4): an erasure', () => {
  const erasing = async (exportId: unknown): Promise<string> =>
    String((await clerk.act('apply-erasure', erasure({ exportId })))['applicationId'])

  it('is approved first and proven then', async () => {
    const told = await left()
    const applicationId = await erasing(told['exportId'])
    assert.deepEqual(await codesOf(clerk, 'apply-erasure', erasure({ exportId: told['exportId'] })),
      ['apply-erasure/under-way'])
    assert.deepEqual(await codesOf(clerk, 'record-erasure', proof(applicationId)), ['record-erasure/unapproved'])
    await approveWhole(office.desk, { kind: 'own-media', subjectId: applicationId, heldOn: '2026-12-01' })
    assert.deepEqual(await codesOf(clerk, 'record-erasure', proof(applicationId, { erasedOn: '2026-11-30' })),
      ['media/day-too-early'])
    assert.deepEqual(await codesOf(clerk, 'record-erasure', proof(applicationId, { witness: '移行　はる' })),
      ['record-erasure/own-witness'])
    await clerk.act('record-erasure', proof(applicationId))
    assert.deepEqual(await codesOf(clerk, 'record-erasure', proof(applicationId)), ['record-erasure/recorded-already'])
    assert.equal(await stateOf(told.applicationId), 'unreadable')
    assert.equal(await stateOf(applicationId), 'erased')
    assert.deepEqual(await codesOf(clerk, 'apply-erasure', erasure({ exportId: told['exportId'] })),
      ['export/erased-already'])
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/unknown'])
    assert.deepEqual(await codesOf(clerk, 'record-erasure', proof(told.applicationId)), ['record-erasure/unknown'])
  })

  it('is of one thing, until a day to come', async () => {
    assert.deepEqual(await codesOf(clerk, 'apply-erasure', erasure()), ['apply-erasure/one-object'])
    assert.deepEqual(await codesOf(clerk, 'apply-erasure', erasure({ mediumNo: 99 })), ['medium/unknown'])
    const told = await left()
    assert.deepEqual(
      await codesOf(clerk, 'apply-erasure', erasure({ exportId: told['exportId'], dueOn: '2026-11-30' })),
      ['apply-erasure/past'])
  })
})

describe('第6-1, 第6-3: a medium that is kept', () => {
  const medium = (more: object = {}) => ({
    label: 'LTO-01', kind: 'tape', place: '保管室 耐火庫1', holds: '住民票の複製', keeper: '情報システム係', acquiredOn: '2026-06-01',
    checkMonths: 6, ...more,
  })
  type Ledger = { media: readonly (Told & { readonly mediumNo: number })[] }
  const ledger = async (): Promise<Ledger['media'][number] | undefined> =>
    (await carrier.look('media-ledger', {}) as Ledger).media.find(({ label }) => label === 'LTO-01')
  it('is checked in time, and leaves the ledger by an approved disposal alone', async () => {
    await carrier.act('register-medium', medium())
    assert.deepEqual(await codesOf(carrier, 'register-medium', medium()), ['medium/label-taken'])
    assert.deepEqual([(await ledger())?.['dueOn'], (await ledger())?.['isOverdue']], ['2026-12-01', false])
    await office.turnTo('2026-12-02')
    assert.equal((await ledger())?.['isOverdue'], true)
    const mediumNo = (await ledger())?.mediumNo
    await carrier.act('check-medium', { mediumNo, checkedOn: '2026-12-02', result: 'sound', note: '' })
    assert.deepEqual([(await ledger())?.['dueOn'], (await ledger())?.['isOverdue']], ['2027-06-02', false])
    const { applicationId } = await clerk.act('apply-erasure', erasure({ act: 'disposal', mediumNo }))
    assert.deepEqual(await codesOf(clerk, 'apply-erasure', erasure({ act: 'disposal', mediumNo })),
      ['apply-erasure/under-way'])
    await approveWhole(office.desk, { kind: 'own-media', subjectId: String(applicationId), heldOn: '2026-12-02' })
    await clerk.act('record-erasure', proof(String(applicationId), { erasedOn: '2026-12-02', method: '破砕' }))
    assert.equal((await ledger())?.['erasedOn'], '2026-12-02')
    assert.deepEqual(await codesOf(clerk, 'apply-erasure', erasure({ act: 'disposal', mediumNo })),
      ['medium/erased-already'])
    assert.deepEqual(
      await codesOf(carrier, 'check-medium', { mediumNo, checkedOn: '2026-12-02', result: 'sound', note: '' }),
      ['medium/erased-already'])
  })
})
