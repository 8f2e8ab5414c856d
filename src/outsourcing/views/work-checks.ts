/** 監査・検査の一覧: what was found, what is asked of the vendor until when, and which check falls due. */
import { z } from 'zod'
import type { View } from '../../frame/view.ts'
import { AUDIT_AND_INSPECTION, CHECKS_OF_SAFEKEEPING } from '../report-provisions.ts'

const Checks = z.strictObject({})

/** Four kinds of row; the vendor is given its own, and no plan of audits to come. */
const SQL = `
  with mine as materialized (
    select c.contract_id, c.number, c.title, c.ends_on, s.closed_on, t.day from (select access.today() as day) t
    cross join outsourcing.contract_state s
    join outsourcing.contract c on c.contract_id = s.contract_id and c.version = s.version
    where outsourcing.is_own(s.contract_id, $1, t.day)),
  lines as (
    select 1 as rank, a.audited_on as on_day, jsonb_build_object('kind', 'audit', 'id', a.audit_id, 'number', m.number,
      'title', m.title, 'timing', a.timing, 'covers', jsonb_build_array('audit'), 'on', a.audited_on,
      'auditor', a.auditor, 'auditorKind', a.auditor_kind, 'whyInternal', a.why_internal,
      'independence', a.independence, 'result', a.result, 'summary', a.summary, 'document', a.document,
      'by', coalesce(o.name, a.by)) as line
    from outsourcing.contract_audit a join mine m using (contract_id)
    left join access.operator o on o.operator_id = a.by
    union all
    select 1, i.inspected_on, jsonb_build_object('kind', 'inspection', 'id', i.inspection_id, 'number', m.number,
      'title', m.title, 'timing', i.timing, 'covers', i.covers, 'on', i.inspected_on, 'auditor', null,
      'auditorKind', null, 'whyInternal', null, 'independence', null, 'result', i.result, 'summary', i.summary,
      'document', i.document, 'by', coalesce(o.name, i.by))
    from outsourcing.work_inspection i join mine m using (contract_id)
    left join access.operator o on o.operator_id = i.by
    union all
    select 2, v.due_on, jsonb_build_object('kind', 'improvement', 'id', v.improvement_id, 'of',
      coalesce(v.audit_id, v.inspection_id), 'number', m.number, 'title', m.title, 'request', v.request,
      'dueOn', coalesce((n.content->>'dueOn')::date, v.due_on), 'state', coalesce(n.step, 'asked'),
      'stepNo', coalesce(n.step_no, 0),
      'isOverdue', coalesce(n.step, 'asked') <> 'improved' and coalesce((n.content->>'dueOn')::date, v.due_on) < m.day,
      'steps', coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'at', s.at, 'content', s.content,
          'by', coalesce(o.name, s.by)) order by s.step_no)
        from outsourcing.improvement_step s left join access.operator o on o.operator_id = s.by
        where s.improvement_id = v.improvement_id), '[]'))
    from outsourcing.improvement v join mine m using (contract_id)
    left join lateral (select s.step_no, s.step, (select c.content from outsourcing.improvement_step c
        where c.improvement_id = v.improvement_id and c.step = 'not-improved'
        order by c.step_no desc limit 1) as content
      from outsourcing.improvement_step s where s.improvement_id = v.improvement_id
      order by s.step_no desc limit 1) n on true
    union all
    select 0, d.due_on, jsonb_build_object('kind', 'due', 'id', m.contract_id || ' ' || d.subject,
      'contractId', m.contract_id, 'number', m.number, 'title', m.title, 'subject', d.subject,
      'everyMonths', d.every_months, 'lastOn', d.last_on, 'dueOn', d.due_on, 'isOverdue', d.due_on < m.day)
    from mine m cross join lateral outsourcing.checks_due(m.contract_id) d
    where $2 and m.closed_on is null and m.ends_on >= m.day
    union all
    select 3, p.decided_on, jsonb_build_object('kind', 'plan', 'id', p.approval_id, 'subject', p.subject_id,
      'decidedOn', p.decided_on, 'validUntil', p.valid_until)
    from outsourcing.audit_plans((select access.today())) p where $2)
  select '{}'::bigint[] as person_nos, l.line as row from lines l
  order by l.rank, l.on_day desc limit 600`

const view = (id: string, title: string): View<z.infer<typeof Checks>> => ({
  id,
  title,
  basis: [CHECKS_OF_SAFEKEEPING, AUDIT_AND_INSPECTION],
  schema: Checks,
  query: (_, { operatorId, kind }) => ({ text: SQL, values: [operatorId, kind === 'staff'] }),
  present: (rows) => ({ lines: rows }),
})

/** For the contract office and for whoever audits. */
export const workChecks = view('work-checks', '監査・検査の一覧')
/** For the contractor's officers, in their portal. */
export const ownChecks = view('own-checks', '監査・検査の結果（委託先）')
