/** Supervision of contractors: reports, incidents, checks, activity, scopes; what the server answers of them. */

export type ReportState = 'none' | 'drafted' | 'completed' | 'sent-back' | 'confirmed'

export type ComparedItem = { readonly item: string; readonly logged: number | null; readonly claimed: number | null }

export type SheetDay = {
  readonly day: string
  readonly postNo: number | null
  readonly printed: number
  readonly spoiled: number
  readonly requested: number
}

export type ReportDetail = {
  readonly compared: readonly ComparedItem[]
  readonly uneven: readonly SheetDay[]
  readonly claims: Readonly<Record<string, number>> | null
  readonly logged: {
    readonly sheets: readonly SheetDay[]
    readonly people: readonly {
      readonly workerId: string
      readonly name: string
      readonly postNo: number | null
      readonly minutes: number
      readonly activeMinutes: number
    }[]
  }
  readonly steps: readonly {
    readonly step: ReportState
    readonly at: string
    readonly by: string
    readonly content: {
      readonly trouble?: string
      readonly remarks?: string
      readonly reason?: string
      readonly note?: string
    }
  }[]
}

export type ReportLine = {
  readonly contractId: string
  readonly number: string
  readonly title: string
  readonly subcontractId: string | null
  readonly contractor: string
  readonly rhythm: 'daily' | 'weekly' | 'monthly'
  readonly items: readonly string[]
  readonly periodFrom: string
  readonly periodUntil: string
  readonly dueOn: string
  readonly reportId: string | null
  readonly stepNo: number | null
  readonly state: ReportState
  readonly isSecurityOfficer: boolean
  readonly isOverdue: boolean
  /** The period has come to its last day. */
  readonly isOver: boolean
  readonly detail: ReportDetail | null
}

export type IncidentKind = 'leak' | 'loss' | 'damage' | 'breach' | 'stop' | 'other'
export type IncidentStep =
  | 'first-measures'
  | 'detailed-report'
  | 'instruction'
  | 'publication'
  | 'claim'
  | 'acknowledgement'
  | 'closing'

export type IncidentClock = {
  readonly what: 'report' | 'first-measures' | 'detailed-report'
  readonly dueAt: string
  readonly doneAt: string | null
  readonly isLate: boolean
}

export type Incident = {
  readonly incidentId: string
  readonly contractId: string
  readonly number: string
  readonly title: string
  readonly contractor: string
  readonly kind: IncidentKind
  readonly personal: boolean
  readonly feared: boolean
  readonly grave: boolean
  readonly happened: string
  readonly detectedAt: string
  readonly at: string
  readonly by: string
  readonly publication: string
  readonly stepNo: number
  readonly clocks: readonly IncidentClock[]
  readonly isClosed: boolean
  readonly isOverdue: boolean
  readonly steps: readonly {
    readonly step: IncidentStep
    readonly at: string
    readonly by: string
    readonly content: Readonly<Record<string, string | number | boolean | null>>
  }[]
}

export type CheckSubject = 'audit' | 'terms' | 'safekeeping'

export type CheckLine =
  | {
    readonly kind: 'due'
    readonly id: string
    readonly contractId: string
    readonly number: string
    readonly title: string
    readonly subject: CheckSubject
    readonly everyMonths: number
    readonly lastOn: string | null
    readonly dueOn: string
    readonly isOverdue: boolean
  }
  | {
    readonly kind: 'audit' | 'inspection'
    readonly id: string
    readonly number: string
    readonly title: string
    readonly timing: 'periodic' | 'ad-hoc'
    readonly covers: readonly CheckSubject[]
    readonly on: string
    readonly auditor: string | null
    readonly auditorKind: 'external' | 'internal' | null
    readonly result: 'good' | 'improve'
    readonly summary: string
    readonly document: string
    readonly by: string
  }
  | {
    readonly kind: 'improvement'
    readonly id: string
    readonly of: string
    readonly number: string
    readonly title: string
    readonly request: string
    readonly dueOn: string
    readonly state: 'asked' | 'answered' | 'improved' | 'not-improved'
    readonly stepNo: number
    readonly isOverdue: boolean
    readonly steps: readonly {
      readonly step: string
      readonly at: string
      readonly by: string
      readonly content: { readonly answer?: string; readonly note?: string }
    }[]
  }
  | {
    readonly kind: 'plan'
    readonly id: string
    readonly subject: string
    readonly decidedOn: string
    readonly validUntil: string | null
  }

