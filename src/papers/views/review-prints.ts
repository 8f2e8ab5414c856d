/** 確認用帳票の一覧: what has been printed and not been destroyed, the overdue first; or what has been destroyed. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { REVIEW_PAPERS_DESTROYED } from '../../law/provision.ts'

const ReviewPrints = z.strictObject({ destroyed: z.boolean().default(false) })

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('printId', p.print_id, 'printNo', p.print_no,
    'caseId', p.case_id, 'receiptNo', c.receipt_no, 'title', c.kind, 'state', c.state, 'draftNo', p.draft_no,
    'printedOn', p.printed_on, 'printedAt', p.printed_at, 'printedBy', o.name, 'place', p.place, 'pages', p.pages,
    'dueOn', p.printed_on + papers.review_days(t.day),
    'isOverdue', d.print_id is null and p.printed_on + papers.review_days(t.day) < t.day,
    'destroyed', case when d.print_id is not null then jsonb_build_object('at', d.destroyed_at, 'by', b.name,
      'method', d.method) end) as row
  from papers.review_print p
  join filing.filing_case c using (case_id)
  cross join (select (desk.office_day()->>'today')::date as day) t
  left join papers.destroyed_print d using (print_id)
  left join access.operator o on o.operator_id = p.printed_by
  left join access.operator b on b.operator_id = d.destroyed_by
  where (d.print_id is not null) = $1
  order by case when $1 then d.destroyed_at end desc, p.printed_on, p.print_no
  limit 500`

/** Numbers and receipt numbers: nobody's name. */
export const reviewPrints: View<z.infer<typeof ReviewPrints>> = {
  id: 'review-prints',
  title: '確認用帳票の一覧',
  basis: [REVIEW_PAPERS_DESTROYED],
  schema: ReviewPrints,
  query: ({ destroyed }) => ({ text: SQL, values: [destroyed] }),
  present: (rows) => ({ prints: rows }),
}
