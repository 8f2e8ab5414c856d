/** The modules of a two-dimensional code: fixed patterns first, then the message in its zigzag, then a mask. */
import { centresOf, type Version } from './version.ts'

/** Whether a module is dark; undefined where nothing is placed yet. */
export type Grid = (boolean | undefined)[][]

/** All that is the same for every message of a version; places of format bits are kept free and light. */
export const patternsOf = ({ number, side }: Version): Grid => {
  const grid: Grid = Array.from({ length: side }, () => Array.from({ length: side }, () => undefined))
  const put = (x: number, y: number, dark: boolean): void => {
    const row = grid[y]
    if (row !== undefined && x >= 0 && x < side) row[x] = dark
  }
  for (let at = 0; at < side; at += 1) {
    put(at, 6, at % 2 === 0)
    put(6, at, at % 2 === 0)
  }
  for (const [x, y] of [[3, 3], [side - 4, 3], [3, side - 4]] as const) placeFinder(x, y, put)
  const centres = centresOf(number)
  const last = centres.length - 1
  for (const [i, x] of centres.entries()) {
    for (const [j, y] of centres.entries()) {
      const isCorner = (i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)
      if (!isCorner) placeRings(x, y, 2, put)
    }
  }
  placeFormat(side, 0, put)
  if (number >= 7) placeVersion(number, side, put)
  return grid
}

type Put = (x: number, y: number, dark: boolean) => void

const placeRings = (x: number, y: number, reach: number, put: Put): void => {
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) put(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) % 2 === 0)
  }
}

/** Light at the fourth ring, dark at the third, light at the second, dark within. */
const placeFinder = (x: number, y: number, put: Put): void => {
  for (let dy = -4; dy <= 4; dy += 1) {
    for (let dx = -4; dx <= 4; dx += 1) {
      const ring = Math.max(Math.abs(dx), Math.abs(dy))
      put(x + dx, y + dy, ring !== 2 && ring !== 4)
    }
  }
}

const remainder = (value: number, divisor: number, bits: number): number => {
  let rest = value
  for (let at = 0; at < bits; at += 1) rest = (rest << 1) ^ ((rest >> (bits - 1)) * divisor)
  return rest
}

const FORMAT_MASK = 0x5412
const bitOf = (value: number, at: number): boolean => ((value >> at) & 1) === 1

/** Level M is 00; the same fifteen bits stand twice, and one module is always dark. */
export const placeFormat = (side: number, mask: number, put: Put): void => {
  const bits = ((mask << 10) | remainder(mask, 0x537, 10)) ^ FORMAT_MASK
  for (let at = 0; at < 15; at += 1) {
    const dark = bitOf(bits, at)
    if (at < 6) put(8, at, dark)
    else if (at < 8) put(8, at + 1, dark)
    else if (at === 8) put(7, 8, dark)
    else put(14 - at, 8, dark)
    if (at < 8) put(side - 1 - at, 8, dark)
    else put(8, side - 15 + at, dark)
  }
  put(8, side - 8, true)
}

const placeVersion = (number: number, side: number, put: Put): void => {
  const bits = (number << 12) | remainder(number, 0x1f25, 12)
  for (let at = 0; at < 18; at += 1) {
    const [far, near] = [side - 11 + (at % 3), Math.floor(at / 3)]
    put(far, near, bitOf(bits, at))
    put(near, far, bitOf(bits, at))
  }
}

/** Free modules in the order of the message: pairs of columns from the right, up and down in turn. */
export const zigzag = (grid: Grid): readonly (readonly [number, number])[] => {
  const side = grid.length
  const places: [number, number][] = []
  let upward = true
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < side; step += 1) {
      const y = upward ? side - 1 - step : step
      for (const x of [right, right - 1]) if (grid[y]?.[x] === undefined) places.push([x, y])
    }
    upward = !upward
  }
  return places
}
