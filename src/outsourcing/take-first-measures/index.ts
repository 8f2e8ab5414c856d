/** 応急措置: what was done at once. It may be told more than once. 第10-3(12) */
import type { DirectAct } from '../../frame/act.ts'
import { incidentObjections } from '../incident-rules.ts'
import type { IncidentFound } from '../report-known.ts'
import { INCIDENT_REPORT } from '../report-provisions.ts'
import { askOf, settled } from '../report-settle.ts'
import { takeFirstMeasuresFace, type TakeFirstMeasures } from './face.ts'

/** By the vendor or by staff. */
export const takeFirstMeasures: DirectAct<TakeFirstMeasures, IncidentFound> = {
  ...takeFirstMeasuresFace,
  basis: [INCIDENT_REPORT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ incidentId }) => askOf('incident', { incidentId }),
  decide: ({ incidentId, seenStep, measures }, facts, officer) =>
    settled('take-first-measures', { incidentId, seenStep, content: { measures } },
      incidentObjections(facts.found, seenStep), { officer, facts }),
}
