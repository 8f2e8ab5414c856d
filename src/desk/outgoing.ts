/** What the door needs of the outside world: an unmoving picture of the register, and a place for sealed files. */
import type { Database } from './ports.ts'

/** A database of which every statement sees the same moment. */
export type Still = Database & {
  /** Rows of one statement, some at a time: however many there are, few are in memory. */
  readonly rows: <R>(text: string, values: readonly unknown[]) => AsyncIterable<readonly R[]>
}

/** Does some work on one unmoving picture; nothing can be written on it. */
export type Snapshot = <T>(work: (still: Still) => Promise<T>) => Promise<T>

/** A sealed file as it lies there. */
export type LyingFile = { readonly bytes: number; readonly sha256: string }

/** Where sealed files lie until they are handed over: first under the export's id, then under their name. */
export type Outgoing = {
  /** The path at which an export is sealed; nothing is there yet. */
  readonly stage: (exportId: string) => Promise<string>
  /** Ids of everything that was sealed and has no name yet. */
  readonly staged: () => Promise<readonly string[]>
  /** What lies there under the id or, where that has gone, under the name; measured and hashed anew. */
  readonly find: (exportId: string, name: string) => Promise<LyingFile | undefined>
  /** Gives the staged file its name; nothing happens where it has it already. */
  readonly release: (exportId: string, name: string) => Promise<void>
  /** Takes a staged file away. */
  readonly discard: (exportId: string) => Promise<void>
  /** Takes away whatever was only begun: whoever wrote it is no more. */
  readonly sweep: () => Promise<void>
  /** The bytes of a file that has its name. */
  readonly read: (name: string) => AsyncIterable<Uint8Array>
}
