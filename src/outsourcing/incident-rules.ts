/** What every step on an incident objects to: it is not there, it has moved, it is closed. */
import type { ClassifiedFinding } from '../law/finding.ts'
import { stepObjections, type IncidentFound } from './report-known.ts'
import { INCIDENT_REPORT } from './report-provisions.ts'
import { errorIf } from './report-settle.ts'

/** Nothing is added to a closed incident, nor on top of what somebody has not seen. */
export const incidentObjections = (found: IncidentFound, seen: number): readonly ClassifiedFinding[] => [
  ...stepObjections(found, seen, INCIDENT_REPORT),
  ...errorIf(found?.steps.includes('closing') === true, { code: 'incident/closed', basis: INCIDENT_REPORT }),
]
