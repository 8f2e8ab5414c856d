/**
 * Tiles: growing gives the tree's roots at every size, full tiles hold what the specification says, and paths are its
 * paths.
 */
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { EMPTY_EDGE, edgeOfLevel, edgeRoot, grow, TILE_BYTES, tileOfPath, tilePath } from './tiles.ts'
import { EMPTY_ROOT, leafHash, treeRoot } from './tree.ts'

const leaves = Array.from({ length: 70_000 }, (_, at) => leafHash(Buffer.from(String(at))))
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex')

test('growing in any steps gives the root of all leaves', () => {
  assert.equal(hex(edgeRoot(EMPTY_EDGE)), hex(EMPTY_ROOT))
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 6 }), (steps) => {
    let edge = EMPTY_EDGE
    for (const step of steps) edge = grow(edge, leaves.slice(edge.size, edge.size + step)).edge
    assert.equal(hex(edgeRoot(edge)), hex(treeRoot(leaves.slice(0, edge.size))))
  }))
})

test('tiles fill level by level', () => {
  const { edge, tiles } = grow(EMPTY_EDGE, leaves)
  const ofLevel = (level: number) => tiles.filter((tile) => tile.level === level)
  assert.deepEqual([ofLevel(0).length, ofLevel(1).length, ofLevel(2).length], [273, 1, 0])
  assert.deepEqual(edge.levels.map(({ length }) => length), [112, 17, 1])
  for (const tile of ofLevel(0)) {
    assert.equal(hex(tile.hashes), hex(Buffer.concat(leaves.slice(tile.index * 256, tile.index * 256 + 256))))
  }
  const [high] = ofLevel(1)
  assert.ok(high)
  assert.equal(high.hashes.length, TILE_BYTES)
  assert.equal(hex(high.hashes), ofLevel(0).slice(0, 256).map(({ root }) => hex(root)).join(''))
  assert.equal(hex(high.root), hex(treeRoot(leaves.slice(0, 65_536))))
  edge.levels.forEach(({ length }, level) => assert.equal(edgeOfLevel(edge.size, level).count, length))
  assert.deepEqual(edgeOfLevel(edge.size, 1), { from: 256, count: 17 })
  assert.equal(hex(edgeRoot(edge)), hex(treeRoot(leaves)))
})

test('paths are those of the specification', () => {
  assert.equal(tilePath(0, 1_234_067), 'tile/0/x001/x234/067')
  assert.equal(tilePath(0, 0), 'tile/0/000')
  assert.equal(tilePath(1, 1000, 12), 'tile/1/x001/000.p/12')
  fc.assert(fc.property(fc.nat({ max: 63 }), fc.nat(), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
    assert.deepEqual(tileOfPath(tilePath(level, index, width)), { level, index, width })
  }))
})

test('other ways to write a path are refused', () => {
  for (const path of [
    'tile/0/x000/001',
    'tile/00/001',
    'tile/0/1',
    'tile/0/001.p/256',
    'tile/0/001.p/0',
    'tile/0/001.p/07',
    'tile/64/001',
    'tile/0/001/',
    'tile/0/x001',
    '/tile/0/001',
    'tile/0/001.p',
    'tile/data/001',
    'tile/0/001/002',
  ])
    assert.equal(tileOfPath(path), undefined, path)
})
