/** Leaving the work: sessions end at once where the day has come. 告示15号 第10-3(4) */
import { WORKERS_NAMED } from '../provisions.ts'
import { objectsToWorkers } from '../rules.ts'
import { contractAct } from '../settle.ts'
import { endWorkerFace } from './face.ts'

/** On that day, and no later, their accounts open nothing any more. */
export const endWorker = contractAct(endWorkerFace, {
  basis: [WORKERS_NAMED],
  objects: ({ workerIds }, contract, { today }) => objectsToWorkers(contract, workerIds, today),
})
