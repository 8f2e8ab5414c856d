/** Sizes of two-dimensional codes at level M: what each version holds and how it is cut. [ISO/IEC 18004] */

/** Codewords for mending, a block; from version 1. */
const CORRECTION = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
] as const
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17,
  17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
] as const

/** The largest version. */
export const LARGEST = 40

/** How one version is cut. */
export type Version = {
  readonly number: number
  /** Modules to a side. */
  readonly side: number
  readonly blocks: number
  /** Codewords for mending, a block. */
  readonly correction: number
  /** Codewords in all. */
  readonly codewords: number
  /** Codewords for the message. */
  readonly holds: number
}

/** Throws RangeError for a number that no version has. */
export const versionOf = (number: number): Version => {
  const correction = CORRECTION[number - 1]
  const blocks = BLOCKS[number - 1]
  if (correction === undefined || blocks === undefined) throw new RangeError(`there is no version ${number}`)
  const codewords = Math.floor(freeModules(number) / 8)
  return { number, side: number * 4 + 17, blocks, correction, codewords, holds: codewords - blocks * correction }
}

/** Modules that no pattern takes. */
const freeModules = (number: number): number => {
  const centres = centresOf(number).length
  const alignment = centres === 0 ? 0 : (25 * centres - 10) * centres - 55
  return (16 * number + 128) * number + 64 - alignment - (number >= 7 ? 36 : 0)
}

/** Rows, and likewise columns, on which the centres of alignment patterns lie. */
export const centresOf = (number: number): readonly number[] => {
  if (number === 1) return []
  const count = Math.floor(number / 7) + 2
  const step = number === 32 ? 26 : Math.ceil((number * 4 + 4) / (count * 2 - 2)) * 2
  const last = number * 4 + 10
  return [6, ...Array.from({ length: count - 1 }, (_, at) => last - (count - 2 - at) * step)]
}
