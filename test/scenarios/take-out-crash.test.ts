/** A crash or a race beside the door leaves nothing or exactly one file, and the log says which: 告示15号 第6-2(2). */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, describe, it } from 'node:test'
import type { Desk } from '../../src/desk/desk.ts'
import { settleOutgoing } from '../../src/desk/fetch-export.ts'
import { DatabaseError, type Database } from '../../src/desk/ports.ts'
import { atWork, type AtWork } from '../../town/colleague.ts'
import { COLLEAGUES, DEMO_PASSWORD } from '../../town/office.ts'
import { browserAt } from '../door.ts'
import { freshOffice } from '../office.ts'
import { application, approved, codesOf, confirmedKey, filesOf, linesOf } from '../take-out.ts'
import { alone, movedIn } from './family.ts'

const office = await freshOffice({ after })
const { asOwner } = office.db
await office.turnTo('2026-04-15')
await movedIn(office, alone(1))
await office.turnTo('2026-12-01')
const keyId = await confirmedKey(office)
const carrier = await office.as('kofu')

const seat = (desk: Desk, operator: string): Promise<AtWork> => atWork(desk, {
  operator, password: DEMO_PASSWORD, terminal: COLLEAGUES.find((one) => one.operator === operator)?.terminal ?? '',
})
const exportsOf = async (applicationId: string): Promise<number> =>
  (await asOwner.query('select from media.export where application_id = $1', [applicationId])).length
const staged = async (): Promise<readonly string[]> =>
  (await filesOf(office)).filter((path) => path.includes('staged'))
type Outcome = { readonly told: unknown }
const outcomesOf = async (applicationId: string): Promise<readonly unknown[]> => (await asOwner.query<Outcome>(`
  select array[outcome, coalesce(convert_from(bytes, 'UTF8')::jsonb->'detail'->>'begun', 'false')] as told
  from oplog.entry where step = 'take-out' and convert_from(bytes, 'UTF8')::jsonb->'detail'->>'application' = $1
  order by entry_id`, [applicationId])).map(({ told }) => told)

/** A desk of a server that dies at this moment: every statement from there on fails, and the process does nothing. */
const dying = (when: (text: string) => boolean): Desk => {
  let dead = false
  const gone = (): never => { throw new DatabaseError('08006', 'the server is gone') }
  const query: Database['query'] = (text, values) => {
    if (dead || when(text)) {
      dead = true
      gone()
    }
    return office.desk.db.query(text, values)
  }
  // Whoever is dead moves no file any more.
  const outgoing = {
    ...office.desk.outgoing,
    discard: (id: string) => (dead ? Promise.reject(new Error('dead')) : office.desk.outgoing.discard(id)),
    release: (id: string, name: string) =>
      (dead ? Promise.reject(new Error('dead')) : office.desk.outgoing.release(id, name)),
  }
  return { ...office.desk, db: { query }, outgoing }
}

