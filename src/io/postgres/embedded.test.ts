/** Proves that the embedded PostgreSQL starts as anybody, keeps what it acknowledged, and never runs twice. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { findBinaries } from './binaries.ts'
import { createCluster } from './cluster.ts'
import { type EmbeddedServer, joinEmbedded, startEmbedded } from './embedded.ts'
import { openPool } from './pool.ts'
import { findPostmaster, startPostmaster } from './postmaster.ts'
import { chooseRunAs, type RunAs } from './run-as.ts'

const isRoot = process.getuid?.() === 0
const needsRoot = { skip: isRoot ? false : 'only root can take on another account' }

/** Undoes what a test set up, the last thing first; a test's own after-hooks run the first one first. */
const undoing = (t: TestContext): AsyncDisposableStack => {
  const stack = new AsyncDisposableStack()
  t.after(() => stack.disposeAsync())
  return stack
}

/** A folder that only we can enter, as a home directory is. */
const ownFolder = async (undo: AsyncDisposableStack): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'daicho-embedded-'))
  undo.defer(() => rm(folder, { recursive: true, force: true }))
  return folder
}

const ask = async <R>(server: EmbeddedServer, text: string, values?: readonly unknown[]): Promise<readonly R[]> => {
  const pool = openPool(server.migratorUrl, 1)
  try {
    return await pool.query<R>(text, values)
  } finally {
    await pool.close()
  }
}

/** Asks until the database is back, for at most ten seconds. */
const askUntilAnswered = async <R>(server: EmbeddedServer, text: string): Promise<readonly R[]> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask<R>(server, text)
    } catch (error) {
      if (attempt === 100) throw error
      await pause(100)
    }
  }
}

const pidOf = async (directory: string): Promise<number> => {
  const found = await findPostmaster(directory)
  assert(found)
  return found.pid
}

test('a second start finds the rows of the first', async (t) => {
  const undo = undoing(t)
  const directory = await ownFolder(undo)
  const first = await startEmbedded(directory)
  await ask(first, 'CREATE TABLE kept (n int)')
  await ask(first, 'INSERT INTO kept VALUES ($1)', [7])
  await first.stop()
  assert.equal(await findPostmaster(directory), undefined)
  const second = await startEmbedded(directory)
  undo.defer(second.stop)
  assert.deepEqual(await ask(second, 'SELECT n FROM kept'), [{ n: 7 }])
})

test('text is ordered by its bytes, kana are letters, and writes reach the disk', async (t) => {
  const undo = undoing(t)
  const server = await startEmbedded(await ownFolder(undo))
  undo.defer(server.stop)
  const [settings] = await ask(server, `SELECT datlocprovider, datlocale, pg_encoding_to_char(encoding) AS encoding,
    current_setting('fsync') AS fsync, current_setting('password_encryption') AS passwords
    FROM pg_database WHERE datname = current_database()`)
  assert.deepEqual(settings,
    { datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8', fsync: 'on', passwords: 'scram-sha-256' })
  await ask(server, 'CREATE EXTENSION pg_trgm')
  assert.deepEqual(await ask(server, "SELECT cardinality(show_trgm('やまだ')) AS trigrams"), [{ trigrams: 4 }])
})

test('nobody gets in without the password, which only the owner can read', async (t) => {
  const undo = undoing(t)
  const directory = await ownFolder(undo)
  const server = await startEmbedded(directory)
  undo.defer(server.stop)
  assert.equal((await stat(join(directory, 'postgres-secret'))).mode & 0o777, 0o600)
  const address = new URL(server.migratorUrl)
  address.password = 'guessed'
  const pool = openPool(address.href, 1)
  undo.defer(pool.close)
  await assert.rejects(pool.query('SELECT 1'), { name: 'DatabaseError', code: '28P01' })
})

test('a directory in use is refused, naming the process that uses it, and can be joined', async (t) => {
  const undo = undoing(t)
  const directory = await ownFolder(undo)
  const server = await startEmbedded(directory)
  undo.defer(server.stop)
  await assert.rejects(startEmbedded(directory), { code: 'in-use', message: new RegExp(`process ${process.pid};`) })
  const joined = await joinEmbedded(directory)
  await joined.stop()
  assert.deepEqual(await ask(joined, 'SELECT 1 AS one'), [{ one: 1 }])
})

const needsAnother = { skip: isRoot ? 'root can write everywhere' : false }

test('a directory that this user cannot write is refused', needsAnother, async (t) => {
  const undo = undoing(t)
  const directory = await ownFolder(undo)
  await chmod(directory, 0o500)
  await assert.rejects(startEmbedded(directory), { code: 'not-writable' })
})

test('where nothing runs there is nothing to join', async (t) => {
  const undo = undoing(t)
  await assert.rejects(joinEmbedded(await ownFolder(undo)), { code: 'not-running' })
})

test('a postmaster killed under us comes back on the same port with every acknowledged row', async (t) => {
  const undo = undoing(t)
  const directory = await ownFolder(undo)
  const server = await startEmbedded(directory)
  undo.defer(server.stop)
  await ask(server, 'CREATE TABLE kept (n int)')
  await ask(server, 'INSERT INTO kept SELECT generate_series(1, 1000)')
  const killed = await pidOf(directory)
  process.kill(killed, 'SIGKILL')
  assert.deepEqual(await askUntilAnswered(server, 'SELECT count(*) FROM kept'), [{ count: 1000 }])
  assert.notEqual(await pidOf(directory), killed)
})

/** Another process that starts the cluster, writes a row, says so and waits. */
const OWNER = `
  import { startEmbedded } from '${import.meta.resolve('./embedded.ts')}'
  import { openPool } from '${import.meta.resolve('./pool.ts')}'
  const server = await startEmbedded(process.argv[1])
  const pool = openPool(server.migratorUrl, 1)
  await pool.query('CREATE TABLE IF NOT EXISTS kept (n int)')
  await pool.query('INSERT INTO kept VALUES (1)')
  await pool.close()
  process.once('SIGTERM', () => server.stop().then(() => process.exit(0)))
  setInterval(() => {}, 1000)
  console.log('written')
`

const startOwner = async (directory: string, account: { uid?: number; gid?: number } = {}) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', OWNER, directory],
    { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(child.stdout, 'data')
  assert.equal(String(said).trim(), 'written')
  return child
}

test('a postmaster orphaned by the death of its starter is stopped, and its rows are there', async (t) => {
  const undo = undoing(t)
  const directory = await ownFolder(undo)
  const owner = await startOwner(directory)
  const orphan = await pidOf(directory)
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  assert.equal(await pidOf(directory), orphan)
  const server = await startEmbedded(directory)
  undo.defer(server.stop)
  assert.notEqual(await pidOf(directory), orphan)
  assert.deepEqual(await ask(server, 'SELECT n FROM kept'), [{ n: 1 }])
})

test('everything killed at once leaves a stale pid file, which the next start gets over', async (t) => {
  const undo = undoing(t)
  const directory = await ownFolder(undo)
  const owner = await startOwner(directory)
  owner.kill('SIGKILL')
  process.kill(await pidOf(directory), 'SIGKILL')
  await once(owner, 'exit')
  const server = await startEmbedded(directory)
  undo.defer(server.stop)
  assert.deepEqual(await ask(server, 'SELECT n FROM kept'), [{ n: 1 }])
})

test('root starts it below a folder that no other account can enter', needsRoot, async (t) => {
  const undo = undoing(t)
  const folder = await ownFolder(undo)
  assert.equal((await stat(folder)).mode & 0o777, 0o700)
  const server = await startEmbedded(join(folder, 'inner'))
  undo.defer(server.stop)
  assert.deepEqual(await ask(server, 'SELECT 1 AS one'), [{ one: 1 }])
  assert.notEqual((await stat(join(folder, 'inner', 'postgres'))).uid, 0)
})

/** True where this Node can be run by everybody; a checkout in a home directory cannot. */
const isReachable = async (): Promise<boolean> => {
  const child = spawn(process.execPath, ['-e', 'import(process.argv[1])', import.meta.resolve('./embedded.ts')],
    { uid: 65534, gid: 65534, cwd: '/', stdio: 'ignore' })
  return new Promise((resolve) => {
    child.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0))
  })
}

