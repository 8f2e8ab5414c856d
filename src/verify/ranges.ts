/** Cuts a table into ranges of entry ids with about as many rows each, without reading more than its index. */
import type { Reader } from './connection.ts'
import type { IdRange } from './entries.ts'

/** The ranges touch each other and leave nothing out, before the first id and after the last one either. */
export async function* rangesOf(reader: Reader, table: string, rows: number): AsyncGenerator<IdRange> {
  let from: string | null = null
  for (;;) {
    const [next] = await reader.rows(`select entry_id from ${table}
      where $1::uuid is null or entry_id > $1 order by entry_id offset ${rows} limit 1`, [from])
    const to: string | null = next?.[0] ?? null
    yield { from, to }
    if (to === null) return
    from = to
  }
}
