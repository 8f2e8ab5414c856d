/** 教育・研修: every worker before any account of theirs opens, the law among its subjects. 告示15号 第10-3(9) */
import { TRAINED } from '../provisions.ts'
import { objectsToTerm, objectsToWorkers } from '../rules.ts'
import { contractAct } from '../settle.ts'
import { recordTrainingFace } from './face.ts'

/** It counts for a term, and is held again before the term is over. */
export const recordTraining = contractAct(recordTrainingFace, {
  basis: [TRAINED],
  objects: ({ workerIds, heldOn, validFrom, validUntil }, contract, { today }) => [
    ...objectsToWorkers(contract, workerIds, today),
    ...objectsToTerm({ done: heldOn, doneIn: 'heldOn', validFrom, validUntil }, today, TRAINED),
  ],
})
