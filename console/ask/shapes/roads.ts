/**
 * Cases on their way over the counter: the home list, one case, the check sheet, the approval box, the day's
 * balance.
 */
import type { Field, Form } from '../../../src/frame/form.ts'
import type { SpokenFinding } from '../problem.ts'
import type { ShownRecord } from './register.ts'

export type CaseState =
  | 'received'
  | 'provisional'
  | 'checked'
  | 'returned'
  | 'parked'
  | 'final'
  | 'requested'
  | 'issued'
  | 'handed-over'
  | 'withdrawn'

export type StepName = 'received' | 'entering' | 'checking' | 'approving' | 'handing' | 'parked'

export type CaseRow = {
  readonly caseId: string
  readonly receiptNo: string
  readonly kind: string
  readonly title?: string
  readonly names: readonly string[]
  readonly state: CaseState
  readonly waitingMinutes: number
  readonly flags: readonly string[]
  /** Name of whoever has it open for entry now. */
  readonly holder: string | null
  readonly mine: boolean
  readonly enteredBy?: string | null
  readonly missing?: readonly string[]
  readonly draftNo: number
  /** The contractor's post at which it lies; null where staff has it. */
  readonly post: { readonly postNo: number; readonly title: string; readonly minutes: number } | null
  /** What a contractor's worker made of it waits for staff. */
  readonly review: boolean
}

export type CounterHome = {
  readonly counts: Readonly<Record<StepName, number>>
  readonly rows: readonly CaseRow[]
}

export type DayBalance = {
  readonly received: number
  readonly byState: Readonly<Partial<Record<CaseState, number>>>
  readonly whole: boolean
}

export type FilerRole =
  'self' | 'head' | 'household-member' | 'agent' | 'statutory-agent' | 'third-party' | 'agency' | 'professional'

export type Filer = {
  readonly role: FilerRole
  readonly name: string
  readonly address?: string
  readonly phone?: string
  readonly relation?: string
  readonly evidence: readonly { readonly kind: string; readonly number?: string }[]
  readonly proxyPaper?: boolean
}

export type MoverPapers = {
  readonly name: string
  /** Who they are in the register, where somebody looked at the reception. */
  readonly personNo?: number
  readonly papersShown: readonly string[]
  readonly papersMissing: readonly string[]
}

export type ScanRef = { readonly scanNo: number; readonly purpose: 'paper' | 'character'; readonly mime: string }

export type CaseStep = {
  readonly step: string
  readonly by_operator: string
  readonly at: string
  readonly reasons: readonly { readonly field?: string; readonly reason: string }[] | null
}

export type CaseView = {
  readonly caseId: string
  readonly receiptNo: string
  readonly day: string
  readonly kind: string
  readonly title: string
  readonly form: Form | null
  readonly state: CaseState
  readonly place: string
  readonly source: string
  readonly filer: Filer
  readonly movers: readonly MoverPapers[]
  readonly note: string | null
  readonly draftNo: number
  /** What was entered last. */
  readonly draft: { readonly draftNo: number; readonly content?: unknown; readonly enteredAt: string } | null
  /** What was kept since and not entered yet. */
  readonly working: { readonly content: unknown; readonly saved_at: string } | null
  readonly spoken: readonly SpokenFinding[]
  readonly enteredBy: string | null
  readonly checkedBy: string | null
  readonly holder: string | null
  readonly holderName: string | null
  readonly holderPlace: string | null
  readonly held: boolean
  readonly steps: readonly CaseStep[] | null
  readonly parked: { readonly reason: string; readonly missing: readonly string[] } | null
  readonly scans: readonly ScanRef[] | null
  readonly persons: readonly number[]
  /** Officers' names by id. */
  readonly names: Readonly<Record<string, string>>
  /** Residents whom the filing names. */
  readonly people: readonly ShownRecord[]
  /** A contractor's entry that staff has not reviewed. */
  readonly review: { readonly opened: boolean } | null
}

export type CheckField = {
  readonly path: string
  readonly label: string
  readonly type: Field['type']
  readonly choices: Field['choices'] | null
  /** Typed again by the checker, and not shown before. */
  readonly rekey: boolean
  readonly value: unknown
}

export type CheckSheet = {
  readonly case: CaseView
  readonly mayCheck: boolean
  readonly fields: readonly CheckField[]
}

export type ApprovalRow = {
  readonly caseId: string
  readonly receiptNo: string
  readonly kind: string
  readonly title?: string
  readonly place: string
  readonly draftNo: number
  readonly names: readonly string[]
  readonly enteredBy: string
  readonly enteredByName: string | null
  readonly checkedBy: string
  readonly checkedByName: string | null
  readonly checkedAt: string
  readonly confirmed: readonly { readonly code: string; readonly note?: string }[]
  readonly content: unknown
  readonly spoken: readonly SpokenFinding[]
  readonly mayApprove: boolean
  readonly people: readonly ShownRecord[]
}

export type ApprovalOutcome = {
  readonly caseId: string
  readonly outcome: 'final' | 'refused' | 'stale'
  readonly findings?: readonly SpokenFinding[]
  readonly persons?: readonly number[]
}

type OfCase = { readonly caseId: string }

export type RoadViews = {
  'counter-home': { readonly input: { readonly everywhere?: boolean }; readonly answer: CounterHome }
  'day-balance': { readonly input: { readonly day: string }; readonly answer: DayBalance }
  case: { readonly input: OfCase; readonly answer: CaseView | null }
  'check-sheet': { readonly input: OfCase; readonly answer: CheckSheet | null }
  'approval-box': {
    readonly input: { readonly place?: string }
    readonly answer: { readonly rows: readonly ApprovalRow[] }
  }
  scan: {
    readonly input: OfCase & { readonly scanNo: number }
    readonly answer: { readonly mime: string; readonly base64: string } | null
  }
}
