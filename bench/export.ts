/** A list of everybody through the door: rows a second beside reading them alone, and the memory of the process. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Desk } from '../src/desk/desk.ts'
import { byteSource } from '../src/io/cms/byte-source.ts'
import { opened } from '../src/io/cms/open.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import { RESIDENT_COLUMNS } from '../src/media/resident-list/face.ts'
import { residentList } from '../src/media/resident-list/index.ts'
import { openingKey } from '../test/sealed.ts'
import { application, approved, confirmedKey } from '../test/take-out.ts'
import type { ExportTold } from './export-child.ts'
import type { BenchPart, Figure } from './figure.ts'
import { benchOffice } from './office.ts'
import { rounded } from './rounds.ts'
import { ensureTown } from './town.ts'

const MEMORY_LIMIT_MB = 500
/** A day on which the application of the tests runs. */
const TODAY = '2026-12-01'
const COLUMNS = RESIDENT_COLUMNS.map(({ key }) => key)
const EVERYBODY = residentList.selection.parse({})

const run: BenchPart['run'] = async ({ databaseUrl, residents, say }) => {
  await using stack = new AsyncDisposableStack()
  const owner = openPool(databaseUrl, 1)
  stack.defer(owner.close)
  await ensureTown({ owner, databaseUrl, residents, say })
  await owner.query('vacuum analyze')
  const office = await benchOffice(databaseUrl)
  stack.defer(office.close)
  const directory = await mkdtemp(join(tmpdir(), 'daicho-bench-export-'))
  stack.defer(() => rm(directory, { recursive: true, force: true }))
  await owner.query(`insert into office.setting values ('today', $1)`, [JSON.stringify(TODAY)])
  stack.defer(async () => { await owner.query(`delete from office.setting where key = 'today'`) })
  await office.sign()
  say('export: an application, its approval, and the rows by themselves')
  const door = { ...office, outgoing: directory }
  const { applicationId } = await approved(door, application(await confirmedKey(door), { columns: COLUMNS }))
  await office.sign()
  const ceiling = await readAlone(office.desk)
  say('export: one list of everybody')
  return figuresOf(await exportInChild(databaseUrl, directory, applicationId), directory, ceiling)
}

export const bench: BenchPart = { only: 'export', run }

/** The ceiling: the same rows, read on one picture and thrown away. */
const readAlone = async (desk: Desk): Promise<number> => {
  const { text, values } = residentList.rows(EVERYBODY)
  const began = performance.now()
  const count = await desk.snapshot(async (still) => {
    let read = 0
    for await (const rows of still.rows(text, [false, ...values])) read += rows.length
    return read
  })
  return count / (performance.now() - began) * 1000
}

const exportInChild = async (databaseUrl: string, ...rest: readonly string[]): Promise<ExportTold> => {
  const child = fork(fileURLToPath(new URL('./export-child.ts', import.meta.url)), [databaseUrl, ...rest])
  const told = once(child, 'message').then(([message]) => message)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`the export ended with code ${code}`)
  return told
}

const figuresOf = async (told: ExportTold, directory: string, ceiling: number): Promise<Figure[]> => {
  const { rows, bytes, seconds, peakBytes, fileName } = told
  const lines = await linesOf(join(directory, fileName))
  if (lines !== rows + 1) throw new Error(`${rows} rows were told and ${lines} lines left`)
  const value = rows / seconds
  return [
    { name: 'export/resident-list', value: rounded(value, 0), unit: 'rows/s', ceiling: rounded(ceiling, 0),
      ratio: rounded(value / ceiling, 3) },
    { name: 'export/file', value: rounded(bytes / 1_000_000, 0), unit: 'MB' },
    { name: 'export/peak-memory', value: rounded(peakBytes / 1024 ** 2, 0), unit: 'MB', ceiling: MEMORY_LIMIT_MB },
  ]
}

const LINE_END = 10

const linesOf = async (path: string): Promise<number> => {
  let lines = 0
  for await (const bytes of opened(byteSource(createReadStream(path)), openingKey('p256'))) {
    for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) lines += 1
  }
  return lines
}
