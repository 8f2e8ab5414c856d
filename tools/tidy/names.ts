/** Cuts names into their words: camelCase, PascalCase, snake_case, kebab-case and file names. */

const WORD = /v\d+(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g

/** 'moveInNotifiedOn' → ['move', 'in', 'notified', 'on']; 'layout-v2.ts' → ['layout', 'v2', 'ts']. */
export const wordsOf = (name: string): readonly string[] =>
  // 'base64' is one word, and none of ours.
  (name.replaceAll(/base(?=64)/gi, '').match(WORD) ?? []).map((word) => word.toLowerCase())
