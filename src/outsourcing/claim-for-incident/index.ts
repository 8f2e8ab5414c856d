/** 請求: damages, reduction of the fee, a fixed penalty, suspension from bidding; or none, on record. 第10-3(10)(12) */
import type { DirectAct } from '../../frame/act.ts'
import type { ClassifiedFinding } from '../../law/finding.ts'
import { incidentObjections } from '../incident-rules.ts'
import type { IncidentFound } from '../report-known.ts'
import { CLAIMS, INCIDENT_REPORT } from '../report-provisions.ts'
import { askOf, errorIf, settled } from '../report-settle.ts'
import { claimForIncidentFace, type ClaimForIncident, type ClaimKind } from './face.ts'

const OF_MONEY: readonly ClaimKind[] = ['damages', 'fee-reduction', 'penalty']

/** One a row: several may be made of one incident. */
export const claimForIncident: DirectAct<ClaimForIncident, IncidentFound> = {
  ...claimForIncidentFace,
  basis: [CLAIMS, INCIDENT_REPORT],
  road: 'direct',
  step: 'perform',
  ask: () => ({}),
  lookUp: ({ incidentId }) => askOf('incident', { incidentId }),
  decide: (input, facts, officer) => {
    const { incidentId, seenStep, ...content } = input
    return settled('claim-for-incident', { incidentId, seenStep, content },
      [...incidentObjections(facts.found, seenStep), ...objections(input)], { officer, facts })
  },
}

const objections = ({ claim, yen, fromDay, untilDay }: ClaimForIncident): readonly ClassifiedFinding[] => {
  const isSuspension = claim === 'bid-suspension'
  const hasTerm = fromDay !== null && untilDay !== null && fromDay <= untilDay
  return [
    ...errorIf(OF_MONEY.includes(claim) !== (yen !== null),
      { code: 'claim-for-incident/amount', basis: CLAIMS, field: 'yen' }),
    ...errorIf(isSuspension ? !hasTerm : fromDay !== null || untilDay !== null,
      { code: 'claim-for-incident/term', basis: CLAIMS, field: 'fromDay' }),
  ]
}
