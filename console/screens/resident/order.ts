/** Moving one of a list up or down by one place. Pure. */

/** The list with this one a place higher (-1) or lower (+1); the same list where there is no such place. */
export const moved = (order: readonly number[], one: number, by: -1 | 1): readonly number[] => {
  const at = order.indexOf(one)
  const other = order[at + by]
  if (at < 0 || other === undefined) return order
  return order.with(at, other).with(at + by, one)
}
