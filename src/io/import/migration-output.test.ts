/** 移行出力: a register that was taken in, taken out through the door and taken in elsewhere is the same register. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, it } from 'node:test'
import type { Database } from '../../desk/ports.ts'
import { COLUMNS } from '../../import/columns.ts'
import { migrationOutput } from '../../media/migration-output/index.ts'
import { colleagueAtWork } from '../../../town/colleague.ts'
import type { FreshDatabase } from '../../../test/database.ts'
import { generateTown } from '../../../town/crowd/generate-town.ts'
import { ALL_IS_WELL, folder, keys, openedOffice, SAMPLE, take, verified, written } from '../../../test/imported.ts'
import {
  application, approved, codesOf, confirmedKey, linesOf, type TestDoor,
} from '../../../test/take-out.ts'
import { deskOf } from '../desk.ts'

const noPaper = { make: () => Promise.reject(new Error('no paper here')), close: () => Promise.resolve() }

const doorOf = (db: FreshDatabase, name: string): TestDoor => {
  const outgoing = join(folder(), name)
  const desk = deskOf({ db: db.pool, keys, mode: 'demo', pdf: noPaper, outgoing })
  return { desk, outgoing, as: (operator) => colleagueAtWork(desk, operator) }
}

const today = async ({ app }: FreshDatabase): Promise<string> => {
  const [row] = await app.query<{ today: string }>(`select desk.office_day()->>'today' as today`)
  return row?.today ?? ''
}

const wanted = async (db: FreshDatabase, keyId: string, more: object = {}) => {
  const day = await today(db)
  return application(keyId, {
    kind: 'migration-output', selection: { processedUntil: day }, columns: ['individualNumberId', 'residentCodeId'],
    legalGround: '法36条の2に基づく委託', dueOn: day, ...more,
  })
}

/** The whole register as the recipient reads it. */
const outputOf = async (db: FreshDatabase, name: string, more: object = {}): Promise<readonly string[]> => {
  const door = doorOf(db, name)
  const { applicationId } = await approved(door, await wanted(db, await confirmedKey(door), more))
  return linesOf(door, await (await door.as('kofu')).act('migration-output', { applicationId }))
}

const rowsOf = ({ asOwner }: FreshDatabase) => asOwner.query(`
  select to_jsonb(v) - 'salt' - 'entry_id' - 'individual_number_id' - 'resident_code_id' as row
  from record.resident_version v order by person_no, history_no`)

it('has the importer\'s columns, all of them, in its order', () => {
  assert.deepEqual(migrationOutput.columns.map(({ title }) => title), COLUMNS.map(({ title }) => title))
})

it('comes in again without a fault, row for row and number for number', async () => {
  const first = await openedOffice({ after })
  await take(first, SAMPLE)
  const lines = await outputOf(first, 'first')
  assert.equal(lines.length, 12)
  const second = await openedOffice({ after })
  const taken = await take(second, await written('again.csv', `${lines.join('\r\n')}\r\n`))
  assert.deepEqual([taken.outcome, taken.told], ['imported', []])
  assert.deepEqual(await rowsOf(second), await rowsOf(first))
  assert.deepEqual(await outputOf(second, 'second'), lines)
})

it('has no numbers where none were approved, and says in the log where some were', async () => {
  const db = await openedOffice({ after })
  await take(db, SAMPLE)
  const lines = await outputOf(db, 'third', { columns: [], legalGround: null })
  assert.ok(!lines[0]?.includes('個人番号'))
  const shown = await db.asOwner.query<{ shown: boolean }>(`
    select number_shown as shown from oplog.entry where id = 'migration-output' order by entry_id`)
  assert.deepEqual(shown.map((entry) => entry.shown), [false, false])
})

it('is not one row longer than was approved', async () => {
  const db = await openedOffice({ after })
  await take(db, SAMPLE)
  const door = doorOf(db, 'fourth')
  const { applicationId } = await approved(door, await wanted(db, await confirmedKey(door)))
  await db.asOwner.query('update media.application set rows = rows - 1')
  assert.deepEqual(await codesOf(await door.as('kofu'), 'migration-output', { applicationId }), ['take-out/more-rows'])
})

/** A register of more people than one entry of the log names. */
const crowd = await openedOffice({ after })
before(async () => { await take(crowd, await written('crowd.csv', [...generateTown(10_500, 7)].join(''))) })

it('of more people than one entry names is named in several, and each of them is found in the log', async () => {
  const db = crowd
  const lines = await outputOf(db, 'fifth', { columns: [], legalGround: null })
  const [left] = await db.asOwner.query<{ people: number; rows: number; naming: readonly string[] }>(
    'select people, rows, naming_entries as naming from media.export')
  assert.equal(left?.rows, lines.length - 1)
  assert.equal(left.naming.length, 2)
  const [named] = await db.asOwner.query<{ people: number; entries: number; missing: number }>(`
    select count(distinct p) as people, count(distinct e.entry_id) as entries,
      (select count(*) from (select person_no from record.resident_version group by 1) v where not exists (
        select from oplog.entry f where f.id = 'migration-output' and f.persons @> array[v.person_no]
          and v.person_no % 97 = 0) and v.person_no % 97 = 0) as missing
    from oplog.entry e, unnest(e.persons) p where e.id = 'migration-output' and e.outcome = 'done'`)
  assert.deepEqual(named, { people: left.people, entries: 2, missing: 0 })
  assert.equal(await verified(db), ALL_IS_WELL)
})

it('that leaves somebody out of those entries is not written', async () => {
  const db = crowd
  const door = doorOf(db, 'sixth')
  const { applicationId } = await approved(door, await wanted(db, await confirmedKey(door, 'rsa')))
  const forging: Database['query'] = (text, values) => {
    if (!String(values?.[0]).includes('"op":"take-out"')) return door.desk.db.query(text, values)
    const sealed = JSON.parse(String(values?.[0])) as { writes: { op: string; row: { entries: string[] } }[] }
    sealed.writes.find(({ op }) => op === 'name-people')?.row.entries.pop()
    return door.desk.db.query(text, [JSON.stringify(sealed), values?.[1]])
  }
  const thief = await colleagueAtWork({ ...door.desk, db: { query: forging } }, 'kofu')
  await assert.rejects(thief.act('migration-output', { applicationId }), { code: '23514' })
  const left = await db.asOwner.query('select from media.export where application_id = $1', [applicationId])
  assert.deepEqual(left, [])
})
