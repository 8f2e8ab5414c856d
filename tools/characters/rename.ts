/** Gives a TrueType font another name table: what is derived from a font goes by another name, says the licence. */
import { tableOf } from './cmap.ts'

/** Name id → text, all written as Windows, Unicode, English. */
export type Names = Readonly<Record<number, string>>

/** The same font under other names. Everything but the name table stays, checksums are made again. */
export const renamed = (font: Uint8Array, names: Names): Uint8Array => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tags = tagsOf(view)
  const tables = tags.map((tag) => {
    const { at, length } = tableOf(view, tag)
    return { tag, bytes: tag === 'name' ? nameTable(names) : font.slice(at, at + length) }
  })
  return assembled(view.getUint32(0), tables)
}

type Table = { readonly tag: string, readonly bytes: Uint8Array }

const tagsOf = (font: DataView): string[] => Array.from({ length: font.getUint16(4) }, (_, n) =>
  String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(12 + 16 * n + byte))))

const WINDOWS = { platform: 3, encoding: 1, language: 0x409 }

const nameTable = (names: Names): Uint8Array => {
  const entries = Object.entries(names).map(([id, text]) => ({ id: Number(id), bytes: utf16be(text) }))
  const start = 6 + 12 * entries.length
  const table = new Uint8Array(start + entries.reduce((sum, { bytes }) => sum + bytes.length, 0))
  const view = new DataView(table.buffer)
  view.setUint16(2, entries.length)
  view.setUint16(4, start)
  let offset = 0
  entries.forEach(({ id, bytes }, n) => {
    const record = [WINDOWS.platform, WINDOWS.encoding, WINDOWS.language, id, bytes.length, offset]
    record.forEach((value, field) => view.setUint16(6 + 12 * n + 2 * field, value))
    table.set(bytes, start + offset)
    offset += bytes.length
  })
  return table
}

const utf16be = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let n = 0; n < text.length; n++) view.setUint16(2 * n, text.charCodeAt(n))
  return bytes
}

const assembled = (version: number, tables: readonly Table[]): Uint8Array => {
  const header = 12 + 16 * tables.length
  const size = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), header)
  const font = new Uint8Array(size)
  const view = new DataView(font.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, version)
  const search = [tables.length, 16 << power, power, 16 * tables.length - (16 << power)]
  search.forEach((value, n) => view.setUint16(4 + 2 * n, value))
  let at = header
  let head = 0
  tables.forEach(({ tag, bytes }, n) => {
    font.set(bytes, at)
    if (tag === 'head') {
      head = at
      view.setUint32(at + 8, 0)
    }
    const entry = 12 + 16 * n
    for (let byte = 0; byte < 4; byte++) view.setUint8(entry + byte, tag.charCodeAt(byte))
    const record = [checksum(view, at, padded(bytes.length)), at, bytes.length]
    record.forEach((value, field) => view.setUint32(entry + 4 + 4 * field, value))
    at += padded(bytes.length)
  })
  view.setUint32(head + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0)
  return font
}

const padded = (length: number): number => (length + 3) & ~3

const checksum = (view: DataView, at: number, length: number): number => {
  let sum = 0
  for (let offset = 0; offset < length; offset += 4) sum = (sum + view.getUint32(at + offset)) >>> 0
  return sum
}
