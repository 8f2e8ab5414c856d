/** 委託先の監督: what waits and what is overdue, counted; and the contracts that something can be told of. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { INCIDENT_REPORT, REPORT_ON_WORK, SUPERVISION } from '../report-provisions.ts'

const Supervision = z.strictObject({})

const SQL = `
  with running as materialized (
    select c.*, v.name as contractor, s.closed_on, d.day from (select access.today() as day) d
    cross join outsourcing.contract_state s
    join outsourcing.contract c on c.contract_id = s.contract_id and c.version = s.version
    join outsourcing.contractor v using (contractor_id)
    where outsourcing.is_own(c.contract_id, $1, d.day)),
  reports as (
    select coalesce(n.step, 'none') as state, l.due_on < r.day as is_late
    from running r cross join lateral outsourcing.reports_due(r.contract_id, r.day) l
    left join outsourcing.work_report w on w.contract_id = r.contract_id
      and w.subcontract_id is not distinct from l.subcontract_id and w.period_from = l.period_from
    left join lateral (select s.step from outsourcing.work_report_step s where s.report_id = w.report_id
      order by s.step_no desc limit 1) n on true
    where n.step is distinct from 'confirmed'),
  open as materialized (
    select i.*, (select array_agg(s.step) from outsourcing.incident_step s where s.incident_id = i.incident_id) as steps
    from outsourcing.incident i
    where i.contract_id in (select r.contract_id from running r)
      and not exists (select from outsourcing.incident_step s where s.incident_id = i.incident_id
        and s.step = 'closing')),
  asked as (
    select coalesce((select (c.content->>'dueOn')::date from outsourcing.improvement_step c
      where c.improvement_id = v.improvement_id and c.step = 'not-improved' order by c.step_no desc limit 1),
      v.due_on) as due_on
    from outsourcing.improvement v
    where v.contract_id in (select r.contract_id from running r)
      and not exists (select from outsourcing.improvement_step s where s.improvement_id = v.improvement_id
        and s.step = 'improved'))
  select '{}'::bigint[] as person_nos, jsonb_build_object(
    'counts', jsonb_build_object(
      'reportsOverdue', (select count(*) from reports where is_late and state not in ('completed', 'confirmed')),
      'reportsToConfirm', (select count(*) from reports where state = 'completed'),
      'incidentsOpen', (select count(*) from open),
      'graveWaiting', (select count(*) from open o where o.grave
        and not coalesce(o.steps @> array['acknowledgement'], false)),
      'incidentsOverdue', (select count(*) from open o, (select access.now_text() as now) t
        where (o.measures_by < t.now and not coalesce(o.steps @> array['first-measures'], false))
          or (o.detail_by < t.now and not coalesce(o.steps @> array['detailed-report'], false))),
      'checksOverdue', (select count(*) from running r cross join lateral outsourcing.checks_due(r.contract_id) c
        where r.closed_on is null and r.ends_on >= r.day and c.due_on < r.day),
      'improvementsOverdue', (select count(*) from asked a where a.due_on < access.today())),
    'limits', outsourcing.limits_on(access.today()),
    'contracts', coalesce((select jsonb_agg(jsonb_build_object('contractId', r.contract_id, 'number', r.number,
        'title', r.title, 'contractor', r.contractor, 'isRunning', r.closed_on is null and r.ends_on >= r.day,
        'tiers', (select jsonb_agg(jsonb_build_object('subcontractId', t.subcontract_id, 'contractor', t.contractor))
          from outsourcing.tiers(r.contract_id) t)) order by r.closed_on is not null, r.number)
      from running r), '[]')) as row`

/** One row. */
export const supervision: View<z.infer<typeof Supervision>> = {
  id: 'supervision',
  title: '委託先の監督',
  basis: [SUPERVISION, REPORT_ON_WORK, INCIDENT_REPORT],
  schema: Supervision,
  query: (_, { operatorId }) => ({ text: SQL, values: [operatorId] }),
  present: ([row]) => row,
}
