/** A server may die before or after anything it does at the door: there is nothing, or one file, and the log knows. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import type { Desk } from '../../src/desk/desk.ts'
import { settleOutgoing } from '../../src/desk/fetch-export.ts'
import type { Outgoing, Still } from '../../src/desk/outgoing.ts'
import { atWork, type AtWork } from '../../town/colleague.ts'
import { COLLEAGUES, DEMO_PASSWORD } from '../../town/office.ts'
import { freshOffice } from '../office.ts'
import { alone, familyNo, movedIn } from '../scenarios/family.ts'
import { application, approved, codesOf, confirmedKey, filesOf, linesOf } from '../take-out.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
await movedIn(office, familyNo(1))
await movedIn(office, alone(2))
await office.turnTo('2026-12-01')
const carrier = await office.as('kofu')
const keyId = await confirmedKey(office)
const LINES = 5

/** `after`: it was done, and nobody lived to hear of it. */
type Death = { readonly at: number; readonly when: 'before' | 'after' }

class Died extends Error {}

/** Counts what a process does to the world, and ends it at one of them; the dead do nothing more. */
const mortal = (death: Death | undefined) => {
  let done = 0
  let dead = false
  const live = async <T>(work: () => Promise<T>): Promise<T> => {
    done += 1
    const isLast = done === death?.at
    if (dead || (isLast && death?.when === 'before')) {
      dead = true
      throw new Died()
    }
    const came = await work()
    if (!isLast) return came
    dead = true
    throw new Died()
  }
  return { live, count: () => done, isDead: () => dead }
}

type Live = ReturnType<typeof mortal>['live']

const mortalRows = async function* <R>(rows: AsyncIterable<readonly R[]>, live: Live): AsyncGenerator<readonly R[]> {
  for await (const some of rows) yield await live(() => Promise.resolve(some))
}

/** Every effect of the desk that the door uses, one by one. */
const mortalDesk = (desk: Desk, live: Live): Desk => {
  const { outgoing, sealing, snapshot } = desk
  const still = (real: Still): Still => ({
    query: (text, values) => live(() => real.query(text, values)),
    rows: (text, values) => mortalRows(real.rows(text, values), live),
  })
  const files: Outgoing = {
    ...outgoing,
    stage: (id) => live(() => outgoing.stage(id)),
    release: (id, name) => live(() => outgoing.release(id, name)),
    discard: (id) => live(() => outgoing.discard(id)),
  }
  return {
    ...desk,
    db: { query: (text, values) => live(() => desk.db.query(text, values)) },
    snapshot: (work) => snapshot((real) => work(still(real))),
    sealing: { ...sealing, sealTo: (keys, plain, target) => live(() => sealing.sealTo(keys, plain, target)) },
    outgoing: files,
  }
}

const SEAT = COLLEAGUES.find(({ operator }) => operator === 'kofu')

/** The carrier at a server that will die; signed in while it still lives. */
const carrierAt = async (death: Death | undefined) => {
  const life = mortal(death === undefined ? undefined : { ...death, at: death.at + SIGN_IN })
  const desk = mortalDesk(office.desk, life.live)
  const at = await atWork(desk, { operator: 'kofu', password: DEMO_PASSWORD, terminal: SEAT?.terminal ?? '' })
  const before = life.count()
  return { at, before, ...life }
}

let SIGN_IN = 0
SIGN_IN = (await carrierAt(undefined)).before

type Told = Readonly<Record<string, unknown>>

const exportsOf = (applicationId: string) => office.db.asOwner.query<{
  export_id: string; sha256: string; file_name: string
}>('select export_id, sha256, file_name from media.export where application_id = $1', [applicationId])

/** What the log says was done on this application, beside that it began. */
const hashesInLog = async (applicationId: string): Promise<readonly unknown[]> =>
  (await office.db.asOwner.query<{ detail: Told }>(`
    select convert_from(bytes, 'UTF8')::jsonb->'detail' as detail from oplog.entry
    where id = 'resident-list' and outcome = 'done'
      and convert_from(bytes, 'UTF8')::jsonb->'detail'->>'application' = $1`, [applicationId]))
    .filter(({ detail }) => detail['begun'] !== true).map(({ detail }) => detail['sha256'])

/** @returns whether the approval was consumed, after seeing that files, rows and log tell the same */
const assertAgree = async (applicationId: string, filesBefore: readonly string[], place: string): Promise<boolean> => {
  const rows = await exportsOf(applicationId)
  const files = (await filesOf(office)).filter((path) => !filesBefore.includes(path))
  assert.ok(rows.length <= 1, place)
  assert.equal(files.length, rows.length, `${place}: ${files.join(' ')}`)
  assert.deepEqual(await hashesInLog(applicationId), rows.map(({ sha256 }) => sha256), place)
  return rows.length === 1
}

/** Whoever comes back afterwards: a consumed approval gives its one file, another one is consumed now. */
const assertUsable = async (who: AtWork, applicationId: string, isConsumed: boolean): Promise<void> => {
  if (!isConsumed) await who.act('resident-list', { applicationId })
  assert.deepEqual(await codesOf(who, 'resident-list', { applicationId }), ['take-out/consumed'])
  const [{ export_id: exportId, sha256 } = { export_id: '', sha256: '' }] = await exportsOf(applicationId)
  const told = await who.act('fetch-export', { exportId })
  assert.equal(told['sha256'], sha256)
  assert.equal((await linesOf(office, told)).length, LINES)
}

it('第6-2(2): whenever a server dies, the approval is whole or there is exactly one file', async () => {
  const lived = await carrierAt(undefined)
  const first = await approved(office, application(keyId))
  await lived.at.act('resident-list', { applicationId: first.applicationId })
  const effects = lived.count() - lived.before
  assert.ok(effects > 8, `the door does ${effects} things`)
  const ends = { consumed: 0, whole: 0 }
  for (let at = 1; at <= effects; at += 1) {
    for (const when of ['before', 'after'] as const) {
      const { applicationId } = await approved(office, application(keyId))
      const filesBefore = await filesOf(office)
      const { at: doomed, isDead } = await carrierAt({ at, when })
      await doomed.act('resident-list', { applicationId }).then(() => assert.fail('it lived'), () => {})
      assert.ok(isDead(), `${when} ${at}`)
      await settleOutgoing(office.desk)
      const isConsumed = await assertAgree(applicationId, filesBefore, `${when} ${at} of ${effects}`)
      ends[isConsumed ? 'consumed' : 'whole'] += 1
      await assertUsable(carrier, applicationId, isConsumed)
    }
  }
  assert.ok(ends.consumed > 0 && ends.whole > 0, JSON.stringify(ends))
})
