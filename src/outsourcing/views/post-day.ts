/** ポストの一日: what each post was handed, entered and printed that day; printed sheets stand beside what was asked. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { REVIEW_AT_ONCE } from '../review.ts'

const PostDay = z.strictObject({ day: z.iso.date() })

export type PostDayRow = {
  readonly contractId: string
  readonly contractor: string
  readonly postNo: number
  readonly title: string
  readonly handed: number
  readonly entered: number
  readonly passed: number
  readonly returned: number
  readonly flagged: number
  /** Copies asked for, but for those that stand in for a spoiled one. */
  readonly asked: number
  readonly printed: number
  readonly spoiled: number
  /** Every sheet printed was asked for, and every one asked for was printed. */
  readonly fits: boolean
}

/** Sheets that nobody asked for, and requests without a sheet, show the same day. */
export const postDay: View<z.infer<typeof PostDay>, PostDayRow> = {
  id: 'post-day',
  title: 'ポストの一日',
  basis: [REVIEW_AT_ONCE],
  schema: PostDay,
  query: ({ day }) => ({
    text: `with sheets as (
        select r.contract_id, r.post_no, i.issue_id, i.request_id, i.replaces,
          certificate.state_of(i.issue_id) = 'spoiled' as is_spoiled
        from outsourcing.review r join certificate.issue i using (issue_id) where i.issued_on = $1::date),
      asked as (
        select s.contract_id, s.post_no, sum(coalesce((q.content->>'copies')::int, 1)) as copies
        from (select distinct contract_id, post_no, request_id from sheets where replaces is null) s
          join certificate.request q using (request_id) group by 1, 2),
      told as (
        select p.contract_id, p.post_no, p.title, v.name as contractor,
          (select count(*) from outsourcing.assignment a where a.contract_id = p.contract_id
            and a.post_no = p.post_no and a.handed_on = $1::date) as handed,
          (select jsonb_build_object('entered', count(*) filter (where r.kind = 'entry'),
              'passed', count(*) filter (where r.verdict = 'passed'),
              'returned', count(*) filter (where r.verdict = 'returned'),
              'flagged', count(*) filter (where r.flagged))
            from outsourcing.review r where r.contract_id = p.contract_id and r.post_no = p.post_no
              and r.made_on = $1::date) as reviews,
          coalesce((select k.copies from asked k where k.contract_id = p.contract_id and k.post_no = p.post_no), 0)
            as asked,
          (select count(*) from sheets s where s.contract_id = p.contract_id and s.post_no = p.post_no) as printed,
          (select count(*) from sheets s where s.contract_id = p.contract_id and s.post_no = p.post_no
            and s.is_spoiled) as spoiled
        from outsourcing.post p join outsourcing.contract_state t using (contract_id)
          join outsourcing.contract c on c.contract_id = t.contract_id and c.version = t.version
          join outsourcing.contractor v using (contractor_id)
        where c.starts_on <= $1::date and (t.closed_on is null or t.closed_on >= $1::date)
          and (p.ended_on is null or p.ended_on >= $1::date))
      select '{}'::bigint[] as person_nos, reviews || jsonb_build_object(
        'contractId', contract_id, 'contractor', contractor, 'postNo', post_no, 'title', title, 'handed', handed,
        'asked', asked, 'printed', printed, 'spoiled', spoiled, 'fits', asked = printed - spoiled) as row
      from told order by contractor, post_no limit 200`,
    values: [day],
  }),
  present: (rows) => ({ rows }),
}
