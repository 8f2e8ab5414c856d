/** How a list holds still under the officer's eyes, and how the arrow keys walk it. */

const PAGE = 15

/** Where a key leads from a row; nothing where the key is none of the walk's. */
export const stepTo = (key: string, at: number, count: number): number | undefined => {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: count - 1 }[
    key
  ]
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to))
}

/**
 * New rows in the order the officer already sees: known ones stay where they are, new ones go to the end of the list.
 * In: the keys as shown, the rows as they came. Out: the rows, and how many of them were not shown before.
 */
export const holdOrder = <R>(shown: readonly string[], rows: readonly R[], keyOf: (row: R) => string) => {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  const known = shown.flatMap((key) => {
    const row = byKey.get(key)
    return row === undefined ? [] : [row]
  })
  const shownKeys = new Set(shown)
  const fresh = rows.filter((row) => !shownKeys.has(keyOf(row)))
  return { rows: [...known, ...fresh], fresh: fresh.length }
}
