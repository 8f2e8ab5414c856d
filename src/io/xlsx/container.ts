/** Opens the container of a spreadsheet that was sent in: every part unpacked within a budget before anybody reads. */
import { crc32, inflateRawSync } from 'node:zlib'
import type { WorkbookRefusal } from '../../frame/workbook.ts'

/** The parts by their names; or why none of them is touched. */
export type Container =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly refusal: WorkbookRefusal }

/** A report of ours is under 20 kB and 15 parts; what a spreadsheet program makes of it some 60 kB and 25. */
export const LIMITS = { bytes: 1_048_576, parts: 100, unpacked: 8_388_608 } as const

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const MOST_COMMENT = 65_535
const ENCRYPTED_FLAG = 1
const STORED = 0
const DEFLATED = 8
/** Old spreadsheets, and new ones under a password, are compound files. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const MACROS = /vbaProject|\/macrosheets\/|\/activeX\/|\/ctrlProps\//i
const LINKS = /\/externalLinks\/|\/connections\.xml$|\/queryTables\/|\/embeddings\/|\/webextensions\//i

type Entry = {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly packed: number
  readonly at: number
}

/** Never throws; what cannot be read is `broken`. */
export const openContainer = (bytes: Uint8Array): Container => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length > LIMITS.bytes) return refused('too-large')
  if (file.subarray(0, COMPOUND.length).equals(COMPOUND)) return refused('encrypted')
  try {
    const entries = listEntries(file)
    return entries === undefined ? refused('not-a-workbook') : unpack(file, entries)
  } catch (error) {
    if (error instanceof RangeError || isZlibError(error)) return refused('broken')
    throw error
  }
}

const refused = (refusal: WorkbookRefusal): Container => ({ ok: false, refusal })

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

/** The directory at the end; undefined where there is none. */
const listEntries = (file: Buffer): readonly Entry[] | undefined => {
  const end = file.subarray(Math.max(0, file.length - END_BYTES - MOST_COMMENT))
  const at = end.lastIndexOf(Buffer.of(0x50, 0x4b, 0x05, 0x06))
  if (at < 0 || end.readUInt32LE(at) !== END) return undefined
  const count = end.readUInt16LE(at + 10)
  const entries: Entry[] = []
  let next = end.readUInt32LE(at + 16)
  // One more than the limit is enough to know that there are too many.
  while (entries.length < Math.min(count, LIMITS.parts + 1)) {
    if (file.readUInt32LE(next) !== CENTRAL) throw new RangeError('no entry where the directory says')
    const name = file.readUInt16LE(next + 28)
    entries.push({
      name: file.toString('utf8', next + 46, next + 46 + name), flags: file.readUInt16LE(next + 8),
      method: file.readUInt16LE(next + 10), packed: file.readUInt32LE(next + 20), at: file.readUInt32LE(next + 42),
    })
    next += 46 + name + file.readUInt16LE(next + 30) + file.readUInt16LE(next + 32)
  }
  return entries
}

const unpack = (file: Buffer, entries: readonly Entry[]): Container => {
  if (entries.length > LIMITS.parts) return refused('too-many-parts')
  if (entries.some(({ flags }) => (flags & ENCRYPTED_FLAG) !== 0)) return refused('encrypted')
  if (entries.some(({ name }) => MACROS.test(name))) return refused('macros')
  if (entries.some(({ name }) => LINKS.test(name))) return refused('links')
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return refused('not-a-workbook')
  const parts = new Map<string, Uint8Array>()
  let left: number = LIMITS.unpacked
  for (const entry of entries) {
    const part = unpackOne(file, entry, left)
    if (part === undefined) return refused('unpacks-too-large')
    left -= part.length
    if (parts.has(entry.name)) return refused('broken')
    parts.set(entry.name, part)
  }
  return { ok: true, parts }
}

/** What the directory claims of sizes is not believed: unpacking stops at the budget. */
const unpackOne = (file: Buffer, { at, packed, method }: Entry, budget: number): Uint8Array | undefined => {
  if (file.readUInt32LE(at) !== LOCAL) throw new RangeError('no part where the directory says')
  const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  if (from + packed > file.length) throw new RangeError('a part reaches beyond the file')
  const body = file.subarray(from, from + packed)
  if (method === STORED) return body.length > budget ? undefined : body
  if (method !== DEFLATED) throw new RangeError('a way of packing that no spreadsheet uses')
  try {
    return inflateRawSync(body, { maxOutputLength: Math.max(1, budget) })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined
    throw error
  }
}

/** The parts in a plain container of ours, unpacked: whoever reads it reads what was looked at here, nothing else. */
export const repack = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, body] of parts) {
    const title = Buffer.from(name, 'utf8')
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x0800, 2)
    fields.writeUInt32LE(0x00210000, 6)
    fields.writeUInt32LE(crc32(body), 10)
    fields.writeUInt32LE(body.length, 14)
    fields.writeUInt32LE(body.length, 18)
    fields.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([signature(LOCAL), fields, title, body])
    bodies.push(local)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([signature(CENTRAL), Buffer.of(20, 0), fields, rest, title]))
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, listed, signature(END), end])
}

const signature = (value: number): Buffer => {
  const four = Buffer.alloc(4)
  four.writeUInt32LE(value)
  return four
}
