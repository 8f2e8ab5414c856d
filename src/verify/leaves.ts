/** Follows the leaves in the order of the tree and lets each claim the hash that its entry gave. */
import type { Reader, Row } from './connection.ts'
import { PRUNED } from './entries.ts'
import type { EntriesChecked } from './entries.ts'
import { entryFaults, treeFaults } from './fault.ts'
import type { Fault } from './fault.ts'
import type { Growth } from './growth.ts'

const WIDTH = 256
const ID = 36
const HASH = 64

/**
 * One row for each tile of the lowest level, full or not: how many leaves, their ids, their hashes, the stored tile.
 */
const BLOCKS = `select b, l.n, l.ids, l.hashes, encode(t.hashes, 'hex'), encode(t.root, 'hex')
  from generate_series(0, $1::bigint) b
  cross join lateral (select count(*) as n, string_agg(entry_id::text, '' order by index) as ids,
    encode(string_agg(leaf_hash, '' order by index), 'hex') as hashes
    from oplog.leaf where index >= b * ${WIDTH} and index < (b + 1) * ${WIDTH}) l
  left join oplog.tile t on t.level = 0 and t.index = b
  order by b`

/** A log whose order is not roughly that of time would fill the memory. */
const STRAGGLERS_AT_MOST = 500_000

/** The leaves, followed as entries become known. */
export type LeafCheck = {
  /** Takes what a range of entries gave, then follows the leaves as far as entries are known. */
  readonly take: (given: Pick<EntriesChecked, 'ids' | 'hashes' | 'upTo'>) => Promise<Fault | undefined>
  readonly pruned: () => number
  /** Entries without a leaf, oldest first. */
  readonly waiting: () => readonly string[]
}

/** @param size how many leaves there are @param growth takes each tile's leaves once all have their entries */
export const leafCheck = (reader: Reader, size: number, growth: Growth): LeafCheck => {
  const blocks = blocksOf(reader, size)
  const given = unclaimed()
  let block: Leaves | undefined
  let at = 0

  const nextBlock = async (): Promise<Leaves | Fault | undefined> => {
    const { value, done } = await blocks.next()
    at = 0
    return done === true ? undefined : value
  }

  /** @returns true where every leaf has its entry, false where the rest is not known yet */
  const claimAll = (leaves: Leaves, upTo: string | null): Fault | boolean => {
    if (at === 0 && given.claimRun(leaves.ids, leaves.hashes)) return true
    for (; at < leaves.count; at += 1) {
      const entryId = leaves.ids.slice(at * ID, (at + 1) * ID)
      const index = leaves.index * WIDTH + at
      const hash = given.claim(entryId)
      const stored = leaves.hashes.slice(at * HASH, (at + 1) * HASH)
      if (hash === undefined && upTo !== null && entryId >= upTo) {
        return given.isCrowded() ? treeFaults.far(index, entryId) : false
      }
      if (hash === undefined) return entryFaults.missing(entryId, index)
      if (hash !== PRUNED && hash !== stored) return treeFaults.leaf(index, entryId)
    }
    return true
  }

  const take: LeafCheck['take'] = async ({ ids, hashes, upTo }) => {
    given.put(ids, hashes)
    for (;;) {
      const next = block ?? await nextBlock()
      if (next === undefined || 'en' in next) return next
      block = next
      const claimed = claimAll(block, upTo)
      if (claimed !== true) return claimed === false ? undefined : claimed
      const fault = await growth.add({ ...block, hashes: hashesOf(block) })
      if (fault !== undefined) return fault
      block = undefined
    }
  }
  return { take, pruned: given.pruned, waiting: given.left }
}

/**
 * What entries gave and no leaf has claimed: a sorted run whose front the leaves follow, and the stragglers that the
 * leaves have passed by, because they were committed after entries with younger ids.
 */
const unclaimed = () => {
  const stragglers = new Map<string, string>()
  let [ids, hashes, front, pruned] = ['', '', 0, 0]
  const idAt = (place: number): string => ids.slice(place * ID, (place + 1) * ID)
  const hashAt = (place: number): string => hashes.slice(place * HASH, (place + 1) * HASH)
  const length = (): number => ids.length / ID

  const fromFront = (entryId: string): string | undefined => {
    for (; front < length() && idAt(front) < entryId; front += 1) stragglers.set(idAt(front), hashAt(front))
    if (front >= length() || idAt(front) !== entryId) return undefined
    front += 1
    return hashAt(front - 1)
  }
  return {
    /** Ids after all that were put before. */
    put: (moreIds: string, moreHashes: string): void => {
      [ids, hashes, front] = [ids.slice(front * ID) + moreIds, hashes.slice(front * HASH) + moreHashes, 0]
    },
    /** Nearly every tile is one run of the front: two comparisons instead of 512. */
    claimRun: (runIds: string, runHashes: string): boolean => {
      if (!ids.startsWith(runIds, front * ID) || !hashes.startsWith(runHashes, front * HASH)) return false
      front += runIds.length / ID
      return true
    },
    claim: (entryId: string): string | undefined => {
      const hash = stragglers.get(entryId) ?? fromFront(entryId)
      stragglers.delete(entryId)
      if (hash === PRUNED) pruned += 1
      return hash
    },
    isCrowded: (): boolean => stragglers.size > STRAGGLERS_AT_MOST || length() - front > STRAGGLERS_AT_MOST,
    pruned: () => pruned,
    left: (): readonly string[] =>
      [...stragglers.keys(), ...Array.from({ length: length() - front }, (_, place) => idAt(front + place))].toSorted(),
  }
}

type Leaves = {
  readonly index: number
  readonly count: number
  readonly ids: string
  readonly hashes: string
  readonly tile: { readonly hashes: string | null; readonly root: string | null }
}

async function* blocksOf(reader: Reader, size: number): AsyncGenerator<Leaves | Fault> {
  for await (const batch of reader.batches(BLOCKS, [Math.ceil(size / WIDTH) - 1], 16)) {
    for (const row of batch) yield leavesOf(row, size)
  }
}

const leavesOf = ([b, n, ids, hashes, tileHashes = null, tileRoot = null]: Row, size: number): Leaves | Fault => {
  const [index, count] = [Number(b), Number(n)]
  const expected = Math.min(WIDTH, size - index * WIDTH)
  if (count !== expected) return treeFaults.gap(index * WIDTH, count, expected)
  return { index, count, ids: ids ?? '', hashes: hashes ?? '', tile: { hashes: tileHashes, root: tileRoot } }
}

const hashesOf = ({ count, hashes }: Leaves): readonly Uint8Array[] => {
  const bytes = Buffer.from(hashes, 'hex')
  return Array.from({ length: count }, (_, leaf) => bytes.subarray(leaf * 32, (leaf + 1) * 32))
}
