/** The anti-copy ground: two families of fine waves running through each other; a copier blurs or drops them. */

type Waves = {
  /** Width and height of one tile in millimetres; the waves meet their own ends at its edges. */
  readonly width: number
  readonly height: number
  readonly count: number
  readonly swing: number
  readonly direction: 1 | -1
  readonly colour: string
}

/** One tile in millimetres; the layout repeats it over the sheet. */
export const GROUND_TILE = { width: 42, height: 28 } as const

const PIECES = 8
const OVERHANG = 2

/** The tile as SVG, drawn with curves only; the same text every time. */
export const groundSvg = (): string => {
  const { width, height } = GROUND_TILE
  const shape = { width, height, count: 14, swing: 2.6 }
  const families: readonly Waves[] = [
    { ...shape, direction: 1, colour: '#b9d9cf' },
    { ...shape, direction: -1, colour: '#cfdcea' },
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" `
    + `width="${width}mm" height="${height}mm">`
    + families.map(drawFamily).join('') + '</svg>'
}

const drawFamily = (waves: Waves): string => {
  const places = Array.from({ length: waves.count + 2 * OVERHANG }, (_, at) => at - OVERHANG)
  const path = places.map((at) => drawWave(waves, at)).join('')
  return `<path d="${path}" fill="none" stroke="${waves.colour}" stroke-width="0.13"/>`
}

/** A sine as cubic curves: each piece takes height and slope from the wave at both its ends. */
const drawWave = ({ width, height, count, swing, direction }: Waves, at: number): string => {
  const angle = (x: number): number => 2 * Math.PI * (x / width + (direction * at) / count)
  const y = (x: number): number => (height * at) / count + swing * Math.sin(angle(x))
  const slope = (x: number): number => swing * (2 * Math.PI / width) * Math.cos(angle(x))
  const third = width / PIECES / 3
  const ends = Array.from({ length: PIECES }, (_, piece) => (width * (piece + 1)) / PIECES)
  const curves = ends.map((x) => {
    const from = x - width / PIECES
    const handles = [point(from + third, y(from) + slope(from) * third), point(x - third, y(x) - slope(x) * third)]
    return `C${handles.join(' ')} ${point(x, y(x))}`
  })
  return `M${point(0, y(0))}${curves.join('')}`
}

const point = (x: number, y: number): string => `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`
