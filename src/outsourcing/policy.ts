/** What a contract allows: the strictest of everything it says, so that its special terms go before an approval. */
import { CONTRACT_CLAUSES, type Barrable } from '../law/contract-clauses.ts'

/** `with-approval`: what the standard says of all four. `barred`: no approval opens it for personal information. */
export type Permission = 'barred' | 'with-approval'

/** The four things that can be done with what a contractor was given, and the clauses that bar one. */
export type ContractPolicy = {
  readonly subcontract: Permission
  readonly duplication: Permission
  readonly thirdParty: Permission
  readonly takeOut: Permission
  /** Ids of the clauses that bar something: what an officer is told when they ask why. */
  readonly because: readonly { readonly barred: Barrable; readonly clause: string }[]
}

/** A clause of the catalogue as a contract answers it: its number in the contract, or null where it is absent. */
export type AnsweredClause = { readonly clause: string; readonly place: string | null }

/** @returns the policy of a contract that answers these clauses; of each, the newest answer is given and no other. */
export const policyOf = (answered: readonly AnsweredClause[]): ContractPolicy => {
  const present = new Set(answered.filter(({ place }) => place !== null).map(({ clause }) => clause))
  const because = CONTRACT_CLAUSES.filter(({ id }) => present.has(id))
    .flatMap(({ id, bars }) => bars.map((barred) => ({ barred, clause: id })))
  const of = (what: Barrable): Permission =>
    because.some(({ barred }) => barred === what) ? 'barred' : 'with-approval'
  return {
    subcontract: of('subcontract'), duplication: of('duplication'), thirdParty: of('third-party'),
    takeOut: of('take-out'), because,
  }
}

/** The clause that bars a thing, or undefined where the contract leaves it to an approval. */
export const barredBy = ({ because }: ContractPolicy, what: Barrable): string | undefined =>
  because.find(({ barred }) => barred === what)?.clause
