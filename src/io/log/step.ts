/** One step of the sequencer: every new entry gets its index, the tree grows, and the new head is signed. */
import type { Database } from '../../desk/ports.ts'
import { signCheckpoint } from '../../oplog/checkpoint.ts'
import type { Signer } from '../../oplog/note.ts'
import { EMPTY_EDGE, edgeOfLevel, edgeRoot, grow, TILE_WIDTH } from '../../oplog/tiles.ts'
import type { Edge, Tile } from '../../oplog/tiles.ts'
import { leafHash, sameBytes } from '../../oplog/tree.ts'
import { Refusal } from '../refusal.ts'

/** The rows of the log contradict each other or the key: nothing is signed until somebody has looked. */
export class LogBroken extends Refusal {}

/** What a step came to. */
export type Step = {
  /** Entries that got an index. */
  readonly added: number
  /** The log's size afterwards. */
  readonly size: number
  /** The newest checkpoint, unless the log is still empty. */
  readonly checkpoint: string | undefined
  /** True where more entries wait than one step takes. */
  readonly more: boolean
}

/** Takes one step after another, remembering the tree's edge in between. */
export type Sequencing = {
  /**
   * @param since look for entries without index from this moment on, instead of asking what is new (a first step
   * after a start)
   */
  readonly step: (since?: string) => Promise<Step>
}

/**
 * Two statements a step: what stands and what is new; then the whole step at once, refused where another sequencer
 * was faster.
 */
export const sequencing = (db: Database, signer: Signer, atOnce = ENTRIES_AT_ONCE): Sequencing => {
  let known = EMPTY_EDGE
  const step = async (since?: string): Promise<Step> => {
    const head = await readHead(db, signer)
    known = await edgeOf(db, head, known)
    const news = await db.query<News>(NEWS, [atOnce, since ?? null])
    const seen = news.length < atOnce ? (news[0]?.seen ?? null) : null
    const more = news.length === atOnce
    const old = { added: 0, size: head.size, checkpoint: head.note }
    if (news.length === 0) {
      if (head.isForeign) await db.query('select oplog.see_again($1, pg_current_snapshot())', [head.size])
      return { ...old, more }
    }
    const leaves = news.map(({ bytes }) => leafHash(bytes))
    const { edge, tiles } = grow(known, leaves)
    const note = signCheckpoint({ origin: signer.verifier.name, size: edge.size, root: edgeRoot(edge) }, signer)
    if (!await seal(db, { edge, tiles, news, leaves, note, seen, signer })) return { ...old, more: true }
    known = edge
    return { added: news.length, size: edge.size, checkpoint: note, more }
  }
  return { step }
}

/** One step that remembers nothing: what a restarted sequencer does first. */
export const stepOnce = (db: Database, signer: Signer): Promise<Step> => sequencing(db, signer).step()

/** Steps until nothing waits; for tests and for an orderly stop. @returns the last step */
export const stepAll = async (db: Database, signer: Signer): Promise<Step> => {
  const { step } = sequencing(db, signer)
  let done = await step()
  while (done.more) done = await step()
  return done
}

const ENTRIES_AT_ONCE = 20_000

type News = { readonly entry_id: string; readonly bytes: Uint8Array; readonly seen: string }
const NEWS = 'select entry_id, bytes, seen::text from oplog.news($1, $2)'

type Head = {
  readonly size: number
  readonly root: Uint8Array | null
  readonly note: string | undefined
  /** Its snapshot was taken in another cluster. */
  readonly isForeign: boolean
}
type HeadRow = {
  readonly vkey: string | null
  readonly size: number | null
  readonly root: Uint8Array | null
  readonly note: string | null
  readonly foreign: boolean | null
}

const HEAD = `select o.vkey, c.size, c.root, c.note,
    pg_snapshot_xmax(c.seen) > pg_snapshot_xmax(pg_current_snapshot()) as foreign
  from (values (1)) one
  left join (select vkey from oplog.origin order by begun_at desc limit 1) o on true
  left join (select size, root, note, seen from oplog.checkpoint order by size desc limit 1) c on true`

/** What stands. At the very first step the signer becomes the log's first origin. */
const readHead = async (db: Database, signer: Signer): Promise<Head> => {
  const [row] = await db.query<HeadRow>(HEAD)
  if (row?.vkey == null) {
    await db.query('select oplog.begin_origin($1, $2, null, null)', [signer.verifier.name, signer.verifier.vkey])
  } else if (row.vkey !== signer.verifier.vkey) {
    throw new LogBroken(`The log is signed by ${row.vkey}; this key is ${signer.verifier.vkey}.`)
  }
  return {
    size: row?.size ?? 0,
    root: row?.root ?? null,
    note: row?.note ?? undefined,
    isForeign: row?.foreign ?? false,
  }
}

/**
 * The right edge of the tree, remembered or read from the rows. @throws LogBroken where it does not have the signed
 * root.
 */
const edgeOf = async (db: Database, { size, root }: Head, known: Edge): Promise<Edge> => {
  if (root === null) return EMPTY_EDGE
  if (known.size === size && sameBytes(edgeRoot(known), root)) return known
  const edge = await readEdge(db, size)
  if (!sameBytes(edgeRoot(edge), root))
    throw new LogBroken(`The rows of the log do not give the root signed at size ${size}.`)
  return edge
}

type EdgeRow = { readonly index: number; readonly hash: Uint8Array }

const LEAVES = 'select index, leaf_hash as hash from oplog.leaf where index >= $1 and index < $2 order by index'
const ROOTS =
  'select index, root as hash from oplog.tile where level = $3 and index >= $1 and index < $2 order by index'

/** What the tree's edge was at a size the log has reached: fewer than 256 rows of each level. */
export const readEdge = async (db: Database, size: number): Promise<Edge> => {
  const levels: Uint8Array[][] = []
  for (let level = 0; size >= TILE_WIDTH ** level; level += 1) {
    const { from, count } = edgeOfLevel(size, level)
    const rows = level === 0
      ? await db.query<EdgeRow>(LEAVES, [from, from + count])
      : await db.query<EdgeRow>(ROOTS, [from, from + count, level - 1])
    if (rows.some(({ index }, at) => index !== from + at) || rows.length !== count) {
      throw new LogBroken(`Rows of level ${level} of the log's tree are missing before size ${size}.`)
    }
    levels.push(rows.map(({ hash }) => hash))
  }
  return { size, levels }
}

type Sealed = {
  readonly edge: Edge
  readonly tiles: readonly Tile[]
  readonly news: readonly News[]
  readonly leaves: readonly Uint8Array[]
  readonly note: string
  readonly seen: string | null
  readonly signer: Signer
}

/** @returns false where another sequencer was faster; nothing of ours was written then. */
const seal = async (db: Database, { edge, tiles, news, leaves, note, seen, signer }: Sealed): Promise<boolean> => {
  const prior = edge.size - news.length
  const head = { size: edge.size, origin: signer.verifier.name, root: hex(edgeRoot(edge)), note, seen }
  const [row] = await db.query<{ sealed: boolean }>('select oplog.seal($1, $2, $3, $4, $5) as sealed', [
    prior,
    news.map(({ entry_id }) => entry_id),
    Buffer.concat(leaves),
    JSON.stringify(tiles.map(tileRow)),
    JSON.stringify(head),
  ])
  return row?.sealed ?? false
}

const tileRow = ({ level, index, hashes, root }: Tile) => ({ level, index, hashes: hex(hashes), root: hex(root) })

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
