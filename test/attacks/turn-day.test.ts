/** Whoever speaks as the system: only what a day that has come covers is written, and all of it told. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { AT_ONCE } from '../../src/desk/pace.ts'
import { turnDay } from '../../src/desk/turn-day.ts'
import { removeDue } from '../../src/desk/turn-move-outs.ts'
import type { Database } from '../../src/desk/ports.ts'
import { canonicalBytes } from '../../src/oplog/canonical.ts'
import { ALL_IS_WELL, verified } from '../imported.ts'
import { freshOffice } from '../office.ts'
import { familyNo, movedIn } from '../scenarios/family.ts'
import { filed } from '../scenarios/filing.ts'
import { columnsOf, leaving } from '../scenarios/moving-out.ts'

const office = await freshOffice({ after })

type Row = { [item: string]: unknown }
type Rows = { versions: Row[]; current: Row[]; households: number[]; outbox: Row[]; keys: Row[]; lookAlikes: unknown[] }
type Sealed = { permit: Row; stamps: Row; record: Rows; writes: unknown[] }
type Entry = { vouches: { table: string; key: number[]; digest: string }[]; persons: number[] } & Row
type Forgery = (sealed: Sealed, entry: Entry) => void

/** A server whose removals are changed on their way to the database, as whoever holds its password could. */
const forging = (forge: Forgery) => {
  const query: Database['query'] = (text, values) => {
    if (!text.includes('record.turn_day(')) return office.db.app.query(text, values)
    const sealed = JSON.parse(String(values?.[0])) as Sealed
    const entry = JSON.parse(Buffer.from(values?.[1] as Buffer).toString()) as Entry
    forge(sealed, entry)
    return office.db.app.query(text, [JSON.stringify(sealed), canonicalBytes(entry)])
  }
  return { ...office.desk, db: { query } }
}

const counted = async (): Promise<unknown> => (await office.db.asOwner.query(`select
  (select count(*) from record.resident_version) as versions, (select count(*) from exchange.outbox) as owed,
  (select count(*) from oplog.entry where step = 'turn') as entries`))[0]

/** One household of three whose head and husband are due today, and whose child is not. */
let family: readonly number[] = []
let others: readonly number[] = []

before(async () => {
  await office.turnTo('2026-04-10')
  const dated = { movedOn: '2026-04-01', notifiedOn: '2026-04-10' }
  family = await movedIn(office, { ...familyNo(1), ...dated })
  others = await movedIn(office, { ...familyNo(2), ...dated })
  await filed(office, leaving(family.slice(0, 2), '2026-04-15', '2026-04-10'))
  await office.turnTo('2026-04-15')
})

const rowOf = (sealed: Sealed, of: Row[], personNo: number | undefined): Row => {
  const row = of.find((known) => known['person_no'] === personNo)
  assert.ok(row, JSON.stringify(sealed.permit))
  return row
}

const set = (item: string, value: unknown, whose = 0): Forgery => (sealed) => {
  rowOf(sealed, sealed.record.versions, family[whose])[item] = value
  for (const current of sealed.record.current) {
    if (current['person_no'] === family[whose] && item in current) current[item] = value
  }
}

const stranger: Forgery = ({ record }, entry) => {
  const [version, current] = [record.versions.at(-1), record.current.at(-1)]
  const person_no = others[0] ?? 0
  record.versions.push({ ...version, person_no, history_no: 2 })
  record.current.push({ ...current, person_no, history_no: 2 })
  entry.vouches.push({ table: 'record.resident_version', key: [person_no, 2], digest: '0'.repeat(64) })
  entry.persons = [...entry.persons, person_no].toSorted((a, b) => a - b)
}

const forgeries: Readonly<Record<string, Forgery>> = {
  'removes somebody who planned nothing': stranger,
  'leaves a removed person out of the entry': (_, entry) => { entry.persons = entry.persons.slice(1) },
  'vouches for one row too few': (_, entry) => { entry.vouches.pop() },
  'names an officer': (_, entry) => { entry['operator'] = 'kessai'; entry['kind'] = 'staff' },
  'calls itself an approval': (_, entry) => { entry['step'] = 'approve' },
  'changes a name on the way': set('full_name', '別野　人'),
  'sends them elsewhere': set('planned_destination', '架空県雲居村'),
  'moves the planned day': set('planned_move_out_on', '2026-04-14'),
  'dates the removal back': set('removed_on', '2026-04-01'),
  'dates the processing back': set('processed_on', '2026-04-01'),
  'says another cause': set('removal_reason', 'death'),
  'says another status': set('status', 'deceased'),
  'makes a ward of whoever stays': set('adult_ward', true, 2),
  'moves whoever stays': set('lot', '1番1号', 2),
  'removes whoever stays': set('status', 'moved-out', 2),
  'makes nobody the head of whoever stays alone': set('is_head', false, 2),
  'hides a current row': ({ record }) => { record.current.pop() },
  'says another household is touched': ({ record }) => { record.households.push(1) },
  'owes somebody else a letter': ({ record }) => { record.outbox[0] = { ...record.outbox[0], personNo: others[0] } },
  'owes a message of another kind': ({ record }) => {
    record.outbox[0] = { ...record.outbox[0], kind: 'notice/move-in' }
  },
  'lets somebody else be found by the name': ({ record }) => {
    record.lookAlikes[0] = ['誰野|female|1990-01-01', others[0]]
  },
  'writes keys of somebody else': ({ record }) => { record.keys[0] = { ...record.keys[0], person_no: others[0] } },
  'writes beside the record': (sealed) => { sealed.writes = [{ area: 'access', op: 'grant', row: {} }] },
}

