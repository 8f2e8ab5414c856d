/** Signed checkpoints: what we sign opens, and anything bent is refused. */
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { checkpointText, openCheckpoint, readCheckpoint, signCheckpoint } from './checkpoint.ts'
import { NoteFault, openNote, readSigner, readVerifier, signerFromSeed, skeyOf } from './note.ts'

const ORIGIN = 'daicho.example/oplog'
const seed = Buffer.alloc(32, 7)
const signer = signerFromSeed(ORIGIN, seed)
const checkpoint = { origin: ORIGIN, size: 1234, root: Buffer.alloc(32, 9) }
const note = signCheckpoint(checkpoint, signer)
const own = [signer.verifier]

test('the form of a checkpoint', () => {
  assert.equal(checkpointText(checkpoint), `${ORIGIN}\n1234\nCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=\n`)
  assert.match(note, /^daicho\.example\/oplog\n1234\nCQk.*=\n\n— daicho\.example\/oplog [A-Za-z0-9+/]+=*\n$/)
  const opened = openCheckpoint(note, own)
  assert.deepEqual([opened.origin, opened.size, Buffer.from(opened.root)], [ORIGIN, 1234, checkpoint.root])
})

test('keys in their text form come back', () => {
  const { verifier } = readSigner(skeyOf(ORIGIN, seed))
  assert.equal(verifier.vkey, signer.verifier.vkey)
  assert.equal(readVerifier(verifier.vkey).keyId, verifier.keyId)
  for (const bad of [
    '',
    'a+b',
    verifier.vkey.replace('daicho', 'other'),
    `${verifier.vkey}A`,
    verifier.vkey.slice(0, -4),
  ]) {
    assert.throws(() => readVerifier(bad), NoteFault, bad)
  }
  assert.throws(() => readSigner(verifier.vkey), NoteFault)
  assert.throws(() => signerFromSeed('a name', seed), NoteFault)
})

test('one flipped bit of a signed checkpoint is refused', () => {
  const bytes = Buffer.from(note)
  fc.assert(fc.property(fc.nat({ max: bytes.length * 8 - 1 }), (bit) => {
    const copy = Buffer.from(bytes)
    copy.set([(copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))], bit >> 3)
    assert.throws(() => openCheckpoint(copy.toString('utf8'), own), NoteFault)
  }), { numRuns: 500 })
})

test('signatures of others are passed over, ours must be there, right, and once', () => {
  const witness = signerFromSeed('witness.example', Buffer.alloc(32, 8))
  const witnessLine = signCheckpoint(checkpoint, witness).split('\n\n')[1] ?? ''
  const ourLine = note.split('\n\n')[1] ?? ''
  assert.equal(openCheckpoint(note + witnessLine, own).size, 1234)
  assert.equal(openNote(note + witnessLine, [...own, witness.verifier]).signedBy.length, 2)
  assert.throws(() => openCheckpoint(signCheckpoint(checkpoint, witness), own), /no known key/)
  assert.throws(() => openCheckpoint(note + ourLine, own), /twice/)
  const forged = signCheckpoint({ ...checkpoint, size: 1235 }, signer).replace('\n1235\n', '\n1234\n')
  assert.throws(() => openCheckpoint(forged, own), /wrong/)
})

test('looser forms are refused', () => {
  const root = checkpoint.root.toString('base64')
  for (const text of [
    `${ORIGIN}\n01234\n${root}\n`,
    `${ORIGIN}\n+1\n${root}\n`,
    `${ORIGIN}\n1e3\n${root}\n`,
    `${ORIGIN}\n1\n${root.slice(0, -1)}\n`,
    `${ORIGIN}\n1\n${root}`,
    `\n1\n${root}\n`,
    `${ORIGIN}\n1\n${root}\nmore\n`,
    `${ORIGIN}\n99999999999999999\n${root}\n`,
    `${ORIGIN}\n1\n${root.replace('k=', 'l=')}\n`,
    `${ORIGIN}\n1\nAAAA\n`,
    `${ORIGIN}\n1\n ${root}\n`,
  ])
    assert.throws(() => readCheckpoint(text), NoteFault, text)
  for (const bent of [
    note.replaceAll('\n', '\r\n'),
    note.slice(0, -1),
    note.replace('— ', '- '),
    `${note}\n`,
    note.replace(/=*\n$/, '\n'),
  ])
    assert.throws(() => openCheckpoint(bent, own), NoteFault, JSON.stringify(bent))
})
