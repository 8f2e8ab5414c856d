/** Cuts the bytes of a CSV file into rows: a line end inside quotes ends no row. */
import { readCsv } from '../exchange/csv.ts'

const LINE_END = 0x0a
const QUOTE = 0x22

/** A row as it lies in a block: its first byte, the lines before it in the block, its fields or why it has none. */
export type RawRow = {
  readonly offset: number
  readonly linesBefore: number
  readonly fields: readonly string[]
  readonly fault?: 'quotes' | 'notText'
}

/** Walks from row to row, looking for the next quote only once it was passed. */
type Walk = { readonly bytes: Uint8Array; from: number; lines: number; quote: number }

const walkOf = (bytes: Uint8Array): Walk => ({ bytes, from: 0, lines: 0, quote: nextOf(bytes, QUOTE, 0) })

const nextOf = (bytes: Uint8Array, byte: number, from: number): number => {
  const at = bytes.indexOf(byte, from)
  return at < 0 ? Infinity : at
}

/** Goes on behind the next row. @returns its end, and its lines; Infinity where the bytes end before it does */
const step = (walk: Walk): number => {
  let end = nextOf(walk.bytes, LINE_END, walk.from)
  walk.lines += 1
  while (walk.quote < end) {
    const closing = nextOf(walk.bytes, QUOTE, walk.quote + 1)
    while (end < closing) {
      walk.lines += 1
      end = nextOf(walk.bytes, LINE_END, end + 1)
      if (end === Infinity) return end
    }
    walk.quote = closing === Infinity ? closing : nextOf(walk.bytes, QUOTE, closing + 1)
  }
  walk.from = end + 1
  return end
}

/** How far whole rows reach in these bytes, and how many lines they are. */
export const wholeRows = (bytes: Uint8Array): { readonly end: number; readonly lines: number } => {
  const walk = walkOf(bytes)
  for (let reached = { end: 0, lines: 0 }; ; reached = { end: walk.from, lines: walk.lines }) {
    if (walk.from >= bytes.length || step(walk) === Infinity) return reached
  }
}

/** The same for the first row alone: the header. */
export const firstRow = (bytes: Uint8Array): { readonly end: number; readonly lines: number } => {
  const walk = walkOf(bytes)
  return step(walk) === Infinity ? { end: bytes.length, lines: walk.lines } : { end: walk.from, lines: walk.lines }
}

/** The rows of a block that ends with a whole row, or with the file. Blank lines are no rows. */
export const rowsOf = (bytes: Uint8Array): readonly RawRow[] => {
  const text = bytes.includes(QUOTE) ? undefined : decoded(bytes)
  return text === undefined ? rowByRow(bytes) : lineByLine(bytes, text)
}

/** Without quotes a line is a row: decoding all of it at once is three times as fast. */
const lineByLine = (bytes: Uint8Array, text: string): readonly RawRow[] => {
  let offset = 0
  return text.split('\n').flatMap((line, linesBefore) => {
    const from = offset
    offset = bytes.indexOf(LINE_END, from) + 1
    const plain = line.endsWith('\r') ? line.slice(0, -1) : line
    return plain === '' ? [] : [{ offset: from, linesBefore, fields: plain.split(',') }]
  })
}

const rowByRow = (bytes: Uint8Array): readonly RawRow[] => {
  const rows: RawRow[] = []
  const walk = walkOf(bytes)
  while (walk.from < bytes.length) {
    const [offset, linesBefore] = [walk.from, walk.lines]
    const end = Math.min(step(walk), bytes.length)
    if (end === bytes.length) walk.from = end
    const row = rowAt(bytes.subarray(offset, end), offset, linesBefore)
    if (row !== undefined) rows.push(row)
  }
  return rows
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const rowAt = (bytes: Uint8Array, offset: number, linesBefore: number): RawRow | undefined => {
  const place = { offset, linesBefore }
  const text = decoded(bytes)
  if (text === undefined) return { ...place, fields: [], fault: 'notText' }
  const line = text.endsWith('\r') ? text.slice(0, -1) : text
  if (line === '') return undefined
  if (!line.includes('"')) return { ...place, fields: line.split(',') }
  const csv = readCsv(line)
  return 'fault' in csv ? { ...place, fields: [], fault: 'quotes' } : { ...place, fields: csv.rows[0]?.fields ?? [] }
}

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
