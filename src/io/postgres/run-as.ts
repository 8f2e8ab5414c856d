/** Decides as whom the embedded PostgreSQL runs, because it refuses to run as root. */
import { spawnSync } from 'node:child_process'
import { chown, cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { type Binaries, programOf } from './binaries.ts'
import { EmbeddedFailure } from './embedded-failure.ts'

/** A user of the operating system. */
export type Account = { readonly uid: number; readonly gid: number }

/** How to start a program of PostgreSQL so that it can read itself and owns its cluster. */
export type RunAs = {
  readonly binaries: Binaries
  /** The account the process takes; absent where it keeps ours. */
  readonly account?: Account
  /** Put before the program: enters a user namespace in which we are not root. */
  readonly prefix: readonly string[]
  /** The owner the cluster directory needs. */
  readonly owner: Account
}

const NOBODY: Account = { uid: 65534, gid: 65534 }
const NAMESPACE = ['unshare', '--user', '--map-user=65534', '--map-group=65534']

/** The first way that works: as we are, as a service account, in a user namespace, or from a readable copy. */
export const chooseRunAs = async (binaries: Binaries): Promise<RunAs> => {
  const self = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
  if (process.getuid === undefined || self.uid !== 0) return { binaries, prefix: [], owner: self }
  const account = await serviceAccount()
  const asAccount = { binaries, account, prefix: [], owner: account }
  if (runs(asAccount)) return asAccount
  const inNamespace = { binaries, prefix: NAMESPACE, owner: self }
  if (runs(inNamespace)) return inNamespace
  const fromCopy = { ...asAccount, binaries: await readableCopy(binaries) }
  if (runs(fromCopy)) return fromCopy
  throw new EmbeddedFailure('no-account', 'PostgreSQL does not run as root, and no other account can read it here; '
    + 'start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.')
}

/** Gives the cluster to the account that will run it, when an earlier start left it to another one. */
export const giveTo = async (owner: Account, directory: string): Promise<void> => {
  if (process.getuid?.() !== 0 || (await stat(directory)).uid === owner.uid) return
  for (const entry of [...await readdir(directory, { recursive: true }), '.']) {
    await chown(join(directory, entry), owner.uid, owner.gid)
  }
}

/** True where the account may pass through every folder above the path. */
export const reaches = async (path: string, account: Account): Promise<boolean> => {
  const parent = dirname(path)
  if (parent === path) return true
  const { mode, uid, gid } = await stat(parent)
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  return (mode & bit) !== 0 && reaches(parent, account)
}

const runs = ({ binaries, account, prefix }: RunAs): boolean => {
  const [file, ...args] = [...prefix, programOf(binaries, 'postgres'), '--version']
  return spawnSync(file, args, { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

const serviceAccount = async (): Promise<Account> => {
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'))
  const entry = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody')
  const [uid, gid] = [Number(entry?.[2]), Number(entry?.[3])]
  return Number.isInteger(uid) && uid > 0 && Number.isInteger(gid) ? { uid, gid } : NOBODY
}

/** A copy of the programs below the temporary folder, made once; only root can have put it there. */
const readableCopy = async ({ directory }: Binaries): Promise<Binaries> => {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16)
  const copy = join(tmpdir(), `daicho-postgres-${name}`)
  const made = await stat(copy).catch(() => undefined)
  if (made?.isDirectory() && made.uid === 0 && (made.mode & 0o022) === 0) return { directory: copy }
  const draft = `${copy}-${process.pid}`
  await mkdir(draft, { mode: 0o755 })
  await cp(directory, draft, { recursive: true, verbatimSymlinks: true })
  await rename(draft, copy).catch(() => rm(draft, { recursive: true }))
  return { directory: copy }
}
