/**
 * What a character is here: a base with its selector counts once, and only what the certificate's font draws may be
 * kept.
 * Text is stored as written. Nothing in this file normalises: NFC alone would destroy 神 U+FA19 and its like.
 */
import { POINTS, SEQUENCES } from './characters/coverage.ts'
import { eachInRuns, entriesOf, selectorOf } from './characters/unpack.ts'

/** Why a character cannot be kept. */
export type UncoveredReason =
  /** The font has no glyph for it. */
  | 'not-in-font'
  /** A variation sequence outside Moji_Joho: drawn wrongly or by another font. */
  | 'other-sequence'
  | 'private-use'
  | 'control'
  | 'lone-surrogate'

/** A character that cannot be kept, and its place. */
export type Uncovered = {
  /** Counted in characters, from 0. */
  readonly at: number
  readonly character: string
  readonly why: UncoveredReason
}

/** What a font draws. The municipality's own font adds to the one that is always there. */
export type Coverage = { readonly draws: (root: number, selector: number | undefined) => boolean }

/** 〓 stands for a character nobody could read yet; its picture is kept with the case. */
export const UNREADABLE = '〓'

/** True where a character still waits to be identified: kept in a draft, never finally entered nor issued. */
export const hasUnreadable = (text: string): boolean => text.includes(UNREADABLE)

const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu
const ONE_UNIT_EACH = /^[\x20-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3098\u309b-\u9fff\uff01-\uffee]*$/

/** The characters of a text, each with its selectors and marks. */
export const charactersOf = (text: string): readonly string[] =>
  ONE_UNIT_EACH.test(text) ? text.split('') : text.match(CHARACTER) ?? []

/** Length as an officer counts it: a base with its selector is one. */
export const lengthOf = (text: string): number =>
  ONE_UNIT_EACH.test(text) ? text.length : charactersOf(text).length

/** The first `atMost` characters; never half a surrogate pair, never a base without its selector. */
export const cut = (text: string, atMost: number): string => charactersOf(text).slice(0, atMost).join('')

/** Every character that cannot be drawn as written, in order. Empty means the text may be kept and printed. */
export const uncovered = (text: string, also?: Coverage): readonly Uncovered[] => {
  if (isPlainlyCovered(text)) return []
  return charactersOf(text).flatMap((character, at) => {
    const why = reasonAgainst(character, also)
    return why === undefined ? [] : [{ at, character, why }]
  })
}

/** IPAmj明朝 by its own cmap: plain code points, and Moji_Joho sequences. */
export const CERTIFICATE_FONT: Coverage = {
  draws: (root, selector) => selector === undefined ? hasGlyph(root) : sequences().has(pair(root, selector)),
}

/** True of U+FE00–FE0F and U+E0100–E01EF. */
export const isSelector = (point: number): boolean =>
  (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef)

/** The selectors Moji_Joho registers for a base, as whole characters: the shapes an officer may choose between. */
export const listVariants = (character: string): readonly string[] => {
  const root = character.codePointAt(0) ?? 0
  const selectors = Array.from({ length: 36 }, (_, n) => selectorOf(n.toString(36)))
  return selectors.filter((selector) => sequences().has(pair(root, selector)))
    .map((selector) => String.fromCodePoint(root, selector))
}

const reasonAgainst = (character: string, also: Coverage | undefined): UncoveredReason | undefined => {
  const points = Array.from(character, (it) => it.codePointAt(0) ?? 0)
  if (points.some(isSelector)) return isDrawnSequence(points, also) ? undefined : 'other-sequence'
  const missing = points.find((point) => !isDrawn(point, also))
  return missing === undefined ? undefined : kind(missing)
}

const isDrawnSequence = ([root = 0, selector, ...more]: readonly number[], also: Coverage | undefined): boolean =>
  selector !== undefined && more.length === 0 && !isSelector(root)
  && (CERTIFICATE_FONT.draws(root, selector) || (also?.draws(root, selector) ?? false))

/** A private code point means something only in the font of the municipality that gave it its meaning. */
const isDrawn = (point: number, also: Coverage | undefined): boolean => {
  const alsoDrawn = also?.draws(point, undefined) ?? false
  return isControl(point) ? false : alsoDrawn || (!isPrivate(point) && hasGlyph(point))
}

const kind = (point: number): UncoveredReason => {
  if (point >= 0xd800 && point <= 0xdfff) return 'lone-surrogate'
  if (isPrivate(point)) return 'private-use'
  return isControl(point) ? 'control' : 'not-in-font'
}

const isForbidden = (point: number): boolean => isPrivate(point) || isControl(point)

const isPrivate = (point: number): boolean => (point >= 0xe000 && point <= 0xf8ff) || point >= 0xf0000

/** C0, C1, soft hyphen, zero-width and direction marks, separators, BOM, noncharacters. */
const isControl = (point: number): boolean =>
  point < 0x20 || (point >= 0x7f && point <= 0x9f) || point === 0xad || (point >= 0x200b && point <= 0x200f)
  || (point >= 0x2028 && point <= 0x202e) || (point >= 0x2060 && point <= 0x206f) || point === 0xfeff
  || (point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) === 0xfffe || (point >= 0xfff0 && point <= 0xfffb)

/** The common case without splitting: kana, kanji and letters of the first plane, no mark among them. */
const isPlainlyCovered = (text: string): boolean => {
  if (!ONE_UNIT_EACH.test(text)) return false
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n)
    if (isForbidden(unit) || !hasGlyph(unit)) return false
  }
  return true
}

const bits = new Uint8Array(0x110000 >> 3)
eachInRuns(POINTS, (point) => { bits[point >> 3] = (bits[point >> 3] ?? 0) | (1 << (point & 7)) })

const hasGlyph = (point: number): boolean => ((bits[point >> 3] ?? 0) & (1 << (point & 7))) !== 0

const pair = (root: number, selector: number): number => root * 0x100000 + selector

const readSequences = (): ReadonlySet<number> => new Set(entriesOf(SEQUENCES).flatMap(({ point, rest }) =>
  [...rest].map((digit) => pair(point, selectorOf(digit)))))

let known: ReadonlySet<number> | undefined
const sequences = (): ReadonlySet<number> => (known ??= readSequences())
