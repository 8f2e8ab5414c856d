/** The emergency inspection: campaigns, a campaign's sheet, those who served, and what municipalities sent. */

export const CELLS = ['c1', 'c2', 'c3', 'v1', 'v2', 'v3', 's2', 's3'] as const
export type CellName = (typeof CELLS)[number]
export const GROUPS = ['contract', 'vendor', 'subvendor'] as const
export type Group = (typeof GROUPS)[number]
export type Answer = 0 | 1
type PerCell<T> = Readonly<Record<CellName, T>>

export type Campaign = {
  readonly campaignNo: number
  readonly title: string
  readonly basis: string
  readonly fiscalYears: readonly number[]
  readonly dueOn: string
  readonly addressee: string
  readonly body: 'municipality' | 'prefecture'
  readonly officialOrder: number | null
  readonly bodyName: string
  readonly revision: number
}

export type CampaignLine = Campaign & {
  readonly contracts: number
  readonly openCells: number
  readonly workers: number
  readonly workersUnanswered: number
  readonly bodies: number
  readonly bodiesAway: number
  readonly state: 'open' | 'complete' | 'confirmed'
  readonly isOverdue: boolean
}

export type SheetCell = {
  /** False: no subcontractor, so the form leaves it blank. */
  readonly asked: boolean
  readonly answer: Answer | null
  readonly given: { readonly evidence: string; readonly byName: string; readonly on: string } | null
  readonly proposal: { readonly answer: Answer; readonly evidence: string } | null
}

export type SheetContract = {
  readonly contractKey: string
  readonly origin: 'house' | 'outside'
  readonly title: string
  readonly division: string
  readonly contractor: string
  readonly gated: boolean
  readonly startsOn: string
  readonly endsOn: string | null
  readonly hasSubvendor: boolean
  readonly open: number
  readonly workers: number
  readonly unanswered: number
  /** Incidents with personal data on record. */
  readonly incidents: number
  readonly cells: PerCell<SheetCell>
}

export type Improvement = {
  readonly content: string
  readonly timing: string
  readonly annex: boolean
  readonly by: string
}

export type InspectionSheet = {
  readonly campaign: Campaign
  readonly contracts: readonly SheetContract[]
  readonly leftOut: readonly {
    readonly contractKey: string
    readonly title: string
    readonly division: string
    readonly contractor: string
    readonly reason: string
  }[]
  readonly improvements: Readonly<Partial<Record<Group, Improvement>>>
  readonly wanted: readonly Group[]
  readonly missingTexts: readonly Group[]
  readonly needlessTexts: readonly Group[]
  readonly rolled: {
    readonly cells: PerCell<Answer | 'open' | 'none'>
    readonly bad: PerCell<number>
    readonly open: PerCell<number>
    readonly contracts: number
  }
  readonly isReportable: boolean
  readonly isConfirmed: boolean
  readonly confirmation: { readonly on: string; readonly byName: string } | null
}

export const QUESTIONS = ['subcontract', 'takeOut', 'return', 'privatePc'] as const
export type Question = (typeof QUESTIONS)[number]
export type Reply = 'kept' | 'allowed' | 'broken'

export type ServedWorker = {
  readonly workerKey: string
  readonly contractKey: string
  readonly contractTitle: string
  readonly contractor: string
  readonly name: string
  readonly employer: string
  readonly tier: 'vendor' | 'subvendor'
  readonly from: string
  readonly until: string | null
  readonly hasLeft: boolean
  readonly state: 'not-asked' | 'asked' | 'answered'
  readonly confirmation: {
    readonly askedOn: string
    readonly askedBy: string
    readonly means: string
    readonly answeredOn: string | null
    readonly replies: Readonly<Record<Question, Reply | null>>
    readonly evidence: string
  } | null
}

export type CollectedBody = {
  readonly officialOrder: number
  readonly code: string
  readonly name: string
  readonly state: 'missing' | 'wrong' | 'good'
  readonly fileName: string | null
  readonly row: { readonly cells: PerCell<Answer | null> } | null
  readonly faults: readonly { readonly cell: string; readonly says: string }[]
}

type OfCampaign = { readonly campaignNo: number }

export type InspectionViews = {
  inspections: {
    readonly input: Readonly<Record<string, never>>
    readonly answer: { readonly inspections: readonly CampaignLine[] }
  }
  inspection: { readonly input: OfCampaign; readonly answer: { readonly inspection: InspectionSheet | null } }
  'inspection-workers': {
    readonly input: OfCampaign
    readonly answer: { readonly workers: readonly ServedWorker[] }
  }
  'collected-inspections': {
    readonly input: OfCampaign
    readonly answer: { readonly bodies: readonly CollectedBody[]; readonly totals: PerCell<number> }
  }
}

export type InspectionDocuments = {
  'inspection-file': {
    readonly input: OfCampaign & { readonly as: 'xlsx' | 'json' }
    readonly answer: { readonly number: string; readonly fileName: string; readonly files: readonly string[] }
  }
}
