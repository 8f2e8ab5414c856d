/** The embedded PostgreSQL of one data directory, from its first start to its clean stop. */
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import pg from 'pg'
import { findBinaries } from './binaries.ts'
import { clusterOf, createCluster, passwordOf, readSecret } from './cluster.ts'
import { EmbeddedFailure } from './embedded-failure.ts'
import { type Lock, lockDirectory } from './lock.ts'
import { findPostmaster, type Postmaster, startPostmaster, stopOrphan } from './postmaster.ts'
import { chooseRunAs, giveTo, type RunAs } from './run-as.ts'
import { type DatabaseServer, type Role, ROLES } from './server.ts'

/** A running embedded cluster. */
export type EmbeddedServer = DatabaseServer & {
  readonly port: number
  /** Address of any role, the superuser 'postgres' included, in any database of the cluster. */
  readonly urlOf: (role: Role | 'postgres', database: string) => string
  /** Lets every role of a migrated database log in by its own password. */
  readonly admitRolesOf: (database: string) => Promise<void>
}

const DATABASE = 'daicho'

/**
 * Starts the cluster of the data directory, creating it at the first time, and keeps it running until stop().
 * Throws EmbeddedFailure: 'in-use' where another process keeps this directory, 'start-failed' with PostgreSQL's reason.
 */
export const startEmbedded = async (place: string): Promise<EmbeddedServer> => {
  const directory = resolve(place)
  await mkdir(directory, { recursive: true, mode: 0o711 })
  const lock = lockDirectory(directory)
  try {
    const runAs = await chooseRunAs(await findBinaries())
    await createCluster(directory, runAs)
    await stopOrphan(directory)
    await giveTo(runAs.owner, clusterOf(directory))
    return await keepRunning(directory, runAs, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Joins the cluster that another process keeps running in the directory. Throws EmbeddedFailure('not-running'). */
export const joinEmbedded = async (place: string): Promise<EmbeddedServer> => {
  const directory = resolve(place)
  const running = await findPostmaster(directory)
  if (running?.ready !== true) throw new EmbeddedFailure('not-running',
    `No embedded PostgreSQL runs in ${directory}; start it with "npm start".`)
  return addressed(await readSecret(directory), running.port, async () => {})
}

/** Joins where one runs already, starts one otherwise: for commands that run beside the server or alone. */
export const joinOrStartEmbedded = async (place: string): Promise<EmbeddedServer> =>
  joinEmbedded(place).catch((error: unknown) => {
    if (error instanceof EmbeddedFailure && error.code === 'not-running') return startEmbedded(place)
    throw error
  })

/** A postmaster killed from outside is started again on the same port, so that the pools find it. */
const keepRunning = async (directory: string, runAs: RunAs, lock: Lock): Promise<EmbeddedServer> => {
  let current = await startPostmaster(directory, runAs)
  let stopping = false
  const watch = async (watched: Postmaster): Promise<void> => {
    await watched.ended
    if (stopping) return
    current = await startPostmaster(directory, runAs, watched.port)
    console.error('The embedded PostgreSQL had ended by itself and was started again.')
    await watch(current)
  }
  const watching = watch(current).catch((error: unknown) => { console.error(error) })
  const stopOnce = async (): Promise<void> => {
    stopping = true
    await current.stop()
    await watching
    await current.stop()
    lock.release()
  }
  let stopped: Promise<void> | undefined
  const secret = await readSecret(directory)
  const server = addressed(secret, current.port, () => stopped ??= stopOnce())
  await createDatabase(server, DATABASE)
  return server
}

const addressed = (secret: string, port: number, stop: () => Promise<void>): EmbeddedServer => {
  const urlOf = (role: Role | 'postgres', database: string): string =>
    `postgres://${role}:${passwordOf(secret, role)}@127.0.0.1:${port}/${database}`
  const admitRolesOf = (database: string): Promise<void> => setPasswords(urlOf('postgres', database), secret)
  return {
    port, urlOf, admitRolesOf, stop,
    migratorUrl: urlOf('postgres', DATABASE),
    url: (role) => urlOf(role, DATABASE),
    admitRoles: () => admitRolesOf(DATABASE),
  }
}

const setPasswords = (superuserUrl: string, secret: string): Promise<void> =>
  withClient(superuserUrl, async (client) => {
    for (const role of ROLES) {
      await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(passwordOf(secret, role))}`)
    }
  })

const createDatabase = (server: EmbeddedServer, name: string): Promise<void> =>
  withClient(server.urlOf('postgres', 'postgres'), async (client) => {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${name}`)
  })

const withClient = async (address: string, work: (client: pg.Client) => Promise<void>): Promise<void> => {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
