/** The case (受付) as the roads know it: what was received, what was entered from it, and where it stands. */
import type { Json } from '../frame/document.ts'
import { fromRow } from '../frame/key-case.ts'
import type { Questions } from '../frame/question.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Confirmation } from './desk.ts'
import { DeskFailure } from './errors.ts'

export const CASE_STATES = [
  'received', 'provisional', 'checked', 'returned', 'parked', 'final',
  'requested', 'issued', 'handed-over', 'withdrawn',
] as const
export type CaseState = (typeof CASE_STATES)[number]

/** What was entered, whole; a row of its own each time. */
export type Draft = {
  readonly draftNo: number
  readonly content: Json
  readonly questions: Questions
  readonly findings: readonly ClassifiedFinding[]
  readonly confirmed: readonly Confirmation[]
  readonly enteredBy: string
  readonly enteredAt: string
}

/** A case as it stands. */
export type FilingCase = {
  readonly caseId: string
  readonly receiptNo: string
  readonly day: string
  readonly kind: string
  readonly state: CaseState
  readonly revision: number
  readonly place: string
  readonly terminal: string
  readonly source: string
  readonly filer: Json
  readonly movers: Json
  /** What a machine read from the certificate, as it filled the form. */
  readonly machineRead: Json
  readonly draftNo: number
  readonly enteredBy: string | null
  readonly checkedBy: string | null
  readonly approvedBy: string | null
  readonly holder: string | null
  readonly holderName: string | null
  readonly holderPlace: string | null
  /** True while the holder's lease runs. */
  readonly held: boolean
  readonly draft: Draft | null
}

/** A row of `filing.case_of`: the case with its columns as keys, and its newest draft inside. */
export type StoredCase = Readonly<Record<string, unknown>> & {
  readonly draft?: Readonly<Record<string, unknown>> | null
}

/** From the row of `filing.case_of`, whose columns are this type's keys. */
export const filingCase = (row: StoredCase): FilingCase =>
  ({ ...fromRow(row), draft: row.draft ? fromRow(row.draft) : null }) as FilingCase

/** The case, in one of the states a step may be taken from; otherwise somebody was faster. */
export const caseIn = (known: FilingCase | null, ...states: readonly CaseState[]): FilingCase => {
  if (known === null) throw new DeskFailure('not-found')
  if (!states.includes(known.state)) throw new DeskFailure('stale', { state: known.state })
  return known
}

/** Nobody else holds the case just now. */
export const assertFree = (known: FilingCase, operatorId: string): void => {
  if (known.held && known.holder !== operatorId) {
    throw new DeskFailure('held', { holder: known.holderName, place: known.holderPlace })
  }
}
