/** 住民検索: whom an officer may mean, ranked, current and past names, live and removed records. [STD 2.1] */
import type { View } from '../frame/view.ts'
import { STD_RECENT_SEARCHES, STD_SEARCH_ITEMS, STD_SEARCH_TEXT } from './provisions.ts'
import { ResidentSearch } from './search-input.ts'
import { COUNTED_AT_MOST, searchQuery } from './search-sql.ts'
import { SHOWN_AT_MOST } from './shown.ts'
import { triesOf } from './tries.ts'

/** Every item of the list at once; narrowing inside a result list is not to be built. [STD 2.1.3 実装しない機能] */
export const residentSearch: View<ResidentSearch> = {
  id: 'resident-search',
  title: '住民検索',
  basis: [STD_RECENT_SEARCHES, STD_SEARCH_TEXT, STD_SEARCH_ITEMS],
  schema: ResidentSearch,
  sealsTerms: true,
  isRemembered: true,
  query: (input, officer) => searchQuery(triesOf(input).tries, officer.operatorId),
  present: (rows, input) => {
    const [counts, ...people] = rows.filter(isPlaced).toSorted((one, other) => one.place - other.place)
    const total = typeof counts?.['total'] === 'number' ? counts['total'] : 0
    return {
      /** Where there are more than the list holds, at least this many. */
      total: Math.min(total, COUNTED_AT_MOST), more: total > SHOWN_AT_MOST, unread: triesOf(input).unread, rows: people,
    }
  },
}

type Placed = { readonly place: number } & Readonly<Record<string, unknown>>

const isPlaced = (row: unknown): row is Placed =>
  typeof row === 'object' && row !== null && 'place' in row && typeof row.place === 'number'
