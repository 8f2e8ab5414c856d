/** What a view is: something an officer is shown, with a log row for every person in it. Methods, as in act.ts. */
import type { z } from 'zod'
import type { Provision } from '../law/provision.ts'
import type { Officer } from './officer.ts'
import type { OfficeDay } from './question.ts'

/** SQL giving one row per thing shown: `person_nos bigint[]` (whom it shows) and `row jsonb` (what). */
export type ViewQuery = { readonly text: string; readonly values: readonly unknown[] }

/** What a question names before anybody answers it. */
export type About = {
  readonly persons?: readonly number[]
  readonly households?: readonly number[]
  readonly caseId?: string
}

/**
 * One thing an officer may be shown. `I` is what is asked, `R` a stored row as `query` gives it; a mask is applied by
 * `present`, so that the log and the screen never disagree about whom a row shows.
 */
export type View<I = unknown, R = unknown> = {
  readonly id: string
  readonly title: string
  readonly basis: readonly Provision[]
  readonly schema: z.ZodType<I>
  /** True where the view shows an individual number or resident code. */
  readonly showsNumber?: boolean
  /** True where the search terms themselves are kept, sealed, for the auditor. */
  readonly sealsTerms?: boolean
  /** True where the officer finds the search again among their own. */
  readonly isRemembered?: boolean
  /** Whom and which case the question itself names: for the log, of a denial too. */
  about?(input: I): About
  query(input: I, officer: Officer): ViewQuery
  /** From stored rows to what the screen receives, masks applied. Pure. */
  present(rows: readonly R[], input: I, officer: Officer, office: OfficeDay): unknown
}
