/** C2SP checkpoints: what the log was, signed, at one size. */
import { fromBase64, NoteFault, openNote } from './note.ts'
import type { Signer, Verifier } from './note.ts'
import { HASH_BYTES } from './tree.ts'

/** A log's name, how many entries it had, and the root over them. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array }

/** The three lines that are signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`

/** A checkpoint as a signed note; the signer's name is its origin. */
export const signCheckpoint = (checkpoint: Checkpoint, signer: Signer): string =>
  signer.sign(checkpointText(checkpoint))

/**
 * Reads a signed checkpoint. @throws NoteFault where the note, a signature or any of the three lines is not in its
 * form.
 */
export const openCheckpoint = (note: string, known: readonly Verifier[]): Checkpoint =>
  readCheckpoint(openNote(note, known).text)

/** Reads the three lines. @throws NoteFault */
export const readCheckpoint = (text: string): Checkpoint => {
  const [origin = '', size = '', root = '', rest, ...more] = text.split('\n')
  if (rest !== '' || more.length > 0 || origin === '') throw new NoteFault('checkpoint: not three lines')
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || !Number.isSafeInteger(Number(size))) {
    throw new NoteFault('checkpoint: the size is no decimal number')
  }
  const bytes = fromBase64(root)
  if (bytes.length !== HASH_BYTES) throw new NoteFault('checkpoint: the root is no SHA-256')
  return { origin, size: Number(size), root: bytes }
}
