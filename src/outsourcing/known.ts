/** What the acts of this area are told: a matter, a contract and all that hangs on it, accounts, a terminal. */
import type { LookUp } from '../frame/act.ts'
import type { Agreement, ContractPost, Place, Subcontract, Worker, OnBehalf } from './contract.ts'

/** One decision of a post on the matter, with the deliberation it rests on. [告示15号 第10-1(3)] */
export type MatterApproval = {
  readonly approvalId: string
  readonly verdict: 'approved' | 'refused'
  readonly post: string
  readonly decidedOn: string
  readonly validUntil: string | null
  readonly endedOn: string | null
  readonly heldOn: string | null
  readonly agreed: boolean
}

/** 委託の案件, with everything that must precede a contract. */
export type KnownMatter = {
  readonly matterId: string
  readonly title: string
  readonly startsOn: string
  readonly withdrawnOn: string | null
  readonly approvals: readonly MatterApproval[]
  readonly surveys: readonly {
    readonly surveyNo: number
    readonly contractorId: string
    readonly surveyedOn: string
    readonly suitable: boolean
  }[]
  readonly measures: readonly {
    readonly measuresNo: number
    readonly contractorId: string
    readonly submittedOn: string
    readonly confirmedOn: string | null
  }[]
  readonly openContracts: number
}

/** 契約, newest version. `revision` moves with everything that hangs on it. */
export type KnownContract = Agreement & {
  readonly revision: number
  readonly closedOn: string | null
  readonly explanations: readonly {
    readonly explanationNo: number
    readonly subcontractId: string | null
    readonly explainedOn: string
    readonly validFrom: string
    readonly validUntil: string
  }[]
  readonly officers: readonly OnBehalf[]
  readonly workers: readonly Worker[]
  readonly places: readonly Place[]
  readonly posts: readonly ContractPost[]
  readonly subcontracts: readonly Subcontract[]
}

/** An account, and the days on which it works for somebody already. */
export type KnownAccount = {
  readonly operatorId: string
  readonly kind: 'staff' | 'contractor'
  readonly retired: boolean
  readonly validFrom: string
  readonly validUntil: string | null
  readonly engagements: readonly { readonly workerId: string; readonly from: string; readonly until: string }[]
}

/** A terminal, the post at which it stands, and whether somebody of the staff works at it now. */
export type KnownTerminal = {
  readonly terminalId: string
  readonly retired: boolean
  readonly post: { readonly contractId: string; readonly postNo: number } | null
  readonly staffSession: boolean
}

/** Everything; null or empty where it was not asked for or is not there. */
export type Found = {
  readonly matter: KnownMatter | null
  readonly contractor: { readonly contractorId: string; readonly name: string } | null
  readonly contract: KnownContract | null
  readonly accounts: readonly KnownAccount[]
  readonly terminal: KnownTerminal | null
  /** What keeps a contract from being closed; asked for by `closing` alone. */
  readonly owed: readonly { readonly what: string; readonly dueOn: string | null }[]
}

/** What an act asks for. */
export type Wanted = {
  readonly matterId?: string
  readonly contractorId?: string
  readonly contractId?: string
  readonly operatorIds?: readonly string[]
  readonly terminalId?: string
  readonly closing?: boolean
}

/** The one question of this area. */
export const factsLookUp = (of: Wanted): LookUp => ({ area: 'outsourcing', what: 'facts', of })
