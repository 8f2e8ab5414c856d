/** What a document is: a paper that leaves the office, set from the register as it stands, every copy numbered. */
import type { z } from 'zod'
import type { CivilDay } from '../law/calendar.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { Provision } from '../law/provision.ts'
import type { HouseholdNo, NumberId, PersonNo } from '../record/resident.ts'
import type { LookUp, Write } from './act.ts'
import type { Officer } from './officer.ts'
import type { Answers, Questions } from './question.ts'

/** 発行番号 of one copy; its parts are printed in this order, the page behind them. [STD 5.5] */
export type IssueNo = {
  readonly issuedOn: CivilDay
  readonly municipality: string
  /** 発行端末名番号 and 発行プリンタ番号; empty where the device cannot be told. */
  readonly terminalNo: string
  readonly printerNo: string
  readonly serial: number
}

/** What makes a paper this copy. A preview has no number and no seal, and says so on every page. [STD 10.7] */
export type CopyMark = IssueNo | 'preview'

/** Digits of the numbers that a paper prints, handed over at the moment of setting and by nobody but the desk. */
export type OpenedNumbers = Readonly<Record<NumberId, string>>

/** Anything JSON has a word for. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** A paper ready to be set: the name of its layout and what the layout receives, inert. */
export type Paper = {
  readonly layout: string
  /** Title of the file, without personal data. */
  readonly title: string
  readonly pages: number
  readonly content: Json
}

/** What a paper costs, and where that is written. [手数料条例] */
export type Fee = {
  readonly yenPerCopy: number
  readonly yen: number
  readonly provision: string
  /** Reason for asking nothing, if nothing is asked. */
  readonly exemption: string | null
}

/** What the register and the certificate area answered. */
export type DocumentFacts<L> = Answers & { readonly found: L }

/** A copy that has been set: which bytes carry which number. */
export type MadeCopy = {
  readonly issueId: string
  readonly issueNo: IssueNo
  readonly pages: number
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256: string
}

/** All copies of one issue, and who made them. */
export type MadeDocument = {
  readonly requestId: string
  readonly caseId: string | null
  readonly officer: Officer
  readonly copies: readonly MadeCopy[]
}

/**
 * One kind of paper. The desk asks, weighs, opens the numbers, sets each copy, and writes request, issues and log at
 * once; everything here is pure. `I` is the request record, `L` what the certificate area keeps in force that day.
 */
export type Document<I = unknown, L = unknown> = {
  /** Its folder, URL segment, log name and half of its permission (step 'issue'). */
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType<I>
  readonly layout: string
  ask(input: I): Questions
  lookUp(input: I): LookUp
  /**
   * Why nothing may be told at all, not even what is wrong with the request; empty where nothing stands in the way.
   * Asked again whenever the paper would leave once more.
   */
  stopped(input: I, facts: DocumentFacts<L>): readonly ClassifiedFinding[]
  /** Every reason against it and every care it wants, all at once; what stops it goes before everything else. */
  weigh(input: I, facts: DocumentFacts<L>): readonly ClassifiedFinding[]
  /** Whose records can be read from the paper: for the log and the history of issues. */
  subjects(input: I, facts: DocumentFacts<L>): {
    readonly persons: readonly PersonNo[]
    readonly households: readonly HouseholdNo[]
  }
  fee(input: I, facts: DocumentFacts<L>): Fee
  /** One number for each copy, following on from the last one of the device and the day. */
  issueNos(input: I, facts: DocumentFacts<L>): readonly IssueNo[]
  /** Numbers to open for the paper; empty unless they were asked for and may be given. */
  numbers(input: I, facts: DocumentFacts<L>): readonly NumberId[]
  content(input: I, facts: DocumentFacts<L>, mark: CopyMark, numbers: OpenedNumbers): Paper
  /** The request and one issue for each copy, as rows. */
  writes(input: I, facts: DocumentFacts<L>, made: MadeDocument): readonly Write[]
}

/** A file that has been set. */
export type Pdf = { readonly bytes: Uint8Array; readonly sha256: string; readonly pages: number }

/** Sets papers. Same paper and same time give the same bytes. Throws PaperFailure. */
export type PdfMaker = {
  /** `at`: time of issue, ISO 8601; it becomes the creation time inside the file. */
  readonly make: (paper: Paper, at: string) => Promise<Pdf>
  readonly close: () => Promise<void>
}

/** A paper could not be set; no bytes left the maker. */
export class PaperFailure extends Error {
  readonly code: 'font-missing' | 'glyph-missing' | 'layout-broken'
  /** Which item of the paper, where one can be named. */
  readonly item: string | undefined

  constructor(code: PaperFailure['code'], message: string, item?: string) {
    super(message)
    this.name = 'PaperFailure'
    this.code = code
    this.item = item
  }
}
