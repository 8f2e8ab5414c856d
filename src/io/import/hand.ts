/**
 * One pair of hands of an import: reads its stretches of the file, judges the rows, and puts them into the register.
 */
import { randomBytes, randomUUIDv7 } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { hashOf, sealNumber } from '../../desk/seal-numbers.ts'
import { chunkEntry, newStaged, stageChunk, STAGED_TABLES, type Lent, type Staged } from '../../import/chunk.ts'
import { piecesOf } from '../../import/copy-text.ts'
import { marksOf, type Marked } from '../../import/marks.ts'
import { masked, type RowFault } from '../../import/reading.ts'
import {
  readHeader,
  readRow,
  type Header,
  type ImportedRow,
  type RowPlace,
  type RowRead,
} from '../../import/read-row.ts'
import { rowsOf, type RawRow } from '../../import/rows.ts'
import type { Office } from '../../import/row-rules.ts'
import { WORDS } from '../../import/words.ja.ts'
import { DatabaseError } from '../../desk/ports.ts'
import { SALT_BYTES } from '../../oplog/digest.ts'
import { entryIdAt } from '../../oplog/entry-id.ts'
import { entryBytes } from '../../oplog/entry.ts'
import type { SecretKind } from '../../record/secret-number.ts'
import { openCopyConnection, type CopyConnection } from '../postgres/copy.ts'
import { Refusal } from '../refusal.ts'
import { vaultOf } from '../vault.ts'
import type { Checked, CheckJob, Hand, HandStart, WriteJob, Written } from './job.ts'
import { readBytes, type Stretch } from './source.ts'

/** Begins; connects when it must. */
export const handOf = (start: HandStart): Hand => {
  const read = readHeader(start.titles)
  if ('faults' in read) throw new Error('a file whose header is faulty is read by nobody')
  let connection: Promise<CopyConnection> | undefined
  const connected = (): Promise<CopyConnection> => connection ??= openCopyConnection(start.address)
  let writer: Promise<Writer> | undefined
  return {
    check: (job) => check(start, read.header, job, connected),
    write: async (job) => (await (writer ??= connected().then((db) => writerOf(start, read.header, db)))).write(job),
    leave: async () => { await (await connection)?.close() },
  }
}

const check = async (
  start: HandStart, header: Header, { stretch }: CheckJob, connected: () => Promise<CopyConnection>,
): Promise<Checked> => {
  const found = { marked: new Array<Marked>(), faults: new Array<RowFault>(), notices: new Array<RowFault>() }
  for (const raw of rowsOf(readBytes(start.fd, stretch.from, stretch.to))) {
    const read = judge(header, raw, stretch, start.office)
    const row = 'row' in read ? read.row : read.doubtful
    if ('row' in read) found.notices.push(...read.notices)
    else found.faults.push(...read.faults)
    if (row !== undefined) found.marked.push({ row, offset: raw.offset, isDoubtful: 'faults' in read })
  }
  const isNew = start.isEmpty && !start.hasNumbers
  const known = isNew ? [] : await conflictsOf(start, found.marked.map(({ row }) => row), await connected())
  return { faults: [...found.faults, ...known], notices: found.notices, marks: marksOf(found.marked) }
}

const judge = (header: Header, raw: RawRow, { line, isJudged = false }: RowPlace, office: Office): RowRead => {
  const at = line + raw.linesBefore
  if (raw.fault !== undefined)
    return { faults: [{ line: at, column: '', value: '', reason: WORDS[raw.fault] }], doubtful: undefined }
  return readRow(header, raw.fields, { line: at, isJudged }, office)
}

type NumberOf = { readonly kind: SecretKind; readonly digits: string; readonly row: ImportedRow }

const numbersOf = (rows: readonly ImportedRow[]): readonly NumberOf[] => rows.flatMap((row) => [
  ...(row.individualNumber === null ? [] : [{ kind: 'individual', digits: row.individualNumber, row } as const]),
  ...(row.residentCode === null ? [] : [{ kind: 'resident-code', digits: row.residentCode, row } as const]),
])

