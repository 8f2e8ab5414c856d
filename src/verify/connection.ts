/**
 * The verifier's own reading connection: one read-only snapshot, every value as the text PostgreSQL sends, rows a
 * batch at a time.
 */
import pg from 'pg'

/** Values in the order of the columns, as text. */
export type Row = readonly (string | null)[]

/** A connection that only reads. */
export type Reader = {
  /** All rows of a small result. */
  readonly rows: (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  /** Batches of a large one; the next is on its way while one is worked on. */
  readonly batches: (text: string, values?: readonly unknown[], size?: number) => AsyncGenerator<readonly Row[]>
  /** The name under which other connections can read the same snapshot. */
  readonly snapshot: () => Promise<string>
  /** After an error: the same snapshot once more. */
  readonly again: (snapshot: string) => Promise<void>
  readonly close: () => Promise<void>
}

const BATCH = 2_000

/** Text as sent: no parser may touch what is about to be compared. */
const AS_SENT = { getTypeParser: () => (text: string): string => text }

/** @param snapshot of another reader that is still open */
export const openReader = async (url: string, snapshot?: string): Promise<Reader> => {
  const client = new pg.Client({ connectionString: url, types: AS_SENT, application_name: 'daicho verify-log' })
  client.on('error', () => {}) // the statement under way rejects; nothing else is to be said
  await client.connect()
  await client.query(`set timezone = 'UTC'; set datestyle = 'ISO'; set cursor_tuple_fraction = 1`)
  const begin = async (name?: string): Promise<void> => {
    await client.query('begin isolation level repeatable read read only')
    if (name !== undefined) await client.query(`set transaction snapshot ${client.escapeLiteral(name)}`)
  }
  await begin(snapshot)
  const rows = async (text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    (await client.query<(string | null)[]>({ text, values: [...values], rowMode: 'array' })).rows
  return {
    rows,
    batches: (text, values, size = BATCH) => batchesOf(rows, { text, values: values ?? [], size }),
    snapshot: async () => (await rows('select pg_export_snapshot()'))[0]?.[0] ?? '',
    again: async (name) => { await client.query('rollback'); await begin(name) },
    close: () => client.end(),
  }
}

type Wanted = { readonly text: string; readonly values: readonly unknown[]; readonly size: number }

let cursors = 0

async function* batchesOf(rows: Reader['rows'], { text, values, size }: Wanted): AsyncGenerator<readonly Row[]> {
  const cursor = `verify_${cursors += 1}`
  await rows(`declare ${cursor} no scroll cursor for ${text}`, values)
  const fetch = (): Promise<readonly Row[]> => rows(`fetch ${size} from ${cursor}`)
  let next = fetch()
  try {
    for (;;) {
      const batch = await next
      if (batch.length === 0) return
      next = fetch()
      next.catch(() => {}) // told when it is awaited; not before, and not at all where the reading has ended
      yield batch
    }
  } finally {
    await rows(`close ${cursor}`).catch(() => {})
  }
}
