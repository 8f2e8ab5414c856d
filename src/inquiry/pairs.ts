/** Hashes of neighbouring characters: what an index of text parts is made of, and what a part is looked up by. */

/** A number with its dash is one sign of an address: 12- beside 3- says more than 2 beside -. */
const SIGNS = /\d+-|./gsu

/** Hashes of a key's pairs; of names those of its single characters too, for a part may be one kanji. */
export const pairsOf = (key: string, singles: 'with-singles' | 'pairs-only'): readonly number[] => {
  const hashes = new Set<number>()
  let last = ''
  for (const sign of key.match(SIGNS) ?? []) {
    if (last !== '') hashes.add(hash(last + sign))
    if (singles === 'with-singles') hashes.add(hash(sign))
    last = sign
  }
  return [...hashes]
}

/** What a text must have to hold this part; empty where no index can tell. */
export const pairsOfPart = (part: string, singles: 'with-singles' | 'pairs-only'): readonly number[] => {
  const signs = part.match(SIGNS) ?? []
  return signs.length > 1 ? pairsOf(part, 'pairs-only') : pairsOf(part, singles)
}

/** FNV-1a over the code units, as a signed 32-bit number. */
const hash = (text: string): number => {
  let mixed = 0x811c9dc5
  for (let n = 0; n < text.length; n++) mixed = Math.imul(mixed ^ text.charCodeAt(n), 0x01000193)
  return mixed | 0
}
