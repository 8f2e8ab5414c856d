/** What the database tells of a campaign: the contracts it is about, what was answered, and who was asked. */
import type { Answer, CellName, Group } from './cells.ts'
import type { Collected, ListedBody } from './collect.ts'
import type { Improvement, ReportRow } from './report-row.ts'
import type { Term } from './scope.ts'

export const BODIES = ['municipality', 'prefecture'] as const
/** Whose campaign it is: a municipality has one row, a prefecture its own and the table of its municipalities. */
export type BodyKind = (typeof BODIES)[number]

/** What was asked, of which years, by when and by whom. */
export type Campaign = {
  readonly campaignNo: number
  readonly title: string
  readonly basis: string
  readonly fiscalYears: readonly number[]
  readonly dueOn: string
  readonly addressee: string
  readonly body: BodyKind
  /** 建制順 of a municipality; null for a prefecture. */
  readonly officialOrder: number | null
  readonly bodyName: string
  /** Moves with everything the row rests on: a confirmation holds for one revision. */
  readonly revision: number
}

/** Every tier below the vendor counts as its subcontractors: the form knows two groups. */
export const TIERS = ['vendor', 'subvendor'] as const
export type Tier = (typeof TIERS)[number]

/** The four things that everybody who served is asked by name. [総行情第47号 確認・措置等] */
export const QUESTIONS = ['subcontract', 'takeOut', 'return', 'privatePc'] as const
export type Question = (typeof QUESTIONS)[number]

/** `allowed`: done, with approval beforehand, which is keeping to it. */
export const REPLIES = ['kept', 'allowed', 'broken'] as const
export type Reply = (typeof REPLIES)[number]

/** Asked on a day; answered on a day or not yet. */
export type Confirmation = {
  readonly askedOn: string
  readonly askedBy: string
  readonly means: string
  readonly answeredOn: string | null
  readonly replies: Readonly<Record<Question, Reply | null>>
  readonly evidence: string
}

/** Somebody who served under the contract, on whatever day and whoever employed them. */
export type ServedWorker = {
  readonly workerKey: string
  readonly name: string
  readonly employer: string
  readonly tier: Tier
  readonly from: string
  /** Null: serves still. */
  readonly until: string | null
  readonly confirmation: Confirmation | null
}

/** A clause of the catalogue as it was recorded of a contract: where it stands, or why it is missing. */
export type RecordedClause = { readonly clause: string; readonly place: string | null; readonly reason: string | null }

/** A subcontract, and whether the posts that must have approved it had by its first day. */
export type KnownSubcontract = { readonly name: string; readonly approved: boolean }

/** What a person said of a cell, and where that can be seen. */
export type GivenAnswer = {
  readonly answer: Answer | null
  readonly evidence: string
  readonly by: string
  readonly byName: string
  readonly on: string
}

/** `house`: kept in this system. `outside`: another division's, registered by hand. */
export type ContractOrigin = 'house' | 'outside'

/** What the system itself recorded of a contract; nothing of another division's. */
export type OnRecord = {
  /** Exports that left under it; each consumed an approval. */
  readonly takeOuts: number
  /** Of those, what should be back by now and is not. */
  readonly overdue: number
  /** Incidents with personal data that happened, not such as were only feared. */
  readonly incidents: number
}

/** A contract that handles personal data by computer, with everything this campaign knows of it. */
export type InspectedContract = Term & {
  readonly contractKey: string
  readonly origin: ContractOrigin
  readonly title: string
  readonly division: string
  readonly contractor: string
  /** True where this system locks its workers out by itself. */
  readonly gated: boolean
  /** Everything given out has come back, been erased or disposed of with proof; null where this is not known here. */
  readonly closedOn: string | null
  readonly clauses: readonly RecordedClause[]
  readonly subcontracts: readonly KnownSubcontract[]
  readonly onRecord: OnRecord
  /** Said by hand where the register cannot know: of other divisions' contracts, and of what came to light. */
  readonly saidSubvendors: boolean | null
  /** Taken out of the campaign by a person, or put in, with the reason. */
  readonly ruling: { readonly inScope: boolean; readonly reason: string } | null
  readonly workers: readonly ServedWorker[]
  /** What a person answered of each cell, newest. */
  readonly given: Readonly<Partial<Record<CellName, GivenAnswer>>>
}

/** The row as the chief security officer saw and confirmed it. */
export type RowConfirmation = {
  readonly revision: number
  readonly row: ReportRow
  readonly contracts: number
  readonly on: string
  readonly byName: string
}

/** Everything of one campaign. */
export type KnownInspection = {
  readonly campaign: Campaign
  readonly contracts: readonly InspectedContract[]
  readonly improvements: Readonly<Partial<Record<Group, Improvement & { readonly by: string }>>>
  readonly confirmation: RowConfirmation | null
  readonly listed: readonly ListedBody[]
  readonly collected: readonly Collected[]
}

/** What an act's look-up answers: null where there is no such campaign. */
export type InspectionFound = {
  readonly inspection: KnownInspection | null
  /** True where whoever asks is appointed today to the post of the chief security officer, delegates included. */
  readonly isChief: boolean
  readonly nextSerial: number
}
