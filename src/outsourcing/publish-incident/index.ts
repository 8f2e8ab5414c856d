/** 公表: as agreed beforehand in the contract; where nothing is agreed, by the municipality's own decision. 第10-3(12) */
import type { DirectAct } from '../../frame/act.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { incidentObjections } from '../incident-rules.ts'
import type { IncidentFound } from '../report-known.ts'
import { INCIDENT_REPORT } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { publishIncidentFace, type PublishIncident } from './face.ts'

const basis = INCIDENT_REPORT

/** Not publishing is a decision too, with its reason. */
export const publishIncident: DirectAct<PublishIncident, IncidentFound> = {
  ...publishIncidentFace,
  basis: [INCIDENT_REPORT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ incidentId }) => askOf('incident', { incidentId }),
  decide: (input, facts, officer) => {
    const { incidentId, seenStep, ...content } = input
    return settled('publish-incident', { incidentId, seenStep, content },
      objections(input, facts.found, facts.office.today), { officer, facts })
  },
}

const objections = (input: PublishIncident, found: IncidentFound, today: string): readonly ClassifiedFinding[] => [
  ...incidentObjections(found, input.seenStep),
  ...errorIf(input.ground === 'agreed' && found?.publication === '',
    { code: 'publish-incident/nothing-agreed', basis, field: 'ground' }),
  ...errorIf(input.published && input.where === '', { code: 'publish-incident/where-missing', basis, field: 'where' }),
  ...errorIf(input.on > today, { code: 'supervision/day-to-come', basis, field: 'on' }),
]
