/** The signed heads to be compared with the tree: checkpoints of the database, and copies kept outside it. */
import { openCheckpoint } from '../oplog/checkpoint.ts'
import { NoteFault, readVerifier } from '../oplog/note.ts'
import type { Verifier } from '../oplog/note.ts'
import { sameBytes } from '../oplog/tree.ts'
import { parseEntryText } from '../oplog/entry.ts'
import type { Reader } from './connection.ts'
import { headFaults } from './fault.ts'
import type { Fault } from './fault.ts'

/** A checkpoint kept outside the database. */
export type KeptCopy = { readonly file: string; readonly note: string }

/** A root that was signed, and where it says so. */
export type Head = { readonly where: string; readonly size: number; readonly root: Uint8Array }

/** Who signed from which size on; an origin that began after a restore names the last checkpoint before it. */
export type Origin = {
  readonly verifier: Verifier
  readonly begunSize: number
  readonly lastOldSize: number | undefined
}

type Read<T> = { readonly found: T } | { readonly fault: Fault }

const ORIGINS = `select o.origin, o.vkey, o.begun_size, o.last_old_checkpoint, convert_from(e.bytes, 'UTF8')
  from oplog.origin o left join oplog.entry e using (entry_id) order by o.begun_at, o.begun_size`

/**
 * Every origin, from the first on. @param known the keys that the reader trusts; none: those that the database names
 * itself
 */
export const readOrigins = async (reader: Reader, known: readonly Verifier[]): Promise<Read<readonly Origin[]>> => {
  const origins: Origin[] = []
  for (const [origin, vkey, begun, lastOld, told] of await reader.rows(ORIGINS)) {
    const name = origin ?? ''
    if (known.length > 0 && !known.some((verifier) => verifier.vkey === vkey)) return { fault: headFaults.key(name) }
    try {
      const verifier = readVerifier(vkey ?? '')
      const before = origins.at(-1)
      const old = lastOld == null || before === undefined ? undefined : openCheckpoint(lastOld, [before.verifier])
      const isTold = before === undefined ? origins.length === 0 : tells(told ?? null, name, vkey ?? '', old?.size)
      if (verifier.name !== name || !isTold) return { fault: headFaults.origin(name) }
      origins.push({ verifier, begunSize: Number(begun), lastOldSize: old?.size })
    } catch (error) {
      if (!(error instanceof NoteFault)) throw error
      return { fault: headFaults.origin(name) }
    }
  }
  return { found: origins }
}

const tells = (entry: string | null, origin: string, vkey: string, lastOldSize: number | undefined): boolean => {
  if (entry === null) return false
  const { id, detail } = parseEntryText(entry)
  return id === 'log-origin' && detail['origin'] === origin && detail['vkey'] === vkey
    && detail['lastOldSize'] === lastOldSize
}

/** The checkpoint rows in the order of their sizes. */
export async function* checkpointHeads(reader: Reader, origins: readonly Origin[]): AsyncGenerator<Read<Head>> {
  const text = `select size, origin, encode(root, 'hex'), note from oplog.checkpoint order by size`
  for await (const batch of reader.batches(text)) {
    for (const [size, origin, root, note] of batch) {
      const read = openHead(`oplog.checkpoint ${size}`, note ?? '', origins)
      if ('fault' in read) yield read
      else {
        const { found } = read
        const isSame = found.size === Number(size) && found.origin === origin
          && sameBytes(found.root, Buffer.from(root ?? '', 'hex'))
        yield isSame ? read : { fault: headFaults.columns(Number(size)) }
      }
    }
  }
}

/** The copies, read. */
export type Copies = { readonly heads: readonly Head[]; readonly lost: number }

/**
 * The copies that the tree must still contain, in the order of their sizes.
 * `lost`: signed after the point to which the log was restored, as a later origin tells.
 */
export const copyHeads = (copies: readonly KeptCopy[], origins: readonly Origin[], size: number): Read<Copies> => {
  const heads: Head[] = []
  let lost = 0
  for (const { file, note } of copies) {
    const read = openHead(file, note, origins)
    if ('fault' in read) return read
    const next = origins[origins.findIndex(({ verifier }) => verifier.name === read.found.origin) + 1]
    if (next !== undefined && read.found.size > next.begunSize && read.found.size <= (next.lastOldSize ?? 0)) lost += 1
    else if (read.found.size > size) return { fault: headFaults.shorter(file, read.found.size, size) }
    else heads.push(read.found)
  }
  return { found: { heads: heads.toSorted((one, other) => one.size - other.size), lost } }
}

const openHead = (
  where: string, note: string, origins: readonly Origin[],
): Read<Head & { readonly origin: string }> => {
  try {
    const { origin, size, root } = openCheckpoint(note, origins.map(({ verifier }) => verifier))
    const signer = origins.find(({ verifier }) => verifier.name === origin)
    if (signer === undefined) return { fault: headFaults.signature(where, 'signed for another log') }
    openCheckpoint(note, [signer.verifier])
    return { found: { where, size, root, origin } }
  } catch (error) {
    if (error instanceof NoteFault) return { fault: headFaults.signature(where, error.message) }
    throw error
  }
}
