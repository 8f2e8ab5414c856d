/** What a road means to do once everything is known: the one value that is sealed and applied, or refused. */
import type { Write } from '../frame/act.ts'
import type { FollowUp } from '../frame/decision.ts'
import type { ClassifiedFinding } from '../law/finding.ts'
import type { ResidentChange } from '../record/change.ts'
import type { Confirmation } from './desk.ts'

/** Everything that one order comes to. Where a finding objects, only the refusal is written, and only to the log. */
export type Intent = {
  readonly findings: readonly ClassifiedFinding[]
  /** Confirmations that count: the caller's, or those kept with a draft. */
  readonly confirmed: readonly Confirmation[]
  readonly changes: readonly ResidentChange[]
  readonly followUps: readonly FollowUp[]
  readonly writes: readonly Write[]
  readonly answer: Readonly<Record<string, unknown>>
  readonly caseId: string | null
  /** Everybody shown or touched, for the log. */
  readonly persons: readonly number[]
  readonly households: readonly number[]
  readonly numberShown: boolean
  /** The approval it is done under, where one is needed. */
  readonly approval: string | null
  /** Further facts for the log; no personal data. */
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
}

export const NOTHING_INTENDED: Intent = {
  findings: [], confirmed: [], changes: [], followUps: [], writes: [], answer: {}, caseId: null,
  persons: [], households: [], numberShown: false, approval: null, detail: {},
}

/** The findings that stop it: every error, and every alert nobody has confirmed. */
export const objections = ({ findings, confirmed }: Intent): readonly ClassifiedFinding[] => {
  const answered = new Set(confirmed.map(({ code }) => code))
  return findings.filter((finding) => finding.class === 'error' || !answered.has(finding.code))
}
