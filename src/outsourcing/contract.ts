/** A contract and what hangs on it, as it is kept; and whether a part of it holds on a day. */
import type { AnsweredClause } from './policy.ts'

/** What the two sides signed. `change`: why there is this version. */
export type Agreement = {
  readonly contractId: string
  readonly version: number
  readonly matterId: string
  readonly contractorId: string
  readonly contractorName: string
  readonly change: 'new' | 'change' | 'renewal' | 'special-terms'
  readonly kind: 'single' | 'shared' | 'designated-manager'
  readonly number: string
  readonly title: string
  readonly division: string
  readonly signedOn: string
  readonly startsOn: string
  readonly endsOn: string
  /** True where its workers work at this system's own terminals. */
  readonly gated: boolean
  /** ポスト数: how many of them sit at once. */
  readonly seats: number
  readonly items: readonly string[]
  readonly publication: string
  readonly reporting: { readonly rhythm: string; readonly items: readonly string[]; readonly dueDays: number }
  readonly clauses: readonly (AnsweredClause & { readonly reason: string | null; readonly dueOn: string | null })[]
}

/** 管理責任者 or セキュリティ責任者 of the contractor. [告示15号 第10-3(1)] */
export type OnBehalf = {
  readonly officerNo: number
  readonly role: 'on-site-manager' | 'security-officer'
  readonly name: string
  readonly operatorId: string | null
  readonly validFrom: string
  readonly validUntil: string | null
  readonly notice: string
  readonly endedOn: string | null
}

/** 従事者. [告示15号 第10-3(4)] */
export type Worker = {
  readonly workerId: string
  readonly subcontractId: string | null
  readonly name: string
  readonly employment: 'employee' | 'dispatched' | 'part-time' | 'other'
  readonly operatorId: string | null
  readonly postNos: readonly number[]
  readonly worksFrom: string
  readonly worksUntil: string
  readonly endedOn: string | null
  readonly pledges: readonly {
    readonly pledgeNo: number
    readonly signedOn: string
    readonly validFrom: string
    readonly validUntil: string
    readonly document: string
    readonly withdrawnOn: string | null
  }[]
  readonly trainings: readonly {
    readonly trainingNo: number
    readonly heldOn: string
    readonly title: string
    readonly validFrom: string
    readonly validUntil: string
    readonly document: string
  }[]
}

/** 指定場所. [告示15号 第10-3(3)] */
export type Place = {
  readonly placeId: string
  readonly name: string
  readonly separation: string
  readonly validFrom: string
  readonly validUntil: string
  readonly endedOn: string | null
}

/** What is worked at a post. */
export const POST_FUNCTIONS = ['event-entry', 'copies', 'seal-registration'] as const

/** ポスト, with the terminals that stand at it. */
export type ContractPost = {
  readonly postNo: number
  readonly title: string
  readonly placeId: string
  readonly functions: readonly (typeof POST_FUNCTIONS)[number][]
  readonly endedOn: string | null
  readonly terminals: readonly string[]
}

/** The facts of a subcontract in words; the sixth is the name of the subcontractor. [告示15号 第10-3(6)] */
export const SUBCONTRACT_FACTS = ['content', 'reason', 'handled', 'measures', 'supervision'] as const

/** 再委託. `stands`: approved by council, chief security officer and mayor, running, and so are all above it. */
export type Subcontract = {
  readonly subcontractId: string
  readonly parentId: string | null
  readonly contractorId: string
  readonly contractorName: string
  readonly facts: Readonly<Record<(typeof SUBCONTRACT_FACTS)[number], string>>
  readonly handlesPersonal: boolean
  readonly noOtherMeans: string | null
  readonly auditClause: string
  readonly supervisionClause: string
  readonly startsOn: string
  readonly endsOn: string
  readonly endedOn: string | null
  readonly approved: boolean
  readonly stands: boolean
}

/** Not ended on that day, and no end is set that comes before the day after it. */
export const isUnended = ({ endedOn }: { readonly endedOn: string | null }, day: string): boolean =>
  endedOn === null || endedOn > day

/** Holds on that day: begun, not run out, not ended. */
export const holdsOn = (
  thing: { readonly validFrom: string; readonly validUntil: string | null; readonly endedOn?: string | null },
  day: string,
): boolean =>
  thing.validFrom <= day && (thing.validUntil === null || thing.validUntil >= day)
  && isUnended({ endedOn: thing.endedOn ?? null }, day)
