/** Checks the entries of a range of ids: bytes in their form, columns as the bytes say; gives their leaf hashes. */
import { hash } from 'node:crypto'
import { entryMillis } from '../oplog/entry-id.ts'
import { EntryFault, parseEntry, parseEntryText } from '../oplog/entry.ts'
import type { Entry } from '../oplog/entry.ts'
import type { Reader, Row } from './connection.ts'
import { entryFaults } from './fault.ts'
import type { Fault } from './fault.ts'

/** Ids from (included) to (excluded); null is no limit. */
export type IdRange = { readonly from: string | null; readonly to: string | null }

/** A pruning that the log tells of. */
export type Pruning = { readonly before: string; readonly count: number }

/** What a range of entries gave, as far as the first fault in it. */
export type EntriesChecked = {
  /** 36 characters an entry, in the order of the ids. */
  readonly ids: string
  /** 64 characters an entry: its leaf hash; spaces where the bytes were pruned. */
  readonly hashes: string
  /** Every entry before this id was given; null: every entry. */
  readonly upTo: string | null
  readonly bytes: number
  readonly prunings: readonly Pruning[]
  readonly fault: Fault | undefined
}

/** Stands for the leaf hash of an entry whose bytes were pruned. */
export const PRUNED = ' '.repeat(64)

const COLUMNS = [
  'entry_id', 'at', 'operator', 'kind', 'terminal', 'place', 'step', 'id', 'outcome', 'case_id', 'persons',
  'number_shown', 'contract', 'vouched',
] as const

const query = (bytes: string): string => `select ${COLUMNS.join(', ')}, ${bytes} from oplog.entry
  where ($1::uuid is null or entry_id >= $1) and ($2::uuid is null or entry_id < $2) order by entry_id`

/** Half the traffic of hexadecimal, and the text is what JSON.parse wants. */
const AS_TEXT = query(`convert_from(bytes, 'UTF8')`)
const AS_HEX = query(`encode(bytes, 'hex')`)
const NOT_UTF8 = new Set(['22021', '22P05'])

/** @param snapshot is read again where bytes turn out not to be UTF-8, slowly, to say which */
export const checkEntries = async (reader: Reader, range: IdRange, snapshot: string): Promise<EntriesChecked> => {
  try {
    return await checkAs(reader, { text: AS_TEXT, read: readText }, range)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NOT_UTF8.has(String(error.code)))) throw error
    await reader.again(snapshot)
    return checkAs(reader, { text: AS_HEX, read: readHex }, range)
  }
}

type Reading = { readonly text: string; readonly read: (bytes: string) => Read }
type Read = { readonly entry: Entry; readonly leaf: string; readonly length: number }

const readText = (text: string): Read =>
  ({ entry: parseEntryText(text), leaf: hash('sha256', `\u0000${text}`, 'hex'), length: Buffer.byteLength(text) })

const readHex = (text: string): Read => {
  const bytes = Buffer.from(text, 'hex')
  const leaf = hash('sha256', Buffer.concat([Uint8Array.of(0), bytes]), 'hex')
  return { entry: parseEntry(bytes), leaf, length: bytes.length }
}

const checkAs = async (reader: Reader, { text, read }: Reading, { from, to }: IdRange): Promise<EntriesChecked> => {
  const found = { ids: '', hashes: '', bytes: 0, prunings: new Array<Pruning>() }
  const done = (upTo: string | null, fault?: Fault): EntriesChecked => ({ ...found, upTo, fault })
  for await (const batch of reader.batches(text, [from, to])) {
    for (const row of batch) {
      const checked = checkEntry(row, read)
      if ('en' in checked) return done(row[0] ?? to, checked)
      found.ids += row[0] ?? ''
      found.hashes += checked.leaf
      found.bytes += checked.length
      if (checked.pruning !== undefined) found.prunings.push(checked.pruning)
    }
  }
  return done(to)
}

type Checked = { readonly leaf: string; readonly length: number; readonly pruning?: Pruning | undefined }

const checkEntry = (row: Row, read: Reading['read']): Checked | Fault => {
  const id = row[0] ?? ''
  const bytes = row[COLUMNS.length] ?? null
  if (bytes === null) return checkPruned(row, id)
  try {
    const { entry, leaf, length } = read(bytes)
    const column = differingColumn(row, entry)
    return column === undefined ? { leaf, length, pruning: pruningOf(entry) } : entryFaults.column(id, column)
  } catch (error) {
    if (!(error instanceof EntryFault)) throw error
    return entryFaults.bytes(id, error.message)
  }
}

/** What PostgreSQL prints for the columns that the bytes give. */
const printed = (entry: Entry): Row => [
  entry.entryId, printedTime(entry.at), entry.operator, entry.kind, entry.terminal, entry.place, entry.step, entry.id,
  entry.outcome, entry.caseId, `{${entry.persons.join(',')}}`, entry.numberShown ? 't' : 'f', entry.contract,
  String(entry.vouches.length),
]

const differingColumn = (row: Row, entry: Entry): string | undefined => {
  const expected = printed(entry)
  const at = expected.findIndex((value, place) => value !== row[place])
  return at < 0 ? undefined : COLUMNS[at]
}

/** 2026-04-15T00:15:30.120Z is printed 2026-04-15 00:15:30.12+00. */
const printedTime = (iso: string): string => {
  const seconds = `${iso.slice(0, 10)} ${iso.slice(11, 19)}`
  const fraction = iso.slice(20, 23)
  return fraction === '000' ? `${seconds}+00` : `${seconds}.${fraction.replace(/0+$/, '')}+00`
}

const checkPruned = (row: Row, id: string): Checked | Fault => {
  const isAtItsTime = row[1] === printedTime(new Date(entryMillis(id)).toISOString())
  const isEmpty = row.slice(2).every((value) => value === null)
  return isAtItsTime && isEmpty ? { leaf: PRUNED, length: 0 } : entryFaults.halfPruned(id)
}

const pruningOf = ({ id, outcome, detail }: Entry): Pruning | undefined =>
  id === 'prune-looks' && outcome === 'done'
    ? { before: String(detail['before']), count: Number(detail['count']) }
    : undefined
