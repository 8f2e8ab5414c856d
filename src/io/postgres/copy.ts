/**
 * A connection of its own for COPY: the driver sends statements; the two messages of the copy protocol are sent here.
 */
import pg from 'pg'
import { createHash } from 'node:crypto'
import type { Database } from '../../desk/ports.ts'
import { toDatabaseError } from './database-error.ts'
import { connectionTo } from './pool.ts'

/** One connection that can also take rows by COPY. */
export type CopyConnection = Database & {
  /** Copies lines of the text format into a table. Names are written into the statement as they are. */
  readonly copy: (table: string, columns: readonly string[], pieces: readonly Uint8Array[]) => Promise<void>
  readonly close: () => Promise<void>
}

/** Connects. @throws DatabaseError */
export const openCopyConnection = async (address: string): Promise<CopyConnection> => {
  const client = new pg.Client(connectionTo(address))
  client.on('error', () => {}) // the statement that was under way tells of it
  await client.connect().catch((error: unknown) => { throw toDatabaseError(error) })
  return {
    query: async <R>(text: string, values?: readonly unknown[]) => {
      const statement = values === undefined ? { text } : { text, values: [...values], name: nameOf(text) }
      const done = client.query<R & pg.QueryResultRow>(statement).catch((error: unknown) => {
        throw toDatabaseError(error)
      })
      return (await done).rows
    },
    copy: (table, columns, pieces) => new Promise((done, failed) => {
      const statement = `copy ${table} (${columns.join(', ')}) from stdin`
      client.query(
        new CopyIn(statement, pieces, (error) => (error === undefined ? done() : failed(toDatabaseError(error)))),
      )
    }),
    close: () => client.end(),
  }
}

/** Prepared under its hash. */
const nameOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** What the driver's connection can do and its types do not tell. */
type CopySide = { readonly sendCopyFromChunk: (bytes: Uint8Array) => void; readonly endCopyFrom: () => void }

/** A statement in the driver's queue: it calls the methods as the server answers. */
class CopyIn implements pg.Submittable {
  readonly #statement: string
  readonly #pieces: readonly Uint8Array[]
  readonly #settle: (error?: unknown) => void

  constructor(statement: string, pieces: readonly Uint8Array[], settle: (error?: unknown) => void) {
    this.#statement = statement
    this.#pieces = pieces
    this.#settle = settle
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#statement)
  }

  handleCopyInResponse(connection: CopySide): void {
    for (const piece of this.#pieces) connection.sendCopyFromChunk(piece)
    connection.endCopyFrom()
  }

  handleCommandComplete(): void {}

  /** The driver lets go of a statement with its error, and itself waits for the server to be ready again. */
  handleError(error: unknown): void {
    this.#settle(error)
  }

  handleReadyForQuery(): void {
    this.#settle()
  }
}