type Known = {
  readonly what: 'person' | 'household' | 'number' | 'known'
  readonly place: number
  readonly number_id: string | null
}

const CONFLICTS = 'select what, place, number_id from record.import_conflicts(decode($1, \'hex\'), $2, $3, $4, $5, $6)'

const askKnown = (
  { hash, keys }: HandStart,
  rows: readonly ImportedRow[],
  numbers: readonly NumberOf[],
  db: CopyConnection,
) => {
  const vault = vaultOf(keys)
  return db.query<Known>(CONFLICTS, [
    hash,
    rows.map(({ record }) => record.personNo),
    rows.map(({ record }) => record.householdNo),
    numbers.map(({ kind }) => kind),
    numbers.map(({ kind, digits }) => Buffer.from(hashOf({ vault }, kind, digits), 'hex')),
    numbers.map(({ row }) => row.record.personNo),
  ])
}

const conflictsOf = async (
  start: HandStart,
  rows: readonly ImportedRow[],
  db: CopyConnection,
): Promise<readonly RowFault[]> => {
  const numbers = numbersOf(rows)
  const faults = (await askKnown(start, rows, start.hasNumbers ? numbers : [], db)).flatMap(
    ({ what, place }): readonly RowFault[] => {
      if (what === 'known') return []
      if (what === 'number') return numberConflict(numbers[place - 1])
      const row = rows[place - 1]
      if (row === undefined) return []
      return what === 'person'
        ? [{ line: row.line, column: '宛名番号', value: String(row.record.personNo), reason: WORDS.personExists }]
        : [
            {
              line: row.line,
              column: '世帯番号',
              value: String(row.record.householdNo),
              reason: WORDS.householdExists,
            },
          ]
    },
  )
  return faults.toSorted((a, b) => a.line - b.line)
}

const numberConflict = (number: NumberOf | undefined): readonly RowFault[] => number === undefined ? [] : [{
  line: number.row.line, column: number.kind === 'individual' ? '個人番号' : '住民票コード', value: masked(number.digits),
  reason: WORDS.numberExists,
}]

const NOW = `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`
const IMPORT = 'select record.import_chunks(decode($1, \'hex\'), $2, $3, $4)'

/** Writes one job after the other, and makes the next one ready while the database takes in the last. */
type Writer = { readonly write: (job: WriteJob) => Promise<Written> }

const writerOf = async (start: HandStart, header: Header, db: CopyConnection): Promise<Writer> => {
  await db.query('select record.open_staging()')
  let clock = await clockOf(db)
  let making: Promise<unknown> = Promise.resolve()
  let putting: Promise<unknown> = Promise.resolve()
  const putOne = async (ready: Ready): Promise<Written> => {
    const written = await put(start, ready, db)
    clock = await clockOf(db)
    return written
  }
  return {
    write: (job) => {
      const before = start.hasNumbers ? Promise.all([making, putting]) : making // asks on the same connection
      const ready = before.then(() => makeReady({ start, header, db }, job, clock()))
      making = ready.catch(() => {})
      const written = Promise.all([ready, putting]).then(([made]) => putOne(made))
      putting = written
      return written
    },
  }
}

/** The database's clock, told once and carried on by ours: an entry says the database's time. */
const clockOf = async (db: CopyConnection): Promise<() => string> => {
  const [row] = await db.query<{ now: string }>(NOW)
  const told = Date.parse(row?.now ?? '')
  const since = performance.now()
  return () => new Date(told + Math.floor(performance.now() - since)).toISOString()
}

/** What a job comes to: lines for every staging table, and the entries that vouch for them. */
type Ready = { readonly job: WriteJob; readonly staged: Staged; readonly entries: readonly Uint8Array[] }

type Making = { readonly start: HandStart; readonly header: Header; readonly db: CopyConnection }

