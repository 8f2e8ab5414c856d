/** A pledge found wanting is taken out; it stays on file. 告示15号 第10-3(8) */
import { SECRECY } from '../provisions.ts'
import { contractAct, error } from '../settle.ts'
import { withdrawPledgeFace } from './face.ts'

/** The worker's sessions end with it. */
export const withdrawPledge = contractAct(withdrawPledgeFace, {
  basis: [SECRECY],
  objects: ({ pledgeNo }, { workers }) => {
    const pledge = workers.flatMap(({ pledges }) => pledges).find((known) => known.pledgeNo === pledgeNo)
    return [
      pledge === undefined && error('withdraw-pledge/unknown', SECRECY, { field: 'pledgeNo' }),
      pledge !== undefined && pledge.withdrawnOn !== null
        && error('withdraw-pledge/already', SECRECY, { field: 'pledgeNo' }),
    ]
  },
})
