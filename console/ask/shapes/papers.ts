/** Certificates: what is asked for, what was issued, what became of it, and the day's cash. */

export type RequesterCategory =
  'self' | 'household' | 'statutory-agent' | 'agent' | 'public-body' | 'third-party' | 'specialist'

export type Requester = Readonly<Record<string, unknown>> & {
  readonly category: RequesterCategory
  readonly name: string
  readonly address: string
}

/** The request record of a copy, as the server's schema has it. */
export type CopyRequest = {
  readonly householdNo: number
  readonly scope: 'all' | 'some'
  readonly members: readonly number[]
  readonly form: 'household' | 'single'
  readonly requester: Requester
  readonly asked: readonly string[]
  readonly leftOut: readonly string[]
  readonly individualNumberOf: readonly number[]
  readonly residentCodeOf: readonly number[]
  readonly numberUse: string | null
  readonly purpose: string | null
  readonly itemReason: string | null
  readonly copies: number
  readonly publicUse: boolean
  readonly fee: { readonly kind: 'charged' } | { readonly kind: 'exempt'; readonly exemption: string }
  readonly delivery: 'counter' | 'registered-address' | 'requester-address'
  readonly printerNo: string
  /** A request recorded earlier that this one answers. */
  readonly requestId: string | null
  readonly replaces: string | null
}

/** A request as it is recorded: what is decided at the printer comes later. */
export type RecordedRequest = Omit<CopyRequest, 'printerNo' | 'replaces' | 'requestId' | 'fee' | 'copies'>

export type IssueNo = {
  readonly issuedOn: string
  readonly municipality: string
  readonly terminalNo: string
  readonly printerNo: string
  readonly serial: number
}

export type Issue = {
  readonly issueId: string
  readonly issueNo: IssueNo
  readonly pages: number
  readonly sha256: string
}

export type Fee = {
  readonly yenPerCopy: number
  readonly yen: number
  readonly provision: string
  readonly exemption: string | null
}

export type IssueAnswer = {
  readonly pages?: number
  readonly requestId?: string
  readonly issues?: readonly Issue[]
  readonly fee?: Fee
  /** It comes out where staff reviews it, and gives no file here. */
  readonly held?: boolean
  /** PDFs in base64: one preview, or one for each copy. */
  readonly files: readonly string[]
}

/** The request for a copy of a removed record: one sheet of one person. */
export type RemovedCopyRequest = Pick<
  CopyRequest,
  | 'householdNo'
  | 'requester'
  | 'asked'
  | 'leftOut'
  | 'numberUse'
  | 'purpose'
  | 'itemReason'
  | 'copies'
  | 'publicUse'
  | 'fee'
  | 'delivery'
  | 'printerNo'
  | 'requestId'
  | 'replaces'
> & {
  readonly personNo: number
  readonly sheetNo: number
  readonly individualNumber: boolean
  readonly residentCode: boolean
}

/** What both certificates of moving out are asked with. */
type LeavingRequest = Pick<CopyRequest, 'householdNo' | 'requester' | 'delivery' | 'printerNo' | 'replaces'> & {
  readonly reissueOf: string | null
  readonly reason: string | null
}

export type MovingOutRequest = LeavingRequest & {
  readonly moveOut: string
  readonly persons: readonly number[]
  readonly voluntary: boolean
}

export type QuasiRequest = LeavingRequest &
  Pick<CopyRequest, 'fee'> & {
    readonly sheets: readonly { readonly personNo: number; readonly sheetNo: number }[]
  }

export type PaperDocuments = {
  'residence-copy': { readonly input: CopyRequest; readonly answer: IssueAnswer }
  'removed-record-copy': { readonly input: RemovedCopyRequest; readonly answer: IssueAnswer }
  'moving-out-certificate': { readonly input: MovingOutRequest; readonly answer: IssueAnswer }
  'quasi-moving-out-certificate': { readonly input: QuasiRequest; readonly answer: IssueAnswer }
}

/** One removed sheet of a person. */
export type RemovedSheet = {
  readonly sheetNo: number
  readonly status: string
  readonly removalReason: string | null
  readonly removedOn: string | null
  readonly householdNo: number
}

