/** Lines of PostgreSQL's COPY in its text format. */

/** A field of a line: null, text, numbers and truth as they are; anything else has been put into text before. */
export const copyField = (value: string | number | boolean | null): string => {
  if (value === null) return '\\N'
  if (typeof value === 'string') return NEEDS_ESCAPE.test(value) ? escaped(value) : value
  return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value)
}

/** A line of fields, its end included. */
export const copyLine = (values: readonly (string | number | boolean | null)[]): string => {
  let line = ''
  for (const value of values) line += (line === '' ? '' : '\t') + copyField(value)
  return `${line}\n`
}

const NEEDS_ESCAPE = /[\\\t\n\r]/
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)

/**
 * Lines for one table. Finished pieces leave the heap as bytes: text that waits is what a garbage collector works on.
 */
export type CopyLines = { columns: readonly string[]; readonly pieces: Uint8Array[]; open: string }

/** No lines yet; the columns may be told with the first of them. */
export const newLines = (columns: readonly string[] = []): CopyLines => ({ columns, pieces: [], open: '' })

const PIECE = 64 * 1024

/** Adds a line, its end included. */
export const addLine = (lines: CopyLines, line: string): void => {
  lines.open += line
  if (lines.open.length > PIECE) closePiece(lines)
}

/** Everything added so far. */
export const piecesOf = (lines: CopyLines): readonly Uint8Array[] => {
  if (lines.open !== '') closePiece(lines)
  return lines.pieces
}

const closePiece = (lines: CopyLines): void => {
  lines.pieces.push(Buffer.from(lines.open))
  lines.open = ''
}
