/** Reading and writing values inside a filled form by their path, without knowing its kind. */

export type Tree = Readonly<Record<string, unknown>>

/** What stands in a text field; '' for anything that is no text. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A copy of the tree with one value replaced; lists stay lists, and what is missing on the way is made. */
export const withValue = (tree: unknown, path: string, value: unknown): unknown => {
  const [key, ...rest] = path === '' ? [] : path.split('.')
  if (key === undefined) return value
  const below = rest.join('.')
  if (Array.isArray(tree) || (tree === undefined && /^\d+$/.test(key))) {
    const list: readonly unknown[] = Array.isArray(tree) ? tree : []
    return list.toSpliced(Number(key), 1, withValue(list[Number(key)], below, value))
  }
  const branch: Tree = isTree(tree) ? tree : {}
  return { ...branch, [key]: withValue(branch[key], below, value) }
}

/** 'movers.0.birthDate' and what lies below it, for a finding that names a whole or a part. */
export const isWithin = (path: string, whole: string): boolean => path === whole || path.startsWith(`${whole}.`)
