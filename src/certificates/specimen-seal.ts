/** The seal of a town that does not exist: 見本之印, drawn by us stroke by stroke, for papers that say 見本 on their face. */

/** Side in millimetres: the most that the standard allows is 25. [STD 5.6] */
export const SEAL_SIDE = 24

type Stroke = readonly (readonly [x: number, y: number])[]

/** Strokes on a square of ten units, after the seal script. */
const CHARACTERS: Readonly<Record<'見' | '本' | '之' | '印', readonly Stroke[]>> = {
  見: [
    [[2, 6.1], [2, 0.7], [8, 0.7], [8, 6.1], [2, 6.1]], [[2, 2.5], [8, 2.5]], [[2, 4.3], [8, 4.3]],
    [[3.9, 6.1], [3.9, 7.7], [0.9, 9.5]], [[6.1, 6.1], [6.1, 9.3], [9.3, 9.3], [9.3, 7.7]],
  ],
  本: [
    [[5, 0.5], [5, 9.5]], [[1, 0.8], [1, 3.3], [9, 3.3], [9, 0.8]], [[1, 9.4], [1, 5.5], [9, 5.5], [9, 9.4]],
    [[3.3, 7.9], [6.7, 7.9]],
  ],
  之: [
    [[5, 0.6], [5, 9.2]], [[1.3, 1.6], [1.3, 5.6], [8.7, 5.6], [8.7, 1.6]], [[0.7, 9.2], [9.3, 9.2]],
  ],
  印: [
    [[4.3, 0.9], [1.2, 1.7], [1.2, 8.9], [4.3, 8.9]], [[1.2, 4.9], [4.3, 4.9]],
    [[5.9, 9.6], [5.9, 1.2], [9.1, 1.2], [9.1, 6.3], [7.7, 6.3]],
  ],
}

/** Read as a seal is: down the right column, then down the left one. */
const PLACES: readonly (readonly [character: keyof typeof CHARACTERS, x: number, y: number])[] = [
  ['見', 12.4, 2.4], ['本', 12.4, 12.4], ['之', 2.4, 2.4], ['印', 2.4, 12.4],
]
const CHARACTER_SIDE = 9.2

/** The seal as SVG, black, of `SEAL_SIDE` millimetres. */
export const specimenSeal = (): string => {
  const strokes = PLACES.flatMap(([character, x, y]) => CHARACTERS[character].map((stroke) => drawStroke(stroke, x, y)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SEAL_SIDE} ${SEAL_SIDE}" `
    + `width="${SEAL_SIDE}mm" height="${SEAL_SIDE}mm"><g fill="none" stroke="#000">`
    + `<rect x="0.7" y="0.7" width="22.6" height="22.6" rx="1.1" stroke-width="1.4"/>`
    + `<path d="${strokes.join('')}" stroke-width="0.95" stroke-linejoin="round" stroke-linecap="round"/></g></svg>`
}

const drawStroke = (stroke: Stroke, left: number, top: number): string =>
  stroke.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${place(left, x)} ${place(top, y)}`).join('')

const place = (from: number, units: number): number => Number((from + (units * CHARACTER_SIDE) / 10).toFixed(2))
