/** A fresh, migrated database for one test, in a real PostgreSQL. */
import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import type { Database } from '../src/desk/ports.ts'
import { type EmbeddedServer, joinEmbedded } from '../src/io/postgres/embedded.ts'
import { type DatabasePool, openPool } from '../src/io/postgres/pool.ts'
import type { Role } from '../src/io/postgres/server.ts'
import { CLUSTER_VARIABLE, ensureTemplate, startTestCluster, type TestCluster } from './cluster.ts'

/** A database of one test, as the roles it is spoken to by. */
export type FreshDatabase = {
  readonly name: string
  /** The role the product runs as: the subject of a test speaks through this one. */
  readonly app: Database
  /** For preparing, inspecting and tampering. */
  readonly asOwner: Database
  readonly asSequencer: Database
  /** Like `app`, for work that needs one connection or several at a time. */
  readonly pool: DatabasePool
  readonly url: (role: Role | 'postgres') => string
}

/** A test's context, or `{ after }` of node:test for a database that a whole file uses. */
type Ending = { readonly after: (done: () => Promise<void>) => unknown }

/** A clone of the migrated template, dropped when the test ends. */
export const freshDatabase = async (ending: Ending): Promise<FreshDatabase> => {
  const server = await testServer()
  const name = `test_${randomBytes(8).toString('hex')}`
  await asSuperuser(server, `CREATE DATABASE ${name} TEMPLATE ${await ensureTemplate(server)}`)
  const url = (role: Role | 'postgres'): string => server.urlOf(role, name)
  const [app, owner, sequencer] = [
    openPool(url('daicho_app')), openPool(url('daicho_owner')), openPool(url('daicho_sequencer')),
  ]
  ending.after(once(async () => {
    await Promise.all([app, owner, sequencer].map((pool) => pool.close()))
    await asSuperuser(server, `DROP DATABASE ${name} WITH (FORCE)`)
  }))
  return { name, app, asOwner: owner, asSequencer: sequencer, pool: app, url }
}

/** A database without the schema, for what comes before it. */
export const emptyDatabase = async (ending: Ending): Promise<(role: Role | 'postgres') => string> => {
  const server = await testServer()
  const name = `empty_${randomBytes(8).toString('hex')}`
  await asSuperuser(server, `CREATE DATABASE ${name}`)
  ending.after(() => asSuperuser(server, `DROP DATABASE ${name} WITH (FORCE)`))
  return (role) => server.urlOf(role, name)
}

let own: Promise<TestCluster> | undefined

/** The cluster of the whole run; a file that is run alone starts its own. */
export const testServer = async (): Promise<EmbeddedServer> => {
  const directory = process.env[CLUSTER_VARIABLE]
  if (directory !== undefined) return joinEmbedded(directory)
  own ??= startTestCluster()
  return (await own).server
}

/**
 * Hooks run in the order they were set: databases of a whole file must go before the cluster that this file started.
 */
const drops: (() => Promise<void>)[] = []

const once = (drop: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined
  const dropOnce = (): Promise<void> => done ??= drop()
  drops.push(dropOnce)
  return dropOnce
}

after(async () => {
  if (own === undefined) return
  await Promise.all(drops.map((drop) => drop()))
  await (await own).stop()
})

const asSuperuser = async (server: EmbeddedServer, statement: string): Promise<void> => {
  const pool = openPool(server.urlOf('postgres', 'postgres'), 1)
  try {
    await pool.query(statement)
  } finally {
    await pool.close()
  }
}
