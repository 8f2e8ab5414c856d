/** Taking in a town through the importer's own door, beside a bare COPY of the very same rows. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importResidents, type Imported } from '../src/io/import/import-residents.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import { actingAs } from '../src/io/postgres/server.ts'
import { settleCrowd, writeCrowd } from '../town/settle-crowd.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import { BENCH_KEYS, benchOffice } from './office.ts'
import { rounded } from './rounds.ts'

const MEGABYTE = 1024 * 1024
const SEED = 1

type Brought = { readonly imported: Imported; readonly peakMegabytes: number }

/** Brings so many residents into an empty database. */
export const bringTown = async ({ databaseUrl, residents, say }: BenchContext): Promise<Brought> => {
  await using stack = new AsyncDisposableStack()
  const office = await benchOffice(databaseUrl)
  stack.defer(office.close)
  const directory = await mkdtemp(join(tmpdir(), 'daicho-bench-town-'))
  stack.defer(() => rm(directory, { recursive: true, force: true }))
  await settleCrowd(office.desk, residents, say)
  await office.sign()
  say(`import: writing the file of ${residents} residents`)
  const { path } = await writeCrowd({ residents, seed: SEED, directory })
  const memory = watchMemory()
  say('import: taking it in')
  const signing = setInterval(() => { void office.sign() }, 5_000)
  stack.defer(() => clearInterval(signing))
  const imported = await importResidents({
    path, address: actingAs(databaseUrl, 'daicho_importer'), keys: BENCH_KEYS, mode: 'demo',
    fault: ({ line, column, reason }) => say(`line ${line} ${column}: ${reason}`),
  })
  return { imported, peakMegabytes: memory.stop() }
}

/** The most memory this process held meanwhile, threads included, in megabytes. */
const watchMemory = () => {
  let peak = process.memoryUsage.rss()
  const timer = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 50)
  return {
    stop: (): number => {
      clearInterval(timer)
      return peak / MEGABYTE
    },
  }
}

/** Rows a second of COPY FROM of the same rows into a table without keys, from a file beside the database. */
const bareCopy = async (databaseUrl: string, rows: number): Promise<number> => {
  const pool = openPool(databaseUrl, 1)
  try {
    const [where] = await pool.query<{ data_directory: string }>('show data_directory')
    const file = `${where?.data_directory ?? ''}/bench.copy`
    await pool.query(`copy record.resident_version to '${file}'`)
    await pool.query('create table public.bench_copy (like record.resident_version)')
    const began = performance.now()
    await pool.query(`copy public.bench_copy from '${file}'`)
    const perSecond = rows / (performance.now() - began) * 1000
    await pool.query('drop table public.bench_copy')
    return perSecond
  } finally {
    await pool.close()
  }
}

const run = async (context: BenchContext): Promise<Figure[]> => {
  const { imported, peakMegabytes } = await bringTown(context)
  const { checking, writing, settling } = imported.seconds
  const total = checking + writing + settling
  const perSecond = imported.rows / total
  const ceiling = await bareCopy(context.databaseUrl, imported.rows)
  const ratio = rounded(perSecond / ceiling, 3)
  return [
    { name: 'import', value: rounded(perSecond, 0), unit: 'rows/s', ceiling: rounded(ceiling, 0), ratio },
    { name: 'import/checking', value: rounded(imported.rows / checking, 0), unit: 'rows/s' },
    { name: 'import/writing', value: rounded(imported.rows / writing, 0), unit: 'rows/s' },
    { name: 'import/settling', value: rounded(settling), unit: 's' },
    { name: 'import/memory', value: rounded(peakMegabytes, 0), unit: 'MB at most' },
  ]
}

/** Import of the whole town. */
export const bench: BenchPart = { only: 'import', run }
