/** The file of an import: its hash, its header, and where it may be cut so that no row is torn. */
import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { firstRow, rowsOf, wholeRows } from '../../import/rows.ts'
import { Refusal } from '../refusal.ts'

/** A stretch of whole rows; `line` is the number of its first line. */
export type Stretch = { readonly from: number; readonly to: number; readonly line: number }

/** A file that was opened and weighed once, for every thread to read from. */
export type Source = {
  /** Shared with the threads: a descriptor belongs to the process. */
  readonly fd: number
  readonly size: number
  /** SHA-256 of all of it, hex. */
  readonly hash: string
  readonly titles: readonly string[]
  readonly stretches: readonly Stretch[]
  /** @throws Refusal where somebody has written to the file since it was opened */
  readonly assertUnchanged: () => Promise<void>
  readonly close: () => Promise<void>
}

const STRETCH = 512 * 1024
/** No row is longer: whatever needs more is no file of residents. */
const LONGEST_ROW = 16 * 1024 * 1024

/** Reads the file through once. @throws Refusal where it cannot be read or is no such file */
export const openSource = async (path: string): Promise<Source> => {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`The file ${path} cannot be read (${error.code ?? error.message}).`)
  })
  try {
    const before = await file.stat()
    const read = await readThrough(file, before.size)
    const assertUnchanged = async (): Promise<void> => {
      const now = await file.stat()
      if (now.size !== before.size || now.mtimeMs !== before.mtimeMs)
        throw new Refusal(`The file ${path} was changed meanwhile; import it again.`)
    }
    await assertUnchanged()
    return { fd: file.fd, size: before.size, ...read, assertUnchanged, close: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}

const readThrough = async (file: FileHandle, size: number): Promise<Pick<Source, 'hash' | 'titles' | 'stretches'>> => {
  const hash = createHash('sha256')
  const stretchAt = reader(file, size)
  const { titles, end, lines } = headerOf(await stretchAt(0))
  hash.update(readBytes(file.fd, 0, end))
  const stretches: Stretch[] = []
  for (let [from, line] = [end, lines + 1]; from < size;) {
    const bytes = await stretchAt(from)
    const whole = wholeRows(bytes)
    const to = from + bytes.length === size ? size : from + whole.end
    hash.update(bytes.subarray(0, to - from))
    stretches.push({ from, to, line })
    line += whole.lines
    from = to
  }
  return { hash: hash.digest('hex'), titles, stretches }
}

/** Reads enough bytes for one whole row at least, always into the same memory. */
const reader = (file: FileHandle, size: number) => {
  let room = Buffer.alloc(STRETCH)
  return async (from: number): Promise<Buffer> => {
    for (;;) {
      const bytes = room.subarray(0, Math.min(room.length, size - from))
      await file.read(bytes, 0, bytes.length, from)
      if (from + bytes.length === size || wholeRows(bytes).end > 0) return bytes
      if (room.length >= LONGEST_ROW) throw new Refusal('A row is longer than 16 MB: this is no file of residents.')
      room = Buffer.alloc(room.length * 2)
    }
  }
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff')

const headerOf = (bytes: Buffer) => {
  const start = bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0
  const { end, lines } = firstRow(bytes.subarray(start))
  const [row] = rowsOf(bytes.subarray(start, start + end))
  if (row?.fault === 'notText') throw new Refusal('The file is not UTF-8.')
  return { titles: row?.fields ?? [], end: start + end, lines }
}

/** The bytes of a stretch, read by whichever thread needs them. */
export const readBytes = (fd: number, from: number, to: number): Buffer => {
  const bytes = Buffer.allocUnsafe(to - from)
  for (let at = 0; at < bytes.length;) {
    const read = readSync(fd, bytes, at, bytes.length - at, from + at)
    if (read === 0) throw new Refusal('The file became shorter while it was read.')
    at += read
  }
  return bytes
}
