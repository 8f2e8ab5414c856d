/** Whatever is edited behind the back of the log is found, and named. */
import assert from 'node:assert/strict'
import test from 'node:test'
import type { FreshDatabase } from '../../test/database.ts'
import { assertSound, verify, writtenLog } from '../../test/written-log.ts'
import { DatabaseError } from '../desk/ports.ts'
import { faultLine } from './fault.ts'

/** Changes a table behind everybody's back, has it looked at, and puts it back as it was. */
const damaged = async (
  db: FreshDatabase, table: string, damage: string, check: () => Promise<void>,
): Promise<void> => {
  await db.asOwner.query(`create table oplog.kept as table ${table}`)
  try {
    await db.asOwner.query(damage)
    await check()
  } finally {
    await db.asOwner.query(`delete from ${table}`)
    await db.asOwner.query(`insert into ${table} select * from oplog.kept`)
    await db.asOwner.query('drop table oplog.kept')
  }
}

const OF_LEAF = (index: number): string => `entry_id = (select entry_id from oplog.leaf where index = ${index})`

/** A version that nobody wrote by the road. */
const oneMore = (personNo: number, historyNo: number): string => `insert into record.resident_version
  select (jsonb_populate_record(v, '{"history_no": ${historyNo}}')).* from record.resident_version v
  where person_no = ${personNo} and history_no = 1`

/** By table: what is done to it, and how the line begins that tells it. */
const DAMAGES: Readonly<Record<string, readonly (readonly [damage: string, told: RegExp])[]>> = {
  'oplog.entry': [
    [`update oplog.entry set bytes = set_byte(bytes, 40, get_byte(bytes, 40) # 1) where ${OF_LEAF(0)}`,
      /oplog\.entry [0-9a-f-]{36}: (its bytes are no entry|column)/],
    [`update oplog.entry set bytes = '\\xff' || bytes where ${OF_LEAF(300)}`, /its bytes are no entry.*not UTF-8/],
    [`update oplog.entry set operator = 'op-other' where ${OF_LEAF(2)}`, /column operator is not/],
    [`update oplog.entry set at = at + interval '1 millisecond' where ${OF_LEAF(2)}`, /column at is not/],
    [`update oplog.entry set persons = persons || 7::bigint where ${OF_LEAF(0)}`, /column persons is not/],
    [`update oplog.entry set operator = 'op-other',
        bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'op-ishii', 'op-other'), 'UTF8')
      where ${OF_LEAF(5)}`, /oplog\.leaf 5: not the hash of entry/],
    [`delete from oplog.entry where ${OF_LEAF(400)}`, /oplog\.entry \S+: missing, although it is leaf 400/],
  ],
  'oplog.leaf': [
    ['update oplog.leaf set leaf_hash = sha256(leaf_hash) where index = 258', /oplog\.leaf 258: not the hash/],
    ['delete from oplog.leaf where index = 257', /255 leaves from index 256, where 256 should be/],
    ['delete from oplog.leaf where index = 608', /96 leaves from index 512, where 97 should be/],
    [`update oplog.leaf l set leaf_hash = (select o.leaf_hash from oplog.leaf o where o.index = 21 - l.index)
      where index in (10, 11)`, /oplog\.leaf 10: not the hash/],
    ['update oplog.leaf set index = index + 1000 where index = 10', /none at size 1011, where the tree ends/],
    [`insert into oplog.leaf values (609, '00000000-0000-7000-8000-000000000000', sha256(''))`,
      /none at size 610, where the tree ends/],
  ],
  'oplog.tile': [
    ['update oplog.tile set hashes = set_byte(hashes, 8191, get_byte(hashes, 8191) # 128) where index = 1',
      /oplog\.tile level 0 index 1/],
    ['update oplog.tile set root = sha256(root) where index = 0', /oplog\.tile level 0 index 0/],
    ['delete from oplog.tile where index = 1', /oplog\.tile level 0 index 1: missing/],
    ['insert into oplog.tile select 1, 0, hashes, root from oplog.tile where index = 0',
      /3 tiles, where the tree fills 2/],
  ],
  'oplog.checkpoint': [
    ['update oplog.checkpoint set root = sha256(root) where size = 3', /oplog\.checkpoint 3: its columns/],
    [`update oplog.checkpoint set note = replace(note, E'\\n3\\n', E'\\n2\\n') where size = 3`,
      /oplog\.checkpoint 3: note: the signature of daicho\.example\/test-log is wrong/],
    ['update oplog.checkpoint set size = 4 where size = 3', /oplog\.checkpoint 4: its columns/],
    ['delete from oplog.checkpoint where size = 609', /none at size 609, where the tree ends/],
  ],
  'record.resident_version': [
    [`update record.resident_version set full_name = '別の　名' where person_no = 1000011`,
      /resident_version \(person_no 1000011, history_no 1\): not the row that entry \S+ vouches for/],
    ['update record.resident_version set salt = substr(sha256(salt), 1, 16) where person_no = 1000011',
      /person_no 1000011, history_no 1\): not the row/],
    [`update record.resident_version set birth_date = birth_date || '{"age": 0.5}'
      where person_no = 1000020 and history_no = 2`, /person_no 1000020, history_no 2\): not the row/],
    ['delete from record.resident_version where person_no = 1000020 and history_no = 2',
      /person_no 1000020, history_no 2\): missing, although entry \S+ vouches for it/],
    [oneMore(1000011, 3), /person_no 1000011, history_no 3\): entry \S+, which it names, does not vouch/],
    [`update record.resident_version set entry_id = '00000000-0000-7000-8000-000000000000' where person_no = 1000011`,
      /person_no 1000011, history_no 1\): entry 00000000-0000-7000-8000-000000000000, which it names/],
    [`update record.resident_version set entry_id = 'ffffffff-ffff-7fff-bfff-ffffffffffff' where person_no = 1000011`,
      /person_no 1000011, history_no 1\): missing/],
    [`update record.resident_version set remark = 'x' where person_no = 1000110`,
      /record\.resident_version: the rows that name entry \S+ are not the chunk/],
    ['delete from record.resident_version where person_no = 1000119', /are not the chunk/],
    [oneMore(1000119, 2), /are not the chunk/],
  ],
  'record.resident_current': [
    [`update record.resident_current set status = 'deceased' where person_no = 1000011`,
      /resident_current person 1000011: status is not that of the newest version/],
    ['update record.resident_current set history_no = 1 where person_no = 1000020', /1000020: history_no/],
    ['update record.resident_current set household_no = 1 where person_no = 1000101', /1000101: household_no/],
    ['update record.resident_current set is_head = false where person_no = 1000101', /1000101: is_head/],
    [`update record.resident_current set planned_move_out_on = '2026-04-30' where person_no = 1000101`,
      /1000101: planned_move_out_on/],
    ['delete from record.resident_current where person_no = 1000101', /1000101: missing, although/],
    [`insert into record.resident_current
      select (jsonb_populate_record(c, '{"person_no": 9, "household_no": 9, "resident_code_id": null}')).*
      from record.resident_current c where person_no = 1000101`, /person 9: there is no version/],
  ],
}

