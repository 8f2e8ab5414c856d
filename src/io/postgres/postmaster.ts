/** The postmaster of the embedded cluster: started, watched until ready, stopped, found again when orphaned. */
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile, readlink, realpath, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../listening.ts'
import { programOf } from './binaries.ts'
import { clusterArgument, clusterOf, logOf } from './cluster.ts'
import { EmbeddedFailure } from './embedded-failure.ts'
import type { RunAs } from './run-as.ts'

/** A postmaster that this process started. */
export type Postmaster = {
  readonly pid: number
  readonly port: number
  readonly ended: Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Errors stay out of the log file: their text can hold what was being written. The caller hears them anyway.
 */
const SETTINGS = [
  'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'shared_buffers=256MB',
  'timezone=UTC', 'log_timezone=UTC', 'log_min_messages=log', 'log_min_error_statement=panic',
  'log_error_verbosity=terse', 'log_statement=none', 'max_wal_size=4GB', 'checkpoint_timeout=15min',
]

const PATIENCE = 10_000
const STEP = 20

/** Starts on the port, or on a free one; retries about ten seconds while remains of an earlier death go away. */
export const startPostmaster = async (directory: string, runAs: RunAs, port?: number): Promise<Postmaster> => {
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const started = await tryStart(directory, runAs, port ?? await freePort())
    if (typeof started !== 'string') return started
    if (!isPassing(started) || Date.now() > deadline) throw new EmbeddedFailure('start-failed',
      `The embedded PostgreSQL did not start: ${started} (see ${logOf(directory)})`)
    await pause(200)
  }
}

type Found = { readonly pid: number; readonly port: number; readonly ready: boolean }

/** The postmaster that serves this directory now, or undefined. */
export const findPostmaster = async (directory: string): Promise<Found | undefined> => {
  const lines = await readPidFile(directory)
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0 || !await servesCluster(pid, clusterOf(directory))) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Stops a postmaster whose starter died; removes a pid file that names nobody of ours. */
export const stopOrphan = async (directory: string): Promise<void> => {
  const orphan = await findPostmaster(directory)
  if (orphan !== undefined) await stopProcess(orphan.pid, () => isAlive(orphan.pid))
  await rm(join(clusterOf(directory), 'postmaster.pid'), { force: true })
}

/** A postmaster that is ready, or the reason why there is none. */
const tryStart = async (directory: string, runAs: RunAs, port: number): Promise<Postmaster | string> => {
  const logStart = await stat(logOf(directory)).then(({ size }) => size, () => 0)
  const child = await spawnPostmaster(directory, runAs, port)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  while (isRunning(child)) {
    const [pid, , , , , , , status] = await readPidFile(directory)
    if (Number(pid) === child.pid && status?.trim() === 'ready') return postmasterOf(child, port, ended)
    await pause(STEP)
  }
  return reasonIn((await readFile(logOf(directory), 'utf8')).slice(logStart))
}

/** In a session of its own, so that Ctrl-C at the terminal reaches us first and the database last. */
const spawnPostmaster = async (directory: string, runAs: RunAs, port: number): Promise<ChildProcess> => {
  const cluster = clusterOf(directory)
  const settings = [...SETTINGS, `port=${port}`].flatMap((setting) => ['-c', setting])
  const where = ['-D', await clusterArgument(cluster, runAs)]
  const [file = '', ...args] = [...runAs.prefix, programOf(runAs.binaries, 'postgres'), ...where, ...settings]
  const log = openSync(logOf(directory), 'a', 0o600)
  try {
    const child = spawn(file, args, { ...runAs.account, cwd: cluster, detached: true, stdio: ['ignore', log, log] })
    child.unref()
    return child
  } finally {
    closeSync(log)
  }
}

const postmasterOf = (child: ChildProcess, port: number, ended: Promise<void>): Postmaster => {
  const pid = child.pid ?? 0
  return { pid, port, ended, stop: () => stopProcess(pid, () => isRunning(child)) }
}

/** Fast shutdown; where that takes longer than a minute, an immediate one, which the next start recovers from. */
const stopProcess = async (pid: number, lives: () => boolean): Promise<void> => {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    send(pid, signal)
    const deadline = Date.now() + 6 * PATIENCE
    while (lives() && Date.now() < deadline) await pause(STEP)
    if (!lives()) return
  }
}

const send = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

const isAlive = (pid: number): boolean => send(pid, 0)

const isRunning = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid !== undefined && exitCode === null && signalCode === null

/** A process number is used again after a while: only a process that works inside the cluster is its postmaster. */
const servesCluster = async (pid: number, cluster: string): Promise<boolean> => {
  if (process.platform !== 'linux') return isAlive(pid)
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  return workingDirectory === await realpath(cluster).catch(() => cluster)
}

const readPidFile = async (directory: string): Promise<readonly string[]> =>
  (await readFile(join(clusterOf(directory), 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')

/** What goes away by itself: backends of a killed postmaster, its pid file, a port taken by another in between. */
const isPassing = (reason: string): boolean =>
  /shared memory block|lock file|Address already in use|could not create any TCP/.test(reason)

const reasonIn = (log: string): string =>
  log.split('\n').filter((line) => /FATAL|error/i.test(line)).at(-1)?.replace(/^.*?FATAL:\s*/, '') ?? 'it ended at once'
