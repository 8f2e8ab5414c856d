/** Reads a sealed file from its beginning to its end, some bytes at a time, and knows how deep it is in. */
import { CONSTRUCTED, END_OF_CONTENTS, headerOf, INDEFINITE } from './der.ts'
import { Malformed } from './der-reader.ts'

/** Bytes in their order, each once. */
export type ByteSource = {
  /** Exactly so many. @throws Malformed where there are fewer */
  readonly take: (count: number) => Promise<Buffer>
  /** At least one and at most so many, not copied. @throws Malformed where there is none */
  readonly some: (most: number) => Promise<Uint8Array>
  /** How many were taken. */
  readonly position: () => number
  /** Whether there is no more. */
  readonly isAtEnd: () => Promise<boolean>
}

/** A source of bytes that come in chunks of any length. */
export const byteSource = (chunks: AsyncIterable<Uint8Array>): ByteSource => {
  const iterator = chunks[Symbol.asyncIterator]()
  let held: Uint8Array = Buffer.alloc(0)
  let taken = 0
  const fill = async (): Promise<boolean> => {
    while (held.length === 0) {
      const next = await iterator.next()
      if (next.done === true) return false
      held = next.value
    }
    return true
  }
  const some = async (most: number): Promise<Uint8Array> => {
    if (!await fill()) throw new Malformed('the file ends too soon')
    const bytes = held.subarray(0, most)
    held = held.subarray(bytes.length)
    taken += bytes.length
    return bytes
  }
  const take = async (count: number): Promise<Buffer> => {
    const parts: Uint8Array[] = []
    for (let left = count; left > 0; left -= parts.at(-1)?.length ?? 0) parts.push(await some(left))
    return Buffer.concat(parts)
  }
  return { take, some, position: () => taken, isAtEnd: async () => !await fill() }
}

/** Where something that was entered ends: a position, or undefined where two zero bytes say so (BER). */
export type End = number | undefined

/** Enters an element of this tag, of either kind of length. @throws Malformed where another stands here */
export const enter = async (source: ByteSource, tag: number): Promise<End> => endOf(source, tag, await tagAhead(source))

/** The next tag; what follows it is `endOf`. */
export const tagAhead = async (source: ByteSource): Promise<number> => (await source.take(1))[0] ?? 0

/** The rest of a header whose tag was read. @throws Malformed where the tag is another than wanted */
export const endOf = async (source: ByteSource, wanted: number, found: number): Promise<End> => {
  if (found !== wanted) throw new Malformed('something else stands in this place')
  const [short = 0] = await source.take(1)
  if (short === INDEFINITE && (wanted & CONSTRUCTED) !== 0) return undefined
  const length = short < 0x80 ? short : await longLength(source, short - 0x80)
  return source.position() + length
}

const MOST_LENGTH_BYTES = 6

const longLength = async (source: ByteSource, count: number): Promise<number> => {
  if (count < 1 || count > MOST_LENGTH_BYTES) throw new Malformed('a length is too long')
  return (await source.take(count)).readUIntBE(0, count)
}

/** Whether what was entered has no more in it; eats the mark of its end where there is one. */
export const leave = async (source: ByteSource, end: End): Promise<void> => {
  if (end === undefined && !END_OF_CONTENTS.equals(await source.take(2))) throw new Malformed('an end is missing')
  if (end !== undefined && source.position() !== end) throw new Malformed('an end is in the wrong place')
}

/** One whole element of a known length, at most so many bytes long: small things that are read in memory. */
export const takeElement = async (source: ByteSource, tag: number, most: number): Promise<Buffer> => {
  const end = await enter(source, tag)
  if (end === undefined || end - source.position() > most) throw new Malformed('a part is too long')
  const content = await source.take(end - source.position())
  return Buffer.concat([headerOf(tag, content.length), content])
}
