/** 終結: when every step that it needs has been taken; until then its contract is not closed either. 第10-3(12) */
import type { DirectAct } from '../../frame/act.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { incidentObjections } from '../incident-rules.ts'
import { INCIDENT_STEPS, type IncidentFound, type IncidentStep } from '../report-known.ts'
import { INCIDENT_REPORT } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { closeIncidentFace, type CloseIncident } from './face.ts'

/** Names every step that is missing. */
export const closeIncident: DirectAct<CloseIncident, IncidentFound> = {
  ...closeIncidentFace,
  basis: [INCIDENT_REPORT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ incidentId }) => askOf('incident', { incidentId }),
  decide: ({ incidentId, seenStep, note }, facts, officer) =>
    settled('close-incident', { incidentId, seenStep, content: { note } },
      [...incidentObjections(facts.found, seenStep), ...missing(facts.found)], { officer, facts }),
}

const missing = (found: IncidentFound): readonly ClassifiedFinding[] =>
  needed(found).filter((step) => found?.steps.includes(step) === false).flatMap((step) => errorIf(true,
    { code: 'close-incident/step-missing', basis: INCIDENT_REPORT, values: { step: INCIDENT_STEPS[step] } }))

const needed = (found: IncidentFound): readonly IncidentStep[] => [
  'first-measures', 'detailed-report', 'publication', 'claim',
  ...(found?.personal === true ? ['instruction' as const] : []),
  ...(found?.grave === true ? ['acknowledgement' as const] : []),
]
