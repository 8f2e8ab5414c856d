/** What the threads of an import are asked to do, and what they answer. */
import type { Marks } from '../../import/marks.ts'
import type { RowFault } from '../../import/reading.ts'
import type { Office } from '../../import/row-rules.ts'
import type { Keys } from '../keys.ts'
import type { Stretch } from './source.ts'

/** What a thread needs to know to begin. */
export type HandStart = {
  readonly fd: number
  /** SHA-256 of the file, hex. */
  readonly hash: string
  readonly titles: readonly string[]
  readonly office: Office
  /** As daicho_importer. */
  readonly address: string
  readonly keys: Pick<Keys, 'hmacKey' | 'boxKey' | 'boxKeyId' | 'boxKeys'>
  /** Whether the register holds anybody, and any sealed number. */
  readonly isEmpty: boolean
  readonly hasNumbers: boolean
}

/** Read and judge a stretch; nothing is written. */
export type CheckJob = { readonly kind: 'check'; readonly stretch: Stretch }

/** A stretch of the file and how many of its rows go into one log entry. */
export type ChunkStretch = Stretch & { readonly rows: number }

/** Chunks that follow one another, written in one transaction. */
export type WriteJob = {
  readonly kind: 'write'
  readonly firstChunk: number
  readonly ofChunks: number
  readonly chunks: readonly ChunkStretch[]
}

/** What a thread is given. */
export type Job = CheckJob | WriteJob

/** What a stretch came to. */
export type Checked = {
  readonly faults: readonly RowFault[]
  readonly notices: readonly RowFault[]
  readonly marks: Marks
}
/** How many rows went in. */
export type Written = { readonly rows: number }

/** What one thread does. */
export type Hand = {
  readonly check: (job: CheckJob) => Promise<Checked>
  readonly write: (job: WriteJob) => Promise<Written>
  readonly leave: () => Promise<void>
}
