/** 委託先事業者: a company that may be surveyed and chosen. */
import { SURVEYED } from '../provisions.ts'
import { error, outsourcingAct } from '../settle.ts'
import { registerContractorFace } from './face.ts'

/** Contractors and subcontractors alike; what is found out about one is a survey of its own. */
export const registerContractor = outsourcingAct(registerContractorFace, {
  basis: [SURVEYED],
  asks: ({ contractorId }) => ({ contractorId }),
  objects: (_, { found }) => [
    found.contractor !== null && error('register-contractor/exists', SURVEYED, { field: 'contractorId' }),
  ],
})
