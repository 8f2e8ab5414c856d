/** 窓口ホーム: the open cases of the officer's counter, mine first, with how many wait at each step. */
import { z } from 'zod'
import { findKind } from '../../events/kinds.ts'
import type { View } from '../../frame/view.ts'
import { STD_APPROVAL } from '../../law/provision.ts'

const CounterHome = z.strictObject({ everywhere: z.boolean().default(false) })

export type HomeRow = {
  readonly caseId: string
  readonly receiptNo: string
  readonly kind: string
  readonly names: readonly string[]
  readonly state: string
  readonly waitingMinutes: number
  readonly flags: readonly string[]
  readonly holder: string | null
  readonly mine: boolean
  readonly draftNo: number
  /** At which contractor's post it lies, and since how many minutes; null where staff has it. */
  readonly post: { readonly postNo: number; readonly title: string; readonly minutes: number } | null
  /** A contractor's worker entered or printed it: staff reviews it before anything else is done with it. */
  readonly review: boolean
  /** Why it waits, and for which papers; null where it does not. */
  readonly parked: { readonly reason: string; readonly missing: readonly string[] } | null
}

/** Steps as the five boxes of the counter show them. */
const BOX_OF_STATE: Readonly<Record<string, string>> = {
  received: 'received', returned: 'entering', provisional: 'checking', checked: 'approving',
  requested: 'handing', issued: 'handing', final: 'handing', parked: 'parked',
}

export const counterHome: View<z.infer<typeof CounterHome>, HomeRow> = {
  id: 'counter-home',
  title: '窓口ホーム',
  basis: [STD_APPROVAL],
  schema: CounterHome,
  query: ({ everywhere }, officer) => ({
    text: `with waiting as (
        select case_id, null as paper from filing.filing_case
        where state not in ('final', 'handed-over', 'withdrawn') and ($1 or place in ($3, ''))
        union all
        select case_id, certificate.waits_for_certificate(case_id) from filing.filing_case
        where state = 'final' and kind = 'move-out' and day > access.today() - 30 and ($1 or place in ($3, '')))
      select filing.persons_of(c.case_id) as person_nos, jsonb_build_object(
        'caseId', c.case_id, 'receiptNo', c.receipt_no, 'kind', c.kind, 'draftNo', c.draft_no,
        'state', case when w.paper = 'issued' then w.paper else c.state end,
        'names', coalesce((select jsonb_agg(m->>'name') from jsonb_array_elements(c.movers) m), '[]'),
        'waitingMinutes', floor(extract(epoch from clock_timestamp() - c.received_at) / 60)::int,
        'flags', case when c.source <> 'message' then '[]'::jsonb
          when c.kind = 'move-in' then '["card"]' else '["arrived"]' end
          || case w.paper when 'approved' then '["certificate"]'::jsonb else '[]' end,
        'post', (select jsonb_build_object('postNo', p.post_no, 'title', p.title,
            'minutes', floor(extract(epoch from clock_timestamp() - a.handed_at) / 60)::int)
          from outsourcing.assignment a join outsourcing.post p using (contract_id, post_no)
          where a.case_id = c.case_id and a.ended_at is null),
        'review', exists (select from outsourcing.review r where r.case_id = c.case_id and r.verdict is null),
        'parked', c.parked, 'holder', case when c.held_until > clock_timestamp() then c.holder_name end,
        'mine', coalesce(c.holder = $2 or (c.state = 'returned' and c.entered_by = $2), false)) as row
      from waiting w join filing.filing_case c using (case_id)
      where c.state <> 'final' or w.paper is not null
      order by coalesce(c.holder = $2, false) desc, c.received_at limit 500`,
    values: [everywhere, officer.operatorId, officer.place],
  }),
  present: (rows) => {
    const counts: Record<string, number> = Object.fromEntries(Object.values(BOX_OF_STATE).map((box) => [box, 0]))
    for (const row of rows) {
      const box = row.holder !== null && row.state === 'received' ? 'entering' : BOX_OF_STATE[row.state]
      if (box !== undefined) counts[box] = (counts[box] ?? 0) + 1
    }
    return { counts, rows: rows.map((row) => ({ ...row, title: findKind(row.kind)?.title })) }
  },
}
