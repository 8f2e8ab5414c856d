/** A text as a two-dimensional code (QR): UTF-8, level M, in the smallest version that holds it. [ISO/IEC 18004] */
import { correctionOf } from './galois.ts'
import { MASKS, penaltyOf } from './mask.ts'
import { patternsOf, placeFormat, zigzag, type Grid } from './matrix.ts'
import { LARGEST, versionOf, type Version } from './version.ts'

/** Tells a reader that the bytes are UTF-8: designator of an extended interpretation, number 26. */
const UTF8 = '011100011010'
const BYTES = '0100'

/** Rows of modules, '1' dark; undefined for a text that no code holds. */
export const encodeCode = (text: string): readonly string[] | undefined => {
  const bytes = new TextEncoder().encode(text)
  const version = versionFor(bytes.length)
  if (version === undefined) return undefined
  const message = interleaved(codewordsOf(bytes, version), version)
  const candidates = MASKS.map((_, mask) => drawn(message, version, mask))
  const penalties = candidates.map(penaltyOf)
  return candidates[penalties.indexOf(Math.min(...penalties))]
}

const lengthBits = ({ number }: Version): number => (number < 10 ? 8 : 16)

const versionFor = (length: number): Version | undefined =>
  Array.from({ length: LARGEST }, (_, at) => versionOf(at + 1)).find((version) =>
    UTF8.length + BYTES.length + lengthBits(version) + length * 8 <= version.holds * 8)

const binary = (value: number, bits: number): string => value.toString(2).padStart(bits, '0')

/** The message, ended and filled up to what the version holds. */
const codewordsOf = (bytes: Uint8Array, version: Version): readonly number[] => {
  const head = `${UTF8}${BYTES}${binary(bytes.length, lengthBits(version))}`
  const said = `${head}${[...bytes].map((byte) => binary(byte, 8)).join('')}`
  const ended = said + '0'.repeat(Math.min(4, version.holds * 8 - said.length))
  const whole = ended.padEnd(Math.ceil(ended.length / 8) * 8, '0')
  const codewords = (whole.match(/.{8}/g) ?? []).map((each) => Number.parseInt(each, 2))
  const filling = Array.from({ length: version.holds - codewords.length }, (_, at) => (at % 2 === 0 ? 0xec : 0x11))
  return [...codewords, ...filling]
}

/** Blocks read side by side, so that one stain does not fall upon one block; shorter blocks come first. */
const interleaved = (codewords: readonly number[], { blocks, correction, holds }: Version): readonly number[] => {
  const short = Math.floor(holds / blocks)
  const shortBlocks = blocks - (holds % blocks)
  const parts = Array.from({ length: blocks }, (_, at) => {
    const from = at * short + Math.max(0, at - shortBlocks)
    return codewords.slice(from, from + short + (at < shortBlocks ? 0 : 1))
  })
  const mending = parts.map((part) => correctionOf(part, correction))
  return [...sideBySide(parts, short + 1), ...sideBySide(mending, correction)]
}

const sideBySide = (parts: readonly (readonly number[])[], length: number): readonly number[] =>
  Array.from({ length }, (_, at) => parts.flatMap((part) => part.slice(at, at + 1))).flat()

const drawn = (message: readonly number[], version: Version, mask: number): readonly string[] => {
  const grid: Grid = patternsOf(version)
  const places = zigzag(grid)
  const put = (x: number, y: number, dark: boolean): void => {
    const row = grid[y]
    if (row !== undefined) row[x] = dark
  }
  const isTurned = MASKS[mask]
  for (const [at, [x, y]] of places.entries()) {
    const dark = (((message[Math.floor(at / 8)] ?? 0) >> (7 - (at % 8))) & 1) === 1
    put(x, y, dark !== (isTurned?.(x, y) ?? false))
  }
  placeFormat(version.side, mask, put)
  return grid.map((row) => row.map((dark) => (dark === true ? '1' : '0')).join(''))
}
