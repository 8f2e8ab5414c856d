/** A paper as the acts of this area know it, and the question that asks for it. */
import { certificateDocuments } from '../certificates/acts.ts'
import type { LookUp } from '../frame/act.ts'
import type { CivilDay } from '../law/calendar.ts'
import type { Medium, PaperKind } from './paper-kinds.ts'

/** One paper: what it is of, where it lies, the last day it is kept, and what became of it. */
export type KnownPaper = {
  readonly paperId: string
  readonly kind: PaperKind
  /** Receipt number, or the number of the first copy of a request without a case. */
  readonly label: string
  readonly receivedOn: CivilDay
  /** Where its case stands; 'final' where there is none. */
  readonly state: string
  readonly persons: readonly number[]
  readonly placing: { readonly placingNo: number; readonly medium: Medium; readonly place: string } | null
  readonly keptUntil: CivilDay
  /** True where the office wants a second person at its disposal. */
  readonly witnessed: boolean
  readonly disposedOn: CivilDay | null
}

/** What the area answers about papers. */
export type PapersFound = {
  readonly papers: readonly KnownPaper[]
  /** False where a witness is named whom the office does not know. */
  readonly isWitnessKnown: boolean
}

/** The kinds of case that are requests for a paper. */
export const requestKinds = (): readonly string[] => certificateDocuments.map(({ id }) => id)

/** The question to the area. */
export const lookUpPapers = (papers: readonly string[], witness: string | null): LookUp =>
  ({ area: 'papers', what: 'papers', of: { papers, witness, requestKinds: requestKinds() } })

/** Everybody whom the papers are about, for the log. */
export const personsOn = ({ papers }: PapersFound): readonly number[] =>
  [...new Set(papers.flatMap(({ persons }) => persons))]
