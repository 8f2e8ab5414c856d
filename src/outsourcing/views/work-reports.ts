/** 実施状況報告の一覧: every period that has to be reported, how far its report has come, and one of them opened. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { compared, unevenSheets, type Logged } from '../report-items.ts'
import { REPORT_ON_WORK } from '../report-provisions.ts'

const Reports = z.strictObject({
  /** What somebody still has to do, or what is confirmed. */
  list: z.enum(['open', 'confirmed']).default('open'),
  /** The one to open; its figures come with it. */
  reportId: z.uuid().nullable().default(null),
})
type Reports = z.infer<typeof Reports>

const AT_MOST = 300

/** A contractor's officer is given the periods of their own contracts and no other. What waits for them is first. */
const SQL = `
  with mine as materialized (
    select c.*, t.day from (select access.today() as day) t
    cross join outsourcing.contract_state s
    join outsourcing.contract c on c.contract_id = s.contract_id and c.version = s.version
    where outsourcing.is_own(s.contract_id, $1, t.day)),
  listed as (
    select m.contract_id, d.subcontract_id, d.period_from, d.period_until, d.due_on
    from mine m cross join lateral outsourcing.reports_due(m.contract_id, m.day) d
    union
    select r.contract_id, r.subcontract_id, r.period_from, r.period_until, r.due_on
    from outsourcing.work_report r where r.contract_id in (select m.contract_id from mine m))
  select '{}'::bigint[] as person_nos, jsonb_build_object('contractId', m.contract_id, 'number', m.number,
    'title', m.title, 'subcontractId', l.subcontract_id, 'contractor', v.name, 'rhythm', m.reporting->>'rhythm',
    'items', m.reporting->'items', 'periodFrom', l.period_from, 'periodUntil', l.period_until, 'dueOn', l.due_on,
    'reportId', r.report_id, 'stepNo', n.step_no, 'state', coalesce(n.step, 'none'),
    'isSecurityOfficer', outsourcing.is_officer_of(m.contract_id, $1, m.day, 'security-officer'),
    'isOverdue', coalesce(n.step, 'none') not in ('completed', 'confirmed') and l.due_on < m.day,
    'isOver', l.period_until <= m.day,
    'steps', case when r.report_id = $3::uuid then (select jsonb_agg(jsonb_build_object('step', s.step, 'at', s.at,
        'by', coalesce(o.name, s.by), 'content', s.content) order by s.step_no)
      from outsourcing.work_report_step s left join access.operator o on o.operator_id = s.by
      where s.report_id = r.report_id) end) as row
  from listed l
  join mine m using (contract_id)
  left join outsourcing.work_report r on r.contract_id = l.contract_id
    and r.subcontract_id is not distinct from l.subcontract_id and r.period_from = l.period_from
  left join lateral (select s.step_no, s.step from outsourcing.work_report_step s where s.report_id = r.report_id
    order by s.step_no desc limit 1) n on true
  left join outsourcing.subcontract t on t.subcontract_id = l.subcontract_id
  join outsourcing.contractor v on v.contractor_id = coalesce(t.contractor_id, m.contractor_id)
  where (coalesce(n.step, 'none') = 'confirmed') = ($2 = 'confirmed') or r.report_id = $3::uuid
  order by case when $2 = 'confirmed' then l.period_from end desc, (coalesce(n.step, 'none') = 'completed') <> $4,
    l.period_from, m.number, l.subcontract_id nulls first
  limit ${AT_MOST + 1}`

type Signed = { readonly at: string; readonly by: string }
type Drafted = Signed & { readonly step: 'drafted'; readonly content: Logged }
type Completed = Signed & {
  readonly step: 'completed'
  readonly content: { readonly claims: Readonly<Record<string, number>> }
}
type Answered = Signed & {
  readonly step: 'sent-back' | 'confirmed'
  readonly content: Readonly<Record<string, unknown>>
}
type StepRow = Drafted | Completed | Answered
type ReportRow = Readonly<Record<string, unknown>> & {
  readonly items: readonly string[]; readonly steps: readonly StepRow[] | null
}

const view = (id: string, title: string): View<Reports, ReportRow> => ({
  id,
  title,
  basis: [REPORT_ON_WORK],
  schema: Reports,
  query: ({ list, reportId }, { operatorId, kind }) =>
    ({ text: SQL, values: [operatorId, list, reportId, kind === 'staff'] }),
  present: (rows) => ({ reports: rows.slice(0, AT_MOST).map(shown), more: rows.length > AT_MOST }),
})

/** For the contract office. */
export const workReports = view('work-reports', '実施状況報告の一覧')
/** For the contractor's officers, in their portal. */
export const ownReports = view('own-reports', '実施状況報告（委託先）')

/** The opened one has its figures side by side; the rest are lines. */
const shown = ({ steps, ...row }: ReportRow): Readonly<Record<string, unknown>> => {
  if (steps === null) return { ...row, detail: null }
  const logged = steps.findLast((step) => step.step === 'drafted')?.content
  if (logged === undefined) return { ...row, detail: null }
  const claims = steps.findLast((step) => step.step === 'completed')?.content.claims ?? null
  const detail = {
    logged, claims, compared: compared(row.items, logged, claims), uneven: unevenSheets(logged),
    steps: steps.map(({ step, at, by, content }) => ({ step, at, by, content: step === 'drafted' ? {} : content })),
  }
  return { ...row, detail }
}
