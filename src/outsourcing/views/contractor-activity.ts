/** 委託先の活動: what a contractor's people did on each day, out of the log; refusals, denials and odd hours named. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { SUPERVISION } from '../report-provisions.ts'

const Activity = z.strictObject({ contractId: z.uuid(), fromDay: z.iso.date(), untilDay: z.iso.date() })
type Activity = z.infer<typeof Activity>

/** 開庁時間 as most offices have it; before and after it, and on a closed day, is out of hours. */
const OPENS = '08:30'
const CLOSES = '17:15'

/** Longer than this is looked at month by month. */
const LONGEST_DAYS = 62

const SQL = `
  with worked as materialized (
    select e.operator, e.terminal, (e.at at time zone 'Asia/Tokyo')::date as day,
      (e.at at time zone 'Asia/Tokyo')::time as time, e.outcome, e.step
    from oplog.entry e
    where e.contract = $1::text and e.entry_id >= outsourcing.day_floor($2::date)
      and e.entry_id < outsourcing.day_floor(least($3::date, $2::date + ${LONGEST_DAYS}) + 1)),
  days as (
    select w.day, w.operator, w.terminal, count(*) as entries,
      count(*) filter (where w.outcome = 'done') as done,
      count(*) filter (where w.outcome = 'shown') as shown,
      count(*) filter (where w.outcome = 'refused') as refused,
      count(*) filter (where w.outcome in ('denied', 'failed')) as denied,
      count(*) filter (where w.time < time '${OPENS}' or w.time >= time '${CLOSES}'
        or extract(isodow from w.day) > 5 or h.day is not null) as odd_hours,
      min(w.time) as first_at, max(w.time) as last_at
    from worked w left join office.holiday h on h.day = w.day
    group by w.day, w.operator, w.terminal)
  select '{}'::bigint[] as person_nos, line as row from (
    select 0 as rank, d.day, jsonb_build_object('kind', 'day', 'day', d.day, 'operator', d.operator,
      'name', coalesce((outsourcing.worker_on($1::uuid, d.operator, d.day)).name, o.name, d.operator),
      'postNo', outsourcing.post_on($1::uuid, d.terminal, d.day), 'terminal', d.terminal, 'entries', d.entries,
      'done', d.done, 'shown', d.shown, 'refused', d.refused, 'denied', d.denied, 'oddHours', d.odd_hours,
      'firstAt', to_char(d.first_at, 'HH24:MI'), 'lastAt', to_char(d.last_at, 'HH24:MI')) as line
    from days d left join access.operator o on o.operator_id = d.operator
    union all
    select 1, r.until_day, jsonb_build_object('kind', 'review', 'fromDay', r.from_day, 'untilDay', r.until_day,
      'verdict', r.verdict, 'note', r.note, 'by', coalesce(o.name, r.by), 'at', r.at)
    from outsourcing.activity_review r left join access.operator o on o.operator_id = r.by
    where r.contract_id = $1::uuid and r.until_day >= $2::date - 62) lines
  order by rank, day desc, line->>'name'`

/** For staff that watch over a contractor. */
export const contractorActivity: View<Activity> = {
  id: 'contractor-activity',
  title: '委託先の活動',
  basis: [SUPERVISION],
  schema: Activity,
  query: ({ contractId, fromDay, untilDay }) => ({ text: SQL, values: [contractId, fromDay, untilDay] }),
  present: (rows) => ({ lines: rows, opens: OPENS, closes: CLOSES }),
}
