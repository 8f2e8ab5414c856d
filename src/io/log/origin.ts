/** Who signs the log: the origin that stands, the first one, and a new one after a change of key or a restore. */
import { createPublicKey, hash, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Database } from '../../desk/ports.ts'
import { openCheckpoint } from '../../oplog/checkpoint.ts'
import { entryIdAt } from '../../oplog/entry-id.ts'
import { BLANK_ENTRY, entryBytes } from '../../oplog/entry.ts'
import { readVerifier, signerFromKey } from '../../oplog/note.ts'
import type { Signer } from '../../oplog/note.ts'
import { edgeRoot } from '../../oplog/tiles.ts'
import { sameBytes } from '../../oplog/tree.ts'
import { LogBroken, readEdge } from './step.ts'

type OriginRow = { readonly origin: string; readonly vkey: string }

const currentOrigin = async (db: Database): Promise<OriginRow | undefined> =>
  (await db.query<OriginRow>('select origin, vkey from oplog.origin order by begun_at desc limit 1'))[0]

/**
 * The signer of the log that stands; of a log that has none yet, the one its first step will begin with.
 * @param named what to call a new log; by default a name made of its key
 * @throws LogBroken where the log is signed by another key
 */
export const signerOf = async (db: Database, key: KeyObject, named?: string): Promise<Signer> => {
  const current = await currentOrigin(db)
  const signer = signerFromKey(current?.origin ?? named ?? nameOf(key), key)
  if (current !== undefined && current.vkey !== signer.verifier.vkey) {
    throw new LogBroken(
      `The log is signed by ${current.vkey}; this key is ${signer.verifier.vkey}. `
      + 'See docs/security/operation-log.md, "Restoring".',
    )
  }
  return signer
}

const nameOf = (key: KeyObject): string =>
  `daicho-log-${hash('sha256', createPublicKey(key).export({ format: 'der', type: 'spki' }), 'hex').slice(0, 16)}`

/**
 * Asks that the rows still hold what was signed before.
 * @param note a checkpoint signed earlier; one of another origin is passed over
 * @throws LogBroken where the database ends before it or has another root there: it was restored, or rewritten
 */
export const assertContinues = async (db: Database, note: string, signer: Signer): Promise<void> => {
  if (note.split('\n')[0] !== signer.verifier.name) return
  const old = openCheckpoint(note, [signer.verifier])
  const [{ size } = { size: 0 }] = await db.query<{ size: number }>(
    'select coalesce(max(size), 0) as size from oplog.checkpoint',
  )
  if (size < old.size) {
    throw new LogBroken(
      `The log ends at size ${size}, but size ${old.size} was signed before: the database was restored. `
        + 'See docs/security/operation-log.md, "Restoring".',
    )
  }
  if (!sameBytes(edgeRoot(await readEdge(db, old.size)), old.root)) {
    throw new LogBroken(`The log has another root at size ${old.size} than was signed before.`)
  }
}

/** Who is to sign from now on, and why. */
export type NewOrigin = {
  readonly name: string
  readonly key: KeyObject
  /** The last checkpoint known under the origin that ends, as signed. */
  readonly lastOld: string
  readonly reason: string
}

/**
 * Ends the current origin and begins another, told by an entry of the log itself. @throws NoteFault where `lastOld`
 * is not the old origin's
 */
export const beginOrigin = async (db: Database, { name, key, lastOld, reason }: NewOrigin): Promise<Signer> => {
  const current = await currentOrigin(db)
  if (current === undefined) throw new LogBroken('The log has no origin yet that could end.')
  const old = openCheckpoint(lastOld, [readVerifier(current.vkey)])
  const signer = signerFromKey(name, key)
  const [{ at } = { at: '' }] = await db.query<{ at: string }>(
    `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`)
  const canonical = entryBytes({
    ...BLANK_ENTRY,
    entryId: entryIdAt(at, randomBytes(10)),
    at,
    operator: 'system',
    kind: 'system',
    step: 'perform',
    id: 'log-origin',
    outcome: 'done',
    detail: {
      origin: name,
      vkey: signer.verifier.vkey,
      reason,
      lastOldOrigin: old.origin,
      lastOldSize: old.size,
      lastOldRoot: Buffer.from(old.root).toString('base64'),
    },
  })
  await db.query('select oplog.begin_origin($1, $2, $3, $4)', [name, signer.verifier.vkey, lastOld, canonical])
  return signer
}
