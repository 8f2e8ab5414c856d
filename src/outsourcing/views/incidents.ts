/** 事故の一覧: each with its clocks and every step that was taken, open ones first. */
import { z } from 'zod'
import type { Officer } from '../../frame/officer.ts'
import type { View } from '../../frame/view.ts'
import { clocksOf, isOverdue, type TimedIncident } from '../incident-clocks.ts'
import type { IncidentStep } from '../report-known.ts'
import { INCIDENT_REPORT } from '../report-provisions.ts'

const Incidents = z.strictObject({})

const SQL = `
  select '{}'::bigint[] as person_nos, jsonb_build_object('incidentId', i.incident_id, 'contractId', i.contract_id,
    'number', c.number, 'title', c.title, 'contractor', v.name, 'kind', i.kind, 'personal', i.personal,
    'feared', i.feared, 'grave', i.grave, 'happened', i.happened, 'detectedAt', i.detected_at, 'at', i.at,
    'by', coalesce(o.name, i.by), 'reportBy', i.report_by, 'measuresBy', i.measures_by, 'detailBy', i.detail_by,
    'publication', c.publication,
    'stepNo', coalesce((select max(s.step_no) from outsourcing.incident_step s
      where s.incident_id = i.incident_id), 0),
    'steps', coalesce((select jsonb_agg(jsonb_build_object('step', s.step, 'content', s.content, 'at', s.at,
        'by', coalesce(p.name, s.by)) order by s.step_no)
      from outsourcing.incident_step s left join access.operator p on p.operator_id = s.by
      where s.incident_id = i.incident_id), '[]')) as row
  from (select access.today() as day) d
  cross join outsourcing.incident i
  cross join lateral (select (outsourcing.newest(i.contract_id)).*) c
  left join outsourcing.subcontract t on t.subcontract_id = i.subcontract_id
  join outsourcing.contractor v on v.contractor_id = coalesce(t.contractor_id, c.contractor_id)
  left join access.operator o on o.operator_id = i.by
  where outsourcing.is_own(i.contract_id, $1, d.day)
  order by exists (select from outsourcing.incident_step s where s.incident_id = i.incident_id
    and s.step = 'closing'), i.at desc
  limit 300`

type Step = {
  readonly step: IncidentStep; readonly at: string; readonly by: string
  readonly content: Readonly<Record<string, unknown>>
}
type IncidentRow = Readonly<Record<string, unknown>> & Omit<TimedIncident, 'steps'> & {
  readonly steps: readonly Step[]
}

const view = (id: string, title: string): View<z.infer<typeof Incidents>, IncidentRow> => ({
  id,
  title,
  basis: [INCIDENT_REPORT],
  schema: Incidents,
  query: (_, { operatorId }) => ({ text: SQL, values: [operatorId] }),
  present: (rows, _, officer, { now }) => ({
    incidents: rows.map((row) => {
      const clocks = clocksOf(row, now)
      const isClosed = row.steps.some(({ step }) => step === 'closing')
      return {
        ...row, clocks, isClosed, isOverdue: !isClosed && clocks.some(isOverdue),
        steps: row.steps.map((step) => shownTo(officer, step)),
      }
    }),
  }),
})

/** For the contract office and the chief security officer. */
export const incidents = view('incidents', '事故の一覧')
/** For the contractor's officers, in their portal. */
export const ownIncidents = view('own-incidents', '事故（委託先）')

const OF_BOTH: readonly IncidentStep[] = ['first-measures', 'detailed-report', 'instruction']

/** What the municipality decides among itself the vendor is told by letter, not here. */
const shownTo = ({ kind }: Officer, step: Step): Step =>
  kind === 'staff' || OF_BOTH.includes(step.step) ? step : { ...step, content: {} }
