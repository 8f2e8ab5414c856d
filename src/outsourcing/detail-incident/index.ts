/** 詳細な報告: after the first measures; what was concerned, how much, where and how. 第10-3(12) */
import type { DirectAct } from '../../frame/act.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { incidentObjections } from '../incident-rules.ts'
import type { IncidentFound } from '../report-known.ts'
import { INCIDENT_REPORT } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { detailIncidentFace, type DetailIncident } from './face.ts'

const basis = INCIDENT_REPORT

/** It may be told more than once, as more comes to be known. */
export const detailIncident: DirectAct<DetailIncident, IncidentFound> = {
  ...detailIncidentFace,
  basis: [INCIDENT_REPORT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ incidentId }) => askOf('incident', { incidentId }),
  decide: (input, facts, officer) => {
    const { incidentId, seenStep, ...content } = input
    return settled('detail-incident', { incidentId, seenStep, content }, objections(input, facts.found),
      { officer, facts })
  },
}

const objections = (input: DetailIncident, found: IncidentFound): readonly ClassifiedFinding[] => {
  const blank = (['content', 'quantity', 'place'] as const).filter((part) => input[part] === '')
  return [
    ...incidentObjections(found, input.seenStep),
    ...errorIf(found?.steps.includes('first-measures') === false, { code: 'detail-incident/no-first-measures', basis }),
    ...(found?.personal === true ? blank : []).flatMap((field) =>
      errorIf(true, { code: 'detail-incident/not-in-writing', basis, field })),
  ]
}
