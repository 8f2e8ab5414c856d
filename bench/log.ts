/** The operation log: what it costs while writing, how fast it is signed, and how fast it is checked. */
import { hash } from 'node:crypto'
import { stepAll } from '../src/io/log/step.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import type { DatabasePool } from '../src/io/postgres/pool.ts'
import { resident } from '../src/record/examples.ts'
import { verdict, verifyLog } from '../src/verify-log.ts'
import { keepMany, testSigner, writeVersions } from '../test/log.ts'
import { benchLooks, benchWrites, BENCH_SCHEMA } from './log-writes.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'

/** Entries for the verifier: as many as residents, within what is worth waiting for. */
const entriesFor = (residents: number): number => Math.min(1_000_000, Math.max(100_000, residents))
const ROWS = 20_000

const run = async ({ databaseUrl, residents, say }: BenchContext): Promise<Figure[]> => {
  const pool = openPool(databaseUrl, 8)
  try {
    await pool.query(BENCH_SCHEMA)
    const sign = async (): Promise<void> => { await stepAll(pool, testSigner) }
    const writes = [await benchWrites(pool, sign), await benchLooks(pool, sign)]
    const signing = await benchSigning(pool, entriesFor(residents), say)
    await writeRows(pool, say)
    return [...writes, signing, ...await benchVerifier(pool, databaseUrl, say)]
  } finally {
    await pool.close()
  }
}

export const bench: BenchPart = { only: 'log', run }

/** Gives waiting entries their places; the ceiling is the hashing alone. */
const benchSigning = async (pool: DatabasePool, entries: number, say: BenchContext['say']): Promise<Figure> => {
  say(`log: writing ${entries} entries`)
  let seconds = 0
  for (let written = 0; written < entries; written += 20_000) {
    await keepMany(pool, 20_000)
    const began = performance.now()
    await stepAll(pool, testSigner)
    seconds += (performance.now() - began) / 1000
  }
  return { name: 'log/sequencer', value: Math.round(entries / seconds), unit: 'entries/s' }
}

const writeRows = async (pool: DatabasePool, say: BenchContext['say']): Promise<void> => {
  say(`log: writing ${ROWS} vouched rows`)
  for (let first = 3_000_000; first < 3_000_000 + ROWS; first += 1000) {
    const records = Array.from({ length: 1000 }, (_, n) => ({
      ...resident(first + n, { householdNo: first + n }), residentCodeId: crypto.randomUUID(),
    }))
    await writeVersions(pool, records, 'chunk')
  }
  await stepAll(pool, testSigner)
}

const benchVerifier = async (pool: DatabasePool, databaseUrl: string, say: BenchContext['say']): Promise<Figure[]> => {
  const verified = await verifyLog({ databaseUrl, say })
  if (verified.fault !== undefined) throw new Error(verdict(verified))
  const { log, record } = verified
  const entryCeiling = await hashesASecond(pool, 'select bytes from oplog.entry limit 20000')
  const rowCeiling = await hashesASecond(pool,
    `select convert_to((to_jsonb(v) - 'salt')::text, 'UTF8') as bytes from record.resident_version v limit 5000`)
  return [
    figureOf('log/verify-log', 'entries/s', (log?.entries ?? 0) / (log?.seconds ?? 1), entryCeiling),
    figureOf('log/verify-record', 'rows/s', (record?.rows ?? 0) / (record?.seconds ?? 1), rowCeiling),
  ]
}

/** SHA-256 over such rows, each by itself, by one thread: what no verifier can do without. */
const hashesASecond = async (pool: DatabasePool, query: string): Promise<number> => {
  const rows = await pool.query<{ bytes: Uint8Array }>(query)
  const rounds = Math.ceil(200_000 / rows.length)
  const began = performance.now()
  for (let round = 0; round < rounds; round += 1) for (const { bytes } of rows) hash('sha256', bytes, 'hex')
  return rows.length * rounds / (performance.now() - began) * 1000
}

const figureOf = (name: string, unit: string, value: number, ceiling: number): Figure =>
  ({ name, value: Math.round(value), unit, ceiling: Math.round(ceiling), ratio: Number((value / ceiling).toFixed(3)) })
