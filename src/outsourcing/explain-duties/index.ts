/** 遵守事項の説明, to the contractor and to everyone below it, before any of their workers is named. 告示15号 第10-2 */
import { DUTIES_EXPLAINED } from '../provisions.ts'
import { objectsToTerm, objectsToTier } from '../rules.ts'
import { contractAct } from '../settle.ts'
import { explainDutiesFace } from './face.ts'

/** Of next year in March, too: it was explained beforehand, and holds from the first of April. */
export const explainDuties = contractAct(explainDutiesFace, {
  basis: [DUTIES_EXPLAINED],
  objects: ({ subcontractId, explainedOn, validFrom, validUntil }, contract, { today }) => [
    objectsToTier(contract, subcontractId, 'subcontractId'),
    ...objectsToTerm({ done: explainedOn, doneIn: 'explainedOn', validFrom, validUntil }, today, DUTIES_EXPLAINED),
  ],
})
