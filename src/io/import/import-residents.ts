/**
 * Imports a file of residents: judged whole first, then written chunk by chunk, going on where an earlier run was cut
 * off.
 */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { DatabaseError } from '../../desk/ports.ts'
import { refusedEntry } from '../../import/chunk.ts'
import { fileRules, type Chunk, type Whole } from '../../import/file-rules.ts'
import type { RowFault } from '../../import/reading.ts'
import { readHeader } from '../../import/read-row.ts'
import type { Office } from '../../import/row-rules.ts'
import { WORDS } from '../../import/words.ja.ts'
import { civilDay } from '../../law/calendar.ts'
import { entryIdAt } from '../../oplog/entry-id.ts'
import { entryBytes } from '../../oplog/entry.ts'
import type { Keys } from '../keys.ts'
import { openPool, type DatabasePool } from '../postgres/pool.ts'
import { Refusal } from '../refusal.ts'
import { handsHere, startCrew, type Crew } from './crew.ts'
import type { WriteJob } from './job.ts'
import { openSource, type Source } from './source.ts'

/** What to take in, where, and whom to tell. */
export type ImportOptions = {
  readonly path: string
  /** As daicho_importer. */
  readonly address: string
  readonly keys: Pick<Keys, 'hmacKey' | 'boxKey' | 'boxKeyId' | 'boxKeys'>
  readonly mode: Office['mode']
  readonly dryRun?: boolean
  /** Every faulty place, in the order of the file as far as a row can tell, then what only the whole file can. */
  readonly fault: (fault: RowFault) => void
  /** A value that was taken in otherwise than written. */
  readonly notice?: (notice: RowFault) => void
  readonly progress?: (progress: Progress) => void
}

/** How far it is. */
export type Progress = {
  readonly stage: 'checking' | 'writing' | 'settling'
  readonly rows: number
  /** Part of the work of this stage, 0 to 1. */
  readonly part: number
}

/** What became of a file. */
export type Imported = Pick<Whole, 'rows' | 'persons' | 'households'> & {
  /** 'already' where every chunk was in before. */
  readonly outcome: 'imported' | 'already' | 'checked' | 'faulty'
  readonly faults: number
  readonly chunks: number
  /** Rows and chunks written by this run. */
  readonly written: { readonly rows: number; readonly chunks: number }
  readonly seconds: { readonly checking: number; readonly writing: number; readonly settling: number }
}

/** @throws Refusal where the file cannot be read, the office is not open, or the log is closed */
export const importResidents = async (options: ImportOptions): Promise<Imported> => {
  await using stack = new AsyncDisposableStack()
  const source = await openSource(options.path)
  stack.defer(source.close)
  const pool = openPool(options.address, 2)
  stack.defer(pool.close)
  const facts = await factsOf(pool, source)
  const office = officeOf(facts, options.mode)
  const [total] = facts.done.map(([, ofChunks]) => ofChunks)
  if (total !== undefined && facts.done.length === total) return already(facts)

  const header = readHeader(source.titles)
  if ('faults' in header) return await refuse({ options, source, pool }, header.faults)
  const { address, keys: { hmacKey, boxKey, boxKeyId, boxKeys } } = options
  const { fd, hash, titles } = source
  const { isEmpty, hasNumbers } = facts
  const start = { fd, hash, titles, office, address, keys: { hmacKey, boxKey, boxKeyId, boxKeys }, isEmpty, hasNumbers }
  const crew = startCrew(start, handsFor(source))
  stack.defer(crew.dismiss)
  return await carryOut({ options, source, pool, crew, facts })
}

const Facts = z.object({
  prefecture: z.string().nullable(), municipality: z.string().nullable(), municipalityCode: z.string().nullable(),
  today: z.string().transform(civilDay),
  townBlocks: z.array(z.tuple([z.string(), z.enum(['residential-indication', 'lot-number'])])),
  isEmpty: z.boolean(), hasNumbers: z.boolean(),
  done: z.array(z.tuple([z.number(), z.number(), z.number()])),
})
type Facts = z.infer<typeof Facts>

