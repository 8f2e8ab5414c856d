/** Signed checkpoints kept as files outside the database, where whoever could rewrite the log cannot reach them. */
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

const ENDING = '.checkpoint'

/** A file with one signed checkpoint. */
export type Copy = { readonly file: string; readonly note: string }

/**
 * Keeps a checkpoint for good under its size and the moment; the file appears whole or not at all. @returns its path
 */
export const keepCopy = async (directory: string, note: string, at: Date): Promise<string> => {
  const size = (note.split('\n')[1] ?? '').padStart(12, '0')
  const path = join(directory, `${at.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${size}${ENDING}`)
  await replaceFile(directory, path, note)
  return path
}

/** Every copy in a directory, oldest first; none where there is no such directory. */
export const readCopies = async (directory: string): Promise<readonly Copy[]> => {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files = names.filter((name) => name.endsWith(ENDING)).toSorted().map((name) => join(directory, name))
  return Promise.all(files.map(async (file) => ({ file, note: await readFile(file, 'utf8') })))
}

/** The last head that this sequencer knows to be committed, replaced after each step. */
export const headFile = (directory: string) => {
  const path = join(directory, 'log-head.checkpoint')
  return {
    read: (): Promise<string | undefined> => readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    }),
    write: (note: string): Promise<void> => replaceFile(directory, path, note),
  }
}

const replaceFile = async (directory: string, path: string, text: string): Promise<void> => {
  await mkdir(directory, { recursive: true })
  const part = `${path}.${process.pid}.part`
  const file = await open(part, 'w', 0o644)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(part, path)
}
