/** The one real PostgreSQL that a run of tests shares, and the migrated template its databases are cloned from. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedServer, startEmbedded } from '../src/io/postgres/embedded.ts'
import { lockDirectory } from '../src/io/postgres/lock.ts'
import { DB_FOLDER, migrate, readMigrations } from '../src/io/postgres/migrate.ts'
import { openPool } from '../src/io/postgres/pool.ts'
import { stopOrphan } from '../src/io/postgres/postmaster.ts'

/** The cluster of one run of tests. */
export type TestCluster = {
  readonly directory: string
  readonly server: EmbeddedServer
  readonly stop: () => Promise<void>
}

/** The variable by which tools/test.ts tells each test file where the running cluster lies. */
export const CLUSTER_VARIABLE = 'DAICHO_TEST_CLUSTER'

const SHELF = join(tmpdir(), `daicho-test-${process.getuid?.() ?? 'me'}`)

/** A cluster in a directory of its own; what killed runs have left behind is stopped and removed first. */
export const startTestCluster = async (): Promise<TestCluster> => {
  await mkdir(SHELF, { recursive: true, mode: 0o711 })
  await sweep()
  const directory = join(SHELF, randomBytes(6).toString('hex'))
  const server = await startEmbedded(directory)
  const stop = async (): Promise<void> => {
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
  return { directory, server, stop }
}

/** The name of the template of the migrations as they are now; the first caller makes it, the others wait for it. */
export const ensureTemplate = async (server: EmbeddedServer): Promise<string> => {
  const template = `template_${await fingerprintOfMigrations()}`
  const pool = openPool(server.urlOf('postgres', 'postgres'), 1)
  try {
    await pool.onOneConnection(async (database) => {
      await database.query('SELECT pg_advisory_lock(1)')
      const found = await database.query('SELECT FROM pg_database WHERE datname = $1', [template])
      if (found.length > 0) return
      const draft = `draft_${randomBytes(6).toString('hex')}`
      await database.query(`CREATE DATABASE ${draft}`)
      await migrate(server.urlOf('postgres', draft))
      await server.admitRolesOf(draft)
      await database.query(`ALTER DATABASE ${draft} RENAME TO ${template}`)
    })
  } finally {
    await pool.close()
  }
  return template
}

const fingerprintOfMigrations = async (): Promise<string> => {
  const hash = createHash('sha256').update(await readFile(join(DB_FOLDER, 'roles.sql')))
  for (const { name, sha256 } of await readMigrations()) hash.update(`${name} ${sha256}\n`)
  return hash.digest('hex').slice(0, 16)
}

const sweep = async (): Promise<void> => {
  for (const name of await readdir(SHELF)) {
    const directory = join(SHELF, name)
    try {
      const lock = lockDirectory(directory)
      await stopOrphan(directory)
      lock.release()
      await rm(directory, { recursive: true, force: true })
    } catch {
      // in use by a run of tests beside this one
    }
  }
}
