/** What a paper of the office's own is: a review print, a record, a letter. No requester, no fee, no seal; a number. */
import type { z } from 'zod'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'
import type { ResidentChange } from '../record/change.ts'
import { isAssignedCode } from '../record/numbers.ts'
import type { HouseholdNo, PersonNo, ResidentRecord } from '../record/resident.ts'
import type { LookUp, Write } from './act.ts'
import type { Build } from './build.ts'
import type { Paper } from './document.ts'
import type { FilledField } from './form.ts'
import type { Officer } from './officer.ts'
import type { Answers, OfficeDay, Questions } from './question.ts'

/**
 * What stands across every sheet: 見本 on what is only looked at, and on every paper of a town that does not exist.
 * @param number null where it is only looked at on the screen
 */
export const acrossSheets = ({ municipalityCode }: OfficeDay, number: string | null): string =>
  number === null || !isAssignedCode(municipalityCode) ? '見本' : ''

/** A case with what was entered from its paper, and what that comes to if it is approved as it stands. */
export type DraftedCase = {
  readonly caseId: string
  readonly receiptNo: string
  readonly day: string
  /** Title of the event. */
  readonly title: string
  readonly state: string
  readonly draftNo: number
  /** Every field of the form with its value, section by section. */
  readonly sections: readonly { readonly title: string; readonly fields: readonly FilledField[] }[]
  /** As it was entered, whole. */
  readonly content: unknown
  /** Empty where an error stands; of a final case the rows it wrote. */
  readonly changes: readonly ResidentChange[]
  /** The rows of everybody it touches that were there before. */
  readonly before: readonly ResidentRecord[]
}

/** What the register, the area and the case answered. */
export type PrintFacts<L> = Answers & {
  readonly found: L
  readonly drafted: DraftedCase | null
  /** What runs here; only for a paper that tells of it. */
  readonly build?: Build
}

/** A print that has been set. */
export type MadePrint = {
  readonly printId: string
  readonly number: string
  readonly pages: number
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string
  readonly officer: Officer
}

/** One kind of office paper; everything here is pure. `I` is what is asked for, `L` what its area answers. */
export type OfficePaper<I = unknown, L = unknown> = {
  /** Its folder, URL segment, log name and half of its permission (step 'issue'). */
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType<I>
  ask(input: I): Questions
  /** The case it is printed from; the questions kept with its draft are asked as well. */
  caseOf?(input: I): string
  /** True of a paper that tells what runs here. */
  readonly tellsBuild?: boolean
  lookUp(input: I): LookUp
  /** Every reason against it; what stops it altogether goes before everything else. */
  weigh(input: I, facts: PrintFacts<L>): readonly ClassifiedFinding[]
  /** Whose records can be read from the paper: for the log. */
  subjects(input: I, facts: PrintFacts<L>): {
    readonly persons: readonly PersonNo[]
    readonly households: readonly HouseholdNo[]
  }
  /** The number that this print will bear. */
  number(input: I, facts: PrintFacts<L>): string
  /** @param number null for a look at it on the screen, which has none */
  content(input: I, facts: PrintFacts<L>, number: string | null): Paper
  /** The row of the print and whatever it settles. */
  writes(input: I, facts: PrintFacts<L>, made: MadePrint): readonly Write[]
}
