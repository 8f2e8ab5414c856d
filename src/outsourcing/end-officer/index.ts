/** Leaving without a successor: the sessions of the contract end at once. 告示15号 第10-3(1) */
import { RESPONSIBLE_PEOPLE } from '../provisions.ts'
import { contractAct, error } from '../settle.ts'
import { endOfficerFace } from './face.ts'

/** Nobody of the contractor works on while one of the two is missing. */
export const endOfficer = contractAct(endOfficerFace, {
  basis: [RESPONSIBLE_PEOPLE],
  objects: ({ officerNo }, { officers }) => {
    const officer = officers.find((known) => known.officerNo === officerNo)
    return [
      (officer === undefined || officer.endedOn !== null)
        && error('end-officer/unknown', RESPONSIBLE_PEOPLE, { field: 'officerNo' }),
    ]
  },
})