/** A certificate of moving out that names a person. */
export type GivenCertificate = {
  readonly issueId: string
  readonly kind: 'moving-out-certificate' | 'quasi-moving-out-certificate'
  readonly issuedOn: string
  readonly serial: number
  readonly persons: readonly number[]
  readonly householdNo: number
  readonly state: 'issued' | 'handed-over' | 'spoiled'
  readonly moveOut: string | null
  readonly sheets: QuasiRequest['sheets'] | null
}

/** Whom a case of moving out moves, and whether its certificate is still owed. */
export type MoveOutPapers = {
  readonly caseId: string | null
  readonly waits: 'approved' | 'issued' | null
  readonly special: boolean
  readonly movers: readonly {
    readonly personNo: number
    readonly sheetNo: number
    readonly fullName: string
    readonly householdNo: number
    readonly reason: string
    readonly isNotified: boolean
  }[]
}

export type PapersOf = {
  readonly sheets: readonly RemovedSheet[]
  readonly given: readonly GivenCertificate[]
  readonly moveOut: MoveOutPapers | null
  readonly blocked: 'none' | 'error'
}

export type CopyState = 'issued' | 'handed-over' | 'spoiled'

/** A copy as the history of a person has it. */
export type IssuedCopy = Omit<IssueNo, never> & {
  readonly issueId: string
  readonly requestId: string
  /** null: issued without a receipt number; it is handed over from here. */
  readonly caseId: string | null
  readonly kind: string
  readonly issuedAt: string
  readonly pages: number
  readonly place: string
  readonly operator: string
  readonly householdNo: number
  readonly persons: readonly number[]
  readonly form: string
  readonly items: readonly string[]
  readonly numberShown: boolean
  readonly publicUse: boolean
  readonly delivery: CopyRequest['delivery']
  readonly feeYen: number
  readonly exemption: string | null
  readonly replaces: string | null
  readonly state: CopyState
  readonly requesterCategory: RequesterCategory
  readonly requester: Requester
  readonly purpose: string | null
  readonly fates: readonly {
    readonly fate: string
    readonly at: string
    readonly operator: string
    readonly reason: string | null
    readonly receiver: string | null
  }[]
}

export type RequestedCopy = {
  readonly issueId: string
  readonly issuedOn: string
  readonly terminalNo: string
  readonly printerNo: string
  readonly serial: number
  readonly pages: number
  readonly state: CopyState
  readonly feeYen: number
  readonly exemption: string | null
  readonly replaces: string | null
}

export type RequestRow = {
  readonly requestId: string
  readonly kind: string
  readonly caseId: string | null
  readonly receivedAt: string
  readonly place: string
  readonly householdNo: number
  readonly persons: readonly number[]
  readonly names: readonly string[]
  readonly requesterCategory: RequesterCategory
  readonly content: RecordedRequest
  readonly copies: readonly RequestedCopy[]
}

export type CashLine = {
  readonly issueId: string
  readonly kind: string
  readonly terminalNo: string
  readonly printerNo: string
  readonly serial: number
  readonly pages: number
  readonly issuedAt: string
  readonly feeYen: number
  readonly exemption: string | null
  readonly publicUse: boolean
  readonly replaces: string | null
  readonly state: CopyState
}

export type CashDay = {
  readonly day: string
  readonly place: string
  readonly copies: number
  readonly chargedCopies: number
  readonly exemptCopies: number
  readonly spoiledCopies: number
  readonly yenDue: number
  readonly serials: readonly {
    readonly terminalNo: string
    readonly printerNo: string
    readonly first: number
    readonly last: number
    readonly copies: number
    readonly whole: boolean
  }[]
  readonly closed: {
    readonly yen_due: number
    readonly yen_counted: number
    readonly note: string | null
    readonly closed_by: string
    readonly closed_at: string
  } | null
  readonly lines: readonly CashLine[]
}

export type PaperViews = {
  'papers-of': {
    readonly input: { readonly personNo: number | null; readonly caseId: string | null }
    readonly answer: PapersOf | null
  }
  requests: {
    readonly input: { readonly day: string | null; readonly caseId?: string; readonly ready?: true }
    readonly answer: { readonly requests: readonly RequestRow[] }
  }
  'issue-history': {
    readonly input: { readonly personNo: number }
    readonly answer: { readonly copies: readonly IssuedCopy[] }
  }
  'cash-day': {
    readonly input: { readonly day: string; readonly place: string | null }
    readonly answer: CashDay | null
  }
}
