/** 契約条項: what the contract says of every clause of the catalogue; what it does not say is owed by a day. */
import { findContractClause } from '../../law/contract-clauses.ts'
import { MEASURES_AGREED, SUBCONTRACTING } from '../provisions.ts'
import { contractAct, error, type Objection } from '../settle.ts'
import { isUnended } from '../contract.ts'
import type { KnownContract } from '../known.ts'
import { policyOf } from '../policy.ts'
import { recordClausesFace, type RecordClauses } from './face.ts'

/** An answer replaces the one before; all of them are kept. */
export const recordClauses = contractAct(recordClausesFace, {
  basis: [MEASURES_AGREED],
  objects: ({ clauses }, contract, { today }) => [
    ...clauses.map((answer, at) => findContractClause(answer.clause) === undefined
      && error('record-clauses/unknown', MEASURES_AGREED, { field: `clauses.${at}` })),
    ...clauses.map((answer, at) => clauses.findIndex(({ clause }) => clause === answer.clause) !== at
      && error('record-clauses/twice', MEASURES_AGREED, { field: `clauses.${at}` })),
    ...clauses.map((answer, at) => 'dueOn' in answer && answer.dueOn < today
      && error('record-clauses/due-past', MEASURES_AGREED, { field: `clauses.${at}` })),
    objectsToStanding(clauses, contract, today),
  ],
})

/** A clause that bars subcontracting is not written over a subcontract that goes on. */
const objectsToStanding = (
  clauses: RecordClauses['clauses'], contract: KnownContract, today: string,
): Objection => {
  const added = clauses.map((answer) => ({ clause: answer.clause, place: 'place' in answer ? answer.place : null }))
  const kept = contract.clauses.filter(({ clause }) => !added.some((answer) => answer.clause === clause))
  const runs = contract.subcontracts.some((tier) => tier.handlesPersonal && isUnended(tier, today))
  return runs && policyOf([...kept, ...added]).subcontract === 'barred'
    && error('record-clauses/subcontract-runs', SUBCONTRACTING)
}
