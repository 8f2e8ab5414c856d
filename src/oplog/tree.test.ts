/**
 * The tree against the published vectors of RFC 6962 implementations, and against the RFC's definitions written down
 * naively.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import fc from 'fast-check'
import {
  append,
  appendSubtree,
  consistencyProof,
  EMPTY_ROOT,
  EMPTY_TREE,
  includes,
  inclusionProof,
  isConsistent,
  leafHash,
  nodeHash,
  rootOf,
  treeRoot,
} from './tree.ts'
import type { NodeAt } from './tree.ts'

type Vectors = {
  leaves: string[]
  roots: string[]
  inclusion: { index: number; size: number; proof: string[] }[]
  consistency: { old: number; size: number; proof: string[] }[]
}
const vectors = JSON.parse(readFileSync(new URL('../../test/vectors/tree.json', import.meta.url), 'utf8')) as Vectors
const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex')
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex')
const published = vectors.leaves.map((leaf) => leafHash(bytes(leaf)))

/** RFC 6962 2.1, word for word. */
const mth = (leaves: readonly Uint8Array[]): Uint8Array => {
  const [only] = leaves
  if (only === undefined) return EMPTY_ROOT
  if (leaves.length === 1) return only
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return nodeHash(mth(leaves.slice(0, k)), mth(leaves.slice(k)))
}
const rootAt = (leaves: readonly Uint8Array[]) => ({ height, place }: NodeAt): Uint8Array =>
  mth(leaves.slice(place * 2 ** height, (place + 1) * 2 ** height))

test('the empty tree and the published roots', () => {
  assert.equal(hex(EMPTY_ROOT), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  vectors.roots.forEach((root, at) => assert.equal(hex(treeRoot(published.slice(0, at + 1))), root))
})

test('the published proofs are what we make, and are accepted', () => {
  for (const { index, size, proof } of vectors.inclusion) {
    assert.deepEqual(inclusionProof(index, size, rootAt(published)).map(hex), proof)
    const leaf = published[index]
    assert.ok(leaf && includes(leaf, { index, size }, proof.map(bytes), treeRoot(published.slice(0, size))))
  }
  for (const { old, size, proof } of vectors.consistency) {
    assert.deepEqual(consistencyProof(old, size, rootAt(published)).map(hex), proof)
    const head = (count: number) => ({ size: count, root: treeRoot(published.slice(0, count)) })
    assert.ok(isConsistent(head(old), head(size), proof.map(bytes)))
  }
})

const manyLeaves = Array.from({ length: 600 }, (_, at) => leafHash(Buffer.from(String(at))))
const sizes = fc.integer({ min: 1, max: manyLeaves.length })

test('joining level by level, appending one by one and the definition give the same root', () => {
  fc.assert(fc.property(sizes, (size) => {
    const leaves = manyLeaves.slice(0, size)
    const grown = leaves.reduce(append, EMPTY_TREE)
    assert.equal(grown.size, size)
    assert.equal(hex(treeRoot(leaves)), hex(mth(leaves)))
    assert.equal(hex(rootOf(grown)), hex(mth(leaves)))
  }))
})

test('a perfect subtree appended is its leaves appended', () => {
  const whole = manyLeaves.slice(0, 512).reduce(append, EMPTY_TREE)
  const first = appendSubtree(EMPTY_TREE, 8, treeRoot(manyLeaves.slice(0, 256)))
  const both = appendSubtree(first, 8, treeRoot(manyLeaves.slice(256, 512)))
  assert.deepEqual([both.size, hex(rootOf(both))], [512, hex(rootOf(whole))])
  assert.throws(() => appendSubtree(append(first, EMPTY_ROOT), 8, EMPTY_ROOT), /inside a subtree/)
})

test('every leaf is proved, and a proof proves nothing else', () => {
  fc.assert(fc.property(sizes, fc.nat(), fc.nat(), (size, some, bit) => {
    const index = some % size
    const [leaf, root] = [manyLeaves[index], treeRoot(manyLeaves.slice(0, size))]
    assert.ok(leaf)
    const proof = inclusionProof(index, size, rootAt(manyLeaves))
    assert.ok(includes(leaf, { index, size }, proof, root))
    assert.ok(!includes(flipped(leaf, bit), { index, size }, proof, root))
    assert.ok(!includes(leaf, { index, size }, proof, flipped(root, bit)))
    assert.ok(!includes(leaf, { index, size: index }, proof, root))
    assert.ok(!includes(leaf, { index, size }, [...proof, root], root))
    if (size > 1) assert.ok(!includes(leaf, { index: (index + 1) % size, size }, proof, root))
    proof.forEach((_, at) => assert.ok(!includes(leaf, { index, size }, proof.toSpliced(at, 1), root)))
    proof.forEach((node, at) => assert.ok(!includes(leaf, { index, size }, proof.with(at, flipped(node, bit)), root)))
  }))
})

test('every beginning is proved, and a proof proves nothing else', () => {
  fc.assert(fc.property(sizes, fc.nat(), fc.nat(), (size, some, bit) => {
    const older = { size: 1 + (some % size), root: treeRoot(manyLeaves.slice(0, 1 + (some % size))) }
    const newer = { size, root: treeRoot(manyLeaves.slice(0, size)) }
    const proof = consistencyProof(older.size, size, rootAt(manyLeaves))
    assert.ok(isConsistent(older, newer, proof))
    assert.ok(!isConsistent({ ...older, root: flipped(older.root, bit) }, newer, proof))
    assert.ok(!isConsistent(older, { ...newer, root: flipped(newer.root, bit) }, proof))
    assert.ok(!isConsistent(older, newer, [...proof, newer.root]))
    assert.equal(isConsistent(newer, older, proof), older.size === size)
    proof.forEach((node, at) => assert.ok(!isConsistent(older, newer, proof.with(at, flipped(node, bit)))))
  }))
})

test('what no tree has is refused', () => {
  assert.throws(() => inclusionProof(5, 5, rootAt(manyLeaves)), RangeError)
  assert.throws(() => consistencyProof(0, 5, rootAt(manyLeaves)), RangeError)
  assert.throws(() => consistencyProof(6, 5, rootAt(manyLeaves)), RangeError)
  assert.ok(isConsistent({ size: 0, root: EMPTY_ROOT }, { size: 3, root: EMPTY_ROOT }, []))
})

const flipped = (value: Uint8Array, bit: number): Uint8Array => {
  const copy = Uint8Array.from(value)
  copy.set([(copy[bit % copy.length] ?? 0) ^ (1 << (bit % 8))], bit % copy.length)
  return copy
}
