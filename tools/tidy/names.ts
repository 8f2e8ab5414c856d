/** Cuts names into their words: camelCase, PascalCase, snake_case, kebab-case and file names. */

const WORD = /v\d+(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g

/** The same few thousand names come again in every file. */
const known = new Map<string, readonly string[]>()

/** 'moveInNotifiedOn' → ['move', 'in', 'notified', 'on']; 'layout-v2.ts' → ['layout', 'v2', 'ts']. */
export const wordsOf = (name: string): readonly string[] => {
  const words = known.get(name) ?? cut(name)
  known.set(name, words)
  return words
}

/** 'base64' is one word, and none of ours. */
const cut = (name: string): readonly string[] =>
  (name.replaceAll(/base(?=64)/gi, '').match(WORD) ?? []).map((word) => word.toLowerCase())
