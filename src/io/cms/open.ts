/** Opens CMS AuthEnvelopedData with AES-256-GCM: nothing comes to the disk before the whole file has proved true. */
import { createDecipheriv, createHash } from 'node:crypto'
import type { DecipherGCM, Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { byteSource, endOf, enter, leave, tagAhead, takeElement, type ByteSource, type End } from './byte-source.ts'
import { CONSTRUCTED, CONTEXT, END_OF_CONTENTS, TAG } from './der.ts'
import { dotted, Malformed, onlyElement, partsOf } from './der-reader.ts'
import { OID } from './names.ts'
import { findContentKey, type OpeningKey } from './opening-key.ts'
import { OpeningRefused } from './refused.ts'
import { NotWritten, writeWhole, type Written } from './whole-file.ts'

const READ_AHEAD = 1024 * 1024
/** Some two thousand recipients; whoever claims more wants our memory. */
const MOST_RECIPIENT_BYTES = 1024 * 1024
const TAG_BYTES = 16
const NONCE_BYTES = 12

/** What may be asked besides. */
export type OpeningWishes = {
  /** Ends the work, and leaves nothing. */
  readonly stop?: AbortSignal
  /** Hash of the sealed file as its receipt tells it, hex; it covers what is for other recipients too. */
  readonly sha256?: string | undefined
}

/**
 * Reads the file twice: once to see that it is true, once to write it. What comes out takes its name when it is whole.
 * @returns the hash and length of the plain file @throws OpeningRefused
 */
export const openTo = async (
  path: string, key: OpeningKey, target: string, { stop, sha256 }: OpeningWishes = {},
): Promise<Written> => {
  const digest = sha256 === undefined ? undefined : createHash('sha256')
  for await (const _ of contentOf(path, key, stop, digest)) { /* the tag is checked behind the last byte */ }
  if (sha256 !== digest?.digest('hex')) throw new OpeningRefused('other-hash')
  try {
    return await writeWhole(target, contentOf(path, key, stop))
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error
    throw new OpeningRefused(error.code === 'exists' ? 'target-exists' : 'not-written', { cause: error.cause })
  }
}

async function* contentOf(
  path: string, key: OpeningKey, signal: AbortSignal | undefined, digest?: Hash,
): AsyncGenerator<readonly Uint8Array[]> {
  const file = createReadStream(path, { highWaterMark: READ_AHEAD, ...(signal === undefined ? {} : { signal }) })
  try {
    for await (const bytes of opened(byteSource(digest === undefined ? file : hashed(file, digest)), key)) yield [bytes]
  } catch (error) {
    if (signal?.aborted === true) throw new OpeningRefused('stopped')
    throw error instanceof Error && 'syscall' in error
      ? new OpeningRefused('file-unreadable', { cause: error }) : error
  } finally {
    file.destroy()
  }
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, digest: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    digest.update(chunk)
    yield chunk
  }
}

/**
 * The content of a sealed file. What it yields is not to be believed, nor kept, before it has ended without an error.
 * @throws OpeningRefused
 */
export async function* opened(source: ByteSource, key: OpeningKey): AsyncGenerator<Uint8Array> {
  const ends = await asSealed(enterMessage(source))
  try {
    const recipientInfos = await takeElement(source, TAG.set, MOST_RECIPIENT_BYTES)
    const contentKey = findContentKey(recipientInfos, key)
    if (contentKey === undefined) throw new OpeningRefused('not-for-key')
    const contentEnd = await enter(source, TAG.sequence)
    await assertPlain(source)
    const decipher = createDecipheriv('aes-256-gcm', contentKey, nonceOf(await takeElement(source, TAG.sequence, 256)))
    contentKey.fill(0)
    yield* decrypted(source, decipher, contentEnd)
    const tag = await takeTag(source)
    for (const end of ends) await leave(source, end)
    if (!await source.isAtEnd()) throw new Malformed('something follows the end')
    assertTrue(decipher, tag)
  } catch (error) {
    throw error instanceof Malformed ? new OpeningRefused('damaged', { cause: error }) : error
  }
}

