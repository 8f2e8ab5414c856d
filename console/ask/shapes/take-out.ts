/** Data that leaves: what the server answers of applications, keys and media. */

export type LeavingState =
  | 'waiting'
  | 'refused'
  | 'approved'
  | 'lapsed'
  | 'withdrawn'
  | 'consumed'
  | 'handed'
  | 'received'
  | 'returned'
  | 'unreadable'
  | 'erased'
  | 'lost'
export type LeavingAct = 'take-out' | 'duplication' | 'third-party' | 'erasure' | 'disposal'

export type LeavingRow = {
  readonly applicationId: string
  readonly applicationNo: number
  readonly act: LeavingAct
  readonly actTitle: string
  readonly kind: string | null
  readonly kindTitle: string | null
  readonly people: number | null
  readonly destination: string
  readonly recipient: string | null
  readonly organisation: string | null
  readonly dueOn: string
  readonly carriedBy: string | null
  readonly appliedBy: string
  readonly state: LeavingState
  readonly isOverdue: boolean
}

type Recorded = Readonly<Record<string, unknown>>

export type Leaving = Omit<LeavingRow, 'recipient' | 'organisation'> & {
  readonly rows: number | null
  readonly selectionTold: string | null
  readonly columnsTold: string | null
  readonly protection: 'stop' | 'leave-out' | 'include' | null
  readonly protectedPeople: number | null
  readonly legalGround: string | null
  readonly method: string | null
  readonly medium: string
  readonly reason: string
  readonly conditions: string
  readonly comesBack: boolean | null
  readonly appliedName: string
  readonly appliedOn: string
  readonly ofExport: string | null
  readonly contract: { readonly number: string; readonly title: string } | null
  readonly key: {
    readonly recipient: string
    readonly organisation: string
    readonly algorithm: string
    readonly bits: number
    readonly curve: string | null
    readonly fingerprint: string
  } | null
  readonly decisions: readonly {
    readonly approvalId: string
    readonly verdict: 'approved' | 'refused'
    readonly decidedBy: string
    readonly decidedOn: string
    readonly conditions: string
    readonly validUntil: string | null
    readonly endedOn: string | null
  }[]
  readonly withdrawal: { readonly on: string; readonly reason: string } | null
  readonly export: {
    readonly exportId: string
    readonly takenOn: string
    readonly takenBy: string
    readonly people: number
    readonly rows: number
    readonly sha256: string
    readonly bytes: number
    readonly fileName: string
    readonly handings: number
  } | null
  readonly receipt: Recorded | null
  readonly return: Recorded | null
  readonly loss: Recorded | null
  readonly erasure: Recorded | null
}

export type RecipientKey = {
  readonly keyId: string
  readonly recipient: string
  readonly organisation: string
  /** Null until somebody has confirmed it: it is heard, not copied. */
  readonly fingerprint: string | null
  readonly algorithm: string
  readonly bits: number
  readonly curve: string | null
  readonly validUntil: string | null
  readonly registeredName: string | null
  readonly registeredOn: string
  readonly confirmedName: string | null
  readonly confirmedOn: string | null
  readonly retiredOn: string | null
  readonly retiredReason: string | null
  readonly isOwn: boolean
  readonly usable: boolean
}

export type KeptMedium = {
  readonly mediumNo: number
  readonly label: string
  readonly kind: 'disk' | 'tape' | 'optical' | 'usb' | 'cloud' | 'other'
  readonly place: string
  readonly holds: string
  readonly keeper: string
  readonly checkedOn: string | null
  readonly result: 'sound' | 'renewed' | 'doubtful' | null
  readonly dueOn: string
  readonly isOverdue: boolean
  readonly erasedOn: string | null
}

type Nothing = Readonly<Record<string, never>>

export type TakeOutViews = {
  'take-outs': {
    readonly input: { readonly list: 'all' | 'open' | 'out' | 'overdue' }
    readonly answer: { readonly takeOuts: readonly LeavingRow[] }
  }
  'take-out': { readonly input: { readonly applicationId: string }; readonly answer: Leaving | null }
  'take-out-count': {
    readonly input: { readonly kind: string; readonly selection: Readonly<Record<string, unknown>> }
    readonly answer: { readonly people: number; readonly rows: number } | null
  }
  'take-out-contracts': {
    readonly input: Nothing
    readonly answer: {
      readonly contracts: readonly {
        readonly contractId: string
        readonly number: string
        readonly title: string
        readonly opens: readonly LeavingAct[]
      }[]
    }
  }
  'recipient-keys': { readonly input: Nothing; readonly answer: { readonly keys: readonly RecipientKey[] } }
  'media-ledger': { readonly input: Nothing; readonly answer: { readonly media: readonly KeptMedium[] } }
}
