/** The first part: entries, leaves, tiles, signatures, and the copies kept outside. */
import type { Verifier } from '../oplog/note.ts'
import { entryMillis } from '../oplog/entry-id.ts'
import type { Reader } from './connection.ts'
import type { Crew } from './crew.ts'
import type { Pruning } from './entries.ts'
import { entryFaults, headFaults } from './fault.ts'
import type { Fault } from './fault.ts'
import { growth } from './growth.ts'
import { checkpointHeads, copyHeads, readOrigins } from './heads.ts'
import type { Head, KeptCopy, Origin } from './heads.ts'
import { leafCheck } from './leaves.ts'
import { rangesOf } from './ranges.ts'

/** By what the log is judged. */
export type LogOptions = {
  readonly copies: readonly KeptCopy[]
  /** Keys that the reader trusts; none: those that the database names itself. */
  readonly known: readonly Verifier[]
  readonly progress: (entries: number) => void
}

/** What was counted, as far as the first fault. */
export type LogChecked = {
  readonly entries: number
  readonly bytes: number
  readonly size: number
  readonly pruned: number
  readonly waiting: number
  readonly heads: number
  /** Copies from beyond the point to which the log was restored. */
  readonly lost: number
  readonly fault: Fault | undefined
}

const ENTRIES_A_RANGE = 20_000

const SIZE = `select coalesce((select max(size) from oplog.checkpoint), 0),
  coalesce((select max(index) + 1 from oplog.leaf), 0),
  extract(epoch from clock_timestamp()), (select extract(epoch from wait_limit) from oplog.setting)`

/** @returns what was found, with the first fault in the order of the log */
export const checkLog = async (reader: Reader, crew: Crew, options: LogOptions): Promise<LogChecked> => {
  const [[signed, grown, now, limit] = []] = await reader.rows(SIZE)
  const size = Number(signed)
  const count = { entries: 0, bytes: 0, size, pruned: 0, waiting: 0, heads: 0, lost: 0 }
  if (Number(grown) > size) return { ...count, fault: headFaults.unsigned(Number(grown)) }
  const origins = await readOrigins(reader, options.known)
  if ('fault' in origins) return { ...count, fault: origins.fault }
  const copies = copyHeads(options.copies, origins.found, size)
  if ('fault' in copies) return { ...count, fault: copies.fault }

  const tree = growth(reader, mergedHeads(reader, origins.found, copies.found.heads))
  const leaves = leafCheck(reader, size, tree)
  const prunings: Pruning[] = []
  const told = (fault?: Fault): LogChecked => ({
    ...count, pruned: leaves.pruned(), waiting: leaves.waiting().length, heads: tree.heads(), lost: copies.found.lost,
    fault,
  })

  for await (const checked of crew.entries(rangesOf(reader, 'oplog.entry', ENTRIES_A_RANGE))) {
    prunings.push(...checked.prunings)
    const fault = await leaves.take(checked) ?? checked.fault
    count.entries += checked.ids.length / 36
    count.bytes += checked.bytes
    options.progress(count.entries)
    if (fault !== undefined) return told(fault)
  }
  const fault = await tree.finish(size) ?? prunedFault(leaves.pruned(), prunings)
    ?? waitingFault(leaves.waiting(), Number(now), Number(limit))
  return told(fault)
}

/** Checkpoints and copies in one order of sizes. */
async function* mergedHeads(
  reader: Reader, origins: readonly Origin[], copies: readonly Head[],
): AsyncGenerator<Head | Fault> {
  const waiting = [...copies]
  for await (const read of checkpointHeads(reader, origins)) {
    if ('fault' in read) { yield read.fault; return }
    for (let copy = waiting[0]; copy !== undefined && copy.size <= read.found.size; copy = waiting[0]) {
      yield copy
      waiting.shift()
    }
    yield read.found
  }
  yield* waiting
}

/** As many entries without bytes as the log's own entries say were pruned. */
const prunedFault = (found: number, prunings: readonly Pruning[]): Fault | undefined => {
  const told = prunings.reduce((sum, { count }) => sum + count, 0)
  return found === told ? undefined : entryFaults.pruned(found, told)
}

const waitingFault = (waiting: readonly string[], now: number, limit: number): Fault | undefined => {
  const [oldest] = waiting
  if (oldest === undefined) return undefined
  const seconds = Math.floor(now - entryMillis(oldest) / 1000)
  return seconds > limit ? entryFaults.waiting(oldest, seconds) : undefined
}