const factsOf = async (pool: DatabasePool, { hash }: Source): Promise<Facts> => {
  const [row] = await pool.query<{ facts: unknown }>('select record.import_facts(decode($1, \'hex\')) as facts', [hash])
  return Facts.parse(row?.facts)
}

/** Prefectures 01–47 exist; the demonstration may only be a town that does not. */
const LAST_PREFECTURE = 47

const officeOf = (facts: Facts, mode: Office['mode']): Office => {
  const { prefecture, municipality, municipalityCode, today, townBlocks } = facts
  if (prefecture === null || municipality === null || municipalityCode === null) {
    throw new Refusal('The office has no name yet; set its prefecture, municipality and code first.')
  }
  if (mode === 'demo' && Number(municipalityCode.slice(0, 2)) <= LAST_PREFECTURE) {
    throw new Refusal('A demonstration takes in no residents of a municipality that exists.')
  }
  return { mode, prefecture, municipality, municipalityCode, today, townBlocks: new Map(townBlocks) }
}

const already = ({ done }: Facts): Imported => ({
  outcome: 'already', rows: done.reduce((sum, [, , rows]) => sum + rows, 0), persons: 0, households: 0, faults: 0,
  chunks: done.length, written: { rows: 0, chunks: 0 }, seconds: { checking: 0, writing: 0, settling: 0 },
})

/** Threads cost a second to begin; a few thousand rows are finished by then. */
const SHORT = 2 * 1024 * 1024
const handsFor = ({ size }: Source): number => (size < SHORT ? 0 : handsHere())

type Run = {
  readonly options: ImportOptions
  readonly source: Source
  readonly pool: DatabasePool
}

const carryOut = async (run: Run & { readonly crew: Crew; readonly facts: Facts }): Promise<Imported> => {
  const took = stopwatch()
  const whole = await judge(run)
  const checking = took()
  const told = {
    rows: whole.rows,
    persons: whole.persons,
    households: whole.households,
    chunks: whole.chunks.length,
    faults: 0,
  }
  if (run.options.dryRun === true || whole.faultCount > 0) {
    if (whole.faultCount > 0 && run.options.dryRun !== true) await note(run, whole.faultCount)
    return {
      ...told, faults: whole.faultCount, outcome: whole.faultCount > 0 ? 'faulty' : 'checked',
      written: { rows: 0, chunks: 0 }, seconds: { checking, writing: 0, settling: 0 },
    }
  }
  const written = await writeAll(run, whole)
  const writing = took()
  run.options.progress?.({ stage: 'settling', rows: whole.rows, part: 0 })
  await Promise.all([true, false].map((isSecond) => run.pool.query('select record.settle_import($1)', [isSecond])))
  return { ...told, outcome: 'imported', written, seconds: { checking, writing, settling: took() } }
}

const stopwatch = (): (() => number) => {
  let since = performance.now()
  return () => {
    const now = performance.now()
    const seconds = (now - since) / 1000
    since = now
    return seconds
  }
}

/** Every row, then the file as a whole. All faults are told on the way. */
const judge = async ({
  options,
  source,
  crew,
}: Run & { readonly crew: Crew }): Promise<Whole & { readonly faultCount: number }> => {
  const rules = fileRules()
  let [rows, faultCount] = [0, 0]
  const tell = (faults: readonly RowFault[]): void => {
    for (const fault of faults) options.fault(fault)
    faultCount += faults.length
  }
  const jobs = source.stretches.map((stretch) => ({ kind: 'check', stretch }) as const)
  for await (const {
    job: { stretch },
    answer,
  } of crew.check(jobs)) {
    for (const notice of answer.notices) options.notice?.(notice)
    tell([...answer.faults, ...rules.add(stretch.from, answer.marks)].toSorted((a, b) => a.line - b.line))
    rows += answer.marks.line.length
    options.progress?.({ stage: 'checking', rows, part: stretch.to / source.size })
  }
  const whole = rules.finish()
  tell(whole.faults.toSorted((a, b) => a.line - b.line))
  if (whole.rows === 0 && faultCount === 0) tell([{ line: 1, column: '', value: '', reason: WORDS.noRows }])
  return { ...whole, faultCount }
}

