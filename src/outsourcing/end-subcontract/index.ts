/** The end of a tier: its workers, and those below, are signed out and may not come back. 告示15号 第10-3(6) */
import { SUBCONTRACTING } from '../provisions.ts'
import { contractAct, error } from '../settle.ts'
import { endSubcontractFace } from './face.ts'

/** Everyone below it ends with it. */
export const endSubcontract = contractAct(endSubcontractFace, {
  basis: [SUBCONTRACTING],
  objects: (input, { subcontracts }) => [
    !subcontracts.some(({ subcontractId, endedOn }) => subcontractId === input.subcontractId && endedOn === null)
      && error('subcontract/unknown', SUBCONTRACTING, { field: 'subcontractId' }),
  ],
})
