/** From the objections to an act of this area to its decision. */
import type { Write } from '../frame/act.ts'
import { hasError, refused, type Decision } from '../frame/decision.ts'
import type { ClassifiedFinding, Finding } from '../law/finding.ts'

/** Every objection of this area is an error: data leaves as approved, or not at all. */
export const errors = (...found: readonly (Finding | readonly Finding[] | undefined)[]): readonly ClassifiedFinding[] =>
  found.flat().filter((finding) => finding !== undefined).map((finding) => ({ ...finding, class: 'error' }))

/** One write, unless an error stands. */
export const settle = (
  findings: readonly ClassifiedFinding[], op: string, row: Readonly<Record<string, unknown>>,
): Decision<Write> =>
  hasError(findings) ? refused(findings) : { findings, changes: [{ area: 'media', op, row }], followUps: [] }
