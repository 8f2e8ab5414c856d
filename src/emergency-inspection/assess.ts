/** A campaign as it stands: its contracts in scope, what each says, what is open, and the row it comes to. Pure. */
import { CELLS, perCell, type CellName, type Group, type PerCell } from './cells.ts'
import type { InspectedContract, KnownInspection } from './known.ts'
import { propose, unanswered, type Proposal } from './propose.ts'
import { isAsked, rollUp, unsaid, wantImprovement, type ContractCheck, type RolledUp } from './roll-up.ts'
import { ranIn } from './scope.ts'

/** One contract of the campaign. */
export type AssessedContract = InspectedContract & ContractCheck & {
  readonly proposals: PerCell<Proposal>
  /** How many of those who served have not answered. */
  readonly unanswered: number
}

/** What a campaign comes to on a day. */
export type Assessment = {
  readonly contracts: readonly AssessedContract[]
  /** Of the named years, and taken out by a person with a reason. */
  readonly leftOut: readonly InspectedContract[]
  readonly rolled: RolledUp
  /** Groups that hold a 1 and have no text, and those that have a text and hold none. */
  readonly missingTexts: readonly Group[]
  readonly needlessTexts: readonly Group[]
  /** The row can be confirmed. */
  readonly isReportable: boolean
  /** The row was confirmed, and nothing has moved since. */
  readonly isConfirmed: boolean
}

/** @param today proposals about what is owed at a contract's end look at it */
export const assess = (known: KnownInspection, today: string): Assessment => {
  const ofYears = known.contracts.filter((contract) => ranIn(contract, known.campaign.fiscalYears))
  const contracts = ofYears.filter(({ ruling }) => ruling?.inScope !== false).map((one) => assessed(one, today))
  const rolled = rollUp(contracts)
  const wanted = wantImprovement(rolled)
  const missingTexts = wanted.filter((group) => known.improvements[group] === undefined)
  return {
    contracts, rolled, missingTexts,
    leftOut: ofYears.filter(({ ruling }) => ruling?.inScope === false),
    needlessTexts: groupsWritten(known).filter((group) => !wanted.includes(group)),
    isReportable: unsaid(rolled).length === 0 && missingTexts.length === 0,
    isConfirmed: known.confirmation?.revision === known.campaign.revision,
  }
}

const groupsWritten = ({ improvements }: KnownInspection): readonly Group[] =>
  (['contract', 'vendor', 'subvendor'] as const).filter((group) => improvements[group] !== undefined)

const assessed = (contract: InspectedContract, today: string): AssessedContract => ({
  ...contract,
  proposals: perCell((cell) => propose(cell, contract, today)),
  unanswered: unanswered(contract.workers).length,
  ...checkOf(contract),
})

/** A subcontract on record, somebody who served under one, or one that a person found. */
export const hasSubvendor = ({ subcontracts, saidSubvendors, workers }: InspectedContract): boolean =>
  subcontracts.length > 0 || saidSubvendors === true || workers.some(({ tier }) => tier === 'subvendor')

/** An answer that the form does not ask any more counts for nothing. */
const checkOf = (contract: InspectedContract): ContractCheck => ({
  hasSubvendor: hasSubvendor(contract),
  answers: perCell((cell) => contract.given[cell]?.answer ?? null),
})

/** The cells of a contract that wait for a person. */
export const openOf = (contract: AssessedContract): readonly CellName[] =>
  CELLS.filter((cell) => isAsked(cell, contract) && contract.answers[cell] === null)
