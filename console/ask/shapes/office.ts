/** The log, blocks, people, terminals and who may do what. */

export type LogRow = {
  readonly entryId: string
  readonly at: string
  readonly operator: string
  readonly name: string | null
  readonly terminal: string
  readonly place: string
  readonly step: string
  readonly id: string
  readonly outcome: 'done' | 'refused' | 'denied' | 'shown' | 'failed'
  readonly caseId: string | null
  readonly persons: readonly number[] | null
  readonly numberShown: boolean
  /** Place in the sealed log; null while it waits for the next checkpoint. */
  readonly index: number | null
}

export type LogQuestion = {
  readonly from?: string
  readonly until?: string
  readonly operator?: string
  readonly step?: string
  readonly id?: string
  readonly outcome?: string
  readonly personNo?: number
  readonly numberShown?: boolean
  readonly before?: string
}

export type LogState = { readonly size: number; readonly at: string; readonly note: string }

export type BlockLevel = 'error' | 'alert' | 'none'
export type BlockProcess = 'entry' | 'certificate' | 'inquiry'

export type Block = {
  readonly blockNo: number
  readonly revision: number
  readonly kind: 'support-measure' | 'exclusive' | 'other'
  readonly personNo: number | null
  readonly householdNo: number | null
  readonly name: string | null
  readonly levels: Readonly<Record<BlockProcess, BlockLevel>>
  readonly startsOn: string
  readonly endsOn: string | null
  readonly state: 'proposed' | 'standing' | 'lift-proposed' | 'lifted'
  readonly reason: string
  readonly liftReason: string | null
  readonly setBy: string
  readonly confirmedBy: string | null
  readonly liftSetBy: string | null
  readonly liftConfirmedBy: string | null
  readonly at: string
  readonly endsSoon: boolean
  readonly isOver: boolean | null
  readonly releases: readonly {
    readonly process: BlockProcess
    readonly forOperator: string
    readonly releasedBy: string
    readonly until: string
  }[]
}

export type GrantHeld = {
  readonly step: string
  readonly id: string
  readonly validFrom?: string
  readonly validUntil?: string | null
}

export type OpenSession = {
  readonly sessionId: string
  readonly terminalId: string
  readonly place: string
  readonly startedAt: string
  readonly lastSeenAt: string
  readonly locked: boolean
}

export type Operator = {
  readonly operatorId: string
  readonly name: string
  readonly unit: string
  readonly kind: 'staff' | 'contractor'
  readonly revision: number
  readonly validFrom: string
  readonly validUntil: string | null
  readonly locked: boolean
  readonly retired: boolean
  readonly grants: readonly GrantHeld[]
  readonly masks: readonly string[]
  readonly planned: readonly { readonly effectiveOn: string; readonly name: string; readonly unit: string }[]
  readonly sessions: readonly OpenSession[]
}

export type Terminal = {
  readonly terminalId: string
  readonly place: string
  readonly printer: string | null
  readonly trays: readonly string[]
  readonly registeredAt: string
  readonly enrolledAt: string | null
  readonly retired: boolean
  readonly openSessions: number
}

export type AccessMatrix = {
  readonly bundles: readonly { readonly bundle: string; readonly title: string }[]
  readonly cells: readonly {
    readonly step: string
    readonly id: string
    readonly bundles: readonly string[]
    readonly holders: readonly { readonly operatorId: string; readonly name: string; readonly kind: string }[]
  }[]
}

type Nothing = Readonly<Record<string, never>>

export type OfficeViews = {
  'log-search': { readonly input: LogQuestion; readonly answer: { readonly rows: readonly LogRow[] } }
  'log-state': { readonly input: Nothing; readonly answer: LogState | null }
  blocks: {
    readonly input: { readonly personNo?: number | null; readonly lifted?: boolean }
    readonly answer: { readonly blocks: readonly Block[] }
  }
  operators: {
    readonly input: { readonly retired?: boolean }
    readonly answer: { readonly operators: readonly Operator[] }
  }
  terminals: {
    readonly input: { readonly retired?: boolean }
    readonly answer: { readonly terminals: readonly Terminal[] }
  }
  'access-matrix': { readonly input: Nothing; readonly answer: AccessMatrix }
}