describe('a forged turn of the day', () => {
  for (const [title, forge] of Object.entries(forgeries)) {
    it(title, async () => {
      const was = await counted()
      await assert.rejects(removeDue(forging(forge), AT_ONCE), (error: { code?: string; name?: string }) =>
        error.code === '23514' || error.name === 'MoveOutsLeft')
      assert.deepEqual(await counted(), was)
    })
  }

  it('is no permit for the write of an officer', async () => {
    const asApproval: Database['query'] = (text, values) =>
      office.db.app.query(text.replace('record.turn_day(', 'record.apply('), values)
    const was = await counted()
    await assert.rejects(removeDue({ ...office.desk, db: { query: asApproval } }, AT_ONCE))
    assert.deepEqual(await counted(), was)
  })

  it('comes too early where the day has not come', async () => {
    const desk = forging(() => {})
    const later: Database['query'] = async (text, values) => {
      if (text.includes('record.turn_day(')) await office.turnTo('2026-04-14')
      return desk.db.query(text, values)
    }
    const was = await counted()
    await assert.rejects(removeDue({ ...desk, db: { query: later } }, AT_ONCE))
    await office.turnTo('2026-04-15')
    assert.deepEqual(await counted(), was)
  })
})

describe('a day turned under pressure', () => {
  it('is turned by two servers at once, and each person removed once', async () => {
    const [one, two] = await Promise.all([turnDay(office.desk), turnDay(office.desk)])
    assert.equal((one['planned-move-out'] ?? 0) + (two['planned-move-out'] ?? 0), 2)
    assert.deepEqual(await columnsOf(office, family, 'status', 'history_no', 'is_head'),
      [['moved-out', 3, true], ['moved-out', 3, false], ['current', 2, true]])
  })

  it('killed between two batches, goes on where it was', async () => {
    await office.turnTo('2026-05-01')
    const houses: (readonly number[])[] = []
    for (let n = 11; n < 15; n += 1) {
      const house = await movedIn(office, { ...familyNo(n), movedOn: '2026-04-28', notifiedOn: '2026-05-01' })
      houses.push(house)
      await filed(office, leaving(house, `2026-05-0${n - 8}`, '2026-05-01'))
    }
    await office.turnTo('2026-05-20')
    let written = 0
    const dying: Database['query'] = (text, values) => {
      if (!text.includes('record.turn_day(')) return office.db.app.query(text, values)
      written += 1
      if (written > 2) return Promise.reject(new Error('killed'))
      return office.db.app.query(text, values)
    }
    await assert.rejects(removeDue({ ...office.desk, db: { query: dying } }, AT_ONCE), /killed/)
    const heads = houses.flatMap((house) => house.slice(0, 1))
    const statuses = async () => (await columnsOf(office, heads, 'status')).flat()
    assert.deepEqual(await statuses(), ['moved-out', 'moved-out', 'current', 'current'])
    assert.equal(await removeDue(office.desk, AT_ONCE), 6)
    assert.deepEqual(await statuses(), Array.from({ length: 4 }, () => 'moved-out'))
  })

  it('passes by one household that cannot be written, and says so', async () => {
    await office.turnTo('2026-06-01')
    const dated = { movedOn: '2026-05-30', notifiedOn: '2026-06-01' }
    const well = await movedIn(office, { ...familyNo(21), ...dated })
    const ill = await movedIn(office, { ...familyNo(22), ...dated })
    for (const house of [well, ill]) await filed(office, leaving(house, '2026-06-10', '2026-06-01'))
    await office.db.asOwner.query(`alter table record.resident_version
      add constraint trouble check (person_no <> ${ill[0]} or history_no < 3)`)
    await office.turnTo('2026-06-10')
    await assert.rejects(turnDay(office.desk), { name: 'MoveOutsLeft' })
    assert.deepEqual((await columnsOf(office, [...well, ...ill], 'status')).flat(),
      ['moved-out', 'moved-out', 'moved-out', 'current', 'current', 'current'])
    await office.db.asOwner.query('alter table record.resident_version drop constraint trouble')
    assert.equal((await turnDay(office.desk))['planned-move-out'], 3)
  })

  it('leaves a log and a record that verify', async () => assert.equal(await verified(office.db), ALL_IS_WELL))
})
