/** C2SP tlog-tiles: the tree cut into tiles of 256 hashes, their paths, and what grows when leaves are appended. */
import { HASH_BYTES, treeRoot } from './tree.ts'

export const TILE_WIDTH = 256
/** Levels of the tree inside one tile. */
export const TILE_HEIGHT = 8
export const TILE_BYTES = TILE_WIDTH * HASH_BYTES

/** A full tile: 256 hashes of level 8·`level` of the tree, and their root, which is hash `index` of the level above. */
export type Tile = {
  readonly level: number
  readonly index: number
  readonly hashes: Uint8Array
  readonly root: Uint8Array
}

/** The right edge of a tree: its size, and for each level the hashes that do not fill a tile yet (fewer than 256). */
export type Edge = { readonly size: number; readonly levels: readonly (readonly Uint8Array[])[] }

export const EMPTY_EDGE: Edge = { size: 0, levels: [] }

/** Appends leaf hashes. @returns the new edge and the tiles that are full now, in the order in which they filled. */
export const grow = (
  edge: Edge,
  leaves: readonly Uint8Array[],
): { readonly edge: Edge; readonly tiles: readonly Tile[] } => {
  const levels = edge.levels.map((hashes) => [...hashes])
  const tiles: Tile[] = []
  let size = edge.size
  for (const leaf of leaves) {
    size += 1
    put(levels, { level: 0, size, hash: leaf }, tiles)
  }
  return { edge: { size, levels }, tiles }
}

/** A hash of a level, and how many of that level there are with it. */
type Placed = { readonly level: number; readonly size: number; readonly hash: Uint8Array }

const put = (levels: Uint8Array[][], { level, size, hash }: Placed, tiles: Tile[]): void => {
  const hashes = levels[level] ?? []
  levels[level] = hashes
  hashes.push(hash)
  if (hashes.length < TILE_WIDTH) return
  const tile = { level, index: size / TILE_WIDTH - 1, hashes: Buffer.concat(hashes), root: treeRoot(hashes) }
  tiles.push(tile)
  levels[level] = []
  put(levels, { level: level + 1, size: tile.index + 1, hash: tile.root }, tiles)
}

/** The root of the whole tree: from the lowest level up, what is unfinished below is one more node of the level. */
export const edgeRoot = ({ levels }: Edge): Uint8Array =>
  treeRoot(levels.reduce<readonly Uint8Array[]>((below, hashes) => {
    const rest = below.length === 0 ? [] : [treeRoot(below)]
    return [...hashes, ...rest]
  }, []))

/** How many hashes of a level stand outside full tiles when the tree has `size` leaves, and where they begin. */
export const edgeOfLevel = (size: number, level: number): { readonly from: number; readonly count: number } => {
  const hashes = Math.floor(size / TILE_WIDTH ** level)
  const count = hashes % TILE_WIDTH
  return { from: hashes - count, count }
}

/** The path of a tile as the specification serves it: `tile/0/x001/x234/067`, or `….p/5` for the first five hashes. */
export const tilePath = (level: number, index: number, width = TILE_WIDTH): string => {
  const groups: string[] = []
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`${groups.length === 0 ? '' : 'x'}${String(rest % 1000).padStart(3, '0')}`)
  }
  return `tile/${level}/${groups.join('/')}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

/** The reverse of `tilePath`; undefined for anything that `tilePath` would not have written. */
export const tileOfPath = (
  path: string,
): { readonly level: number; readonly index: number; readonly width: number } | undefined => {
  const parts = /^tile\/(\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (parts === null) return undefined
  const [, level = '', index = '', width = String(TILE_WIDTH)] = parts
  const tile = { level: Number(level), index: Number(index.replaceAll(/[x/]/g, '')), width: Number(width) }
  const isWritten = tile.level < 64 && tile.width > 0 && tilePath(tile.level, tile.index, tile.width) === path
  return isWritten ? tile : undefined
}
