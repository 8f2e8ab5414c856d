/**
 * Checks a range of vouched rows against the entries they name: every row vouched for by that entry, and no vouched
 * row gone.
 */
import { canonicalText } from '../oplog/canonical.ts'
import { chunkRoot, rowDigest } from '../oplog/digest.ts'
import type { Vouch } from '../oplog/entry.ts'
import { parseEntryText } from '../oplog/entry.ts'
import { isVouchedTable, VOUCHED_TABLES } from '../oplog/vouched.ts'
import type { VouchedTable } from '../oplog/vouched.ts'
import type { Reader, Row } from './connection.ts'
import type { IdRange } from './entries.ts'
import { rowFaults } from './fault.ts'
import type { Fault } from './fault.ts'

/** What was counted, as far as the first fault. */
export type RecordsChecked = { readonly rows: number; readonly bytes: number; readonly fault: Fault | undefined }

/** Tables that a database of an older version does not have yet are passed over. */
export const vouchedTables = async (reader: Reader): Promise<readonly VouchedTable[]> => {
  const found = await reader.rows(
    'select t from unnest($1::text[]) t where to_regclass(t) is not null', [Object.keys(VOUCHED_TABLES)])
  return found.flatMap(([table]) => (table != null && isVouchedTable(table) ? [table] : []))
}

const RANGE = 'where ($1::uuid is null or entry_id >= $1) and ($2::uuid is null or entry_id < $2)'

const ENTRIES = `select entry_id, convert_from(bytes, 'UTF8') from oplog.entry
  ${RANGE} and vouched > 0 order by entry_id`

/** The same values as `to_jsonb(row) - 'salt'`, in half the time. */
const rowsOf = async (reader: Reader, table: VouchedTable): Promise<string> => {
  const columns = await reader.rows(`select quote_ident(attname) from pg_attribute
    where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'salt' order by attnum`, [table])
  return `select t.entry_id, encode(t.salt, 'hex'), row_to_json(r)::text
    from ${table} t cross join lateral (select ${columns.map(([name]) => `t.${name}`).join(', ')}) r
    ${RANGE.replaceAll('entry_id', 't.entry_id')} order by t.entry_id, ${orderOf(table)}`
}

const orderOf = (table: VouchedTable): string => VOUCHED_TABLES[table].map((column) => `t.${column}`).join(', ')

/** The rows of each table and the entries, all in the order of the entries' ids, are read side by side. */
export const checkRecords = async (reader: Reader, { from, to }: IdRange): Promise<RecordsChecked> => {
  const tables: TableRows[] = []
  for (const table of await vouchedTables(reader)) {
    tables.push({ table, rows: lined(reader.batches(await rowsOf(reader, table), [from, to], BATCH)) })
  }
  const count = { rows: 0, bytes: 0 }
  for await (const batch of reader.batches(ENTRIES, [from, to], BATCH)) {
    for (const entry of batch) {
      const fault = await checkEntry(entry, tables, count)
      if (fault !== undefined) return { ...count, fault }
    }
  }
  for (const { table, rows } of tables) {
    const row = await rows.peek()
    if (row !== undefined) return { ...count, fault: unvouched(table, row) }
  }
  return { ...count, fault: undefined }
}

/** Rows are wide. */
const BATCH = 500

type TableRows = { readonly table: VouchedTable; readonly rows: Lined }

type Count = { rows: number; bytes: number }

const checkEntry = async (
  [entryId, text]: Row, tables: readonly TableRows[], count: Count,
): Promise<Fault | undefined> => {
  const { vouches } = parseEntryText(text ?? '')
  for (const { table, rows } of tables) {
    const ofTable = vouches.filter((vouch) => vouch.table === table)
    const fault = await checkTable({ table, rows, entryId: entryId ?? '', count }, ofTable)
    if (fault !== undefined) return fault
  }
  return undefined
}

type Lined = { readonly peek: () => Promise<Row | undefined>; readonly take: () => Row | undefined }