/** A file with a faulty header is told and noted like any other. */
const refuse = async (run: Run, faults: readonly RowFault[]): Promise<Imported> => {
  for (const fault of faults) run.options.fault(fault)
  if (run.options.dryRun !== true) await note(run, faults.length)
  return {
    outcome: 'faulty',
    rows: 0,
    persons: 0,
    households: 0,
    faults: faults.length,
    chunks: 0,
    written: { rows: 0, chunks: 0 },
    seconds: { checking: 0, writing: 0, settling: 0 },
  }
}

/** The refusal in the log: which file, how many faults, nothing of what they were. */
const note = async ({ pool, source }: Run, faults: number): Promise<void> => {
  const [row] = await pool.query<{ at: string }>(
    `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`,
  )
  const at = row?.at ?? ''
  const entry = refusedEntry({ entryId: entryIdAt(at, randomBytes(10)), at }, { file: source.hash, faults })
  await pool.query('select oplog.note($1)', [entryBytes(entry)])
}

/** Chunks of one transaction: with fewer, waiting for the disk costs more than the rows. */
const CHUNKS_TOGETHER = 5
/** With fewer rows the search's indexes are kept up row by row. */
const MANY = 20_000

const writeAll = async (
  { options, source, pool, crew, facts }: Run & { readonly crew: Crew; readonly facts: Facts }, whole: Whole,
): Promise<Imported['written']> => {
  await source.assertUnchanged()
  await pool.query('select record.reserve_imported($1, $2)', [whole.highestPersonNo, whole.highestHouseholdNo])
  if (facts.isEmpty && whole.rows >= MANY) await pool.query('select inquiry.drop_indexes()')
  const jobs = writeJobs(source, whole.chunks, facts.done)
  const before = facts.done.reduce((sum, [, , rows]) => sum + rows, 0)
  const written = { rows: 0, chunks: 0 }
  try {
    for await (const { job, answer } of crew.write(jobs)) {
      written.rows += answer.rows
      written.chunks += job.chunks.length
      options.progress?.({ stage: 'writing', rows: before + written.rows, part: (before + written.rows) / whole.rows })
    }
  } catch (error) {
    throw inOurWords(error)
  }
  await source.assertUnchanged()
  return written
}

/** What is not in yet, chunks that follow one another together. */
const writeJobs = (source: Source, chunks: readonly Chunk[], done: Facts['done']): readonly WriteJob[] => {
  const isIn = new Map(done.map(([no, , rows]) => [no, rows]))
  const jobs: { kind: 'write'; firstChunk: number; ofChunks: number; chunks: WriteJob['chunks'] }[] = []
  for (const [no, { from, line, rows }] of chunks.entries()) {
    const known = isIn.get(no)
    if (known !== undefined && known !== rows)
      throw new Refusal('This file was begun by another version of this program; finish it with that one.')
    if (known !== undefined) continue
    const chunk = { from, line, rows, to: chunks[no + 1]?.from ?? source.size }
    const last = jobs.at(-1)
    const follows =
      last !== undefined && last.firstChunk + last.chunks.length === no && last.chunks.length < CHUNKS_TOGETHER
    if (follows) last.chunks = [...last.chunks, chunk]
    else jobs.push({ kind: 'write', firstChunk: no, ofChunks: chunks.length, chunks: [chunk] })
  }
  return jobs
}

const LOG_CLOSED = 'DA003'
const DUPLICATE = '23505'

const inOurWords = (error: unknown): unknown => {
  if (!(error instanceof DatabaseError)) return error
  if (error.code === LOG_CLOSED) {
    return new Refusal(
      'The operation log waits for its sequencer and takes no more entries; start it and import the file again: '
        + 'what is in stays in.',
      { cause: error },
    )
  }
  return error.code === DUPLICATE
    ? new Refusal('Somebody in this file was entered by another hand meanwhile; import it again to be told who.', {
        cause: error,
      })
    : error
}
