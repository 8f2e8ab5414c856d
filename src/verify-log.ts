/**
 * `daicho verify-log`, a program of its own: works out again what the log and the record must be from the entries
 * themselves, and names the first place that differs. It shares with what writes the log only the formats in src/oplog.
 */
import { parseArgs } from 'node:util'
import { readVerifier } from './oplog/note.ts'
import { openReader } from './verify/connection.ts'
import type { Reader } from './verify/connection.ts'
import { handsHere, startCrew } from './verify/crew.ts'
import type { Crew } from './verify/crew.ts'
import { readCopies } from './verify/copies.ts'
import { faultLine } from './verify/fault.ts'
import type { Fault } from './verify/fault.ts'
import { checkLog } from './verify/log-part.ts'
import type { LogChecked } from './verify/log-part.ts'
import type { KeptCopy } from './verify/heads.ts'
import { checkRecord } from './verify/record-part.ts'
import type { RecordChecked } from './verify/record-part.ts'

/** What to check, and by which keys and copies. */
export type VerifyOptions = {
  /** Of a role that may read the log and the record: daicho_auditor. */
  readonly databaseUrl: string
  /** Checkpoints kept outside the database. */
  readonly copies?: readonly KeptCopy[]
  /**
   * Public keys that the reader trusts, as published (`name+id+key`); without them the database's own are used, and
   * that is said.
   */
  readonly keys?: readonly string[]
  readonly parts?: readonly ('log' | 'record')[]
  /** Threads; by default as many as the machine has, and none for a short log. */
  readonly hands?: number
  readonly say: (line: string) => void
}

/** What was checked; a part that was not asked for, or not reached, is undefined. */
export type Verified = {
  readonly fault: Fault | undefined
  readonly log: (LogChecked & Timed) | undefined
  readonly record: (RecordChecked & Timed) | undefined
}

type Timed = { readonly seconds: number }

/**
 * @returns what was checked, and the first place that differs. @throws where the database cannot be read or a key is
 * none
 */
export const verifyLog = async (options: VerifyOptions): Promise<Verified> => {
  const { say, databaseUrl, parts = ['log', 'record'] } = options
  const known = (options.keys ?? []).map(readVerifier)
  if (known.length === 0) say('keys: those that the database names itself; give --key to check against your own')
  const reader = await openReader(databaseUrl)
  const hands = options.hands ?? (await isShort(reader) ? 0 : handsHere())
  const crew = await startCrew({ url: databaseUrl, snapshot: await reader.snapshot() }, hands)
  try {
    const copies = options.copies ?? []
    const log = parts.includes('log')
      ? await timed((progress) => checkLog(reader, crew, { copies, known, progress }), 'entries', say)
      : undefined
    if (log !== undefined) say(logLine(log))
    if (log?.fault !== undefined) return { fault: log.fault, log, record: undefined }
    const record = parts.includes('record') ? await checkedRecord(reader, crew, say) : undefined
    return { fault: record?.fault, log, record }
  } finally {
    await crew.dismiss()
    await reader.close()
  }
}

/** Starting threads takes longer than to check this much. */
const isShort = async (reader: Reader): Promise<boolean> => {
  const [row] = await reader.rows(`select (select count(*) from (select from oplog.entry limit 20001) e) <= 20000
    and (select count(*) from (select from record.resident_version limit 5001) v) <= 5000`)
  return row?.[0] === 't'
}

const checkedRecord = async (
  reader: Reader, crew: Crew, say: (line: string) => void,
): Promise<RecordChecked & Timed> => {
  const record = await timed((progress) => checkRecord(reader, crew, progress), 'rows', say)
  say(`record: ${record.rows} rows, ${rate(record.rows, record.seconds)} rows/s`)
  return record
}

const logLine = ({ entries, size, heads, pruned, waiting, lost, seconds }: LogChecked & Timed): string =>
  `log: ${entries} entries, ${rate(entries, seconds)} entries/s; tree of ${size}, ${heads} signed heads`
  + (pruned > 0 ? `; ${pruned} looks pruned, of which only the leaf is left` : '')
  + (waiting > 0 ? `; ${waiting} wait for their checkpoint` : '')
  + (lost > 0 ? `; ${lost} copies from after the point the log was restored to` : '')

const PROGRESS_EVERY = 2_000

const timed = async <T>(
  work: (progress: (count: number) => void) => Promise<T>, unit: string, say: (line: string) => void,
): Promise<T & Timed> => {
  const began = performance.now()
  let told = began
  const done = await work((count) => {
    const now = performance.now()
    if (now - told < PROGRESS_EVERY) return
    told = now
    say(`… ${count} ${unit}, ${rate(count, (now - began) / 1000)} ${unit}/s`)
  })
  return { ...done, seconds: (performance.now() - began) / 1000 }
}

const rate = (count: number, seconds: number): number => Math.round(count / Math.max(seconds, 0.001))

/** The last line: that all is as it was written, or the first place that differs. */
export const verdict = ({ fault }: Verified): string =>
  fault === undefined ? 'OK: nothing differs / 相違はありません' : faultLine(fault)

/** By itself: `node src/verify-log.ts --database postgres://… [--copies DIR] [--key VKEY]…`. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { database: { type: 'string' }, copies: { type: 'string' }, key: { type: 'string', multiple: true } },
  })
  if (values.database === undefined) throw new Error('Usage: verify-log --database URL [--copies DIR] [--key VKEY]…')
  const copies = values.copies === undefined ? [] : await readCopies(values.copies)
  const verified = await verifyLog({
    databaseUrl: values.database, copies, keys: values.key ?? [], say: (line) => console.log(line),
  })
  console.log(verdict(verified))
  process.exitCode = verified.fault === undefined ? 0 : 1
}

if (import.meta.main) await main()
