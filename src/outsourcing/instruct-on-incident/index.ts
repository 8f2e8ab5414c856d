/** 指示: by staff, whenever one is needed. 第10-3(12) */
import type { DirectAct } from '../../frame/act.ts'
import { incidentObjections } from '../incident-rules.ts'
import type { IncidentFound } from '../report-known.ts'
import { INCIDENT_REPORT } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { instructOnIncidentFace, type InstructOnIncident } from './face.ts'

/** A day in the past cannot be kept. */
export const instructOnIncident: DirectAct<InstructOnIncident, IncidentFound> = {
  ...instructOnIncidentFace,
  basis: [INCIDENT_REPORT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ incidentId }) => askOf('incident', { incidentId }),
  decide: ({ incidentId, seenStep, ...content }, facts, officer) =>
    settled('instruct-on-incident', { incidentId, seenStep, content }, [
      ...incidentObjections(facts.found, seenStep),
      ...errorIf(content.dueOn !== null && content.dueOn < facts.office.today,
        { code: 'supervision/due-in-the-past', basis: INCIDENT_REPORT, field: 'dueOn' }),
    ], { officer, facts }),
}
