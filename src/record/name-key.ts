/** Keys under which written names are found: folded by a directed table, beside the name, never instead of it. */
import { FOLDS } from './characters/name-fold.ts'
import { entriesOf } from './characters/unpack.ts'

/** A written name cut at its first space; a name of one part has no given name here. */
export type NameParts = { readonly surname: string; readonly given: string | null }

const SPACES = /[ \u3000\u00a0]+/u

/** 氏 and 名. The spaces between them go, everything else stays as written. */
export const splitName = (name: string): NameParts => {
  const trimmed = name.trim()
  const at = trimmed.search(SPACES)
  return at < 0 ? { surname: trimmed, given: null } : { surname: trimmed.slice(0, at), given: trimmed.slice(at).trim() }
}

/** The name without selectors, spaces and the marks between parts; letters in upper case and half width. */
export const bareKey = (name: string): string => {
  const plain = WIDE.test(name) ? plainLetters(name) : name
  return DROPPED.test(plain) ? plain.replace(ALL_DROPPED, '') : plain
}

/** The bare key with every variant folded: 渡邊, 渡邉 and 渡辺 are one; 佐々木 and 佐佐木 are one. */
export const foldedKey = (name: string): string => {
  const folded = foldVariants(bareKey(name))
  return folded.includes(REPEAT) ? folded.replace(REPEATED, '$1$1') : folded
}

/** Every variant folded and nothing else done: for addresses, whose spaces and dashes mean something else. */
export const foldVariants = (text: string): string => {
  if (!hasVariant(text)) return text
  let folded = ''
  for (const character of text) folded += folds.get(character) ?? character
  return folded
}

/** Most texts have none, and come back as they are. */
const hasVariant = (text: string): boolean => {
  for (let n = 0; n < text.length; n++) if (foldedUnits[text.charCodeAt(n)] === 1) return true
  return false
}

/** Equality of this, of sex and of birth makes two records look alike. Never a fuzzy match. */
export const lookAlikeName = (fullName: string): string => foldedKey(fullName)

const REPEAT = '々'
const REPEATED = /([^々])々/gu

/** Selectors, spaces, and what stands between or inside the parts of foreign names. */
const DROPPED = /[\s\ufe00-\ufe0f\u{e0100}-\u{e01ef}・･.,'’`‐‑‒–—―−-]/u
const ALL_DROPPED = new RegExp(DROPPED.source, 'gu')

/** Letters with marks, small or wide letters, narrow kana. Never kanji: compatibility kanji stay what they are. */
const WIDE = /[a-z\u00c0-\u024f\uff01-\uff9f]/u
const ALL_WIDE = /[a-z\u00c0-\u024f\uff01-\uff9f]+/gu

const plainLetters = (text: string): string =>
  text.replace(ALL_WIDE, (letters) =>
    letters
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFKC')
      .toUpperCase(),
  )

/** Named as examples by the standard, missing in the list, and the small kana that stand for 箇. [STD 2.1.2] */
const SUPPLEMENT = [['滨', '浜'], ['頻', '浜'], ['ヶ', 'ケ'], ['ヵ', 'カ']] as const

const readFolds = (): ReadonlyMap<string, string> => {
  const table = new Map<string, string>(SUPPLEMENT)
  for (const { point, rest } of entriesOf(FOLDS)) {
    table.set(String.fromCodePoint(point), String.fromCodePoint(Number.parseInt(rest, 36)))
  }
  return table
}

const folds = readFolds()

/** 1 for the first code unit of everything that folds, kanji of the second plane by their high surrogate. */
const foldedUnits = new Uint8Array(0x10000)
for (const character of folds.keys()) foldedUnits[character.charCodeAt(0)] = 1
