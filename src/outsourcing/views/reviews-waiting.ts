/** 審査を待つもの: what contractors' workers have entered and printed and staff has not reviewed, oldest first. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { REVIEW_AT_ONCE } from '../review.ts'

const ReviewsWaiting = z.strictObject({})

export type ReviewRow = {
  readonly reviewId: string
  readonly kind: 'entry' | 'print'
  readonly caseId: string
  readonly issueId: string | null
  readonly receiptNo: string
  /** The event, or the paper. */
  readonly what: string
  readonly names: readonly string[]
  readonly postNo: number
  readonly postTitle: string
  readonly worker: string
  readonly waitingMinutes: number
  /** Longer than the office has set. */
  readonly late: boolean
  readonly held: boolean
  /** Whoever has it open just now. */
  readonly openedBy: string | null
  readonly mine: boolean
}

type Row = ReviewRow & { readonly limitMinutes: number }

/** The case's order, not the worker's: whoever waits longest at the counter comes first. */
export const reviewsWaiting: View<z.infer<typeof ReviewsWaiting>, Row> = {
  id: 'reviews-waiting',
  title: '審査を待つ委託の入力・帳票',
  basis: [REVIEW_AT_ONCE],
  schema: ReviewsWaiting,
  query: (_, officer) => ({
    text: `select case r.kind when 'entry' then filing.persons_of(r.case_id) else i.persons end as person_nos,
      jsonb_build_object(
        'reviewId', r.review_id, 'kind', r.kind, 'caseId', r.case_id, 'issueId', r.issue_id,
        'receiptNo', c.receipt_no, 'what', coalesce(i.kind, c.kind), 'held', r.held,
        'names', coalesce((select jsonb_agg(m->>'name') from jsonb_array_elements(c.movers) m), '[]'),
        'postNo', r.post_no, 'postTitle', p.title, 'worker', o.name,
        'waitingMinutes', floor(extract(epoch from clock_timestamp() - r.made_at) / 60)::int,
        'late', clock_timestamp() - r.made_at >= make_interval(mins => s.limit_minutes),
        'limitMinutes', s.limit_minutes, 'mine', coalesce(r.opened_by = $1, false),
        'openedBy', (select b.name from access.operator b where b.operator_id = r.opened_by)) as row
      from outsourcing.review r join filing.filing_case c using (case_id)
        join outsourcing.post p using (contract_id, post_no) join access.operator o on o.operator_id = r.worker
        left join certificate.issue i using (issue_id) cross join outsourcing.review_pace s
      where r.verdict is null and c.state in ('provisional', 'issued', 'final', 'requested', 'received')
      order by r.made_at limit 300`,
    values: [officer.operatorId],
  }),
  present: (rows) => ({
    rows: rows.map(({ limitMinutes: _, ...row }) => row),
    counts: { waiting: rows.length, late: rows.filter(({ late }) => late).length },
  }),
}
