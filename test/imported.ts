/** A register that takes files in: its office, its keys, and what is asked of it afterwards. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before } from 'node:test'
import { fileURLToPath } from 'node:url'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { testSigner } from './log.ts'
import { crowdBlocks } from '../town/crowd/places.ts'
import { openOffice } from '../town/open-office.ts'
import type { RowFault } from '../src/import/reading.ts'
import { rowsOf } from '../src/import/rows.ts'
import { verdict, verifyLog } from '../src/verify-log.ts'
import { deskOf } from '../src/io/desk.ts'
import { stepAll } from '../src/io/log/step.ts'
import { importResidents, type Imported, type ImportOptions } from '../src/io/import/import-residents.ts'

export const SAMPLE = fileURLToPath(new URL('../town/sample/residents.csv', import.meta.url))

const boxKey = randomBytes(32)
export const keys = { hmacKey: randomBytes(32), boxKey, boxKeyId: 'test', boxKeys: new Map([['test', boxKey]]) }

/** An office whose keys this file knows. */
export const openedOffice = async (ending: Parameters<typeof freshDatabase>[0]): Promise<FreshDatabase> => {
  const db = await freshDatabase(ending)
  const noPaper = { make: () => Promise.reject(new Error('no paper here')), close: () => Promise.resolve() }
  const desk = deskOf({ db: db.pool, keys, mode: 'demo', pdf: noPaper, outgoing: directory })
  const administrator = await openOffice(desk, 10)
  await administrator.act('load-town-blocks', { rows: crowdBlocks(10_500) })
  return db
}

export type Taken = Imported & { readonly told: readonly RowFault[] }

export const take = async (db: FreshDatabase, path: string, more: Partial<ImportOptions> = {}): Promise<Taken> => {
  const told: RowFault[] = []
  const imported = await importResidents({
    path, address: db.url('daicho_importer'), keys, mode: 'demo', fault: (fault) => { told.push(fault) }, ...more,
  })
  return { ...imported, told }
}

export const count = async (db: FreshDatabase, table: string): Promise<number> => {
  const [row] = await db.asOwner.query<{ n: number }>(`select count(*) as n from ${table}`)
  return row?.n ?? -1
}

export const REGISTER = [
  'record.resident_version',
  'record.resident_current',
  'record.household',
  'record.look_alike',
  'inquiry.card',
  'inquiry.written_key',
  'inquiry.kana_key',
  'inquiry.address_key',
  'record.imported_chunk',
]

export const verified = async (db: FreshDatabase): Promise<string> => {
  await stepAll(db.asSequencer, testSigner)
  return verdict(
    await verifyLog({ databaseUrl: db.url('daicho_auditor'), keys: [testSigner.verifier.vkey], say: () => {} }),
  )
}

export const ALL_IS_WELL = 'OK: nothing differs / 相違はありません'

/** The cells of one column of the sample that are not blank. */
export const cellsOf = async (...titles: readonly string[]): Promise<readonly string[]> => {
  const [head, ...rows] = rowsOf(await readFile(SAMPLE)).map(({ fields }) => fields)
  const places = titles.map((title) => head?.indexOf(title) ?? -1)
  return [...new Set(rows.flatMap((fields) => places.map((at) => fields[at] ?? '')))].filter((cell) => cell !== '')
}

let directory = ''
/** A folder of this file's own, while it runs. */
export const folder = (): string => directory
before(async () => { directory = await mkdtemp(join(tmpdir(), 'daicho-import-')) })
after(() => rm(directory, { recursive: true, force: true }))

export const written = async (name: string, text: string): Promise<string> => {
  const path = join(directory, name)
  await writeFile(path, text)
  return path
}
