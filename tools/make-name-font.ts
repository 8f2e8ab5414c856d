/**
 * Makes the console's name font from the certificate font, under the name "Daicho Names": slices that a browser
 * fetches as
 * it meets their characters, and the style sheet that says which slice holds what. Every sequence lies beside its base.
 * Run by hand when the font changes: node tools/make-name-font.ts
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { CERTIFICATE_FONT, listVariants } from '../src/record/characters.ts'
import { eachInRuns } from '../src/record/characters/unpack.ts'
import { LEVEL_1, OTHER_LEVELS } from './characters/jis-x0213.ts'
import { renamed } from './characters/rename.ts'

type Subset = (font: Uint8Array, text: string | undefined, options: object) => Promise<Uint8Array>
const subset: Subset = createRequire(import.meta.url)('subset-font')

const FONTS = new URL('../assets/fonts/', import.meta.url)
const SLICES = new URL('names/', FONTS)
const FAMILY = 'Daicho Names'
const ORIGIN = 'Derived from a font of the Information-technology Promotion Agency, Japan (IPA), 2011-2018. '
  + 'The original and how to put it back: README.md beside this file.'
const LICENCE = 'IPA Font License Agreement v1.0: IPA_Font_License_Agreement_v1.0.txt beside this file.'
const NAMES = { 0: ORIGIN, 1: FAMILY, 2: 'Regular', 3: `${FAMILY} 1`, 4: FAMILY, 5: 'Version 1.0', 6: 'DaichoNames',
  13: LICENCE }

/** Glyphs in a slice: few requests for everyday names, little waste for a rare one. */
const GLYPHS = { everyday: 1_500, rare: 2_500 }
const HAN_FROM = 0x3400
const NO_LAYOUT = { keepFeatures: [], noHinting: true }

type Slice = { readonly name: string, readonly points: readonly number[] }

/** Points in runs of at most `glyphs` shapes, sequences counted with their base. */
const slicesOf = (kind: string, points: readonly number[], glyphs: number): Slice[] => {
  const slices: number[][] = [[]]
  let filled = 0
  for (const point of points) {
    const shapes = 1 + listVariants(String.fromCodePoint(point)).length
    if (filled + shapes > glyphs) {
      slices.push([])
      filled = 0
    }
    slices.at(-1)?.push(point)
    filled += shapes
  }
  return slices.map((members, n) => ({ name: `${kind}-${String(n + 1).padStart(2, '0')}`, points: members }))
}

const pointsIn = (packed: string): number[] => {
  const points: number[] = []
  eachInRuns(packed, (point) => { points.push(point) })
  return points.filter(isDrawn)
}

const isPrivate = (point: number): boolean => point >= 0xe000 && point <= 0xf8ff
const isDrawn = (point: number): boolean => !isPrivate(point) && CERTIFICATE_FONT.draws(point, undefined)

const allSlices = (): Slice[] => {
  const [level1, others] = [pointsIn(LEVEL_1), pointsIn(OTHER_LEVELS)]
  const inJis = new Set([...level1, ...others])
  const rest = Array.from({ length: 0x30000 }, (_, point) => point).filter((point) => isDrawn(point)
    && !inJis.has(point))
  const isBesideKanji = (point: number): boolean => point < HAN_FROM || point >= 0xff00 && point <= 0xffef
  return [
    ...slicesOf('beside', rest.filter(isBesideKanji), GLYPHS.rare),
    ...slicesOf('level-1', level1, GLYPHS.everyday),
    ...slicesOf('levels-2-4', others, GLYPHS.everyday),
    ...slicesOf('rare', rest.filter((point) => !isBesideKanji(point)), GLYPHS.rare),
  ]
}

const make = async (original: Uint8Array, { name, points }: Slice): Promise<string> => {
  const text = points.map((point) => String.fromCodePoint(point)).flatMap((it) => [it, ...listVariants(it)]).join('')
  const drawn = await subset(original, text, { ...NO_LAYOUT, targetFormat: 'truetype' })
  const options = { ...NO_LAYOUT, keepAllGlyphs: true, targetFormat: 'woff2', preserveNameIds: [13] }
  const woff2 = await subset(Buffer.from(renamed(drawn, NAMES)), undefined, options)
  const file = `daicho-names-${name}.woff2`
  writeFileSync(new URL(file, SLICES), woff2)
  const hash = createHash('sha256').update(woff2).digest('hex')
  console.log(`${file} ${points.length} code points, ${woff2.length} bytes, SHA-256 ${hash}`)
  return face(file, points)
}

/** Selectors stand in every range: a base and its selector must be looked for in the same slice. */
const face = (file: string, points: readonly number[]): string => [
  '@font-face {', `  font-family: '${FAMILY}';`, `  src: url('./${file}') format('woff2');`, '  font-display: swap;',
  `  unicode-range: ${rangesOf(points).join(', ')}, U+E0100-E01EF;`, '}', '',
].join('\n')

const rangesOf = (points: readonly number[]): string[] => {
  const runs: [number, number][] = []
  for (const point of points) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] + 1 === point) last[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number): string => point.toString(16).toUpperCase()
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
}

rmSync(SLICES, { recursive: true, force: true })
mkdirSync(SLICES)
const original = readFileSync(new URL('ipamjm.ttf', FONTS))
const faces: string[] = []
for (const slice of allSlices()) faces.push(await make(original, slice))
writeFileSync(new URL('daicho-names.css', SLICES),
  `/* Made by tools/make-name-font.ts; edit that, not this. */\n${faces.join('')}`)
