/** Connections to one PostgreSQL address, as the Database that the roads speak to. */
import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Snapshot } from '../../desk/outgoing.ts'
import type { Database } from '../../desk/ports.ts'
import { columnTypes } from './column-types.ts'
import { toDatabaseError } from './database-error.ts'
import { snapshotOn } from './snapshot.ts'

/** The Database of one address, for as long as it is open. */
export type DatabasePool = Database & {
  /** Several statements on one connection: a transaction, a lock of the session, a listener. */
  readonly onOneConnection: <T>(work: (database: Database) => Promise<T>) => Promise<T>
  /** Reads on one unmoving picture. */
  readonly snapshot: Snapshot
  readonly close: () => Promise<void>
}

/**
 * A server keeps its connections through a quiet quarter of an hour: a new one prepares every statement again, which
 * at the counter would be felt with each first customer.
 */
export const SERVER_KEEPS_MILLIS = 15 * 60_000
const OTHERS_KEEP_MILLIS = 10_000

/** A pool of at most so many connections; none is opened before the first statement. */
export const openPool = (address: string, atMost = 10, idleMillis = OTHERS_KEEP_MILLIS): DatabasePool => {
  const pool = new pg.Pool({ ...connectionTo(address), max: atMost, idleTimeoutMillis: idleMillis })
  pool.on('error', () => {}) // an idle connection that breaks is replaced at the next statement
  const prepared = preparedNames()
  const onOneConnection: DatabasePool['onOneConnection'] = (work) => withClient(pool, (client) =>
    work({ query: (text, values) => ask(client, prepared, text, values) }))
  return {
    query: (text, values) => ask(pool, prepared, text, values),
    onOneConnection,
    snapshot: snapshotOn(onOneConnection),
    close: () => pool.end(),
  }
}

/** What every connection of ours has in common: our column types, UTC, ISO dates. */
export const connectionTo = (address: string): pg.ClientConfig => {
  const url = new URL(address)
  const own = url.searchParams.get('options') ?? ''
  url.searchParams.set('options', `${own} -c timezone=UTC -c datestyle=ISO -c intervalstyle=iso_8601`.trim())
  return { connectionString: url.href, types: columnTypes(), application_name: 'daicho' }
}

type Prepared = (text: string) => string | undefined

const ask = async <R>(
  to: pg.Pool | pg.PoolClient, prepared: Prepared, text: string, values: readonly unknown[] | undefined,
): Promise<readonly R[]> => {
  try {
    if (values === undefined) return (await to.query<R & pg.QueryResultRow>(text)).rows
    const name = prepared(text)
    const statement = { text, values: [...values], ...(name === undefined ? {} : { name }) }
    return (await to.query<R & pg.QueryResultRow>(statement)).rows
  } catch (error) {
    throw toDatabaseError(error)
  }
}

/** A broken connection is thrown away; a sound one goes back with nothing of the work left on it. */
const withClient = async <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect().catch((error: unknown) => { throw toDatabaseError(error) })
  let sound = false
  try {
    const result = await work(client)
    sound = true
    return result
  } finally {
    client.release(!sound)
  }
}

/** A text that comes a second time is prepared, under its hash. The list is bounded, for texts made on the fly. */
const preparedNames = (): Prepared => {
  const names = new Map<string, string | undefined>()
  return (text) => {
    if (!names.has(text)) {
      if (names.size < 1_000) names.set(text, undefined)
      return undefined
    }
    const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 16)
    names.set(text, name)
    return name
  }
}
