/**
 * Rebuilds the tree tile by tile from the leaf hashes, and compares every stored tile and every signed root on the
 * way.
 */
import { append, appendSubtree, EMPTY_TREE, rootOf, sameBytes, treeRoot } from '../oplog/tree.ts'
import type { Tree } from '../oplog/tree.ts'
import type { Reader } from './connection.ts'
import { headFaults, treeFaults } from './fault.ts'
import type { Fault } from './fault.ts'
import type { Head } from './heads.ts'

const WIDTH = 256
const HEIGHT = 8

/**
 * The leaves of one tile of the lowest level, the last of which may not be full; all hashes in hex, one after the
 * other.
 */
export type Block = { readonly index: number; readonly hashes: readonly Uint8Array[]; readonly tile: StoredTile }

/** As the database holds it, in hex. */
export type StoredTile = { readonly hashes: string | null; readonly root: string | null }

/** The tree as it is rebuilt. */
export type Growth = {
  readonly add: (block: Block) => Promise<Fault | undefined>
  /** After the last block. */
  readonly finish: (size: number) => Promise<Fault | undefined>
  /** Signed heads that were compared. */
  readonly heads: () => number
}

/** @param signed in the order of their sizes */
export const growth = (reader: Reader, signed: AsyncGenerator<Head | Fault>): Growth => {
  const heads = headQueue(signed)
  const above = upperLevels(reader)
  let tree: Tree = EMPTY_TREE

  const addLeaves = async (leaves: readonly Uint8Array[]): Promise<Fault | undefined> => {
    for (const leaf of leaves) {
      tree = append(tree, leaf)
      const fault = await heads.compare(tree)
      if (fault !== undefined) return fault
    }
    return undefined
  }

  const add = async ({ index, hashes, tile }: Block): Promise<Fault | undefined> => {
    const root = treeRoot(hashes)
    const isFull = hashes.length === WIDTH
    if (isFull && !isTile(tile, hashes, root)) return treeFaults.tile(0, index)
    if (await heads.nextSize() <= tree.size + hashes.length || !isFull) {
      const fault = await addLeaves(hashes)
      if (fault !== undefined) return fault
    } else tree = appendSubtree(tree, HEIGHT, root)
    return isFull ? above.put(1, index, root) : undefined
  }

  return {
    add,
    finish: async (size) => await heads.compare(tree) ?? above.finish(size),
    heads: heads.count,
  }
}

const isTile = (tile: StoredTile, hashes: readonly Uint8Array[], root: Uint8Array): boolean =>
  tile.hashes === Buffer.concat(hashes).toString('hex') && tile.root === Buffer.from(root).toString('hex')

const headQueue = (signed: AsyncGenerator<Head | Fault>) => {
  let next: Head | Fault | undefined
  let count = 0
  const peek = async (): Promise<Head | Fault | undefined> => {
    if (next === undefined) {
      const { value, done } = await signed.next()
      next = done === true ? undefined : value
    }
    return next
  }
  return {
    /** A fault is due at once. */
    nextSize: async (): Promise<number> => {
      const head = await peek()
      return head === undefined ? Infinity : 'en' in head ? 0 : head.size
    },
    compare: async (tree: Tree): Promise<Fault | undefined> => {
      for (let head = await peek(); head !== undefined; head = await peek()) {
        if ('en' in head) return head
        if (head.size > tree.size) return undefined
        if (head.size < tree.size || !sameBytes(rootOf(tree), head.root)) return headFaults.root(head.where, head.size)
        next = undefined
        count += 1
      }
      return undefined
    },
    count: () => count,
  }
}

const TILE = `select encode(hashes, 'hex'), encode(root, 'hex') from oplog.tile where level = $1 and index = $2`
const TILES = 'select level, count(*) from oplog.tile group by level order by level'

/** The roots of full tiles, gathered into the tiles of the next level. */
const upperLevels = (reader: Reader) => {
  const open: Uint8Array[][] = []
  const put = async (level: number, index: number, root: Uint8Array): Promise<Fault | undefined> => {
    const hashes = open[level] ?? []
    open[level] = hashes
    hashes.push(root)
    if (hashes.length < WIDTH) return undefined
    open[level] = []
    const place = Math.floor(index / WIDTH)
    const [[stored = null, storedRoot = null] = []] = await reader.rows(TILE, [level, place])
    const made = treeRoot(hashes)
    const isSame = isTile({ hashes: stored, root: storedRoot }, hashes, made)
    return isSame ? put(level + 1, place, made) : treeFaults.tile(level, place)
  }
  const finish = async (size: number): Promise<Fault | undefined> => {
    const found = (await reader.rows(TILES)).map(([level, count]) => [Number(level), Number(count)])
    const expected: number[][] = []
    for (let level = 0; size >= WIDTH ** (level + 1); level += 1) {
      expected.push([level, Math.floor(size / WIDTH ** (level + 1))])
    }
    const total = (list: readonly (readonly number[])[]): number => list.reduce((sum, [, count = 0]) => sum + count, 0)
    const isSame = JSON.stringify(found) === JSON.stringify(expected)
    return isSame ? undefined : treeFaults.tileCount(total(found), total(expected))
  }
  return { put, finish }
}
