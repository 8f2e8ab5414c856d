/**
 * Where a number of a file was seen first: a table in typed arrays, because a million entries of a Map would weigh
 * ten times as much.
 */

/** Keys are whole numbers from 1; each has a place from 0 to 4,294,967,294. */
export type NumberTable = {
  /** The place kept for this key; the given one where there was none, which is kept then. */
  readonly placeOf: (key: number, place: number) => number
  readonly size: () => number
}

const FIRST_SIZE = 1024
const FULL = 0.6

type Slots = { readonly keys: Float64Array; readonly places: Uint32Array }

const slotsOf = (size: number): Slots => ({ keys: new Float64Array(size), places: new Uint32Array(size) })

/** The slot of a key, or the free one where it belongs. Sizes are powers of two. */
const slotOf = ({ keys }: Slots, key: number): number => {
  const mask = keys.length - 1
  const high = Math.floor(key / 0x1_0000_0000)
  let at = Math.imul(Math.imul(key, 0x9e3779b1) ^ (key >>> 15) ^ Math.imul(high, 0x85ebca6b), 0xc2b2ae35) >>> 7 & mask
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask
  return at
}

/** An empty table; it doubles when it is two thirds full. */
export const numberTable = (): NumberTable => {
  let slots = slotsOf(FIRST_SIZE)
  let size = 0
  const grow = (): void => {
    const larger = slotsOf(slots.keys.length * 2)
    for (const [at, key] of slots.keys.entries()) if (key !== 0) put(larger, key, slots.places[at] ?? 0)
    slots = larger
  }
  const placeOf = (key: number, place: number): number => {
    const at = slotOf(slots, key)
    if (slots.keys[at] === key) return slots.places[at] ?? 0
    slots.keys[at] = key
    slots.places[at] = place
    size += 1
    if (size > slots.keys.length * FULL) grow()
    return place
  }
  return { placeOf, size: () => size }
}

const put = (slots: Slots, key: number, place: number): void => {
  const at = slotOf(slots, key)
  slots.keys[at] = key
  slots.places[at] = place
}
