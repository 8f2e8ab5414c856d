/** 統括責任者の確認: a grave incident waits for the chief security officer until they have seen it. 第10-3(12) */
import type { DirectAct } from '../../frame/act.ts'
import { incidentObjections } from '../incident-rules.ts'
import type { IncidentFound } from '../report-known.ts'
import { INCIDENT_REPORT } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { acknowledgeIncidentFace, type AcknowledgeIncident } from './face.ts'

/** Once. */
export const acknowledgeIncident: DirectAct<AcknowledgeIncident, IncidentFound> = {
  ...acknowledgeIncidentFace,
  basis: [INCIDENT_REPORT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ incidentId }) => askOf('incident', { incidentId }),
  decide: ({ incidentId, seenStep, note }, facts, officer) =>
    settled('acknowledge-incident', { incidentId, seenStep, content: { note } }, [
      ...incidentObjections(facts.found, seenStep),
      ...errorIf(facts.found?.grave === false || facts.found?.steps.includes('acknowledgement') === true,
        { code: 'acknowledge-incident/nothing-waits', basis: INCIDENT_REPORT }),
    ], { officer, facts }),
}
