/** 誓約書: a promise of secrecy by each worker, before any account of theirs opens. 告示15号 第10-3(8) */
import { SECRECY } from '../provisions.ts'
import { objectsToTerm, objectsToWorkers } from '../rules.ts'
import { contractAct } from '../settle.ts'
import { recordPledgeFace } from './face.ts'

/** Whatever the employment. Next year's is signed in March and holds from April. */
export const recordPledge = contractAct(recordPledgeFace, {
  basis: [SECRECY],
  objects: ({ workerIds, signedOn, validFrom, validUntil }, contract, { today }) => [
    ...objectsToWorkers(contract, workerIds, today),
    ...objectsToTerm({ done: signedOn, doneIn: 'signedOn', validFrom, validUntil }, today, SECRECY),
  ],
})
