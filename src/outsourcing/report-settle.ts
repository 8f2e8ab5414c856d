/** How the acts on reports, incidents and checks end: refused with every reason, or one row of the act's name. */
import type { LookUp, Write } from '../frame/act.ts'
import { hasError, refused, type Decision } from '../frame/decision.ts'
import type { Officer } from '../frame/officer.ts'
import type { Answers } from '../frame/question.ts'
import type { ClassifiedFinding, Finding } from '../law/finding.ts'

/** One row, signed and dated. */
export const settled = (
  op: string, row: Readonly<Record<string, unknown>>, findings: readonly ClassifiedFinding[],
  by: { readonly officer: Officer; readonly facts: Pick<Answers, 'office'> },
): Decision<Write> =>
  hasError(findings) ? refused(findings) : {
    findings,
    changes: [{ area: 'outsourcing', op, row: { ...row, by: by.officer.operatorId, at: by.facts.office.now } }],
    followUps: [],
  }

/** The question to the area. */
export const askOf = (what: string, of: unknown): LookUp => ({ area: 'outsourcing', what, of })

/** The reason, where it stands. */
export const errorIf = (stands: boolean, finding: Finding): readonly ClassifiedFinding[] =>
  stands ? [{ ...finding, class: 'error' }] : []
