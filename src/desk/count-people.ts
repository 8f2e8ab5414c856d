/** How much a list comes to just now, and how many of its people are under protection. */
import type { Export } from '../frame/export.ts'
import type { KnownApplication } from '../media/known.ts'
import type { Counted } from '../media/take-out-rules.ts'
import type { Database } from './ports.ts'

type CountRow = { readonly people: number; readonly rows: number }

/**
 * Counts as the list will be written: people under protection count among the others only where they are named, and
 * as a number of their own where they are not left out.
 */
export const countPeople = async (
  db: Pick<Database, 'query'>, kind: Export, selection: unknown, protection: KnownApplication['protection'],
): Promise<Counted> => {
  const { text, values } = kind.chosen(selection)
  const count = async (withProtected: boolean): Promise<CountRow> => {
    const [row] = await db.query<CountRow>(`
      select count(*) as people, coalesce(sum(chosen.row_count), 0)::bigint as rows from (${text}) chosen`,
    [withProtected, ...values])
    return row ?? { people: 0, rows: 0 }
  }
  const without = await count(false)
  if (protection === 'leave-out') return { ...without, protectedPeople: 0 }
  const everybody = await count(true)
  const protectedPeople = everybody.people - without.people
  return { ...(protection === 'include' ? everybody : without), protectedPeople }
}
