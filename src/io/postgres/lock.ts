/** One owner at a time for a data directory; the operating system drops the lock however the owner dies. */
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { EmbeddedFailure } from './embedded-failure.ts'

/** The right to a directory, until it is given back. */
export type Lock = { readonly release: () => void }

/** Kept here, for a lock whose object were collected would be given up silently. */
const held = new Set<DatabaseSync>()

/**
 * Takes the directory for this process. Node has no file locks of its own, so an empty SQLite file lends its one.
 * Throws EmbeddedFailure: 'in-use' naming the process that holds it, 'not-writable'.
 */
export const lockDirectory = (directory: string): Lock => {
  const file = openLockFile(directory)
  try {
    file.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch {
    file.close()
    throw new EmbeddedFailure('in-use', `The data directory ${directory} is in use by process ${holderOf(directory)}; `
      + 'stop that one first, or set DAICHO_DATA to another directory.')
  }
  held.add(file)
  writeFileSync(join(directory, 'lock.pid'), `${process.pid}\n`)
  return { release: () => { if (held.delete(file)) file.close() } }
}

const openLockFile = (directory: string): DatabaseSync => {
  try {
    const path = join(directory, 'lock')
    closeSync(openSync(path, 'a'))
    return new DatabaseSync(path, { timeout: 0 })
  } catch {
    throw new EmbeddedFailure('not-writable', `The data directory ${directory} cannot be written by this user; `
      + 'start as the user who made it, or set DAICHO_DATA to another directory.')
  }
}

const holderOf = (directory: string): string => {
  try {
    return readFileSync(join(directory, 'lock.pid'), 'utf8').trim()
  } catch {
    return '(unknown)'
  }
}
