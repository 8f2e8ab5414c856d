/** The keys in the database: what `write_keys` makes of the rows that src/inquiry/keys.ts derives. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchKeys } from '../src/inquiry/keys.ts'
import { sheetKeys } from '../src/inquiry/sheet-keys.ts'
import { amend, openSheet } from '../src/record/change.ts'
import { movedIn, resident } from '../src/record/examples.ts'
import type { ResidentRecord } from '../src/record/resident.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

const write = async ({ asOwner }: FreshDatabase, ...records: readonly ResidentRecord[]): Promise<void> => {
  await asOwner.query('select inquiry.write_keys($1)', [JSON.stringify(records.flatMap(searchKeys))])
}

type Key = { readonly key: string, readonly current: boolean }

const writtenOf = async (database: FreshDatabase, personNo: number): Promise<readonly Key[]> => database.app.query<Key>(
  'select folded as key, is_current as current from inquiry.written_key where person_no = $1 order by 1', [personNo])

const first = resident(1000012)

test('the newest version is shown; what older ones said stays findable as past', async (t) => {
  const database = await freshDatabase(t)
  const married = amend(first, { fullName: '潮　太郎', fullNameKana: 'ウシオ　タロウ' }, movedIn).record
  const moved = amend(married, { oazaAza: '浜町二丁目', lot: '5番' }, movedIn).record
  await write(database, first)
  await write(database, married)
  await write(database, moved)
  assert.deepEqual(await writtenOf(database, 1000012), [{ key: '海野太郎', current: false }, { key: '潮太郎', current: true }])
  const kana = await database.app.query('select loose, is_current from inquiry.kana_key order by 1')
  assert.deepEqual(kana, [{ loose: 'ウシオ タロオ', is_current: true }, { loose: 'ウミノ タロオ', is_current: false }])
  const addresses = await database.app.query('select key, is_current from inquiry.address_key order by 1')
  assert.deepEqual(addresses, [{ key: '海辺市浜町2-5-', is_current: true }, { key: '海辺市潮町1-2-3-', is_current: false }])
  const cards = await database.app.query('select name, history_no, address from inquiry.card')
  assert.deepEqual(cards, [{ name: '潮　太郎', history_no: 3, address: '浜町二丁目5番' }])
})

test('a history imported at once, in any order, and twice, gives the same keys', async (t) => {
  const database = await freshDatabase(t)
  const second = amend(first, { fullName: '潮　太郎' }, movedIn).record
  const third = amend(second, { fullName: '浜　太郎' }, movedIn).record
  for (const records of [[third, first, second], [first, second, third], [first], [second, first]]) {
    await write(database, ...records)
    assert.deepEqual(await writtenOf(database, 1000012), [
      { key: '浜太郎', current: true }, { key: '海野太郎', current: false }, { key: '潮太郎', current: false }])
  }
})

test('an import stages for a whole history what write_keys would write', async (t) => {
  const database = await freshDatabase(t)
  const second = amend(first, { fullName: '潮　太郎', fullNameKana: 'ウシオ　タロウ', lot: '5番' }, movedIn).record
  const gone = amend(second, { fullName: first.fullName, formerSurname: '潮', status: 'moved-out' }, movedIn).record
  const back = openSheet(gone, { birthDate: { ...first.birthDate, sortOn: movedIn.processedOn } }, movedIn).record
  const last = amend(back, { lot: '9番', alias: '浜　太郎', aliasKana: 'ハマ　ヂロウ' }, movedIn).record
  const history = [first, second, gone, back, last]
  await write(database, ...history)
  const told = sheetKeys(history.toReversed().flatMap(searchKeys)).flatMap(({ card, written, kanas, addresses }) => {
    const { person_no, sheet_no, birth_on, town_block_code } = card
    return [
      { of: 'card', ...card },
      ...written.map((key) => ({ of: 'written_key', person_no, sheet_no, birth_on, ...key })),
      ...kanas.map((key) => ({ of: 'kana_key', person_no, sheet_no, birth_on, town_block_code, ...key })),
      ...addresses.map((key) => ({ of: 'address_key', person_no, sheet_no, ...key })),
    ]
  })
  assert.ok(told.length > 15)
  const rows = await Promise.all(['card', 'written_key', 'kana_key', 'address_key'].map((table) =>
    database.asOwner.query<{ row: Readonly<Record<string, unknown>> }>(
      `select to_jsonb(k) || jsonb_build_object('of', '${table}') as row from inquiry.${table} k`)))
  assert.deepEqual(rows.flat().map(({ row }) => comparable(row)).toSorted(), told.map(comparable).toSorted())
})

/** Pairs are an array in the database and its text in a row of keys. */
const comparable = (row: Readonly<Record<string, unknown>>): string => {
  const pairs = Array.isArray(row['pairs']) ? `{${row['pairs'].join()}}` : row['pairs']
  return JSON.stringify(Object.entries({ ...row, pairs }).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

test('a name taken up again is current again, and a corrected birth date moves the past keys too', async (t) => {
  const database = await freshDatabase(t)
  const second = amend(first, { fullName: '潮　太郎' }, movedIn).record
  const back = amend(second, { fullName: first.fullName, birthDate: { ...first.birthDate,
    sortOn: movedIn.processedOn } }, movedIn).record
  for (const record of [first, second, back]) await write(database, record)
  assert.deepEqual(await writtenOf(database, 1000012), [{ key: '海野太郎', current: true }, { key: '潮太郎', current: false }])
  const births = await database.app.query('select distinct birth_on::text from inquiry.written_key')
  assert.deepEqual(births, [{ birth_on: movedIn.processedOn }])
})

test('an alias that was deleted is past, one that stands is current', async (t) => {
  const database = await freshDatabase(t)
  const foreign = resident(7, { kind: 'foreign', fullName: 'LI HUA', alias: '海野　花', fullNameKana: null })
  const deleted = amend(foreign, { alias: null, aliasHistory: [{
    alias: '海野　花', recordedOn: movedIn.processedOn, recordedMunicipality: '海辺市', deletedOn: movedIn.processedOn,
      deletedMunicipality: '海辺市',
  }] }, movedIn).record
  await write(database, foreign)
  assert.deepEqual(await writtenOf(database, 7), [{ key: 'LIHUA', current: true }, { key: '海野花', current: true }])
  await write(database, deleted)
  assert.deepEqual(await writtenOf(database, 7), [{ key: 'LIHUA', current: true }, { key: '海野花', current: false }])
})

test('each sheet has a card of its own', async (t) => {
  const database = await freshDatabase(t)
  const again = openSheet(amend(first, { status: 'moved-out' }, movedIn).record, { lot: '9番' }, movedIn).record
  await write(database, first, again)
  const cards = await database.app.query('select sheet_no, history_no, status from inquiry.card order by 1')
  assert.deepEqual(cards, [{ sheet_no: 1, history_no: 1, status: 'current' }, { sheet_no: 2, history_no: 3,
    status: 'current' }])
})

test('households at an address are counted for the alert of a shared address', async (t) => {
  const { asOwner, ...database } = await freshDatabase(t)
  const at = { townBlockCode: '001001', lot: '2番3号' }
  await write({ ...database, asOwner }, resident(1, at), resident(2, { ...at, householdNo: 2 }), resident(3, { ...at,
    householdNo: 2, katagaki: '101' }))
  const count = async (katagaki: string | null): Promise<unknown> =>
    (await database.app.query<{ n: number }>('select inquiry.households_at($1, $2, $3) as n', ['001001', '2番3号',
      katagaki]))[0]?.n
  assert.equal(await count(null), 2)
  assert.equal(await count('101'), 1)
})

test('indexes are dropped only while there is nothing to find, and made again when missing', async (t) => {
  const database = await freshDatabase(t)
  const make = async (): Promise<unknown> =>
    (await database.app.query<{ n: number }>('select inquiry.make_indexes() as n'))[0]?.n
  assert.equal(await make(), 0)
  await database.asOwner.query('select inquiry.drop_indexes()')
  await write(database, first)
  const made = await make()
  assert.ok(typeof made === 'number' && made > 10)
  await database.asOwner.query('select inquiry.drop_indexes()')
  assert.equal(await make(), 0)
})

test("an operator's last searches: the same terms once, the oldest forgotten", async (t) => {
  const { app } = await freshDatabase(t)
  for (let n = 0; n < 25; n++) await app.query('select inquiry.remember($1, $2, $3)', ['o1', Buffer.from([n % 22]),
    Buffer.from([n])])
  await app.query('select inquiry.remember($1, $2, $3)', ['o2', Buffer.from([1]), Buffer.from([9])])
  const rows = await app.query<{ sealed: string }>(`select encode(terms_sealed, 'hex') as sealed
    from inquiry.recent_search where operator_id = 'o1' order by at desc`)
  assert.equal(rows.length, 20)
  assert.deepEqual(rows.slice(0, 3).map(({ sealed }) => sealed), ['18', '17', '16'])
})

test('the server can write keys only through the roads', async (t) => {
  const { app } = await freshDatabase(t)
  for (const statement of ["select inquiry.write_keys('[]')", 'select inquiry.drop_indexes()',
    'delete from inquiry.card',
    'delete from inquiry.recent_search',
    "insert into inquiry.address_key values (1, 1, true, 'x')", "update inquiry.written_key set folded = ''"]) {
    await assert.rejects(app.query(statement), { code: '42501' }, statement)
  }
})
