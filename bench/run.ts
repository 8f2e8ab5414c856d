/**
 * npm run bench -- [--only PARTS] [--residents N] [--json FILE]: every figure beside its ceiling. PARTS are words
 * of the list below, joined by commas; left out, all of them.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startEmbedded, type EmbeddedServer } from '../src/io/postgres/embedded.ts'
import { migrate } from '../src/io/postgres/migrate.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import type { BenchPart, Figure } from './figure.ts'

/** In this order: the search is asked of the town that the import has brought. */
const PARTS: readonly {
  readonly only: string
  readonly database: string
  readonly load: () => Promise<{ readonly bench: BenchPart }>
}[] = [
  { only: 'approve', database: 'bench_approve', load: () => import('./approve.ts') },
  { only: 'mixed-day', database: 'bench_mixed', load: () => import('./mixed-day.ts') },
  { only: 'turn-day', database: 'bench_turn_day', load: () => import('./turn-day.ts') },
  { only: 'issue', database: 'bench_issue', load: () => import('./certificate.ts') },
  { only: 'history', database: 'bench_history', load: () => import('./history.ts') },
  { only: 'report', database: 'bench_report', load: () => import('./report.ts') },
  { only: 'log', database: 'bench_log', load: () => import('./log.ts') },
  { only: 'gate', database: 'bench_gate', load: () => import('./gate.ts') },
  { only: 'inspection', database: 'bench_inspection', load: () => import('./inspection.ts') },
  { only: 'import', database: 'bench_town', load: () => import('./import.ts') },
  { only: 'seal', database: 'bench_seal', load: () => import('./seal.ts') },
  { only: 'export', database: 'bench_town', load: () => import('./export.ts') },
  { only: 'search', database: 'bench_town', load: () => import('./search.ts') },
]

const USAGE = `npm run bench -- [--only ${PARTS.map(({ only }) => only).join(',')}] [--residents N] [--json FILE]`

const readArgs = () => {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, residents: { type: 'string' }, json: { type: 'string' } },
  })
  const only = values.only?.split(',') ?? PARTS.map((part) => part.only)
  const residents = Number(values.residents ?? 1_000_000)
  const unknown = only.filter((word) => !PARTS.some((part) => part.only === word))
  if (unknown.length > 0 || !Number.isInteger(residents) || residents < 1_000) throw new Error(USAGE)
  return { only, residents, json: values.json }
}

const measure = async (
  server: EmbeddedServer,
  only: readonly string[],
  residents: number,
): Promise<readonly Figure[]> => {
  const figures: Figure[] = []
  const owner = openPool(server.urlOf('postgres', 'postgres'), 1)
  const made = new Set<string>()
  try {
    for (const { only: word, database, load } of PARTS) {
      if (!only.includes(word)) continue
      if (!made.has(database)) await owner.query(`create database ${database}`)
      const databaseUrl = server.urlOf('postgres', database)
      if (!made.has(database)) await migrate(databaseUrl)
      made.add(database)
      const { bench } = await load()
      const found = await bench.run({ databaseUrl, residents, say })
      console.log(tableOf(found))
      figures.push(...found)
    }
  } finally {
    await owner.close()
  }
  return figures
}

const say = (text: string): void => console.log(`… ${text}`)

const HEAD = ['figure', 'value', 'unit', 'p50 ms', 'p99 ms', 'ceiling', 'ratio']

const tableOf = (figures: readonly Figure[]): string => {
  const shown = (value: number | undefined): string =>
    value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: 3 })
  const rows = figures.map(({ name, value, unit, p50, p99, ceiling, ratio }) =>
    [name, shown(value), unit, shown(p50), shown(p99), shown(ceiling), shown(ratio)])
  const widths = HEAD.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 || at === 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
  return [HEAD, ...rows].map(line).join('\n')
}

const main = async (): Promise<void> => {
  const { only, residents, json } = readArgs()
  const directory = await mkdtemp(join(tmpdir(), 'daicho-bench-'))
  await using stack = new AsyncDisposableStack()
  stack.defer(() => rm(directory, { recursive: true, force: true }))
  const server = await startEmbedded(directory)
  stack.defer(server.stop)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => { void stack.disposeAsync().finally(() => process.exit(1)) })
  }
  console.log(`${availableParallelism()} cores, ${only.join(', ')}, ${residents.toLocaleString('en')} residents`)
  const figures = await measure(server, only, residents)
  console.log(`\n${tableOf(figures)}`)
  if (json !== undefined) await writeFile(json, `${JSON.stringify(figures, null, 2)}\n`)
}

await main()
