/** 移行出力: a register that was taken in, taken out through the door and taken in elsewhere is the same register. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { COLUMNS } from '../../import/columns.ts'
import { migrationOutput } from '../../media/migration-output/index.ts'
import { colleagueAtWork } from '../../../town/colleague.ts'
import type { FreshDatabase } from '../../../test/database.ts'
import { folder, keys, openedOffice, SAMPLE, take, written } from '../../../test/imported.ts'
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
