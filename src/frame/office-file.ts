/** What a file of the office's own is: a report as a spreadsheet or for a machine; never anything of a resident. */
import type { z } from 'zod'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'
import type { LookUp, Write } from './act.ts'
import type { Json } from './document.ts'
import type { Officer } from './officer.ts'
import type { Answers, Questions } from './question.ts'
import type { Workbook } from './workbook.ts'

/** What the file holds; the desk makes bytes of it. */
export type FileContent =
  | { readonly is: 'workbook'; readonly workbook: Workbook }
  | { readonly is: 'json'; readonly value: Json }

/** A file that has been made. */
export type MadeFile = {
  readonly fileId: string
  readonly number: string
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string
  readonly officer: Officer
}

/** What the register and the area answered. */
export type FileFacts<L> = Answers & { readonly found: L }

/**
 * One kind of file, numbered and logged like an office paper; everything here is pure. It answers for governance, not
 * for residents: what is told of them leaves through the door alone. `I` is what is asked for, `L` what its area knows.
 */
export type OfficeFile<I = unknown, L = unknown> = {
  /** Its folder, URL segment, log name and half of its permission (step 'issue'). */
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType<I>
  ask(input: I): Questions
  lookUp(input: I): LookUp
  /** Every reason against it. */
  weigh(input: I, facts: FileFacts<L>): readonly ClassifiedFinding[]
  /** The number that this file will bear. */
  number(input: I, facts: FileFacts<L>): string
  /** Name under which it is saved, without the number. */
  fileName(input: I, facts: FileFacts<L>): string
  content(input: I, facts: FileFacts<L>, number: string): FileContent
  /** The row of the issue and whatever it settles. */
  writes(input: I, facts: FileFacts<L>, made: MadeFile): readonly Write[]
}
