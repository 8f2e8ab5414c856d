/** ポストの仕事: what staff has handed to the post at which the worker sits, what came back first, and nothing else. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'

const PostWork = z.strictObject({})

export type PostWorkRow = {
  readonly caseId: string
  readonly receiptNo: string
  readonly kind: string
  readonly state: string
  readonly names: readonly string[]
  readonly draftNo: number
  readonly persons: readonly number[]
  readonly households: readonly number[]
  readonly waitingMinutes: number
  /** Sent back by staff's review, with the reasons. */
  readonly returned: boolean
  readonly reasons: readonly string[]
  /** Entered or printed, and waiting for staff. */
  readonly reviewed: 'waiting' | 'none'
}

export const postWork: View<z.infer<typeof PostWork>, PostWorkRow> = {
  id: 'post-work',
  title: 'ポストの仕事',
  basis: [{ law: '告示15号', at: '第10-3(5)ア' }],
  schema: PostWork,
  query: (_, officer) => ({
    text: `select a.persons as person_nos, jsonb_build_object(
        'caseId', c.case_id, 'receiptNo', c.receipt_no, 'kind', c.kind, 'state', c.state, 'draftNo', c.draft_no,
        'names', coalesce((select jsonb_agg(m->>'name') from jsonb_array_elements(c.movers) m), '[]'),
        'persons', to_jsonb(a.persons), 'households', to_jsonb(a.households),
        'waitingMinutes', floor(extract(epoch from clock_timestamp() - a.handed_at) / 60)::int,
        'returned', b.reasons is not null, 'reasons', coalesce(b.reasons, '[]'),
        'reviewed', case when exists (select from outsourcing.review r
          where r.case_id = c.case_id and r.verdict is null) then 'waiting' else 'none' end) as row
      from outsourcing.assignment a join filing.filing_case c using (case_id),
        lateral (select coalesce(
          case c.state when 'returned' then (select jsonb_agg(e->>'reason')
            from filing.step s, jsonb_array_elements(s.reasons) e
            where s.case_id = c.case_id and s.step = 'send-back' and s.revision = c.revision) end,
          (select jsonb_agg(r.reason) from outsourcing.review r join certificate.issue i using (issue_id)
            where r.case_id = c.case_id and r.verdict = 'returned'
              and not exists (select from outsourcing.review n
                where n.case_id = r.case_id and n.kind = 'print' and n.made_at > r.made_at))) as reasons) b
      where a.contract_id = $1::uuid and a.post_no = $2 and a.ended_at is null
      order by (b.reasons is not null) desc, a.handed_at limit 200`,
    values: [officer.bond?.contractId ?? null, officer.bond?.postNo ?? null],
  }),
  present: (rows) => ({ rows }),
}
