/** A file that takes its name when it is whole: written beside its place, made durable, then renamed. */
import { createHash, randomBytes } from 'node:crypto'
import { lstat, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What lies there now. */
export type Written = {
  /** Hex. */
  readonly sha256: string
  readonly bytes: number
}

/** Why a file was not written. What its pieces throw is thrown as it is. */
export class NotWritten extends Error {
  readonly code: 'exists' | 'disk'

  constructor(code: 'exists' | 'disk', options?: ErrorOptions) {
    super(code, options)
    this.name = 'NotWritten'
    this.code = code
  }
}

/** What a file in the making is called: nothing takes it for a file of ours, and nobody else may read it. */
const ENDING = '.part'

/**
 * Writes a file from its pieces, one ahead of the disk. Whatever ends it midway leaves nothing, but for a sudden death,
 * which leaves a file that ends in .part. @throws NotWritten where something has that name already, or by the disk
 */
export const writeWhole = async (target: string, pieces: AsyncIterable<readonly Uint8Array[]>): Promise<Written> => {
  await refuseExisting(target)
  const part = `${target}.${randomBytes(6).toString('hex')}${ENDING}`
  const file = await ofDisk(open(part, 'wx', 0o600))
  try {
    const written = await fill(file, pieces)
    await refuseExisting(target)
    await ofDisk(rename(part, target))
    await keepName(dirname(target))
    return written
  } catch (error) {
    await file.close().catch(() => {}) // closed already where it was whole
    await rm(part, { force: true }).catch(() => {}) // told by the error that brought us here
    throw error
  }
}

const fill = async (file: FileHandle, pieces: AsyncIterable<readonly Uint8Array[]>): Promise<Written> => {
  const digest = createHash('sha256')
  let bytes = 0
  let writing: Promise<void> = Promise.resolve()
  for await (const piece of pieces) {
    for (const part of piece) {
      digest.update(part)
      bytes += part.length
    }
    await writing
    writing = ofDisk(writeAll(file, piece))
    writing.catch(() => {}) // told at the next piece
  }
  await writing
  await ofDisk(file.sync())
  await ofDisk(file.close())
  return { sha256: digest.digest('hex'), bytes }
}

/** A disk may take less than it was given. */
const writeAll = async (file: FileHandle, pieces: readonly Uint8Array[]): Promise<void> => {
  let left = pieces.filter(({ length }) => length > 0)
  while (left.length > 0) {
    const { bytesWritten } = await file.writev(left)
    left = withoutFirst(left, bytesWritten)
  }
}

const withoutFirst = (pieces: readonly Uint8Array[], count: number): Uint8Array[] => {
  let gone = count
  return pieces.flatMap((piece) => {
    const cut = Math.min(gone, piece.length)
    gone -= cut
    return cut === piece.length ? [] : [piece.subarray(cut)]
  })
}

const refuseExisting = async (path: string): Promise<void> => {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new NotWritten('disk', { cause: error })
  })
  if (found !== undefined) throw new NotWritten('exists')
}

/** The new name is durable when its directory is; some systems cannot say so of a directory. */
const keepName = async (directory: string): Promise<void> => {
  const opened = await open(directory, 'r').catch(() => undefined)
  if (opened === undefined) return
  await opened.sync().catch(() => {}) // the file itself is durable
  await opened.close()
}

const ofDisk = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw new NotWritten('disk', { cause: error })
  }
}
