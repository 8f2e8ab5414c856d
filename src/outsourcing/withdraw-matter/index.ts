/** A matter that comes to nothing: no contract can be registered for it any more. */
import { APPROVED_BEFORE } from '../provisions.ts'
import { objectsToMatter } from '../rules.ts'
import { error, outsourcingAct } from '../settle.ts'
import { withdrawMatterFace } from './face.ts'

/** A matter with a contract that still runs stays. */
export const withdrawMatter = outsourcingAct(withdrawMatterFace, {
  basis: [APPROVED_BEFORE],
  asks: ({ matterId }) => ({ matterId }),
  objects: (_, { found }) => [
    objectsToMatter(found),
    (found.matter?.openContracts ?? 0) > 0 && error('withdraw-matter/contract-runs', APPROVED_BEFORE),
  ],
})
