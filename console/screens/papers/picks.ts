/** Which rows of a list are picked; where none is, the one under the cursor is meant. Pure. */

/** What one act of the server takes. */
export const AT_MOST = 500

export const toggled = (picked: readonly string[], key: string): readonly string[] =>
  picked.includes(key) ? picked.filter((each) => each !== key) : [...picked, key].slice(0, AT_MOST)

/** All rows; none, where all of them are picked already. */
export const allOf = (keys: readonly string[], picked: readonly string[]): readonly string[] =>
  keys.every((key) => picked.includes(key)) ? [] : keys.slice(0, AT_MOST)

/** Rows that went from the list meanwhile are no longer meant. */
export const meant = (
  keys: readonly string[],
  picked: readonly string[],
  selected: string | null,
): readonly string[] => {
  const still = picked.filter((key) => keys.includes(key))
  if (still.length > 0) return still
  return selected !== null && keys.includes(selected) ? [selected] : []
}
