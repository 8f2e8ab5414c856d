/** What several acts of this area object to: nothing known by that name, days in the wrong order, an account taken. */
import type { ClassifiedFinding } from '../law/finding.ts'
import { isUnended, type Worker } from './contract.ts'
import type { Found, KnownAccount, KnownContract } from './known.ts'
import { APPROVED_BEFORE, SUBCONTRACTING, SURVEYED, WORKERS_NAMED } from './provisions.ts'
import { error, type Objection } from './settle.ts'

/** The matter is there and goes on. */
export const objectsToMatter = ({ matter }: Found): Objection => {
  if (matter === null) return error('matter/unknown', APPROVED_BEFORE, { field: 'matterId' })
  return matter.withdrawnOn !== null && error('matter/withdrawn', APPROVED_BEFORE, { field: 'matterId' })
}

/** The company is registered. */
export const objectsToContractor = ({ contractor }: Found): Objection =>
  contractor === null && error('contractor/unknown', SURVEYED, { field: 'contractorId' })

/** What was signed, held or said on a day in advance holds from a later day until a later one still. */
export const objectsToTerm = (
  term: { readonly done: string; readonly doneIn: string; readonly validFrom: string; readonly validUntil: string },
  today: string, basis: ClassifiedFinding['basis'],
): readonly Objection[] => [
  term.done > today && error('paper/ahead', basis, { field: term.doneIn }),
  term.validUntil < term.validFrom && error('paper/term', basis, { field: 'validUntil' }),
  term.validFrom < term.done && error('paper/backdated', basis, { field: 'validFrom' }),
]

/** A tier below the contractor is one of this contract and holds, or `null`: the contractor itself. */
export const objectsToTier = (contract: KnownContract, subcontractId: string | null, field: string): Objection => {
  if (subcontractId === null) return false
  const tier = contract.subcontracts.find((known) => known.subcontractId === subcontractId)
  if (tier === undefined) return error('subcontract/unknown', SUBCONTRACTING, { field })
  return !tier.stands && error('subcontract/not-approved', SUBCONTRACTING, { field })
}

/** An account is a contractor's, and has not been taken back. `values` names the account, never the person. */
export const objectsToAccount = (
  accounts: readonly KnownAccount[], operatorId: string | null, field: string,
): Objection => {
  if (operatorId === null) return false
  const account = accounts.find((known) => known.operatorId === operatorId)
  const about = { field, values: { operatorId } }
  if (account === undefined) return error('account/unknown', WORKERS_NAMED, about)
  if (account.kind === 'staff') return error('account/staff', WORKERS_NAMED, about)
  return account.retired && error('account/retired', WORKERS_NAMED, about)
}

/** Workers that an act names by their ids, in its order. */
export const objectsToWorkers = (
  contract: KnownContract, workerIds: readonly string[], today: string,
): readonly Objection[] => workerIds.map((workerId, at) => {
  const worker = findWorker(contract, workerId)
  if (worker === undefined) return error('worker/unknown', WORKERS_NAMED, { field: `workerIds.${at}` })
  return !isUnended(worker, today) && error('worker/ended', WORKERS_NAMED, { field: `workerIds.${at}` })
})

/** A worker of the contract, or undefined. */
export const findWorker = ({ workers }: KnownContract, workerId: string): Worker | undefined =>
  workers.find((worker) => worker.workerId === workerId)
