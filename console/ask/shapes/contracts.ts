/** Matters, contracts and contractors: what the server answers of them. */
type Day = string

export type Approval = {
  readonly approvalId: string
  readonly verdict: 'approved' | 'refused'
  readonly post: string
  readonly decidedOn: Day
  readonly endedOn: Day | null
  readonly agreed: boolean
}

export type Certification = { readonly name: string; readonly number: string; readonly expiresOn: Day }

export type Matter = {
  readonly matterId: string
  readonly title: string
  readonly division: string
  readonly content: string
  readonly reason: string
  readonly protection: string
  readonly handled: string
  readonly electronicPersonal: boolean
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly withdrawnOn: Day | null
  readonly approvals: readonly Approval[]
  readonly deliberations: readonly { readonly heldOn: Day; readonly said: string; readonly minutes: string }[]
  readonly surveys: readonly {
    readonly surveyNo: number
    readonly contractorId: string
    readonly surveyedOn: Day
    readonly suitable: boolean
  }[]
  readonly measures: readonly {
    readonly measuresNo: number
    readonly contractorId: string
    readonly submittedOn: Day
    readonly confirmedOn: Day | null
    readonly document: string
  }[]
  readonly contracts: readonly {
    readonly contractId: string
    readonly number: string
    readonly contractorName: string
    readonly closedOn: Day | null
  }[]
}

export type ContractorLine = {
  readonly contractorId: string
  readonly name: string
  readonly address: string
  readonly representative: string
  readonly contact: string
  readonly certification: Certification | null
  readonly contracts: number
}

export type Contractor = Omit<ContractorLine, 'certification' | 'contracts'> & {
  readonly surveys: readonly {
    readonly surveyNo: number
    readonly matter: string
    readonly surveyedOn: Day
    readonly answers: Readonly<Record<string, { readonly score: number; readonly note: string }>>
    readonly certification: Certification | null
    readonly suitable: boolean
  }[]
  readonly measures: readonly {
    readonly measuresNo: number
    readonly matter: string
    readonly submittedOn: Day
    readonly confirmedOn: Day | null
    readonly document: string
    readonly listed: readonly { readonly clause: string; readonly measure: string }[]
  }[]
}

export type Lack =
  | 'explanation'
  | 'on-site-manager'
  | 'security-officer'
  | 'place'
  | 'post'
  | 'terminal'
  | 'worker'
  | 'pledge'
  | 'training'

export type Standing = {
  readonly state: 'upcoming' | 'running' | 'over' | 'closed'
  readonly policy: {
    readonly subcontract: 'barred' | 'with-approval'
    readonly duplication: 'barred' | 'with-approval'
    readonly thirdParty: 'barred' | 'with-approval'
    readonly takeOut: 'barred' | 'with-approval'
    readonly because: readonly { readonly barred: string; readonly clause: string }[]
  }
  readonly lacks: readonly { readonly what: Lack; readonly count: number }[]
  readonly clauses: { readonly unanswered: readonly string[]; readonly overdue: readonly string[] }
  readonly runsOut: readonly {
    readonly what:
      | 'contract'
      | 'certification'
      | 'explanation'
      | 'pledge'
      | 'training'
      | 'place'
      | 'subcontract'
      | 'clause'
    readonly on: Day
    readonly count: number
  }[]
}

type Change = 'new' | 'change' | 'renewal' | 'special-terms'

type Agreed = {
  readonly contractId: string
  readonly version: number
  readonly number: string
  readonly title: string
  readonly contractorName: string
  readonly division: string
  readonly kind: 'single' | 'shared' | 'designated-manager'
  readonly startsOn: Day
  readonly endsOn: Day
  readonly closedOn: Day | null
  readonly seats: number
  readonly gated: boolean
}

export type ContractLine = Agreed & Standing & { readonly workers: number }

