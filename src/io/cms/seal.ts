/** Writes CMS AuthEnvelopedData (RFC 5083, 5084) with AES-256-GCM of any length, at the memory of a few segments. */
import { createCipheriv, randomBytes } from 'node:crypto'
import { SealingFailure, type RecipientKey, type SealedFile, type Sealing } from '../../desk/sealing.ts'
import {
  CONSTRUCTED, CONTEXT, END_OF_CONTENTS, headerOf, INDEFINITE, integer, octets, oid, sequence, set, TAG,
} from './der.ts'
import { OID } from './names.ts'
import { readNamedKey, readRecipientKey } from './recipient-key.ts'
import { NotWritten, writeWhole } from './whole-file.ts'
import { recipientEntry } from './wrap.ts'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Content goes out in OCTET STRINGs of this length, the last one shorter. */
const SEGMENT_BYTES = 256 * 1024
/** What AES-GCM may encrypt under one key and nonce: 2^39 − 256 bits (NIST SP 800-38D 5.2.1.1). */
const MOST_BYTES = 2 ** 36 - 32

/** The sealer of this house. */
export const cmsSealing: Sealing = {
  readKey: readRecipientKey,
  sealTo: (recipients, plain, target) => sealTo(recipients, plain, target),
}

/** See Sealing: the file, whole, or a SealingFailure and no file. */
export const sealTo = async (
  recipients: readonly RecipientKey[], plain: AsyncIterable<Uint8Array>, target: string,
): Promise<SealedFile> => {
  try {
    return await writeWhole(target, sealed(recipients, plain))
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error
    throw new SealingFailure(error.code === 'exists' ? 'target-exists' : 'not-written', { cause: error.cause })
  }
}

/**
 * The bytes of a sealed file, in pieces to be written one after the other. Lengths that are not known beforehand are
 * indefinite (BER); everything else is DER.
 * @param most bytes of content that are sealed; more is refused @throws SealingFailure
 */
export async function* sealed(
  recipients: readonly RecipientKey[], plain: AsyncIterable<Uint8Array>, most = MOST_BYTES,
): AsyncGenerator<readonly Uint8Array[]> {
  if (recipients.length === 0) throw new SealingFailure('no-recipient')
  const contentKey = randomBytes(KEY_BYTES)
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', contentKey, nonce)
  try {
    yield headOf(set(...recipients.map(({ der }) => recipientEntry(readNamedKey(der), contentKey))), nonce)
  } finally {
    contentKey.fill(0) // the cipher has its own copy
  }
  let length = 0
  for await (const segment of segmentsOf(plain)) {
    length += segment.length
    if (length > most) throw new SealingFailure('too-long')
    yield [headerOf(TAG.octets, segment.length), cipher.update(segment)]
  }
  cipher.final()
  yield [END_OF_CONTENTS, END_OF_CONTENTS, octets(cipher.getAuthTag()), THREE_ENDS]
}

const begin = (tag: number): Buffer => Buffer.from([tag, INDEFINITE])
/** Of AuthEnvelopedData, of the [0] around it, and of ContentInfo. */
const THREE_ENDS = Buffer.concat([END_OF_CONTENTS, END_OF_CONTENTS, END_OF_CONTENTS])

const headOf = (recipientInfos: Buffer, nonce: Buffer): readonly Buffer[] => [
  begin(TAG.sequence), oid(OID.authEnvelopedContent),
  begin(CONTEXT | CONSTRUCTED | 0), begin(TAG.sequence), integer(0), recipientInfos,
  begin(TAG.sequence), oid(OID.plainContent),
  sequence(oid(OID.aes256Gcm), sequence(octets(nonce), integer(TAG_BYTES))),
  begin(CONTEXT | CONSTRUCTED | 0),
]

/**
 * The same bytes in segments of one length. A segment holds until the next is asked for: the room of those that were
 * put together is used again.
 */
async function* segmentsOf(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const room = Buffer.allocUnsafe(SEGMENT_BYTES)
  let held = 0
  for await (const chunk of plain) {
    for (let at = 0; at < chunk.length;) {
      const isWhole = held === 0 && chunk.length - at >= SEGMENT_BYTES
      const taken = Math.min(SEGMENT_BYTES - held, chunk.length - at)
      const bytes = chunk.subarray(at, at + taken)
      at += taken
      if (isWhole) {
        yield bytes
        continue
      }
      room.set(bytes, held)
      held += taken
      if (held < SEGMENT_BYTES) continue
      yield room
      held = 0
    }
  }
  if (held > 0) yield room.subarray(0, held)
  room.fill(0)
}
