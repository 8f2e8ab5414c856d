/** The published vectors, worked out again with node:crypto alone, so that our own code is not its own judge. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { canonicalText } from './canonical.ts'
import { openCheckpoint, signCheckpoint } from './checkpoint.ts'
import { chunkRoot, rowDigest } from './digest.ts'
import { entryBytes, parseEntry } from './entry.ts'
import { readSigner, readVerifier } from './note.ts'
import { leafHash, treeRoot } from './tree.ts'

type Vectors = {
  rows: { salt: string; canonical: string; digest: string }[]
  chunkRoot: string
  entries: { canonical: string; leafHash: string }[]
  skey: string
  vkey: string
  heads: { size: number; root: string; checkpoint: string }[]
}
const vectors = JSON.parse(
  readFileSync(new URL('../../test/vectors/operation-log.json', import.meta.url), 'utf8'),
) as Vectors
const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')
const sha256 = (...parts: Uint8Array[]): string => createHash('sha256').update(Buffer.concat(parts)).digest('hex')

test('rows: SHA-256 of the salt and the canonical row', () => {
  for (const { salt, canonical, digest } of vectors.rows) {
    const row: unknown = JSON.parse(canonical)
    assert.equal(canonicalText(row), canonical)
    assert.equal(rowDigest(bytes(salt), row), digest)
    assert.equal(sha256(bytes(salt), Buffer.from(canonical)), digest)
  }
  assert.throws(() => rowDigest(new Uint8Array(15), {}), /16 bytes/)
})

test('chunk: the RFC 6962 root over the row digests', () => {
  const digests = vectors.rows.map(({ digest }) => digest)
  const [a = '', b = '', c = ''] = digests.map((digest) => sha256(bytes('00'), bytes(digest)))
  assert.equal(chunkRoot(digests), vectors.chunkRoot)
  assert.equal(sha256(bytes('01'), bytes(sha256(bytes('01'), bytes(a), bytes(b))), bytes(c)), vectors.chunkRoot)
  assert.throws(() => chunkRoot([]), /rows/)
})

test('entries: canonical as they stand, leaf SHA-256(00 ‖ bytes)', () => {
  for (const { canonical, leafHash: leaf } of vectors.entries) {
    assert.equal(Buffer.from(entryBytes(parseEntry(Buffer.from(canonical)))).toString(), canonical)
    assert.equal(Buffer.from(leafHash(Buffer.from(canonical))).toString('hex'), leaf)
    assert.equal(sha256(bytes('00'), Buffer.from(canonical)), leaf)
  }
})

test('checkpoints: the published key signs them byte for byte', () => {
  const signer = readSigner(vectors.skey)
  assert.equal(signer.verifier.vkey, vectors.vkey)
  for (const { size, root, checkpoint } of vectors.heads) {
    const leaves = vectors.entries.slice(0, size).map(({ leafHash: leaf }) => bytes(leaf))
    assert.equal(Buffer.from(treeRoot(leaves)).toString('hex'), root)
    const opened = openCheckpoint(checkpoint, [readVerifier(vectors.vkey)])
    assert.deepEqual([opened.size, Buffer.from(opened.root).toString('hex')], [size, root])
    assert.equal(signCheckpoint(opened, signer), checkpoint)
  }
})
