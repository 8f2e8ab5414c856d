/** A generated town taken in by the import's door, log and keys and all, beside a bare COPY of the same fields. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openCopyConnection } from '../src/io/postgres/copy.ts'
import { actingAs } from '../src/io/postgres/server.ts'
import { crowdBlocks } from '../town/crowd/places.ts'
import { writeCrowd } from '../town/settle-crowd.ts'
import type { BenchContext, BenchPart, Figure } from './figure.ts'
import type { ChildTold } from './import-child.ts'
import { benchOffice, type BenchOffice } from './office.ts'
import { rounded } from './rounds.ts'

const SEED = 1
const MEMORY_LIMIT_MB = 600

const run = async (context: BenchContext): Promise<Figure[]> => {
  const directory = await mkdtemp(join(tmpdir(), 'daicho-bench-town-'))
  try {
    return await figuresOf(context, directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

export const bench: BenchPart = { only: 'import', run }

const figuresOf = async ({ databaseUrl, residents, say }: BenchContext, directory: string): Promise<Figure[]> => {
  say(`import: generating a town of ${residents.toLocaleString('en')}`)
  const began = performance.now()
  const { path } = await writeCrowd({ residents, seed: SEED, keep: undefined, directory })
  const generating = (performance.now() - began) / 1000
  say('import: a bare COPY of the file, before and after')
  const before = await bareCopy(databaseUrl, path)
  say('import: the town comes in')
  const told = await takeTownIn(databaseUrl, path, residents)
  const ceiling = rounded((before + await bareCopy(databaseUrl, path)) / 2, 0)
  const { checking, writing, settling } = told.seconds
  const figure = (name: string, rows: number, seconds: number): Figure => {
    const value = rounded(rows / seconds, 0)
    return { name, value, unit: 'residents/s', ceiling, ratio: rounded(value / ceiling, 3) }
  }
  return [
    figure('import/whole', told.persons, checking + writing + settling),
    figure('import/before-the-search-indexes', told.persons, checking + writing),
    figure('import/checking-alone', told.persons, checking),
    figure('town/generating', residents, generating),
    { name: 'import/peak-memory', value: rounded(told.peakBytes / 1024 ** 2, 0), unit: 'MB', ceiling: MEMORY_LIMIT_MB },
  ]
}

/** Opens the office, imports in a child, and signs the log beside it as the sequencer does. */
export const takeTownIn = async (databaseUrl: string, path: string, residents: number): Promise<ChildTold> => {
  const office = await benchOffice(databaseUrl)
  try {
    await (await office.as('kanri')).act('load-town-blocks', { rows: crowdBlocks(residents) })
    return await signedBeside(office, importInChild(path, actingAs(databaseUrl, 'daicho_importer')))
  } finally {
    await office.close()
  }
}

const importInChild = async (path: string, address: string): Promise<ChildTold> => {
  const child = fork(fileURLToPath(new URL('./import-child.ts', import.meta.url)), [path, address])
  const told = once(child, 'message').then(([message]) => message)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`the import ended with code ${code}`)
  return told
}

const SEQUENCER_PAUSE = 300

const signedBeside = async <T>({ sign }: BenchOffice, work: Promise<T>): Promise<T> => {
  const done = new AbortController()
  const finished = work.finally(() => done.abort())
  finished.catch(() => {})
  while (!done.signal.aborted) {
    await sign()
    await pause(SEQUENCER_PAUSE, undefined, { signal: done.signal }).catch(() => {})
  }
  return finished
}

const PIECE = 4 * 1024 * 1024

/** Rows a second of the file's own fields into a table without indexes: nothing looks at them or vouches for them. */
const bareCopy = async (databaseUrl: string, path: string): Promise<number> => {
  const db = await openCopyConnection(databaseUrl)
  try {
    const lines = createInterface({ input: createReadStream(path) })
    let [columns, text, rows, spent]: [readonly string[], string, number, number] = [[], '', 0, 0]
    const copy = async (): Promise<void> => {
      const began = performance.now()
      await db.copy('bench_bare', columns, [Buffer.from(text)])
      spent += performance.now() - began
      text = ''
    }
    for await (const line of lines) {
      if (columns.length === 0) {
        columns = line.split(',').map((_, at) => `c${at}`)
        await db.query(`create table bench_bare (${columns.map((column) => `${column} text`).join(', ')})`)
        continue
      }
      text += `${line.replaceAll(',', '\t')}\n`
      rows += 1
      if (text.length > PIECE) await copy()
    }
    if (text !== '') await copy()
    await db.query('drop table bench_bare')
    return rows / spent * 1000
  } finally {
    await db.close()
  }
}
