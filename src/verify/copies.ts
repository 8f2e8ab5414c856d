/** Reads the checkpoints that were kept outside the database. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptCopy } from './heads.ts'

/** Every `….checkpoint` of a directory. @throws where there is no such directory */
export const readCopies = async (directory: string): Promise<readonly KeptCopy[]> => {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.checkpoint')).toSorted()
  return Promise.all(names.map(async (name) => ({ file: name, note: await readFile(join(directory, name), 'utf8') })))
}
