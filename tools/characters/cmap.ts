/** Reads what a TrueType font can draw: its Unicode cmap (format 12) and its variation sequences (format 14). */
import { strict as assert } from 'node:assert'

export type Coverage = {
  /** Code points with a glyph of their own. */
  readonly points: ReadonlySet<number>
  /** `base:selector` in decimal, for every variation sequence with a glyph. */
  readonly sequences: ReadonlySet<string>
}

/** Where a table lies in the file. Asserts that the font has it. */
export const tableOf = (font: DataView, tag: string): { readonly at: number; readonly length: number } => {
  const count = font.getUint16(4)
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i
    const name = String.fromCharCode(...[0, 1, 2, 3].map((n) => font.getUint8(entry + n)))
    if (name === tag) return { at: font.getUint32(entry + 8), length: font.getUint32(entry + 12) }
  }
  assert.fail(`the font has no ${tag} table`)
}

/** Everything the font draws, read from its bytes. */
export const coverageOf = (bytes: Uint8Array): Coverage => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { points: pointsOf(font, subtable(font, 12)), sequences: sequencesOf(font, subtable(font, 14)) }
}

const subtable = (font: DataView, format: number): number => {
  const cmap = tableOf(font, 'cmap').at
  const count = font.getUint16(cmap + 2)
  for (let i = 0; i < count; i++) {
    const at = cmap + font.getUint32(cmap + 8 + 8 * i)
    if (font.getUint16(at) === format) return at
  }
  assert.fail(`the cmap has no format ${format}`)
}

const pointsOf = (font: DataView, at: number): Set<number> => {
  const points = new Set<number>()
  const groups = font.getUint32(at + 12)
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + 12 * i
    for (let point = font.getUint32(group); point <= font.getUint32(group + 4); point++) points.add(point)
  }
  return points
}

const sequencesOf = (font: DataView, at: number): Set<string> => {
  const sequences = new Set<string>()
  const records = font.getUint32(at + 6)
  for (let i = 0; i < records; i++) {
    const record = at + 10 + 11 * i
    const selector = threeBytes(font, record)
    const [defaults, others] = [font.getUint32(record + 3), font.getUint32(record + 7)]
    for (const root of defaultRoots(font, defaults === 0 ? 0 : at + defaults)) sequences.add(`${root}:${selector}`)
    for (const root of otherRoots(font, others === 0 ? 0 : at + others)) sequences.add(`${root}:${selector}`)
  }
  return sequences
}

function* defaultRoots(font: DataView, at: number): Generator<number> {
  const count = at === 0 ? 0 : font.getUint32(at)
  for (let i = 0; i < count; i++) {
    const first = threeBytes(font, at + 4 + 4 * i)
    for (let more = font.getUint8(at + 7 + 4 * i), n = 0; n <= more; n++) yield first + n
  }
}

function* otherRoots(font: DataView, at: number): Generator<number> {
  const count = at === 0 ? 0 : font.getUint32(at)
  for (let i = 0; i < count; i++) yield threeBytes(font, at + 4 + 5 * i)
}

const threeBytes = (font: DataView, at: number): number => (font.getUint16(at) << 8) | font.getUint8(at + 2)
