/** From the findings of an act of this area to its decision. */
import type { Write } from '../frame/act.ts'
import { hasError, refused, type Decision } from '../frame/decision.ts'
import type { Officer } from '../frame/officer.ts'
import type { ClassifiedFinding, Finding } from '../law/finding.ts'

/** One write, signed, unless an error stands. */
export const settle = (
  findings: readonly ClassifiedFinding[], op: string, officer: Officer, row: Readonly<Record<string, unknown>>,
): Decision<Write> => hasError(findings) ? refused(findings) : {
  findings, changes: [{ area: 'emergency-inspection', op, row: { ...row, by: officer.operatorId } }], followUps: [],
}

/** An error, at the field it is about. */
export const raised = (finding: Finding, field?: string): ClassifiedFinding =>
  ({ ...finding, class: 'error', ...(field === undefined ? {} : { field }) })

/** The same as a care to take. */
export const asAlert = (finding: ClassifiedFinding): ClassifiedFinding => ({ ...finding, class: 'alert' })

/** What is found where a condition holds. */
export const when = (holds: boolean, finding: ClassifiedFinding): readonly ClassifiedFinding[] => holds ? [finding] : []