/** Attributes between content and tag would have to be known before the content is read. */
const takeTag = async (source: ByteSource): Promise<Uint8Array> => {
  const next = await tagAhead(source)
  if (next === (CONTEXT | CONSTRUCTED | 1)) throw new OpeningRefused('other-content')
  const end = await endOf(source, TAG.octets, next)
  if (end !== source.position() + TAG_BYTES) throw new Malformed('a tag has sixteen bytes')
  return source.take(TAG_BYTES)
}

const assertTrue = (decipher: DecipherGCM, tag: Uint8Array): void => {
  try {
    decipher.setAuthTag(tag).final()
  } catch (error) {
    throw new OpeningRefused('damaged', { cause: error })
  }
}

/** The three beginnings, innermost end first. */
const enterMessage = async (source: ByteSource): Promise<readonly End[]> => {
  const outer = await enter(source, TAG.sequence)
  const kind = dotted(onlyElement(await takeElement(source, TAG.oid, 32)))
  if (kind === OID.envelopedContent) throw new OpeningRefused('not-authenticated')
  if (kind !== OID.authEnvelopedContent) throw new OpeningRefused('not-sealed')
  const wrapper = await enter(source, CONTEXT | CONSTRUCTED | 0)
  const message = await enter(source, TAG.sequence)
  const [version] = onlyElement(await takeElement(source, TAG.integer, 1)).content
  if (version !== 0) throw new Malformed('there is one version of the form')
  return [message, wrapper, outer]
}

const asSealed = async <T>(reading: Promise<T>): Promise<T> => {
  try {
    return await reading
  } catch (error) {
    throw error instanceof Malformed ? new OpeningRefused('not-sealed', { cause: error }) : error
  }
}

const assertPlain = async (source: ByteSource): Promise<void> => {
  const content = dotted(onlyElement(await takeElement(source, TAG.oid, 32)))
  if (content !== OID.plainContent) throw new OpeningRefused('other-content')
}

/** AES-256-GCM with a tag of full length; the form's own default of twelve bytes is not ours. */
const nonceOf = (algorithm: Uint8Array): Uint8Array => {
  const parts = partsOf(onlyElement(algorithm))
  if (dotted(parts.next(TAG.oid)) !== OID.aes256Gcm) throw new OpeningRefused('other-content')
  const chosen = partsOf(parts.next(TAG.sequence))
  parts.end()
  const nonce = chosen.next(TAG.octets).content
  const { content: tagLength } = chosen.next(TAG.integer)
  chosen.end()
  const isOurs = nonce.length === NONCE_BYTES && tagLength.length === 1 && tagLength[0] === TAG_BYTES
  if (!isOurs) throw new OpeningRefused('other-content')
  return nonce
}

/** [0] of EncryptedContentInfo in one piece, or in segments; then the end of EncryptedContentInfo. */
async function* decrypted(source: ByteSource, decipher: DecipherGCM, contentEnd: End): AsyncGenerator<Uint8Array> {
  const tag = await tagAhead(source)
  if (tag === (CONTEXT | 0)) yield* segment(source, decipher, await endOf(source, tag, tag))
  else {
    const end = await endOf(source, CONTEXT | CONSTRUCTED | 0, tag)
    for (let next = await findSegment(source, end); next !== undefined; next = await findSegment(source, end)) {
      yield* segment(source, decipher, await endOf(source, TAG.octets, next))
    }
  }
  await leave(source, contentEnd)
}

/** The tag of the next segment; undefined behind the last one, whose end is eaten. */
const findSegment = async (source: ByteSource, end: End): Promise<number | undefined> => {
  if (end === source.position()) return undefined
  const tag = await tagAhead(source)
  if (end !== undefined || tag !== END_OF_CONTENTS[0]) return tag
  if (await tagAhead(source) !== END_OF_CONTENTS[1]) throw new Malformed('an end is missing')
  return undefined
}

async function* segment(source: ByteSource, decipher: DecipherGCM, end: End): AsyncGenerator<Uint8Array> {
  if (end === undefined) throw new Malformed('a segment has a length')
  while (source.position() < end) yield decipher.update(await source.some(end - source.position()))
}
