/** Even numbers from a seed: the same seed gives the same town on every machine. */

/** A source of numbers from 0 up to 1. */
export type Random = () => number

/** mulberry32. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from `from` to `to`, both possible. */
export const whole = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1))

/** Any of them alike. */
export const pick = <T>(random: Random, list: readonly T[]): T => {
  const item = list[Math.floor(random() * list.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** The first ones much oftener than the last: the rank's share falls as 1 / (rank + `flat`). */
export const pickRanked = <T>(random: Random, list: readonly T[], flat = 3): T => {
  const top = Math.log((list.length + flat) / flat)
  const item = list[Math.min(list.length - 1, Math.floor(flat * Math.exp(random() * top) - flat))]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}
