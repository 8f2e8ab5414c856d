/** Turns the sources into packed tables; each function's rule is the rule the table promises. */
import { packEntries, packRuns } from './pack.ts'
import type { Coverage } from './cmap.ts'
import type { AdobeSequence, MjGlyph, Sources } from './sources.ts'

type Tables = Readonly<Record<string, string>>

const FIRST_SELECTOR = 0xe0100
const digit = (selector: number): string => (selector - FIRST_SELECTOR).toString(36)

/** Sequences count as covered only where the font draws them AND they are registered for Moji_Joho. */
export const coverageTables = ({ points, sequences }: Coverage, { mojiJoho }: Sources): Tables => {
  const byRoot = new Map<number, string>()
  for (const sequence of [...mojiJoho].filter((it) => sequences.has(it)).sort()) {
    const [root = 0, selector = 0] = sequence.split(':').map(Number)
    byRoot.set(root, (byRoot.get(root) ?? '') + digit(selector))
  }
  const sorted = [...byRoot].map(([root, digits]) => [root, [...digits].sort().join('')] as const)
  return { POINTS: packRuns(points), SEQUENCES: packEntries(sorted) }
}

/**
 * Plain, where the sequence names the JIS2004 form and the font draws the base. A Moji_Joho selector, where it names
 * the JIS90 form and the resident-register code of the base names another glyph than the plain one, or where it names
 * the glyph of a compatibility ideograph of that base. A human decides the rest.
 */
export const adobeTable = ({ points }: Coverage, { glyphs, adobe }: Sources): Tables => {
  const byPlain = new Map(glyphs.flatMap((glyph) => (glyph.plain === undefined ? [] : [[glyph.plain, glyph] as const])))
  const byJuki = new Map(glyphs.flatMap((glyph) => (glyph.juki === undefined ? [] : [[glyph.juki, glyph] as const])))
  const outcome = (sequence: AdobeSequence): string => {
    if (sequence.isJis2004 && points.has(sequence.root)) return 'p'
    const old = sequence.isJis90 ? byJuki.get(sequence.root) : undefined
    const compatible = sequence.alsoDraws.map((point) => byPlain.get(point))
    const glyph = [old, ...compatible].find((it) => it?.root === sequence.root && it.selector !== undefined)
    const isPlain = glyph?.plain === sequence.root
    return glyph?.selector === undefined || isPlain ? 'h' : digit(glyph.selector)
  }
  const byRoot = new Map<number, string>()
  for (const sequence of [...adobe].sort((a, b) => a.selector - b.selector)) {
    byRoot.set(sequence.root, `${byRoot.get(sequence.root) ?? ''}${digit(sequence.selector)}${outcome(sequence)}`)
  }
  const alone = [...byRoot].filter(([, rest]) => rest === '0p').map(([root]) => root)
  const others = [...byRoot].filter(([, rest]) => rest !== '0p')
  return { ONLY_PLAIN: packRuns(alone), SEVERAL: packEntries(others), STANDARDIZED: packEntries(standardized(glyphs)) }
}

const standardized = (glyphs: readonly MjGlyph[]): Map<number, string> => {
  const byRoot = new Map<number, string>()
  for (const { root, selector, standardizedSelector: from } of glyphs) {
    if (from === undefined || selector === undefined) continue
    byRoot.set(root, `${byRoot.get(root) ?? ''}${from - 0xfe00}${digit(selector)}`)
  }
  return byRoot
}

/** Codes equal to the code point of their own plain glyph, and the others with what draws them. */
export const jukiTables = ({ glyphs }: Sources): Tables => {
  const coded = glyphs.flatMap((glyph) => (glyph.juki === undefined ? [] : [{ ...glyph, juki: glyph.juki }]))
  const same = coded.filter(({ juki, plain }) => juki === plain)
  const other = coded.filter(({ juki, plain }) => juki !== plain)
  return { SAME: packRuns(same.map(({ juki }) => juki)), OTHER: packEntries(other.map((it) => [it.juki, drawing(it)])) }
}

/** A plain code point, else base and selector digit: `v9w`, `v9w/2`. */
const drawing = ({ root, plain, selector }: MjGlyph): string =>
  plain !== undefined ? plain.toString(36) : `${root.toString(36)}/${selector === undefined ? '' : digit(selector)}`

/**
 * One item per glyph in the order of its number: gap to the number before, then the base's distance to the base before,
 * `/selector` (a sequence alone), `+selector` (a sequence beside the plain code point), `+selector+plain` (beside a
 * compatibility ideograph); `*n` repeats an item n times. Glyphs that nothing encodes are left out.
 */
export const mjTable = ({ glyphs }: Sources): Tables => {
  let before = { mj: 0, root: 0 }
  const items = glyphs.filter(({ plain, selector }) => plain !== undefined || selector !== undefined).map((glyph) => {
    const item = `${(glyph.mj - before.mj).toString(36)}:${(glyph.root - before.root).toString(36)}${encoding(glyph)}`
    before = glyph
    return item
  })
  return { GLYPHS: repeated(items) }
}

const encoding = ({ root, plain, selector }: MjGlyph): string => {
  if (selector === undefined) return ''
  if (plain === undefined) return `/${digit(selector)}`
  return plain === root ? `+${digit(selector)}` : `+${digit(selector)}+${plain.toString(36)}`
}

const repeated = (items: readonly string[]): string => {
  const runs: { item: string, times: number }[] = []
  for (const item of items) {
    const last = runs.at(-1)
    if (last?.item === item) last.times++
    else runs.push({ item, times: 1 })
  }
  return runs.map(({ item, times }) => (times === 1 ? item : `${item}*${times.toString(36)}`)).join(' ')
}

/** What a character folds to, one step; entries that fold to themselves carry nothing. */
export const foldTables = (variants: Readonly<Record<string, string>>): Tables => {
  const point = (character: string): number => character.codePointAt(0) ?? 0
  const pairs = Object.entries(variants).filter(([from, to]) => from !== to)
  return { FOLDS: packEntries(pairs.map(([from, to]) => [point(from), point(to).toString(36)])) }
}

/** Kanji of JIS X 0213 and what it unifies with them: the everyday ones of level 1, and the other levels. */
export const jisTable = ({ glyphs }: Sources): Tables => {
  const pointsOf = (of: readonly MjGlyph[]): number[] => of.flatMap(({ root, plain }) => [root, plain ?? root])
  const level1 = new Set(pointsOf(glyphs.filter(({ jisX0213 }) => isLevel1(jisX0213))))
  const rest = pointsOf(glyphs.filter(({ jisX0213 }) => jisX0213 !== undefined)).filter((point) => !level1.has(point))
  return { LEVEL_1: packRuns(level1), OTHER_LEVELS: packRuns(new Set(rest)) }
}

/** Level 1 lies in plane 1, rows 16 to 47. */
const isLevel1 = (place: string | undefined): boolean => {
  const [plane, row] = place?.split('-').map(Number) ?? []
  return plane === 1 && row !== undefined && row >= 16 && row <= 47
}
