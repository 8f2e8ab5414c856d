/** 検索履歴: what an officer searched for lately, ready to be asked again. [STD 2.1.1] */
import { z } from 'zod'
import type { View } from '../frame/view.ts'
import { STD_ACCESS_LOG } from '../law/provision.ts'
import type { ListedView } from './listed-view.ts'
import { look } from './look.ts'
import { openTerms } from './search-terms.ts'

const kept: View = {
  id: 'recent-searches',
  title: '最近の検索',
  basis: [STD_ACCESS_LOG],
  schema: z.strictObject({}),
  query: (_, officer) => ({
    text: `select '{}'::bigint[] as person_nos,
        jsonb_build_object('sealed', encode(terms_sealed, 'base64'), 'at', at) as row
      from inquiry.recent_search where operator_id = $1 order by at desc`,
    values: [officer.operatorId],
  }),
  present: (rows) => rows,
}

const Kept = z.array(z.object({ sealed: z.string(), at: z.string() }))

/** The officer's own searches, newest first, ready to be asked again. [STD 2.1.1] */
export const recentSearches: ListedView = {
  id: kept.id,
  title: kept.title,
  basis: kept.basis,
  schema: kept.schema,
  run: async (desk, order) => {
    const rows = Kept.parse(await look(desk, order, kept))
    return { searches: rows.map(({ sealed, at }) => ({ at, input: openTerms(desk, Buffer.from(sealed, 'base64')) })) }
  },
}
