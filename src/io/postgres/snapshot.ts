/** One unmoving picture of the database on one connection, with rows that come a few thousand at a time. */
import type { Snapshot, Still } from '../../desk/outgoing.ts'
import type { Database } from '../../desk/ports.ts'

/** Rows fetched at once: enough to keep the connection busy, few enough to forget. */
const AT_ONCE = 2_000

/** Lends one connection for some work. */
type Lend = <T>(work: (database: Database) => Promise<T>) => Promise<T>

/** Works in a read-only transaction of isolation level REPEATABLE READ. */
export const snapshotOn = (onOneConnection: Lend): Snapshot => (work) =>
  onOneConnection(async (connection) => {
    await connection.query('begin isolation level repeatable read read only')
    try {
      return await work(stillOf(connection))
    } finally {
      await connection.query('rollback')
    }
  })

const stillOf = (connection: Database): Still => ({
  query: connection.query,
  rows: (text, values) => rowsOf(connection, text, values),
})

const rowsOf = async function* <R>(
  connection: Database, text: string, values: readonly unknown[],
): AsyncGenerator<readonly R[]> {
  await connection.query(`declare outgoing no scroll cursor for ${text}`, values)
  for (;;) {
    const rows = await connection.query<R>(`fetch ${AT_ONCE} from outgoing`)
    if (rows.length === 0) break
    yield rows
  }
  await connection.query('close outgoing')
}
