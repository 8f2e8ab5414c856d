/** Entries and a key for tests of the log, and the log's rows as they stand. */
import { randomBytes } from 'node:crypto'
import type { Database } from '../src/desk/ports.ts'
import { entryIdAt } from '../src/oplog/entry-id.ts'
import { toRow } from '../src/frame/key-case.ts'
import { chunkRoot, rowDigest } from '../src/oplog/digest.ts'
import { entryBytes, lookHalves, sortedOnce } from '../src/oplog/entry.ts'
import type { Entry, Vouch } from '../src/oplog/entry.ts'
import type { ResidentRecord } from '../src/record/resident.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import { signerFromSeed } from '../src/oplog/note.ts'

/** Signs the logs of tests. */
export const testSigner = signerFromSeed('daicho.example/test-log', Buffer.alloc(32, 1))

/** An entry of this moment; a look at one resident unless told otherwise. */
export const logEntry = (change: Partial<Entry> = {}): Entry => {
  const at = change.at ?? new Date().toISOString()
  return {
    v: 1, entryId: entryIdAt(at, randomBytes(10)), at, operator: 'op-ishii', kind: 'staff', session: 's-1',
    terminal: 't-honcho-1', place: '本庁', step: 'look', id: 'resident-view', outcome: 'shown', caseId: null,
    persons: [1000011], households: [], numberShown: false, findings: [], confirmed: [], contract: null, approval: null,
    terms: null, vouches: [], detail: {}, ...change,
  }
}

/** Writes an entry as the owner; the columns are derived as always. @returns its id */
export const keepEntry = async (owner: Database, change: Partial<Entry> = {}): Promise<string> => {
  const entry = logEntry(change)
  await owner.query('select oplog.keep($1)', [entryBytes(entry)])
  return entry.entryId
}

export const look = async (app: Database, persons: readonly number[]): Promise<string> => {
  const entry = logEntry({ persons: [] })
  const { head, tail } = lookHalves(entry)
  await app.query('select oplog.look($1, $2, $3)', [head, tail, [...persons]])
  return entry.entryId
}

/** The ids of the entries in the order of the tree. */
export const leafOrder = async (owner: Database): Promise<readonly string[]> => {
  const rows = await owner.query<{ entry_id: string }>('select entry_id from oplog.leaf order by index')
  return rows.map(({ entry_id }) => entry_id)
}

/** Some work on a connection of its own, inside one transaction. */
export const inTransaction = async (
  url: string, end: 'commit' | 'rollback', work: (db: Database) => Promise<void>,
): Promise<void> => {
  const pool = openPool(url, 1)
  try {
    await pool.onOneConnection(async (connection) => {
      await connection.query('begin')
      await work(connection)
      await connection.query(end)
    })
  } finally {
    await pool.close()
  }
}

/** Entries made inside the database, fast, where only their number matters. */
export const keepMany = async (owner: Database, count: number): Promise<void> => {
  await owner.query(MANY, [count])
}

const MANY = `select oplog.keep(convert_to(format('{"approval":null,"at":"%s","caseId":null,"confirmed":[],'
    || '"contract":null,"detail":{},"entryId":"%s","findings":[],"households":[],"id":"resident-view","kind":"staff",'
    || '"numberShown":false,"operator":"op-ishii","outcome":"shown","persons":[%s],"place":null,"session":null,'
    || '"step":"look","terminal":null,"terms":null,"v":1,"vouches":[]}',
    to_char(m.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    overlay(overlay(gen_random_uuid()::text placing '7' from 15) placing left(m.h, 8) || '-' || substr(m.h, 9) from 1),
    1000000 + n), 'UTF8'))
  from generate_series(1, $1::int) n,
  lateral (select at, lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') as h
           from (select date_trunc('milliseconds', clock_timestamp()) as at, n) now) m`

/** A salt, and the row it belongs to: what the log vouches for. */
const vouchedRow = (record: ResidentRecord, entryId: string) => {
  const row = { ...toRow(record), entry_id: entryId }
  const salt = randomBytes(16)
  const key = [record.personNo, record.historyNo]
  return { row: { ...row, salt: `\\x${salt.toString('hex')}` }, key, digest: rowDigest(salt, row) }
}

/**
 * Writes versions with the entry that vouches for them, and what is current from them, as the road does.
 * @param as one vouch a row, or one for all of them as an import has it
 */
export const writeVersions = async (
  owner: Database, records: readonly ResidentRecord[], as: 'rows' | 'chunk' = 'rows',
): Promise<string> => {
  const { entryId, at } = logEntry()
  const sorted = records.toSorted((one, other) => one.personNo - other.personNo || one.historyNo - other.historyNo)
  const rows = sorted.map((record) => vouchedRow(record, entryId))
  const table = 'record.resident_version' as const
  const vouches: Vouch[] = as === 'rows'
    ? rows.map(({ key, digest }) => ({ table, key, digest }))
    : [{
        table, key: ['chunk', sorted[0]?.personNo ?? 0, sorted.at(-1)?.personNo ?? 0], count: rows.length,
        digest: chunkRoot(rows.map(({ digest }) => digest)),
      }]
  const persons = sortedOnce(records.map(({ personNo }) => personNo))
  await keepEntry(owner, { entryId, at, step: 'approve', id: 'move-in', outcome: 'done', persons, vouches })
  await owner.query(
    'insert into record.resident_version select * from jsonb_populate_recordset(null::record.resident_version, $1)',
    [JSON.stringify(rows.map(({ row }) => row))])
  await owner.query(`insert into record.resident_current
    select distinct on (person_no) person_no, sheet_no, history_no, household_no,
      is_head and status = 'current', status, 'live', individual_number_id, resident_code_id, planned_move_out_on
    from record.resident_version where person_no = any($1)
    order by person_no, history_no desc
    on conflict (person_no) do update
      set history_no = excluded.history_no, status = excluded.status, is_head = excluded.is_head,
        planned_move_out_on = excluded.planned_move_out_on`,
    [persons])
  return entryId
}
