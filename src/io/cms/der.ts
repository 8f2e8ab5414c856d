/** Writes DER (X.690): tag, length, content. What is written here is small; the content of a file is never. */

/** The tags in use; CONTEXT and CONSTRUCTED are added to them. */
export const TAG = {
  boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, nothing: 0x05, oid: 0x06, utf8: 0x0c, time: 0x17,
  longTime: 0x18, sequence: 0x30, set: 0x31,
} as const
export const CONTEXT = 0x80
export const CONSTRUCTED = 0x20

/** How an indefinite length is written, and the end of what it began. */
export const INDEFINITE = 0x80
export const END_OF_CONTENTS = Buffer.from([0, 0])

/** Tag and length, as they stand before `length` bytes of content. */
export const headerOf = (tag: number, length: number): Buffer => {
  if (length < 0x80) return Buffer.from([tag, length])
  const digits = Buffer.alloc(6)
  digits.writeUIntBE(length, 0, 6)
  const first = digits.findIndex((byte) => byte !== 0)
  return Buffer.concat([Buffer.from([tag, 0x80 | (6 - first)]), digits.subarray(first)])
}

/** One element with everything in it. */
export const element = (tag: number, ...parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat([headerOf(tag, parts.reduce((sum, { length }) => sum + length, 0)), ...parts])

/** One element of the usual kinds. */
export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(TAG.sequence, ...parts)
export const set = (...parts: readonly Uint8Array[]): Buffer => element(TAG.set, ...parts)
export const octets = (bytes: Uint8Array): Buffer => element(TAG.octets, bytes)
/** A BIT STRING of whole bytes. */
export const bits = (bytes: Uint8Array): Buffer => element(TAG.bits, Buffer.from([0]), bytes)
/** [n] with other elements in it: EXPLICIT, or IMPLICIT of something constructed. */
export const context = (no: number, ...parts: readonly Uint8Array[]): Buffer =>
  element(CONTEXT | CONSTRUCTED | no, ...parts)

/** A number that is not negative and below 2 ** 32. */
export const integer = (value: number): Buffer => {
  const digits = Buffer.alloc(4)
  digits.writeUInt32BE(value)
  return unsigned(digits)
}

/** A number given as bytes, big end first; what would read as negative gets its zero. */
export const unsigned = (digits: Uint8Array): Buffer => {
  const first = digits.findIndex((byte) => byte !== 0)
  const short = digits.subarray(first < 0 ? digits.length - 1 : first)
  return element(TAG.integer, ...((short[0] ?? 0) >= 0x80 ? [Buffer.from([0])] : []), short)
}

/** An object identifier in its dotted form: '1.2.840.113549'. */
export const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(TAG.oid, Buffer.from([first * 40 + second, ...rest].flatMap(septets)))
}

/** Seven bits a byte, big end first, the high bit set on all but the last. */
const septets = (value: number): readonly number[] => {
  const digits = [value % 128]
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) digits.unshift(128 + (left % 128))
  return digits
}
