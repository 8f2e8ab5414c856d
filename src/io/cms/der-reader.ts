/** Reads DER that lies whole in memory: certificates and the heads of sealed files. What is not DER is refused. */

/** One element: its tag, its content, and both with the length between them. */
export type Element = {
  readonly tag: number
  readonly content: Uint8Array
  readonly whole: Uint8Array
}

/** Bytes that are not what their form says; never with a part of them. */
export class Malformed extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'Malformed'
  }
}

/** The elements that fill the bytes, one after the other to the last byte. @throws Malformed */
export const elementsOf = (bytes: Uint8Array): readonly Element[] => {
  const elements: Element[] = []
  for (let at = 0; at < bytes.length;) {
    const next = elementAt(bytes, at)
    elements.push(next)
    at += next.whole.length
  }
  return elements
}

/** The one element that the bytes are. @throws Malformed where something follows it */
export const onlyElement = (bytes: Uint8Array): Element => {
  const [only, more] = elementsOf(bytes)
  if (only === undefined || more !== undefined) throw new Malformed('there is not one element')
  return only
}

/** Takes the parts of something constructed in their order; whatever is not asked for is a fault. */
export type Parts = {
  /** @throws Malformed where the next part is another */
  readonly next: (tag: number) => Element
  /** The next part if it is this one. */
  readonly optional: (tag: number) => Element | undefined
  /** @throws Malformed where a part is left */
  readonly end: () => void
}

/** The parts of an element. @throws Malformed */
export const partsOf = ({ content }: Pick<Element, 'content'>): Parts => {
  const left = [...elementsOf(content)]
  const optional = (tag: number): Element | undefined => (left[0]?.tag === tag ? left.shift() : undefined)
  return {
    optional,
    next: (tag) => {
      const found = optional(tag)
      if (found === undefined) throw new Malformed('a part is missing or another stands in its place')
      return found
    },
    end: () => {
      if (left.length > 0) throw new Malformed('there is more than there may be')
    },
  }
}

/** The only part of something constructed, of this tag. @throws Malformed */
export const onlyPart = (whole: Pick<Element, 'content'>, tag: number): Element => {
  const parts = partsOf(whole)
  const found = parts.next(tag)
  parts.end()
  return found
}

/** An object identifier as it is written: '1.2.840.113549'. */
export const dotted = ({ content }: Pick<Element, 'content'>): string => {
  const numbers: number[] = []
  let value = 0
  for (const byte of content) {
    value = value * 128 + (byte % 128)
    if (byte >= 128) continue
    numbers.push(value)
    value = 0
  }
  const [head = 0, ...rest] = numbers
  const first = Math.min(2, Math.floor(head / 40))
  return [first, head - first * 40, ...rest].join('.')
}

/** A length has the fewest bytes that hold it; four are enough for anything in memory. */
const elementAt = (bytes: Uint8Array, at: number): Element => {
  const [tag = 0, short = 0] = bytes.subarray(at, at + 2)
  if (at + 2 > bytes.length || tag % 32 === 31) throw new Malformed('an element is torn')
  const digits = short < 0x80 ? 0 : short - 0x80
  if (short === 0x80 || digits > 4) throw new Malformed('a length is not that of DER')
  const length = digits === 0 ? short : lengthAt(bytes.subarray(at + 2, at + 2 + digits), digits)
  const [from, to] = [at + 2 + digits, at + 2 + digits + length]
  if (to > bytes.length) throw new Malformed('an element is torn')
  return { tag, content: bytes.subarray(from, to), whole: bytes.subarray(at, to) }
}

const lengthAt = (digits: Uint8Array, count: number): number => {
  const length = digits.reduce((sum, byte) => sum * 256 + byte, 0)
  if (digits.length < count || digits[0] === 0 || length < 0x80) throw new Malformed('a length is not that of DER')
  return length
}
