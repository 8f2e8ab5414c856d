/** 措置: what a company will do for safety, in its own words, before it is chosen. 告示15号 第10-1(2) */
import { findContractClause } from '../../law/contract-clauses.ts'
import { MEASURES_CONFIRMED } from '../provisions.ts'
import { objectsToContractor, objectsToMatter } from '../rules.ts'
import { error, outsourcingAct } from '../settle.ts'
import { submitMeasuresFace } from './face.ts'

/** Each measure names the clause it answers. */
export const submitMeasures = outsourcingAct(submitMeasuresFace, {
  basis: [MEASURES_CONFIRMED],
  asks: ({ matterId, contractorId }) => ({ matterId, contractorId }),
  objects: ({ submittedOn, listed }, { found, today }) => [
    objectsToMatter(found),
    objectsToContractor(found),
    submittedOn > today && error('submit-measures/ahead', MEASURES_CONFIRMED, { field: 'submittedOn' }),
    ...listed.map(({ clause }, at) => findContractClause(clause) === undefined
      && error('submit-measures/unknown-clause', MEASURES_CONFIRMED, { field: `listed.${at}.clause` })),
  ],
})
