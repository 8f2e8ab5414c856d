/** Which filings are picked for approval, and what came of each. Pure. */
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ApprovalOutcome, ApprovalRow } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'

/** More than this at one press is nobody's decision. [STD 4.0.8] */
export const AT_MOST = 50

export const togglePick = (picked: readonly string[], caseId: string): readonly string[] =>
  picked.includes(caseId) ? picked.filter((each) => each !== caseId) : [...picked, caseId].slice(0, AT_MOST)

/** All that the officer may approve, at most so many; none, where all of them are picked already. */
export const pickAll = (rows: readonly ApprovalRow[], picked: readonly string[]): readonly string[] => {
  const all = rows
    .filter(({ mayApprove }) => mayApprove)
    .map(({ caseId }) => caseId)
    .slice(0, AT_MOST)
  return all.every((caseId) => picked.includes(caseId)) ? [] : all
}

/** The picked ones; where none is, the one under the cursor. */
export const toApprove = (
  rows: readonly ApprovalRow[],
  picked: readonly string[],
  selected: string | null,
): readonly ApprovalRow[] => {
  const wanted = picked.length > 0 ? picked : selected === null ? [] : [selected]
  return rows.filter(({ caseId, mayApprove }) => mayApprove && wanted.includes(caseId))
}

/** Alerts that first appeared at approval: the approver confirms them. Nothing where an error stands as well. */
export const alertsToConfirm = (outcomes: readonly ApprovalOutcome[]): readonly SpokenFinding[] => {
  const byCode = new Map<string, SpokenFinding>()
  for (const { findings = [] } of outcomes) {
    if (findings.some((finding) => finding.class === 'error')) continue
    for (const finding of findings) byCode.set(finding.code, finding)
  }
  return [...byCode.values()]
}

/** Why this officer may not approve it, as far as the row says. */
export const ownOf = ({ enteredBy, checkedBy }: ApprovalRow, operatorId: string): string =>
  enteredBy === operatorId ? say.approval.own : checkedBy === operatorId ? say.approval.ownCheck : say.approval.barred
