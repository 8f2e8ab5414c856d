/** Somebody with the server's own database password: what they send to the one write must be what the entry tells. */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Desk } from '../../src/desk/desk.ts'
import type { Database } from '../../src/desk/ports.ts'
import { canonicalBytes } from '../../src/oplog/canonical.ts'
import { atWork, type AtWork } from '../../town/colleague.ts'
import { COLLEAGUES, DEMO_PASSWORD } from '../../town/office.ts'
import { freshOffice } from '../office.ts'
import { alone, checked, movedIn } from '../scenarios/family.ts'

const office = await freshOffice({ after })
await office.turnTo('2026-04-15')
const [resident = 0] = await movedIn(office, alone(1))

type Row = { [item: string]: unknown }
type Rows = { versions: Row[]; current: Row[] } & Row
type Written = { area: string; op: string; row: Row }
type Sealed = { permit: Row; record?: Rows; writes: Written[] }
type Entry = { vouches: { table: string; key: (string | number)[]; digest: string }[]; persons: number[] } & Row
type Forgery = (sealed: Sealed, entry: Entry) => void

/** A desk whose writes are changed on their way to the database, as whoever holds its password could. */
const forging = (forge: Forgery): Desk => {
  const query: Database['query'] = (text, values) => {
    if (!text.includes('record.apply(')) return office.desk.db.query(text, values)
    const sealed = JSON.parse(String(values?.[0])) as Sealed
    const entry = JSON.parse(Buffer.from(values?.[1] as Buffer).toString()) as Entry
    forge(sealed, entry)
    return office.desk.db.query(text, [JSON.stringify(sealed), canonicalBytes(entry)])
  }
  return { ...office.desk, db: { query } }
}

const seat = (operator: string, forge: Forgery): Promise<AtWork> => atWork(forging(forge), {
  operator, password: DEMO_PASSWORD, terminal: COLLEAGUES.find((one) => one.operator === operator)?.terminal ?? '',
})

const counted = async (): Promise<unknown> => (await office.db.asOwner.query(`select
  (select count(*) from record.resident_version) as versions, (select count(*) from access.granted) as grants,
  (select count(*) from restriction.block) as blocks, (select count(*) from restriction.release) as releases,
  (select count(*) from oplog.entry where outcome = 'done' and step <> 'sign-in') as entries`))[0]

const isRefused = async (work: () => Promise<unknown>): Promise<void> => {
  const before = await counted()
  await assert.rejects(work, (error: { code?: string }) => ['23514', 'permit-lost'].includes(error.code ?? ''))
  assert.deepEqual(await counted(), before)
}

const vouch = (key: number[]) => ({ table: 'record.resident_version', key, digest: '0'.repeat(64) })

const GRANT = (by: string): Written => ({
  area: 'access', op: 'grant', row: {
    operatorId: 'kessai', grants: [{ step: 'perform', id: 'release-temporarily' }], validFrom: '2026-01-01',
    validUntil: null, by,
  },
})

describe('an approval', () => {
  const forgeries: Readonly<Record<string, Forgery>> = {
    'tells of another officer': (_, entry) => { entry['operator'] = 'kakunin' },
    'tells of another session': (_, entry) => { entry['session'] = crypto.randomUUID() },
    'tells of another counter': (_, entry) => { entry['place'] = '支所' },
    'tells of another terminal': (_, entry) => { entry['terminal'] = 'mado-1' },
    'tells of staff where a contractor acts': (_, entry) => { entry['kind'] = 'contractor' },
    'tells of another act': (_, entry) => { entry['step'] = 'look'; entry['id'] = 'own-sessions' },
    'tells that nothing was done': (_, entry) => { entry['outcome'] = 'refused' },
    'names nobody': (_, entry) => { entry.persons = [] },
    'vouches for nothing': (_, entry) => { entry.vouches = [] },
    'vouches for another row': (_, { vouches }) => { vouches.splice(0, 1, vouch([resident, 1])) },
    'vouches for one row more than it writes': (_, { vouches }) => { vouches.push(vouch([resident, 9])) },
    'writes one row more than it vouches for': ({ record }) => {
      record?.versions.push({ ...record.versions[0], person_no: resident, history_no: 2 })
    },
    'writes rows of another entry': ({ record }) => {
      record?.versions.splice(0, 1, { ...record.versions[0], entry_id: crypto.randomUUID() })
    },
    'writes rows without saying so': (sealed) => { sealed.permit = { ...sealed.permit, id: 'withdraw' } },
    'makes somebody live elsewhere than their row says': ({ record }) => {
      record?.current.splice(0, 1, { ...record.current[0], household_no: 5999999 })
    },
    'makes somebody current who has no row': ({ record }) => {
      record?.current.push({ ...record.current[0], person_no: resident })
    },
    'grants itself a right': ({ writes }) => { writes.push(GRANT('kessai')) },
    'grants itself a right in another\'s name': ({ writes }) => { writes.push(GRANT('kanri')) },
    'finalises in another\'s name': (sealed) => {
      sealed.writes = sealed.writes.map((write) => ({ ...write, row: { ...write.row, by: 'shogo' } }))
    },
    'lifts the till': ({ writes }) => {
      writes.push({ area: 'certificate', op: 'set-rule', row: { kind: 'residence-copy', what: 'fee', by: 'kessai' } })
    },
    'stands on a permit that another holds': ({ permit }) => { permit['operatorId'] = 'kanri' },
  }
  for (const [n, [title, forge]] of Object.entries(forgeries).entries()) {
    it(`that ${title} is not written`, async () => {
      const typed = alone(2, { fullName: `偽野　${'甲乙丙丁戊己庚辛壬癸'.charAt(n % 10).repeat(1 + Math.floor(n / 10))}` })
      const caseId = await checked(office, { ...typed, address: { ...typed.address, lot: `${100 + n}番` } })
      const approver = await seat('kessai', forge)
      await isRefused(() => approver.act('approve', { cases: [{ caseId, draftNo: 1 }] }))
    })
  }

  it('that nobody touched is written', async () => {
    const caseId = await checked(office, alone(3))
    const approver = await seat('kessai', () => undefined)
    assert.match(JSON.stringify(await approver.act('approve', { cases: [{ caseId, draftNo: 1 }] })), /"final"/)
  })
})

