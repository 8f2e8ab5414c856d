/** 再委託の申請; the browser's door. */
import { z } from 'zod'
import { ContractorId, Day, Id } from '../input.ts'

const Fact = z.string().trim().max(2000)

/** The six facts, the name being the subcontractor; what is left empty is told as missing. */
export const proposeSubcontractFace = {
  id: 'propose-subcontract',
  title: '再委託の申請',
  schema: z.strictObject({
    contractId: Id,
    subcontractId: Id,
    /** The subcontract out of which it is given on (再々委託); null: given on by the contractor itself. */
    parentId: Id.nullable(),
    contractorId: ContractorId,
    facts: z.strictObject({ content: Fact, reason: Fact, handled: Fact, measures: Fact, supervision: Fact }),
    /** 補助的業務: nothing that would hamper the work as a whole. */
    auxiliary: z.boolean(),
    handlesPersonal: z.boolean(),
    /** Of a subcontractor's subcontract: why there is no other means. */
    noOtherMeans: Fact.nullable(),
    /** Clauses of the subcontract: audit by the municipality itself, and supervision. */
    auditClause: z.string().trim().max(200),
    supervisionClause: z.string().trim().max(200),
    startsOn: Day,
    endsOn: Day,
  }),
} as const

export type ProposeSubcontract = z.infer<typeof proposeSubcontractFace.schema>
