/**
 * The Merkle tree of RFC 6962 (section 2.1): hashes of leaves and nodes, appending, and both kinds of proof with
 * their checks.
 */
import { hash } from 'node:crypto'

export const HASH_BYTES = 32

/**
 * Through a text of bytes: twice as fast as asking node:crypto for a buffer of its own, and a tree is nothing but
 * hashes.
 */
const sha256 = (bytes: Uint8Array): Uint8Array => Buffer.from(hash('sha256', bytes, 'latin1'), 'latin1')

/** SHA-256(0x00 ‖ leaf). */
export const leafHash = (leaf: Uint8Array): Uint8Array => {
  const bytes = Buffer.allocUnsafe(leaf.length + 1)
  bytes[0] = 0
  bytes.set(leaf, 1)
  return sha256(bytes)
}

/** SHA-256(0x01 ‖ left ‖ right). */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  const bytes = Buffer.allocUnsafe(1 + 2 * HASH_BYTES)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 1 + HASH_BYTES)
  return sha256(bytes)
}

/** The root of the tree without leaves. */
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0))

/**
 * The root over leaf hashes: neighbours are joined level by level, and a last one without neighbour moves up as it
 * is.
 */
export const treeRoot = (leaves: readonly Uint8Array[]): Uint8Array => {
  let level = leaves
  while (level.length > 1) level = joinedPairs(level)
  return level[0] ?? EMPTY_ROOT
}

const joinedPairs = (level: readonly Uint8Array[]): readonly Uint8Array[] => {
  const above: Uint8Array[] = []
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]]
    if (left !== undefined) above.push(right === undefined ? left : nodeHash(left, right))
  }
  return above
}

/**
 * A tree that only grows: its size and the roots of the perfect subtrees it consists of, largest first.
 * Enough to append leaves and to tell the root; never more than 53 hashes.
 */
export type Tree = { readonly size: number; readonly peaks: readonly Uint8Array[] }

export const EMPTY_TREE: Tree = { size: 0, peaks: [] }

/** The tree with one leaf more. */
export const append = (tree: Tree, leaf: Uint8Array): Tree => {
  const peaks = [...tree.peaks]
  let node = leaf
  for (let size = tree.size; size % 2 === 1; size = Math.floor(size / 2)) node = nodeHash(popped(peaks), node)
  return { size: tree.size + 1, peaks: [...peaks, node] }
}

/** The tree with one perfect subtree of 2^height leaves more; the tree's size must be a multiple of that. */
export const appendSubtree = (tree: Tree, height: number, root: Uint8Array): Tree => {
  const width = 2 ** height
  if (tree.size % width !== 0) throw new RangeError(`tree: ${tree.size} leaves end inside a subtree of ${width}`)
  const above = append({ size: tree.size / width, peaks: tree.peaks }, root)
  return { size: above.size * width, peaks: above.peaks }
}

/** The root of a tree at its present size. */
export const rootOf = ({ peaks }: Tree): Uint8Array => {
  const last = peaks.at(-1)
  if (last === undefined) return EMPTY_ROOT
  return peaks.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
}

const popped = (peaks: Uint8Array[]): Uint8Array => {
  const last = peaks.pop()
  if (last === undefined) throw new RangeError('tree: fewer peaks than its size asks for')
  return last
}

/** A perfect subtree by its height above the leaves and its place among those of that height. */
export type NodeAt = { readonly height: number; readonly place: number }

/**
 * The perfect subtrees that make up the leaves [from, to), from left to right; `from` is a multiple of a power of two
 * ≥ to − from.
 */
export const subtreesOf = (from: number, to: number): readonly NodeAt[] => {
  const nodes: NodeAt[] = []
  let start = from
  while (start < to) {
    const width = largestPower(to - start)
    nodes.push({ height: Math.round(Math.log2(width)), place: start / width })
    start += width
  }
  return nodes
}

/** The ranges of leaves whose roots are the audit path of a leaf, nearest first. RFC 6962 section 2.1.1. */
export const inclusionRanges = (index: number, size: number): readonly Range[] => {
  if (!(index >= 0 && index < size)) throw new RangeError(`tree: no leaf ${index} among ${size}`)
  const ranges: Range[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = from + largestPower(to - from - 1)
    ranges.push(index < middle ? [middle, to] : [from, middle])
    ;[from, to] = index < middle ? [from, middle] : [middle, to]
  }
  return ranges.reverse()
}

