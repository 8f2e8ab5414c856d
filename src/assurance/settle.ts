/** From the findings of an act of this area to its decision. */
import type { Write } from '../frame/act.ts'
import { hasError, refused, type Decision } from '../frame/decision.ts'
import type { ClassifiedFinding, Finding } from '../law/finding.ts'

/** Every objection of this area is an error: what governs is in order, or nothing rests on it. */
export const errors = (found: readonly (Finding | undefined)[]): readonly ClassifiedFinding[] =>
  found.filter((finding) => finding !== undefined).map((finding) => ({ ...finding, class: 'error' }))

/** One write, unless an error stands. */
export const settle = (
  findings: readonly ClassifiedFinding[], op: string, row: Readonly<Record<string, unknown>>,
): Decision<Write> =>
  hasError(findings) ? refused(findings) : { findings, changes: [{ area: 'assurance', op, row }], followUps: [] }