export type ActivityLine =
  | {
    readonly kind: 'day'
    readonly day: string
    readonly operator: string
    readonly name: string
    readonly postNo: number | null
    readonly terminal: string
    readonly entries: number
    readonly done: number
    readonly shown: number
    readonly refused: number
    readonly denied: number
    readonly oddHours: number
    readonly firstAt: string
    readonly lastAt: string
  }
  | {
    readonly kind: 'review'
    readonly fromDay: string
    readonly untilDay: string
    readonly verdict: 'ordinary' | 'to-look-into'
    readonly note: string
    readonly by: string
    readonly at: string
  }

export type WorkName =
  | 'development'
  | 'change'
  | 'operation'
  | 'maintenance'
  | 'event-entry'
  | 'copies'
  | 'seal-registration'

export type ScopeWork = {
  readonly work: WorkName
  readonly isGap: boolean
  readonly isOverlap: boolean
  readonly isUnsaid: boolean
  readonly isSilent: boolean
  readonly parts: readonly {
    readonly contractId: string | null
    readonly number: string | null
    readonly contractor: string | null
    readonly part: string
    readonly answersFor: string
    readonly liaison: string
    readonly fromPosts: boolean
  }[]
}

export type SupervisedContract = {
  readonly contractId: string
  readonly number: string
  readonly title: string
  readonly contractor: string
  readonly isRunning: boolean
  readonly tiers: readonly { readonly subcontractId: string | null; readonly contractor: string }[]
}

export type SupervisionCounts = {
  readonly reportsOverdue: number
  readonly reportsToConfirm: number
  readonly incidentsOpen: number
  readonly graveWaiting: number
  readonly incidentsOverdue: number
  readonly checksOverdue: number
  readonly improvementsOverdue: number
}

export type OwnContract = {
  readonly contractId: string
  readonly number: string
  readonly title: string
  readonly division: string
  readonly contractor: string
  readonly startsOn: string
  readonly endsOn: string
  readonly publication: string
  readonly reporting: {
    readonly rhythm?: 'daily' | 'weekly' | 'monthly'
    readonly items?: readonly string[]
    readonly dueDays?: number
  }
  readonly roles: readonly ('on-site-manager' | 'security-officer')[]
  readonly tiers: readonly { readonly subcontractId: string | null; readonly contractor: string }[]
  readonly clauses: readonly {
    readonly clause: string
    readonly place: string | null
    readonly reason: string | null
    readonly dueOn: string | null
  }[]
}

type ReportsView = {
  readonly input: { readonly list: 'open' | 'confirmed'; readonly reportId: string | null }
  readonly answer: { readonly reports: readonly ReportLine[]; readonly more: boolean }
}
type Nothing = Readonly<Record<string, never>>
type IncidentsView = { readonly input: Nothing; readonly answer: { readonly incidents: readonly Incident[] } }
type ChecksView = { readonly input: Nothing; readonly answer: { readonly lines: readonly CheckLine[] } }

export type SupervisionViews = {
  readonly supervision: {
    readonly input: Nothing
    readonly answer: {
      readonly counts: SupervisionCounts
      readonly limits: {
        readonly reportHours: number
        readonly measuresHours: number
        readonly detailHours: number
        readonly provision: string | null
      }
      readonly contracts: readonly SupervisedContract[]
    }
  }
  readonly 'work-reports': ReportsView
  readonly 'own-reports': ReportsView
  readonly incidents: IncidentsView
  readonly 'own-incidents': IncidentsView
  readonly 'work-checks': ChecksView
  readonly 'own-checks': ChecksView
  readonly 'contractor-activity': {
    readonly input: { readonly contractId: string; readonly fromDay: string; readonly untilDay: string }
    readonly answer: { readonly lines: readonly ActivityLine[]; readonly opens: string; readonly closes: string }
  }
  readonly 'scope-matrix': { readonly input: Nothing; readonly answer: { readonly works: readonly ScopeWork[] } }
  readonly 'own-contracts': {
    readonly input: Nothing
    readonly answer: { readonly contracts: readonly OwnContract[] }
  }
}
