/** 再委託: auxiliary work alone, six facts, and closed outright where the contract closes it. 告示15号 第10-3(6) */
import { citedClause } from '../../law/contract-clauses.ts'
import { SUBCONTRACTING } from '../provisions.ts'
import { objectsToContractor, objectsToTier } from '../rules.ts'
import { contractAct, error, type Objection } from '../settle.ts'
import { SUBCONTRACT_FACTS } from '../contract.ts'
import type { KnownContract } from '../known.ts'
import { barredBy, policyOf } from '../policy.ts'
import { proposeSubcontractFace, type ProposeSubcontract } from './face.ts'

/** Denied until the council has agreed and the chief security officer and the mayor have approved. */
export const proposeSubcontract = contractAct(proposeSubcontractFace, {
  basis: [SUBCONTRACTING],
  also: ({ contractorId }) => ({ contractorId }),
  objects: (input, contract, { found }) => [
    objectsToBar(input, contract),
    objectsToContractor(found),
    input.contractorId === contract.contractorId
      && error('propose-subcontract/itself', SUBCONTRACTING, { field: 'contractorId' }),
    !input.auxiliary && error('propose-subcontract/not-auxiliary', SUBCONTRACTING, { field: 'auxiliary' }),
    ...SUBCONTRACT_FACTS.map((fact) => input.facts[fact] === ''
      && error('propose-subcontract/fact-missing', SUBCONTRACTING, { field: `facts.${fact}` })),
    input.auditClause === '' && error('propose-subcontract/no-audit', SUBCONTRACTING, { field: 'auditClause' }),
    input.supervisionClause === ''
      && error('propose-subcontract/no-supervision', SUBCONTRACTING, { field: 'supervisionClause' }),
    ...objectsToTiers(input, contract),
    input.endsOn < input.startsOn && error('propose-subcontract/term', SUBCONTRACTING, { field: 'endsOn' }),
    (input.startsOn < contract.startsOn || input.endsOn > contract.endsOn)
      && error('propose-subcontract/outside-contract', SUBCONTRACTING, { field: 'startsOn' }),
  ],
})

/** Under the strictest clause of the contract no approval opens it for personal information. [特記事項 6] */
const objectsToBar = ({ handlesPersonal }: ProposeSubcontract, { clauses }: KnownContract): Objection => {
  const clause = barredBy(policyOf(clauses), 'subcontract')
  return handlesPersonal && clause !== undefined
    && error('propose-subcontract/barred', SUBCONTRACTING, {
      field: 'handlesPersonal', values: { clause: citedClause(clause) },
    })
}

/** One more tier stands on an approved one, and only for want of other means. */
const objectsToTiers = ({ parentId, noOtherMeans }: ProposeSubcontract, contract: KnownContract) => [
  objectsToTier(contract, parentId, 'parentId'),
  parentId !== null && (noOtherMeans === null || noOtherMeans === '')
    && error('propose-subcontract/no-other-means', SUBCONTRACTING, { field: 'noOtherMeans' }),
  parentId === null && noOtherMeans !== null
    && error('propose-subcontract/means-of-nothing', SUBCONTRACTING, { field: 'noOtherMeans' }),
]
