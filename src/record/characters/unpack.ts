/**
 * Reads the packed tables of this folder: base-36 gaps between ascending code points, so that a table stays small and
 * diffable.
 */

/** A code point and what its table says of it. */
export type Entry = { readonly point: number; readonly rest: string }

/** Calls `each` for every code point of `gap` or `gap.length` runs; both count in base 36. */
export const eachInRuns = (packed: string, each: (point: number) => void): void => {
  let next = 0
  for (const run of packed.split(' ')) {
    const [gap = '', length = '1'] = run.split('.')
    const first = next + Number.parseInt(gap, 36)
    next = first + Number.parseInt(length, 36)
    for (let point = first; point < next; point++) each(point)
  }
}

/** The entries of `gap:rest` items in order; what `rest` means is the table's own business. */
export const entriesOf = (packed: string): Entry[] => {
  let last = 0
  return packed.split(' ').map((item) => {
    const at = item.indexOf(':')
    last += Number.parseInt(item.slice(0, at), 36)
    return { point: last, rest: item.slice(at + 1) }
  })
}

/** Selectors are packed as one base-36 digit: 0 is U+E0100. */
const FIRST_SELECTOR = 0xe0100

/** The selector of a digit. */
export const selectorOf = (digit: string): number => FIRST_SELECTOR + Number.parseInt(digit, 36)
