/** What a decision is: findings, and the changes that follow when none of them is an error. */
import type { ClassifiedFinding } from '../law/finding.ts'

/** Something owed after the decision: a notice to another office, a letter, a task for the officer. */
export type FollowUp = {
  /** Kind of message or letter: 'notice/move-in', 'letter/head-changed'. */
  readonly kind: string
  readonly personNo: number
  /** The message's content; it names numbers by their id only. */
  readonly content: Readonly<Record<string, unknown>>
}

/** What became of an input held against the facts; `C` is what the road writes: changes of the register, or rows. */
export type Decision<C> = {
  readonly findings: readonly ClassifiedFinding[]
  /** Empty where an error stands. */
  readonly changes: readonly C[]
  readonly followUps: readonly FollowUp[]
}

/** True where the final entry is barred; alerts alone bar nothing once they are confirmed. */
export const hasError = (findings: readonly ClassifiedFinding[]): boolean =>
  findings.some((finding) => finding.class === 'error')

/** A decision that refuses: its findings alone. */
export const refused = (findings: readonly ClassifiedFinding[]): Decision<never> =>
  ({ findings, changes: [], followUps: [] })