test('what is edited behind the back of the log is found and named in both languages', async (t) => {
  const db = await writtenLog(t)
  const damages = Object.entries(DAMAGES).flatMap(([table, of]) => of.map((one) => [table, ...one] as const))
  for (const [table, damage, told] of damages) {
    await damaged(db, table, damage, async () => {
      const { fault } = await verify(db)
      assert.ok(fault, `not found: ${damage}`)
      assert.match(fault.en, told, damage)
      assert.match(faultLine(fault), /^DIFFERS: .+ \/ 相違: .+/)
    })
  }
  await assertSound(db)
})

/** Columns that no proof covers: when a row was written, and how the sequencer found its way. */
const WITHOUT_PROOF = new Set(['oplog.checkpoint.at', 'oplog.checkpoint.seen', 'record.resident_current.shelf'])
const PROVED = Object.keys(DAMAGES)

/** A value of the type that is not the one there. */
const OTHER_VALUE: Readonly<Record<string, string>> = {
  bytea: `set_byte(%1$I, n %% length(%1$I), get_byte(%1$I, n %% length(%1$I)) # (1 << n %% 8))`,
  text: `overlay(coalesce(%1$I, '') placing case substr(coalesce(%1$I, ''), n %% greatest(length(%1$I), 1) + 1, 1)
    when 'x' then 'y' else 'x' end from n %% greatest(coalesce(length(%1$I), 0), 1) + 1)`,
  uuid: 'gen_random_uuid()', boolean: 'not %1$I', integer: 'coalesce(%1$I, 0) + 1', bigint: 'coalesce(%1$I, 0) + 1',
  date: `coalesce(%1$I, '2020-01-01') + 1`, jsonb: `jsonb_build_array(%1$I, n)`,
  'timestamp with time zone': `%1$I + interval '1 ms'`,
  'bigint[]': `%1$I || n::bigint`,
}

test('one changed value in any column of any row is found', async (t) => {
  const db = await writtenLog(t)
  let [found, refused] = [0, 0]
  const columns = await db.asOwner.query<{ table: string; column: string; type: string }>(`
    select t as table, a.attname as column, format_type(a.atttypid, null) as type from unnest($1::text[]) t
    join pg_attribute a on a.attrelid = t::regclass and a.attnum > 0 and not a.attisdropped
    order by md5(t || a.attname)`, [PROVED])
  const tried = columns.filter(({ table, column }) => !WITHOUT_PROOF.has(`${table}.${column}`))
    .filter(({ table }, place) => table !== 'record.resident_version' || place % 6 === 0)
  for (const [place, { table, column, type }] of tried.entries()) {
    const other = (OTHER_VALUE[type] ?? '').replaceAll('%1$I', `"${column}"`).replaceAll('%%', '%')
    assert.notEqual(other, '', type)
    const damage = `with n as (select ${place * 37} as n)
      update ${table} u set "${column}" = (select ${other} from n)
      where u.ctid = (select ctid from ${table} order by md5(ctid::text || ${place}) limit 1)`
    await damaged(db, table, damage, async () => {
      assert.ok((await verify(db)).fault, `not found: ${table}.${column}`)
      found += 1
    }).catch((error: unknown) => {
      if (!(error instanceof DatabaseError)) throw error
      refused += 1
    })
  }
  assert.ok(found > refused, `${found} found, ${refused} refused by a constraint`)
})