/** Rows one by one: the next is there to be looked at before it is taken. */
const lined = (batches: AsyncGenerator<readonly Row[]>): Lined => {
  let batch: readonly Row[] = []
  let at = 0
  const peek = async (): Promise<Row | undefined> => {
    if (at >= batch.length) {
      const { value, done } = await batches.next()
      batch = done === true ? [] : value
      at = 0
    }
    return batch[at]
  }
  return { peek, take: () => batch[at++] }
}

type Place = TableRows & { readonly entryId: string; readonly count: Count }

const checkTable = async (place: Place, vouches: readonly Vouch[]): Promise<Fault | undefined> => {
  const { table, rows, entryId } = place
  const row = await rows.peek()
  if (row !== undefined && (row[0] ?? '') < entryId) return unvouched(table, row)
  const chunk = vouches.find(({ count }) => count !== undefined)
  return chunk === undefined ? checkRows(place, vouches) : checkChunk(place, chunk, vouches.length)
}

const unvouched = (table: VouchedTable, row: Row): Fault =>
  rowFaults.unvouched(rowName(table, keyOf(table, parsedRow(row))), row[0] ?? '')

const checkRows = async (
  { table, rows, entryId, count }: Place, vouches: readonly Vouch[],
): Promise<Fault | undefined> => {
  const digests = new Map<string, string>()
  for (const { key, digest } of vouches) {
    if (digests.has(canonicalText(key))) return rowFaults.twice(rowName(table, key), entryId)
    digests.set(canonicalText(key), digest)
  }
  for (let row = await rows.peek(); row?.[0] === entryId; row = await rows.peek()) {
    const { key, digest } = digestOf(table, row, count)
    const expected = digests.get(canonicalText(key))
    if (expected === undefined) return rowFaults.unvouched(rowName(table, key), entryId)
    if (expected !== digest) return rowFaults.changed(rowName(table, key), entryId)
    digests.delete(canonicalText(key))
    rows.take()
  }
  const [missing] = vouches.filter(({ key }) => digests.has(canonicalText(key)))
  return missing === undefined ? undefined : rowFaults.missing(rowName(table, missing.key), entryId)
}

const checkChunk = async (
  { table, rows, entryId, count }: Place, chunk: Vouch, vouches: number,
): Promise<Fault | undefined> => {
  const digests: string[] = []
  const ends: (string | number)[] = []
  const [, first, last] = chunk.key
  const expected = chunk.count ?? 0
  for (let row = await rows.peek(); row?.[0] === entryId && digests.length <= expected; row = await rows.peek()) {
    const { key, digest } = digestOf(table, row, count)
    digests.push(digest)
    ends[ends.length === 0 ? 0 : 1] = key[0] ?? ''
    rows.take()
  }
  const isWhole = vouches === 1 && digests.length === expected && ends[0] === first && (ends[1] ?? ends[0]) === last
    && chunkRoot(digests) === chunk.digest
  return isWhole ? undefined : rowFaults.chunk(table, entryId)
}

type Digested = { readonly key: readonly (string | number)[]; readonly digest: string }

const digestOf = (table: VouchedTable, row: Row, count: Count): Digested => {
  const value = parsedRow(row)
  count.rows += 1
  count.bytes += row[2]?.length ?? 0
  return { key: keyOf(table, value), digest: digestOrNone(Buffer.from(row[1] ?? '', 'hex'), value) }
}

/** A row that was edited into something without canonical form has a digest that nothing vouches for. */
const digestOrNone = (salt: Buffer, value: unknown): string => {
  try {
    return rowDigest(salt, value)
  } catch (error) {
    if (error instanceof TypeError) return ''
    throw error
  }
}

const parsedRow = (row: Row): Readonly<Record<string, unknown>> => JSON.parse(row[2] ?? '{}')

const keyOf = (table: VouchedTable, row: Readonly<Record<string, unknown>>): readonly (string | number)[] =>
  VOUCHED_TABLES[table].map((column) => {
    const part = row[column]
    return typeof part === 'number' || typeof part === 'string' ? part : ''
  })

const rowName = (table: VouchedTable, key: readonly (string | number)[]): string =>
  `${table} (${VOUCHED_TABLES[table].map((column, at) => `${column} ${key[at]}`).join(', ')})`