/** The ranges of leaves whose roots prove that `old` leaves are the beginning of `size`. RFC 6962 section 2.1.2. */
export const consistencyRanges = (old: number, size: number): readonly Range[] => {
  if (!(old > 0 && old <= size)) throw new RangeError(`tree: ${old} leaves are no beginning of ${size}`)
  if (old === size) return []
  const ranges: Range[] = []
  let [from, to] = [0, size]
  while (old !== to) {
    const middle = from + largestPower(to - from - 1)
    ranges.push(old <= middle ? [middle, to] : [from, middle])
    ;[from, to] = old <= middle ? [from, middle] : [middle, to]
  }
  return (from === 0 ? ranges : [...ranges, [from, to] as const]).reverse()
}

/** Leaves from (included) to (excluded). */
export type Range = readonly [from: number, to: number]

/** The root over a range that a proof speaks of, from the roots of its perfect subtrees. */
export const rangeRoot = ([from, to]: Range, rootAt: (node: NodeAt) => Uint8Array): Uint8Array => {
  const roots = subtreesOf(from, to).map(rootAt)
  const last = roots.at(-1)
  if (last === undefined) throw new RangeError('tree: an empty range has no root')
  return roots.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
}

/** The largest power of two that is not larger than `count`; logarithms would round near 2^48. */
const largestPower = (count: number): number => {
  let power = 1
  while (power * 2 <= count) power *= 2
  return power
}

/** @returns whether the proof shows that the leaf hash stands at `index` of the tree with this size and root. */
export const includes = (
  leaf: Uint8Array, { index, size }: { readonly index: number; readonly size: number },
  proof: readonly Uint8Array[], root: Uint8Array,
): boolean => {
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size)) return false
  let [place, last, node] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      node = nodeHash(sibling, node)
      while (place % 2 === 0 && place !== 0) [place, last] = [halved(place), halved(last)]
    } else node = nodeHash(node, sibling)
    ;[place, last] = [halved(place), halved(last)]
  }
  return last === 0 && sameBytes(node, root)
}

/** A tree as somebody has seen it. */
export type Head = { readonly size: number; readonly root: Uint8Array }

/** @returns whether the proof shows that the older tree is the beginning of the newer one. */
export const isConsistent = (older: Head, newer: Head, proof: readonly Uint8Array[]): boolean => {
  if (older.size > newer.size) return false
  if (older.size === newer.size) return proof.length === 0 && sameBytes(older.root, newer.root)
  if (older.size === 0) return proof.length === 0 && sameBytes(older.root, EMPTY_ROOT)
  const path = largestPower(older.size) === older.size ? [older.root, ...proof] : proof
  const [first, ...rest] = path
  if (first === undefined) return false
  return climb(older, newer, first, rest)
}

const climb = (older: Head, newer: Head, first: Uint8Array, rest: readonly Uint8Array[]): boolean => {
  let [place, last] = [older.size - 1, newer.size - 1]
  while (place % 2 === 1) [place, last] = [halved(place), halved(last)]
  let [oldNode, newNode] = [first, first]
  for (const sibling of rest) {
    if (last === 0) return false
    if (place % 2 === 1 || place === last) {
      oldNode = nodeHash(sibling, oldNode)
      newNode = nodeHash(sibling, newNode)
      while (place % 2 === 0 && place !== 0) [place, last] = [halved(place), halved(last)]
    } else newNode = nodeHash(newNode, sibling)
    ;[place, last] = [halved(place), halved(last)]
  }
  return last === 0 && sameBytes(oldNode, older.root) && sameBytes(newNode, newer.root)
}

const halved = (value: number): number => Math.floor(value / 2)

/** Whether two byte strings are the same; nothing here is secret, so that time may tell. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

/** The audit path of a leaf, nearest first. @param rootAt gives the root of a perfect subtree */
export const inclusionProof = (
  index: number,
  size: number,
  rootAt: (node: NodeAt) => Uint8Array,
): readonly Uint8Array[] => inclusionRanges(index, size).map((range) => rangeRoot(range, rootAt))

/** The proof that `old` leaves are the beginning of `size`. @param rootAt gives the root of a perfect subtree */
export const consistencyProof = (
  old: number,
  size: number,
  rootAt: (node: NodeAt) => Uint8Array,
): readonly Uint8Array[] => consistencyRanges(old, size).map((range) => rangeRoot(range, rootAt))
