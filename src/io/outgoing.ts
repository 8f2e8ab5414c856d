/** The directory of sealed files: staged under the export's id, released under their name. Only ciphertext is here. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LyingFile, Outgoing } from '../desk/outgoing.ts'

/** Names are ours: an id or digits and a suffix, never a path. */
const NAME = /^[0-9a-z][0-9a-z.-]{0,80}$/

/** @param directory made when the first file comes */
export const outgoingIn = (directory: string): Outgoing => {
  const staging = join(directory, 'staged')
  const stagedAt = (exportId: string): string => join(staging, `${plain(exportId)}.p7m`)
  const namedAt = (name: string): string => join(directory, plain(name))
  return {
    stage: async (exportId) => {
      await mkdir(staging, { recursive: true, mode: 0o700 })
      return stagedAt(exportId)
    },
    staged: async () => (await namesIn(staging)).flatMap((name) => STAGED.exec(name)?.[1] ?? []),
    find: async (exportId, name) => await measured(stagedAt(exportId)) ?? measured(namedAt(name)),
    release: async (exportId, name) => {
      if (await sizeOf(stagedAt(exportId)) !== undefined) await rename(stagedAt(exportId), namedAt(name))
    },
    discard: (exportId) => rm(stagedAt(exportId), { force: true }),
    sweep: async () => {
      const begun = (await namesIn(staging)).filter((name) => !STAGED.test(name))
      await Promise.all(begun.map((name) => rm(join(staging, name), { force: true })))
    },
    read: (name) => createReadStream(namedAt(name)),
  }
}

const STAGED = /^([0-9a-f-]{36})\.p7m$/

const plain = (name: string): string => {
  if (!NAME.test(name)) throw new TypeError('no name of an outgoing file')
  return name
}

const namesIn = async (directory: string): Promise<readonly string[]> =>
  readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })

const sizeOf = async (path: string): Promise<number | undefined> =>
  stat(path).then(({ size }) => size, (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })

const measured = async (path: string): Promise<LyingFile | undefined> => {
  const bytes = await sizeOf(path)
  if (bytes === undefined) return undefined
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return { bytes, sha256: hash.digest('hex') }
}