const makeReady = async ({ start, header, db }: Making, job: WriteJob, at: string): Promise<Ready> => {
  const staged = newStaged()
  const entries: Uint8Array[] = []
  for (const [n, chunk] of job.chunks.entries()) {
    await nextTurn() // the database may be waiting for a word meanwhile
    const read = rowsAgain(start, header, chunk)
    const known = start.hasNumbers ? await knownNumbers(start, read, db) : new Map<string, string>()
    const entryId = entryIdAt(at, randomBytes(10))
    const told = stageChunk(staged, read, entryId, lentBy(start, known))
    const detail = { file: start.hash, chunk: job.firstChunk + n, of: job.ofChunks, rows: read.length }
    entries.push(entryBytes(chunkEntry({ entryId, at, ...told }, detail)))
  }
  return { job, staged, entries }
}

/** Two importers of one town may wait for each other's households; whoever loses begins again. */
const DEADLOCK = '40P01'
const ATTEMPTS = 5

const put = async (start: HandStart, ready: Ready, db: CopyConnection): Promise<Written> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await putOnce(start, ready, db)
    } catch (error) {
      await db.query('rollback').catch(() => {}) // a broken connection has told why already
      if (!(error instanceof DatabaseError && error.code === DEADLOCK && attempt < ATTEMPTS)) throw error
    }
  }
}

const putOnce = async (start: HandStart, { job, staged, entries }: Ready, db: CopyConnection): Promise<Written> => {
  await db.query('begin')
  await copyStaged(db, staged)
  await db.query(IMPORT, [start.hash, job.firstChunk, job.ofChunks, entries])
  await db.query('commit')
  return { rows: job.chunks.reduce((sum, { rows }) => sum + rows, 0) }
}

const copyStaged = async (db: CopyConnection, staged: Staged): Promise<void> => {
  for (const table of STAGED_TABLES) {
    const pieces = piecesOf(staged[table])
    if (pieces.length > 0) await db.copy(`pg_temp.staged_${table}`, staged[table].columns, pieces)
  }
}

/** The file was judged before: a row that is faulty now is another row. */
const rowsAgain = (
  { fd, office }: HandStart,
  header: Header,
  chunk: Stretch & { readonly rows: number },
): readonly ImportedRow[] => {
  const rows = rowsOf(readBytes(fd, chunk.from, chunk.to)).map((raw) => {
    const read = judge(header, raw, { line: chunk.line, isJudged: true }, office)
    if ('faults' in read) throw new Refusal('The file was changed while it was imported; import it again.')
    return read.row
  })
  if (rows.length !== chunk.rows) throw new Refusal('The file was changed while it was imported; import it again.')
  return rows
}

const knownNumbers = async (
  start: HandStart,
  rows: readonly ImportedRow[],
  db: CopyConnection,
): Promise<ReadonlyMap<string, string>> => {
  const numbers = numbersOf(rows)
  const known = await askKnown(start, [], numbers, db)
  return new Map(
    known.flatMap(({ place, number_id }): readonly (readonly [string, string])[] => {
      const number = numbers[place - 1]
      return number === undefined || number_id === null ? [] : [[number.kind + number.digits, number_id]]
    }),
  )
}

/**
 * Ids in the order of time: their index grows at one end. Random bytes come by the thousand, for each call costs more
 * than its bytes.
 */
const lentBy = ({ keys }: HandStart, known: ReadonlyMap<string, string>): Lent => {
  const tools = { vault: vaultOf(keys), fresh: { uuid: () => randomUUIDv7(), bytes: randomBytes } }
  let salts = Buffer.alloc(0)
  return {
    salt: () => {
      if (salts.length === 0) salts = randomBytes(SALT_BYTES * 1_000)
      const salt = salts.subarray(0, SALT_BYTES)
      salts = salts.subarray(SALT_BYTES)
      return salt
    },
    seal: (kind, digits) => {
      const numberId = known.get(kind + digits)
      if (numberId === undefined) return { ...sealNumber(tools, kind, digits), isNew: true }
      return { numberId, kind, keyedHash: '', box: '', keyId: '', isNew: false }
    },
  }
}
