/** 人数の確認: how many people a list would tell of just now, those under protection left out whatever is asked. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { findExport } from '../exports.ts'
import { DUPLICATION } from '../provisions.ts'

const TakeOutCount = z.strictObject({ kind: z.string().min(1).max(40), selection: z.record(z.string(), z.unknown()) })

type Row = { readonly people: number; readonly rows: number }

/** Terms are kept sealed: narrow conditions that count one person have looked at that person. */
export const takeOutCount: View<z.infer<typeof TakeOutCount>, Row> = {
  id: 'take-out-count',
  title: '持ち出す人数の確認',
  basis: [DUPLICATION],
  schema: TakeOutCount,
  sealsTerms: true,
  query: ({ kind, selection }) => {
    const list = findExport(kind)
    const read = list?.selection.safeParse(selection)
    if (list === undefined || read?.success !== true) {
      return { text: 'select null::bigint[] as person_nos, null::jsonb as row where false', values: [] }
    }
    const { text, values } = list.chosen(read.data)
    return {
      text: `select '{}'::bigint[] as person_nos, jsonb_build_object('people', count(*),
          'rows', coalesce(sum(chosen.row_count), 0)) as row
        from (${text}) chosen`,
      values: [false, ...values],
    }
  },
  present: ([row]) => row ?? null,
}
