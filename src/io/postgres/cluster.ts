/** Creates the embedded cluster: its files, who may connect, and the secret its passwords come from. */
import { spawnSync } from 'node:child_process'
import { createHmac, randomBytes } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { programOf } from './binaries.ts'
import { EmbeddedFailure } from './embedded-failure.ts'
import { type RunAs, reaches } from './run-as.ts'

/** Where the parts of one data directory lie. */
export const clusterOf = (directory: string): string => join(directory, 'postgres')
/** What PostgreSQL says of itself. */
export const logOf = (directory: string): string => join(directory, 'postgres.log')

const SUPERUSER = 'postgres'
const WHO_MAY_CONNECT = 'host all all 127.0.0.1/32 scram-sha-256\n'

/**
 * Builtin C.UTF-8: bytes order the text, so no operating system can reorder an index;
 * letters beyond ASCII count as letters, which the trigram search needs.
 */
const INITDB = [
  '--locale-provider=builtin', '--locale=C.UTF-8', '--encoding=UTF8', `--username=${SUPERUSER}`, '--auth=reject',
  '--no-instructions',
]

/** Makes the cluster unless it stands already. A half-made one, left by a death on the way, is made anew. */
export const createCluster = async (directory: string, runAs: RunAs): Promise<void> => {
  if (await stands(clusterOf(directory))) return
  const draft = join(directory, 'postgres-unfinished')
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await chown(draft, runAs.owner.uid, runAs.owner.gid).catch(ignoreOnWindows)
  await runProgram(runAs, { program: 'initdb', args: INITDB, cluster: draft })
  await writeFile(join(draft, 'pg_hba.conf'), WHO_MAY_CONNECT)
  const password = passwordOf(await readSecret(directory), SUPERUSER)
  await runProgram(runAs, {
    program: 'postgres', args: ['--single'], cluster: draft, trailing: [SUPERUSER],
    input: `ALTER ROLE ${SUPERUSER} PASSWORD '${password}'\n`,
  })
  await rename(draft, clusterOf(directory))
}

/** The random secret of a data directory, made at first use; readable by its owner alone. */
export const readSecret = async (directory: string): Promise<string> => {
  const path = join(directory, 'postgres-secret')
  const fresh = randomBytes(32).toString('hex')
  await writeFile(path, fresh, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  return readFile(path, 'utf8')
}

/** Every role's password follows from the one secret, so that none is stored twice. */
export const passwordOf = (secret: string, role: string): string =>
  createHmac('sha256', secret).update(role).digest('base64url')

/** The name of the cluster to a program started inside it: its path, or, where parents bar the way, 'here'. */
export const clusterArgument = async (cluster: string, { account }: RunAs): Promise<string> =>
  account === undefined || await reaches(cluster, account) ? cluster : '/proc/self/cwd'

type Run = {
  readonly program: 'initdb' | 'postgres'
  readonly args: readonly string[]
  readonly cluster: string
  readonly trailing?: readonly string[]
  readonly input?: string
}

const runProgram = async (runAs: RunAs, { program, args, cluster, trailing = [], input = '' }: Run): Promise<void> => {
  const where = ['-D', await clusterArgument(cluster, runAs)]
  const [file = '', ...rest] = [...runAs.prefix, programOf(runAs.binaries, program), ...args, ...where, ...trailing]
  const done = spawnSync(file, rest, { ...runAs.account, cwd: cluster, input, encoding: 'utf8' })
  if (done.status !== 0) throw new EmbeddedFailure('initdb-failed',
    `The embedded PostgreSQL could not be created in ${cluster}: ${lastLine(done.stderr) || done.error?.message}`)
}

const stands = (cluster: string): Promise<boolean> => stat(join(cluster, 'PG_VERSION')).then(() => true, () => false)

const lastLine = (text: string | null): string => text?.trim().split('\n').at(-1) ?? ''

const ignoreOnWindows = (error: NodeJS.ErrnoException): void => {
  if (process.platform !== 'win32') throw error
}
