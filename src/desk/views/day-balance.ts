/** 受付件数の照合: every receipt number of a day, and where each case stands; nothing may be missing. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { NOTIFICATION_IN_WRITING } from '../../law/provision.ts'

const DayBalance = z.strictObject({ day: z.iso.date() })

export type Balance = {
  readonly received: number
  readonly byState: Readonly<Record<string, number>>
  /** True where the numbers given out and the cases found are the same. */
  readonly whole: boolean
}

type Counted = { readonly given: number; readonly byState: Readonly<Record<string, number>> }

export const dayBalance: View<z.infer<typeof DayBalance>, Counted> = {
  id: 'day-balance',
  title: '受付件数',
  basis: [NOTIFICATION_IN_WRITING],
  schema: DayBalance,
  query: ({ day }) => ({
    text: `select '{}'::bigint[] as person_nos, jsonb_build_object(
        'given', coalesce((select last from filing.day_counter where day = $1::date), 0),
        'byState', coalesce((select jsonb_object_agg(state, n) from
          (select state, count(*) as n from filing.filing_case where day = $1::date group by state) s), '{}')) as row`,
    values: [day],
  }),
  present: (rows): Balance => {
    const { given, byState } = rows[0] ?? { given: 0, byState: {} }
    const found = Object.values(byState).reduce((sum, n) => sum + n, 0)
    return { received: given, byState, whole: found === given }
  },
}