test('an ordinary user starts it and stops it cleanly; afterwards root can start it', needsRoot, async (t) => {
  const undo = undoing(t)
  if (!await isReachable()) return t.skip('this checkout cannot be read by an ordinary user')
  const directory = await ownFolder(undo)
  await chmod(directory, 0o755)
  await chown(directory, 65534, 65534)
  const owner = await startOwner(directory, { uid: 65534, gid: 65534 })
  assert.equal((await stat(join(directory, 'postgres'))).uid, 65534)
  owner.kill('SIGTERM')
  assert.deepEqual(await once(owner, 'exit'), [0, null])
  assert.equal(await findPostmaster(directory), undefined)
  const server = await startEmbedded(directory)
  undo.defer(server.stop)
  assert.deepEqual(await ask(server, 'SELECT n FROM kept'), [{ n: 1 }])
})

/** PostgreSQL's programs where only root can read them. */
const hiddenBinaries = async (undo: AsyncDisposableStack): Promise<Binaries> => {
  const directory = join(await ownFolder(undo), 'native')
  await cp((await findBinaries()).directory, directory, { recursive: true, verbatimSymlinks: true })
  return { directory }
}

const startAs = async (undo: AsyncDisposableStack, runAs: RunAs): Promise<void> => {
  const directory = await ownFolder(undo)
  await createCluster(directory, runAs)
  const postmaster = await startPostmaster(directory, runAs)
  await postmaster.stop()
  assert.match(await readFile(join(directory, 'postgres.log'), 'utf8'), /database system is shut down/)
}

test('programs that only root can read run in a user namespace, where there are any', needsRoot, async (t) => {
  const undo = undoing(t)
  const runAs = await chooseRunAs(await hiddenBinaries(undo))
  if (runAs.prefix.length === 0) return t.skip('this system has no user namespaces')
  assert.equal(runAs.account, undefined)
  await startAs(undo, runAs)
})

test('without user namespaces they are copied to where the service account can read them', needsRoot, async (t) => {
  const undo = undoing(t)
  const path = process.env['PATH']
  const shelf = await ownFolder(undo)
  await mkdir(join(shelf, 'open'), { mode: 0o755 })
  await chmod(shelf, 0o711)
  const hidden = await hiddenBinaries(undo)
  process.env['PATH'] = ''
  process.env['TMPDIR'] = join(shelf, 'open')
  undo.defer(() => { process.env['PATH'] = path; delete process.env['TMPDIR'] })
  const runAs = await chooseRunAs(hidden)
  assert.equal(runAs.binaries.directory.startsWith(shelf), true)
  assert.notEqual(runAs.account, undefined)
  await startAs(undo, runAs)
  assert.equal((await chooseRunAs(hidden)).binaries.directory, runAs.binaries.directory)
})
