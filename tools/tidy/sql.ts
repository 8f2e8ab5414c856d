/** Finds the names in SQL: what stands outside comments and quoted text; bodies between dollar signs are SQL too. */

export type SqlWord = { readonly text: string; readonly line: number }

const PIECES = /--[^\n]*|\/\*[^]*?\*\/|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_]*|\n/gu

/** Every name and keyword, in order, as written. */
export const sqlWordsOf = (text: string): readonly SqlWord[] => {
  const words: SqlWord[] = []
  let line = 1
  for (const [piece] of text.matchAll(PIECES)) {
    if (/^[\p{L}_]/u.test(piece)) words.push({ text: piece, line })
    line += piece.split('\n').length - 1
  }
  return words
}
