/** The mechanical correspondence between keys of values (personNo) and columns of rows (person_no). */

const columns = new Map<string, string>()
const keys = new Map<string, string>()

/** personNo → person_no. */
export const columnOf = (key: string): string =>
  remembered(columns, key, (text) => text.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`))

/** person_no → personNo. */
export const keyOf = (column: string): string =>
  remembered(keys, column, (text) => text.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()))

const remembered = (known: Map<string, string>, from: string, to: (text: string) => string): string => {
  const found = known.get(from)
  if (found !== undefined) return found
  const made = to(from)
  known.set(from, made)
  return made
}

/** A value's own keys as columns; what lies inside its values is left as it is. */
export const toRow = (value: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const row: Record<string, unknown> = {}
  for (const key in value) row[columnOf(key)] = value[key]
  return row
}

/** A row's own columns as keys. */
export const fromRow = (row: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const value: Record<string, unknown> = {}
  for (const column in row) value[keyOf(column)] = row[column]
  return value
}
