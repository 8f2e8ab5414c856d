/** Error correction of two-dimensional codes: Reed–Solomon over the field of 256 elements. [ISO/IEC 18004 8.5] */

/** x^8 + x^4 + x^3 + x^2 + 1. */
const FIELD = 0x11d

const POWERS: readonly number[] = Array.from({ length: 255 }).reduce<number[]>((powers) => {
  const next = (powers.at(-1) ?? 0) * 2
  return [...powers, next > 255 ? next ^ FIELD : next]
}, [1]).slice(0, 255)

const LOGS: ReadonlyMap<number, number> = new Map(POWERS.map((power, log) => [power, log]))

const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : POWERS[((LOGS.get(a) ?? 0) + (LOGS.get(b) ?? 0)) % 255] ?? 0

/** Coefficients of (x − 2^0)(x − 2^1)…, the highest first and left out. */
const generatorOf = (degree: number): readonly number[] => {
  let polynomial: readonly number[] = [1]
  for (let at = 0; at < degree; at += 1) {
    const shifted = [...polynomial, 0]
    polynomial = shifted.map((each, place) => each ^ times(polynomial[place - 1] ?? 0, POWERS[at] ?? 0))
  }
  return polynomial.slice(1)
}

/** The so many codewords with which a reader mends a block. */
export const correctionOf = (block: readonly number[], degree: number): readonly number[] => {
  const generator = generatorOf(degree)
  let rest: readonly number[] = generator.map(() => 0)
  for (const codeword of block) {
    const factor = codeword ^ (rest[0] ?? 0)
    const shifted = [...rest.slice(1), 0]
    rest = shifted.map((each, at) => each ^ times(generator[at] ?? 0, factor))
  }
  return rest
}
