/** Papers on the shelf, review prints, and letters owed: what the server answers of them. */

export type PaperKind = 'notification' | 'certificate-request' | 'ex-officio-record'
export type ShelfList = 'to-file' | 'kept' | 'due' | 'disposed'
export type Medium = 'box' | 'scan' | 'returned'
export type DisposalMethod = 'shredded' | 'dissolved' | 'burned'

export type ShelfPaper = {
  readonly paperId: string
  readonly kind: PaperKind
  readonly label: string
  readonly receivedOn: string
  /** Kind of the case; null where the person is hidden from the officer. */
  readonly title: string | null
  readonly names: readonly string[]
  readonly placing: { readonly medium: Medium; readonly place: string } | null
  readonly years: number
  readonly keptUntil: string
  readonly witnessed: boolean
  readonly disposal: {
    readonly disposedOn: string
    readonly method: DisposalMethod
    readonly witness: string | null
    readonly disposedBy: string
    readonly note: string | null
  } | null
  readonly blocked: 'none' | 'error'
}

export type ReviewPrint = {
  readonly printId: string
  readonly printNo: string
  readonly receiptNo: string
  readonly title: string
  readonly state: string
  readonly printedAt: string
  readonly printedBy: string | null
  readonly pages: number
  readonly dueOn: string
  readonly isOverdue: boolean
  readonly destroyed: { readonly at: string; readonly by: string | null; readonly method: DisposalMethod } | null
}

export type Period = {
  readonly fromDay: string
  readonly years: number
  readonly witnessed: boolean
  readonly provision: string
}
export type KindPeriod = {
  readonly kind: PaperKind
  /** Null: the law's own period. */
  readonly now: Period | null
  readonly later: readonly Period[]
}

export type LetterKind = 'letter/head-changed' | 'letter/choose-head' | 'letter/acceptance' | 'letter/ex-officio'

export type OwedLetter = {
  readonly messageNo: number
  readonly kind: LetterKind
  readonly addressee: string
  readonly personNo: number
  readonly owedOn: string
  readonly needsAllowance: boolean
  readonly allowed: { readonly sendTo: 'usual' | 'newest'; readonly allowedBy: string; readonly reason: string } | null
  readonly settled: {
    readonly fate: 'printed' | 'dropped'
    readonly letterNo: string | null
    readonly on: string
    readonly by: string | null
    readonly reason: string | null
  } | null
}

export type SheetRow = {
  readonly recordId: string
  readonly recordNo: string
  readonly caseId: string
  readonly receiptNo: string
  /** Kind of the case; null where the person is hidden from the officer. */
  readonly title: string | null
  readonly names: readonly string[]
  readonly state: string
  readonly ground: 'notice' | 'inspection' | 'request' | 'other'
  readonly note: string
  readonly openedOn: string
  readonly openedBy: string | null
  readonly prints: number
}

export type ShelfViews = {
  'ex-officio-records': {
    readonly input: { readonly caseId: string | null }
    readonly answer: { readonly records: readonly SheetRow[] }
  }
  papers: {
    readonly input: { readonly list: ShelfList; readonly kind: PaperKind | null; readonly find: string }
    readonly answer: { readonly papers: readonly ShelfPaper[]; readonly more: boolean }
  }
  'review-prints': {
    readonly input: { readonly destroyed: boolean }
    readonly answer: { readonly prints: readonly ReviewPrint[] }
  }
  retention: {
    readonly input: Readonly<Record<string, never>>
    readonly answer: { readonly minimum: number; readonly kinds: readonly KindPeriod[] }
  }
  'letters-owed': {
    readonly input: { readonly settled: boolean; readonly kind: LetterKind | null }
    readonly answer: { readonly letters: readonly OwedLetter[] }
  }
}

/** An office paper: a look at it, or the print with its number. */
export type PrintAnswer = {
  readonly number?: string
  readonly pages: number
  readonly files: readonly string[]
}

export type ShelfDocuments = {
  'self-check': { readonly input: Readonly<Record<string, never>>; readonly answer: PrintAnswer }
  'ex-officio-record': { readonly input: { readonly caseId: string }; readonly answer: PrintAnswer }
  'review-print': { readonly input: { readonly caseId: string }; readonly answer: PrintAnswer }
  'choose-head-list': { readonly input: Readonly<Record<string, never>>; readonly answer: PrintAnswer }
  letter: { readonly input: { readonly messageNo: number }; readonly answer: PrintAnswer }
  'inspection-report': { readonly input: { readonly campaignNo: number }; readonly answer: PrintAnswer }
}
export type PrintId = keyof ShelfDocuments
