/** What the roads need of the outside world; src/io implements it. */

/** A database spoken to in SQL: days and times come back as text, 64-bit integers as safe numbers, bytes as Buffers. */
export type Database = {
  /** Rows of one statement. Throws a DatabaseError. */
  readonly query: <R>(text: string, values?: readonly unknown[]) => Promise<readonly R[]>
}

/** A statement that the database refused. It never carries a row's values: they could be personal data. */
export class DatabaseError extends Error {
  /** SQLSTATE; '08006' where the connection was lost, and the outcome of a write with it. */
  readonly code: string
  /** The violated constraint, named after the finding it stands for. */
  readonly constraint: string | undefined

  constructor(code: string, message: string, constraint?: string) {
    super(message)
    this.name = 'DatabaseError'
    this.code = code
    this.constraint = constraint
  }
}