export type Choices = Readonly<
  Record<'items' | 'reportItems', readonly { readonly id: string; readonly title: string }[]>
>

export type Worker = {
  readonly workerId: string
  readonly subcontractId: string | null
  readonly name: string
  readonly employment: 'employee' | 'dispatched' | 'part-time' | 'other'
  readonly operatorId: string | null
  readonly postNos: readonly number[]
  readonly worksFrom: Day
  readonly worksUntil: Day
  readonly endedOn: Day | null
  readonly pledges: readonly {
    readonly pledgeNo: number
    readonly validFrom: Day
    readonly validUntil: Day
    readonly document: string
    readonly withdrawnOn: Day | null
  }[]
  readonly trainings: readonly { readonly validFrom: Day; readonly validUntil: Day; readonly title: string }[]
}

export type Post = {
  readonly postNo: number
  readonly title: string
  readonly placeId: string
  readonly functions: readonly ('event-entry' | 'copies' | 'seal-registration')[]
  readonly endedOn: Day | null
  readonly terminals: readonly string[]
}

export type Place = {
  readonly placeId: string
  readonly name: string
  readonly separation: string
  readonly validFrom: Day
  readonly validUntil: Day
  readonly endedOn: Day | null
}

export type Subcontract = {
  readonly subcontractId: string
  readonly parentId: string | null
  readonly contractorName: string
  readonly facts: Readonly<Record<'content' | 'reason' | 'handled' | 'measures' | 'supervision', string>>
  readonly handlesPersonal: boolean
  readonly noOtherMeans: string | null
  readonly auditClause: string
  readonly supervisionClause: string
  readonly startsOn: Day
  readonly endsOn: Day
  readonly endedOn: Day | null
  readonly approved: boolean
  readonly stands: boolean
}

export type Responsible = {
  readonly officerNo: number
  readonly role: 'on-site-manager' | 'security-officer'
  readonly name: string
  readonly operatorId: string | null
  readonly validFrom: Day
  readonly validUntil: Day | null
  readonly endedOn: Day | null
}

export type Answered = {
  readonly clause: string
  readonly place: string | null
  readonly reason: string | null
  readonly dueOn: Day | null
}

export type Contract = Agreed & {
  readonly matterId: string
  readonly contractorId: string
  readonly signedOn: Day
  readonly items: readonly string[]
  readonly publication: string
  readonly reporting: { readonly rhythm: string; readonly items: readonly string[]; readonly dueDays: number }
  readonly clauses: readonly Answered[]
  readonly explanations: readonly {
    readonly explanationNo: number
    readonly subcontractId: string | null
    readonly explainedOn: Day
    readonly explainedTo: string
    readonly document: string
    readonly validFrom: Day
    readonly validUntil: Day
  }[]
  readonly officers: readonly Responsible[]
  readonly workers: readonly Worker[]
  readonly places: readonly Place[]
  readonly posts: readonly Post[]
  readonly subcontracts: readonly Subcontract[]
  readonly versions: readonly {
    readonly version: number
    readonly change: Change
    readonly signedOn: Day
    readonly endsOn: Day
    readonly seats: number
  }[]
  readonly owed: readonly { readonly what: string; readonly dueOn: Day | null }[]
  readonly choices: {
    readonly terminals: readonly { readonly terminalId: string; readonly place: string }[]
    readonly accounts: readonly { readonly operatorId: string; readonly name: string }[]
  }
  readonly standing: Standing
}

export type ContractViews = {
  matters: { input: { withdrawn: boolean }; answer: { matters: readonly Matter[] } }
  contractors: { input: Record<string, never>; answer: { contractors: readonly ContractorLine[] } }
  contractor: { input: { contractorId: string }; answer: { contractor: Contractor | null } }
  contracts: { input: { closed: boolean }; answer: { contracts: readonly ContractLine[]; choices: Choices } }
  contract: { input: { contractId: string }; answer: { contract: Contract | null } }
}