describe('a clerk\'s own small act', () => {
  it('carries nothing bigger', async () => {
    const clerk = await seat('nyuryoku', ({ writes }) => { writes.push(GRANT('kanri')) })
    const caseId = await checked(office, alone(4))
    await isRefused(() => clerk.act('park', { caseId, reason: 'x', missing: [] }))
  })

  it('carries no row of the record', async () => {
    const version = { person_no: resident, history_no: 2, sheet_no: 1 }
    const clerk = await seat('nyuryoku', (sealed, entry) => {
      const versions = [{ ...version, entry_id: entry['entryId'] }]
      sealed.record = { versions, current: [], households: [], lookAlikes: [], keys: [], outbox: [] }
      entry.persons = [resident]
      entry.vouches = [vouch([resident, 2])]
    })
    const caseId = await checked(office, alone(5))
    await isRefused(() => clerk.act('park', { caseId, reason: 'x', missing: [] }))
  })
})

describe('a block', async () => {
  const LEVELS = { entry: 'error', certificate: 'error', inquiry: 'error' }
  const wanted = {
    kind: 'other', personNo: resident, householdNo: null, levels: LEVELS, startsOn: '2026-04-15', endsOn: null,
    reason: 'x',
  }
  await (await office.as('hogo')).act('propose-block', wanted)
  const seen = { blockNo: 1, personNo: resident, householdNo: null }
  const inBlock = (change: (row: Row) => void): Forgery => ({ writes }) => {
    for (const { row } of writes) change(row)
  }

  it('is not confirmed by whoever proposes it', async () => {
    const forge = inBlock((row) => { row['state'] = 'standing'; row['confirmed_by'] = 'kakunin' })
    await isRefused(async () => (await seat('hogo', forge)).act('propose-block', wanted))
  })

  it('is not proposed in another\'s name', async () => {
    const forge = inBlock((row) => { row['set_by'] = 'kakunin' })
    await isRefused(async () => (await seat('hogo', forge)).act('propose-block', wanted))
  })

  it('does not lose its teeth when it is confirmed', async () => {
    const forge = inBlock((row) => { row['inquiry_level'] = 'none' })
    await isRefused(async () => (await seat('kakunin', forge)).act('confirm-block', { ...seen, revision: 1 }))
  })

  it('is not lifted by one person in the name of two', async () => {
    await (await office.as('kakunin')).act('confirm-block', { ...seen, revision: 1 })
    const both = inBlock((row) => { row['state'] = 'lifted'; row['lift_confirmed_by'] = 'kakunin' })
    await isRefused(async () => (await seat('hogo', both)).act('propose-lift', { ...seen, revision: 2, reason: 'x' }))
    await (await office.as('hogo')).act('propose-lift', { ...seen, revision: 2, reason: 'x' })
    const other = inBlock((row) => { row['lift_set_by'] = 'kakunin'; row['lift_confirmed_by'] = 'hogo' })
    const agreed = { ...seen, revision: 3, agreed: true }
    await isRefused(async () => (await seat('kakunin', other)).act('confirm-lift', agreed))
  })

  it('is not released by an officer for themselves in another\'s name', async () => {
    const forge = inBlock((row) => { row['forOperator'] = 'kakunin'; row['by'] = 'hogo' })
    await isRefused(async () => (await seat('kakunin', forge)).act('release-temporarily', {
      ...seen, revision: 3, process: 'inquiry', forOperator: 'nyuryoku', minutes: 10, reason: 'x',
    }))
  })
})
