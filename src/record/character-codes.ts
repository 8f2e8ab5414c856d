/**
 * The codes by which other offices name a character: 住基ネット統一文字コード and MJ文字図形名. Neither is Unicode:
 * J+8FBB is not U+8FBB, and 5,473 codes lie where Unicode has another script altogether.
 */
import { OTHER, SAME } from './characters/juki.ts'
import { GLYPHS } from './characters/mj.ts'
import { eachInRuns, entriesOf, selectorOf } from './characters/unpack.ts'
import { charactersOf } from './characters.ts'

/** The character that a code of the resident-register network names, or undefined where the list has no such code. */
export const findByJukiCode = (code: string): string | undefined => jukiTable().get(code)

/** The network's code of a character, or undefined where it has none. */
export const findJukiCode = (character: string): string | undefined => jukiCodes().get(glyphKey(character))

/** The character that an MJ name (MJ022335) names, or undefined where nothing encodes it. */
export const findByMjName = (name: string): string | undefined => mjTable().byName.get(name)

/** The MJ name of a character, or undefined for what is not in the list (kana, letters). */
export const findMjName = (character: string): string | undefined => mjTable().names.get(character)

/**
 * True where both are drawn by the same glyphs, however they are encoded: 葛 and 葛 with U+E0103. Never used to
 * rewrite.
 */
export const isSameWriting = (one: string, other: string): boolean => {
  if (one === other) return true
  const [left, right] = [charactersOf(one), charactersOf(other)]
  return left.length === right.length && left.every((it, n) => glyphKey(it) === glyphKey(right[n] ?? ''))
}

const glyphKey = (character: string): string => findMjName(character) ?? character

const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => (made ??= make())
}

const jukiTable = lazily((): ReadonlyMap<string, string> => {
  const table = new Map<string, string>()
  eachInRuns(SAME, (point) => table.set(jukiName(point), String.fromCodePoint(point)))
  for (const { point, rest } of entriesOf(OTHER)) {
    const [root = '', selector] = rest.split('/')
    const points = [Number.parseInt(root, 36), ...selector === undefined ? [] : [selectorOf(selector)]]
    table.set(jukiName(point), String.fromCodePoint(...points))
  }
  return table
})

const jukiCodes = lazily((): ReadonlyMap<string, string> =>
  new Map([...jukiTable()].map(([code, character]) => [glyphKey(character), code])))

const jukiName = (code: number): string => `J+${code.toString(16).toUpperCase().padStart(4, '0')}`

type MjTable = { readonly byName: ReadonlyMap<string, string>, readonly names: ReadonlyMap<string, string> }

const mjTable = lazily((): MjTable => {
  const byName = new Map<string, string>()
  const names = new Map<string, string>()
  for (const { number, characters } of mjGlyphs()) {
    const name = `MJ${String(number).padStart(6, '0')}`
    const [preferred] = characters
    if (preferred !== undefined) byName.set(name, preferred)
    for (const character of characters) names.set(character, name)
  }
  return { byName, names }
})

type MjGlyph = { readonly number: number, readonly characters: readonly string[] }

/** Follows the format that tools/characters/tables.ts writes; the plain code point comes first where there is one. */
function* mjGlyphs(): Generator<MjGlyph> {
  let [number, root] = [0, 0]
  for (const item of GLYPHS.split(' ')) {
    const [once = '', times = '1'] = item.split('*')
    for (let n = Number.parseInt(times, 36); n > 0; n--) {
      const [gap = '', encoding = ''] = once.split(':')
      const [, step = '', mark, selector, plain] = /^(-?\w+)(?:([/+])(\w)(?:\+(\w+))?)?$/.exec(encoding) ?? []
      number += Number.parseInt(gap, 36)
      root += Number.parseInt(step, 36)
      const direct = plain === undefined ? root : Number.parseInt(plain, 36)
      const sequence = selector === undefined ? [] : [String.fromCodePoint(root, selectorOf(selector))]
      yield { number, characters: mark === '/' ? sequence : [String.fromCodePoint(direct), ...sequence] }
    }
  }
}
