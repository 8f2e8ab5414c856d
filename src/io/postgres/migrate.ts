/** Brings a database to this program's schema: roles, extensions, then every numbered file once, forward only. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { Refusal } from '../refusal.ts'
import { toDatabaseError } from './database-error.ts'
import { connectionTo } from './pool.ts'
import { assertSuitable } from './suitable.ts'

/** One numbered file. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly sha256: string
  readonly text: string
  /** Marked `--! breaking`: the program before this one cannot run beside it. */
  readonly breaking: boolean
}

/** What may differ from the usual. */
export type MigrateOptions = {
  /** Folder that holds roles.sql and migrations/. */
  readonly folder?: string
  /** Lets files marked `--! breaking` run on a database that is in use already. */
  readonly breaking?: boolean
}

/** Why a database was not migrated, in one sentence for the person who runs the command. */
export class MigrationRefused extends Refusal {}

/** The folder of this program's schema. */
export const DB_FOLDER = fileURLToPath(new URL('../../../db', import.meta.url))

const EXTENSIONS = ['pg_trgm', 'btree_gist', 'pgcrypto']

/** One number for every program that migrates this database, so that two of them go one after the other. */
const LOCK = 4649_0001

/**
 * Applies what is missing and returns the names applied. Each file is one transaction; daicho_owner owns its objects.
 * Throws MigrationRefused: an applied file was changed or is gone, a new one came too late or is breaking;
 * DatabaseUnsuitable.
 */
export const migrate = async (address: string, options: MigrateOptions = {}): Promise<readonly string[]> => {
  const folder = options.folder ?? DB_FOLDER
  const migrations = await readMigrations(folder)
  const roles = await readFile(join(folder, 'roles.sql'), 'utf8')
  const client = await connect(address)
  try {
    await assertSuitable(client)
    await client.query('SELECT pg_advisory_lock($1)', [LOCK])
    await runFile(client, 'roles.sql', roles)
    await prepare(client)
    const pending = findPending(migrations, await listApplied(client), options.breaking ?? false)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Throws MigrationRefused where a migration of this program is missing in the database. */
export const assertMigrated = async (address: string): Promise<void> => {
  const client = await connect(address)
  try {
    const known = await client.query("SELECT FROM pg_class WHERE oid = to_regclass('public.migration')")
    const applied = known.rowCount === 0 ? [] : await listApplied(client)
    const [missing] = findPending(await readMigrations(), applied, true)
    if (missing === undefined) return
    throw new MigrationRefused(`The database lacks ${missing.name}; run "daicho migrate" first.`)
  } finally {
    await client.end()
  }
}

/** The numbered files of db/migrations in order. Throws MigrationRefused: two share a number, or one has none. */
export const readMigrations = async (folder: string = DB_FOLDER): Promise<readonly Migration[]> => {
  const names = (await readdir(join(folder, 'migrations'))).filter((name) => name.endsWith('.sql')).sort()
  const migrations = await Promise.all(names.map((name) => readMigration(folder, name)))
  const twice = migrations.find(({ number }, at) => migrations[at - 1]?.number === number)
  if (twice === undefined) return migrations
  throw new MigrationRefused(`Two migrations have the number ${twice.number}; give one of them the next free number.`)
}

const readMigration = async (folder: string, name: string): Promise<Migration> => {
  const number = Number(/^(\d{4})-/.exec(name)?.[1] ?? Number.NaN)
  if (Number.isNaN(number)) {
    throw new MigrationRefused(`The migration ${name} does not begin with four digits and a dash.`)
  }
  const text = await readFile(join(folder, 'migrations', name), 'utf8')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { number, name, sha256, text, breaking: /^--! breaking\b/m.test(text) }
}

/** Extensions and the list of what was applied belong to the connecting user. */
const prepare = async (client: pg.Client): Promise<void> => {
  for (const extension of EXTENSIONS) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA public`)
  await client.query(`CREATE TABLE IF NOT EXISTS public.migration (
    number int PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`)
  await client.query('GRANT SELECT ON public.migration TO PUBLIC')
}

const connect = async (address: string): Promise<pg.Client> => {
  const client = new pg.Client(connectionTo(address))
  await client.connect().catch((error: unknown) => { throw toDatabaseError(error) })
  return client
}

type Applied = { readonly number: number; readonly name: string; readonly sha256: string }

const listApplied = async (client: pg.Client): Promise<readonly Applied[]> =>
  (await client.query<Applied>('SELECT number, name, sha256 FROM public.migration ORDER BY number')).rows

/** What is still to run. Everything the database has must be here, unchanged; everything new must come after it. */
export const findPending = (
  migrations: readonly Migration[], applied: readonly Applied[], breakingAllowed: boolean,
): readonly Migration[] => {
  for (const done of applied) refuseChanged(done, migrations.find(({ number }) => number === done.number))
  const last = applied.at(-1)?.number ?? 0
  const pending = migrations.filter(({ number }) => !applied.some((done) => done.number === number))
  const late = pending.find(({ number }) => number < last)
  if (late !== undefined) throw new MigrationRefused(
    `The migration ${late.name} comes before number ${last}, which was applied here; give it the next free number.`)
  const breaking = pending.find((migration) => migration.breaking)
  if (breaking === undefined || applied.length === 0 || breakingAllowed) return pending
  throw new MigrationRefused(`The migration ${breaking.name} is marked breaking; `
    + 'stop every server of this database, then run "daicho migrate --breaking".')
}

const refuseChanged = (done: Applied, here: Migration | undefined): void => {
  if (here === undefined) throw new MigrationRefused(
    `This database has the migration ${done.name}, unknown to this program; use the newer one that applied it.`)
  if (here.sha256 !== done.sha256) throw new MigrationRefused(
    `The migration ${here.name} was changed after it was applied; put it back as it was and write a new one instead.`)
}

const apply = async (client: pg.Client, { number, name, sha256, text }: Migration): Promise<void> => {
  await client.query('BEGIN')
  try {
    await client.query('SET LOCAL ROLE daicho_owner')
    await runFile(client, name, text)
    await client.query('SET LOCAL ROLE NONE')
    const record = 'INSERT INTO public.migration (number, name, sha256) VALUES ($1, $2, $3)'
    await client.query(record, [number, name, sha256])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

const runFile = async (client: pg.Client, name: string, text: string): Promise<void> => {
  try {
    await client.query(text)
  } catch (error) {
    throw new MigrationRefused(`${name}${lineOf(error, text)}: ${sentenceOf(toDatabaseError(error))}`, { cause: error })
  }
}

const sentenceOf = (error: unknown): string => error instanceof Error ? error.message : String(error)

/** ' line 12', counted in the file, where PostgreSQL tells the position. */
const lineOf = (error: unknown, text: string): string => {
  if (!(error instanceof pg.DatabaseError) || error.position === undefined) return ''
  return ` line ${text.slice(0, Number(error.position)).split('\n').length}`
}