describe('第6-2(2): a server that dies', () => {
  it('between the sealed file and the approval leaves nothing, and the log says that it began', async () => {
    const { applicationId } = await approved(office, application(keyId))
    let writes = 0
    const desk = dying((text) => text.includes('record.apply(') && (writes += 1) === 2)
    await assert.rejects((await seat(desk, 'kofu')).act('resident-list', { applicationId }))
    assert.equal((await staged()).length, 1)
    assert.equal(await exportsOf(applicationId), 0)
    assert.equal(await settleOutgoing(office.desk), 1)
    assert.deepEqual(await staged(), [])
    assert.deepEqual(await outcomesOf(applicationId), [['done', 'true']])
    const [entry] = await asOwner.query<{ outcome: string }>(`
      select outcome from oplog.entry where step = 'take-out' and operator = 'system' order by entry_id desc limit 1`)
    assert.equal(entry?.outcome, 'failed')
    await carrier.act('resident-list', { applicationId })
    assert.equal(await exportsOf(applicationId), 1, 'the approval was still whole')
  })

  it('after the approval, before the file has its name, leaves exactly one file, which is fetched later', async () => {
    const { applicationId } = await approved(office, application(keyId))
    const outgoing = { ...office.desk.outgoing, release: () => Promise.reject(new Error('x')) }
    const stops = { ...office.desk, outgoing }
    await assert.rejects((await seat(stops, 'kofu')).act('resident-list', { applicationId }))
    assert.equal(await exportsOf(applicationId), 1)
    assert.equal(await settleOutgoing(office.desk), 0, 'it is kept for whoever fetches it')
    assert.equal((await staged()).length, 1)
    assert.deepEqual(await outcomesOf(applicationId), [['done', 'true'], ['done', 'false']])
    const { export: left, state } = await carrier.look('take-out', { applicationId }) as
      { export: { exportId: string; fileName: string; sha256: string }; state: string }
    assert.equal(state, 'consumed')
    const before = (await filesOf(office)).length
    await carrier.act('fetch-export', { exportId: left.exportId })
    assert.deepEqual(await staged(), [])
    assert.equal((await filesOf(office)).length, before)
    assert.equal((await linesOf(office, left)).length, 2)
    assert.deepEqual(await codesOf(carrier, 'resident-list', { applicationId }), ['take-out/consumed'])
  })

  it('whose answer was lost after the write had come through consumed it, and the file stays', async () => {
    const { applicationId } = await approved(office, application(keyId))
    let writes = 0
    const query: Database['query'] = async (text, values) => {
      const rows = await office.desk.db.query<never>(text, values)
      if (text.includes('record.apply(') && (writes += 1) === 2) throw new DatabaseError('08006', 'the line broke')
      return rows
    }
    const colleague = await seat({ ...office.desk, db: { query } }, 'kofu')
    await assert.rejects(colleague.act('resident-list', { applicationId }))
    assert.equal(await exportsOf(applicationId), 1)
    assert.equal((await staged()).length, 1)
    const { export: left } = await carrier.look('take-out', { applicationId }) as { export: { exportId: string } }
    await carrier.act('fetch-export', { exportId: left.exportId })
  })

  it('while it writes leaves a beginning that is swept away, and nothing else', async () => {
    const { applicationId } = await approved(office, application(keyId))
    const sealing = {
      ...office.desk.sealing,
      sealTo: () => Promise.reject(new Error('the disk is full')),
    }
    await assert.rejects((await seat({ ...office.desk, sealing }, 'kofu')).act('resident-list', { applicationId }))
    await office.desk.outgoing.sweep()
    assert.deepEqual(await staged(), [])
    assert.equal(await exportsOf(applicationId), 0)
  })

  it('does not hand over a file that is not the one recorded', async () => {
    const { applicationId } = await approved(office, application(keyId))
    const { exportId, fileName } = await carrier.act('resident-list', { applicationId })
    const lost = { ...office.desk.outgoing, find: () => Promise.resolve({ bytes: 1, sha256: '0'.repeat(64) }) }
    const colleague = await seat({ ...office.desk, outgoing: lost }, 'kofu')
    assert.deepEqual(await codesOf(colleague, 'fetch-export', { exportId }), ['take-out/file-gone'])
    assert.deepEqual(await codesOf(carrier, 'fetch-export', { exportId: crypto.randomUUID() }), ['export/unknown'])
    assert.ok((await filesOf(office)).some((path) => path.endsWith(String(fileName))))
  })
})

/** Both have begun, read and sealed before either consumes. */
const consumingTogether = (): Desk => {
  const { promise: everybody, resolve } = Promise.withResolvers<void>()
  let writes = 0
  const query: Database['query'] = async (text, values) => {
    const consumes = text.includes('record.apply(') && String(values?.[0]).includes('"op":"take-out"')
    if (consumes) writes += 1
    if (writes === 2) resolve()
    if (consumes) await everybody
    return office.desk.db.query(text, values)
  }
  return { ...office.desk, db: { query } }
}

describe('the way to the officer\'s browser', () => {
  it('hands over the sealed bytes under a name that tells nothing, and nothing to whoever may not', async () => {
    const { applicationId } = await approved(office, application(keyId))
    const told = await carrier.act('resident-list', { applicationId })
    const browser = browserAt(office)
    await browser.signIn('kofu')
    const response = await browser.post(`/api/exports/${String(told['exportId'])}`, { input: {} })
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('Content-Disposition'), `attachment; filename="${String(told['fileName'])}"`)
    const bytes = Buffer.from(await response.arrayBuffer())
    assert.equal(createHash('sha256').update(bytes).digest('hex'), told['sha256'])
    await browser.signIn('uketsuke')
    assert.equal((await browser.post(`/api/exports/${String(told['exportId'])}`, { input: {} })).status, 403)
    assert.equal((await browser.post('/api/exports/nothing', { input: {} })).status, 422)
    const [row] = await asOwner.query<{ times: number }>(
      'select count(*) as times from media.handing where export_id = $1', [told['exportId']])
    assert.equal(row?.times, 1)
  })
})

describe('第6-2(2): two officers at once', () => {
  it('get one file between them', async () => {
    const { applicationId } = await approved(office, application(keyId))
    const before = (await filesOf(office)).length
    const desk = consumingTogether()
    const both = await Promise.all((await Promise.all([seat(desk, 'kofu'), seat(desk, 'keiyaku')]))
      .map((one) => one.attempt('resident-list', { applicationId })))
    assert.deepEqual(both.map(({ outcome }) => outcome).toSorted(), ['done', 'refused'])
    const refused = both.find(({ outcome }) => outcome === 'refused')
    assert.ok(refused?.outcome === 'refused')
    assert.deepEqual(refused.findings.map(({ code }) => code), ['take-out/consumed'])
    assert.equal((await filesOf(office)).length, before + 1)
    assert.equal(await exportsOf(applicationId), 1)
  })
})
