/**
 * How the reading of a name is caught while an input method converts it, and how kana is made one in width and
 * kind.
 */

/** A piece of the name as it came in, with the reading it came from; '' where none was heard. */
export type Piece = { readonly text: string; readonly kana: string }

const HIRAGANA = /^[ぁ-ゖーゝゞ]+$/
const KANA_OR_SPACE = /^[ぁ-ゖァ-ヺーゝゞヽヾ\s　・]+$/

export const isReading = (composing: string): boolean => HIRAGANA.test(composing)

export const toKatakana = (text: string): string =>
  text.replace(/[ぁ-ゖゝゞ]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0x60))

/** As a kana item is kept: full-width katakana, one full-width space between the parts. Never for 氏名 itself. */
export const foldKana = (typed: string): string =>
  toKatakana(typed.normalize('NFKC'))
    .replace(/[‐‑‒–—―−-]/g, 'ー')
    .replace(/[ 　]+/g, '　')
    .replace(/^　|　$/g, '')

/** What a piece typed without conversion reads as: kana and spaces are their own reading. */
export const ownReading = (text: string): string =>
  KANA_OR_SPACE.test(text) ? toKatakana(text.replace(/ /g, '　')) : ''

/**
 * The pieces of a name after its text changed to `value`, `added` being the piece that came last.
 * Pieces whose text is still the beginning of the value stay; a piece cut into keeps no reading.
 */
export const settlePieces = (pieces: readonly Piece[], value: string): readonly Piece[] => {
  const kept: Piece[] = []
  let rest = value
  for (const piece of pieces) {
    if (rest === '' || !rest.startsWith(piece.text)) break
    kept.push(piece)
    rest = rest.slice(piece.text.length)
  }
  return rest === '' ? kept : [...kept, { text: rest, kana: ownReading(rest) }]
}

/** The reading of the whole name, or '' while some piece has none: half a reading would be believed. */
export const readingOf = (pieces: readonly Piece[]): string =>
  pieces.some(({ text, kana }) => kana === '' && text.trim() !== '')
    ? ''
    : foldKana(pieces.map(({ kana }) => kana).join(''))
