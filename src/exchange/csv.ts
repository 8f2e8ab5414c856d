/** CSV as spreadsheets write it (RFC 4180): fields in quotes with doubled quotes and line ends, a byte order mark. */

/** Where the text stops being CSV; lines count from 1. */
export type CsvFault = { readonly line: number; readonly reason: 'unclosed-quote' | 'text-after-quote' }

/** Empty lines are skipped; nothing is kept of a text with a fault. */
export const readCsv = (text: string): { readonly rows: readonly CsvRow[] } | { readonly fault: CsvFault } => {
  const reader = { text: text.startsWith('\ufeff') ? text.slice(1) : text, at: 0, line: 1 }
  const rows: CsvRow[] = []
  while (reader.at < reader.text.length) {
    const row = readRow(reader)
    if ('fault' in row) return row
    if (row.fields.length > 1 || row.fields[0] !== '') rows.push(row)
  }
  return { rows }
}

/** The fields of one row, unquoted, and the line it begins on. */
export type CsvRow = { readonly line: number; readonly fields: readonly string[] }

type Reader = { readonly text: string; at: number; line: number }

const readRow = (reader: Reader): CsvRow | { readonly fault: CsvFault } => {
  const line = reader.line
  const fields: string[] = []
  for (;;) {
    const field = reader.text[reader.at] === '"' ? readQuoted(reader) : readPlain(reader)
    if (typeof field !== 'string') return field
    fields.push(field)
    if (!takeComma(reader)) break
  }
  takeLineEnd(reader)
  return { line, fields }
}

const readPlain = (reader: Reader): string => {
  const from = reader.at
  while (reader.at < reader.text.length && !',\r\n'.includes(reader.text[reader.at] ?? '')) reader.at += 1
  return reader.text.slice(from, reader.at)
}

const readQuoted = (reader: Reader): string | { readonly fault: CsvFault } => {
  const line = reader.line
  let field = ''
  reader.at += 1
  for (;;) {
    const end = reader.text.indexOf('"', reader.at)
    if (end < 0) return { fault: { line, reason: 'unclosed-quote' } }
    const part = reader.text.slice(reader.at, end)
    reader.line += part.split('\n').length - 1
    field += part
    reader.at = end + 1
    if (reader.text[reader.at] !== '"') break
    field += '"'
    reader.at += 1
  }
  const next = reader.text[reader.at]
  return next === undefined || ',\r\n'.includes(next) ? field : { fault: { line, reason: 'text-after-quote' } }
}

const takeComma = (reader: Reader): boolean => {
  if (reader.text[reader.at] !== ',') return false
  reader.at += 1
  return true
}

const takeLineEnd = (reader: Reader): void => {
  if (reader.text[reader.at] === '\r') reader.at += 1
  if (reader.text[reader.at] === '\n') reader.at += 1
  reader.line += 1
}

/** One field as CSV: quoted where it must be. */
const writeField = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/** Rows as text, every line ended by CR LF; what `readCsv` reads back unchanged. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('')
