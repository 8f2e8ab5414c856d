/** The approval itself: how many filings and whom they concern, said before; what came of each, told after. */
import { useState } from 'react'
import type { ApprovalOutcome, ApprovalRow } from '../../ask/shapes/roads.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import type { Notes } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { alertsToConfirm } from './picks.ts'

type ApproveProps = {
  rows: readonly ApprovalRow[]
  onOutcomes: (outcomes: readonly ApprovalOutcome[]) => void
  onClose: () => void
}

export function ApproveDialog({ rows, onOutcomes, onClose }: ApproveProps) {
  const approving = useAct<{ readonly outcomes: readonly ApprovalOutcome[] }>('approve')
  const [left, setLeft] = useState<readonly ApprovalRow[]>(rows)
  const [outcomes, setOutcomes] = useState<readonly ApprovalOutcome[]>([])
  const [notes, setNotes] = useState<Notes>({})
  const alerts = alertsToConfirm(outcomes)
  const approve = async (): Promise<void> => {
    const confirmed = alerts.map(({ code }) => (notes[code] ? { code, note: notes[code] } : { code }))
    const done = await approving.run({ cases: left.map(({ caseId, draftNo }) => ({ caseId, draftNo, confirmed })) })
    if (done === undefined) return
    onOutcomes(done.outcomes)
    setOutcomes(done.outcomes)
    const asked = new Set(
      done.outcomes.filter((each) => alertsToConfirm([each]).length > 0).map(({ caseId }) => caseId),
    )
    setLeft(left.filter(({ caseId }) => asked.has(caseId)))
    if (asked.size === 0) onClose()
  }
  return (
    <ConfirmDialog
      title={alerts.length > 0 ? say.approval.alertsTitle : say.approval.approveTitle(left.length)}
      action="approve"
      size="medium"
      reads
      alerts={alerts}
      notes={notes}
      onNote={(code, note) => setNotes((now) => ({ ...now, [code]: note }))}
      busy={approving.busy}
      onDo={() => void approve()}
      onClose={onClose}
    >
      <ol className="approve-list">
        {left.map(({ caseId, receiptNo, names }) => (
          <li key={caseId}>
            <b>{receiptNo}</b>
            <span className="names">{names.join('、')}</span>
            <span className="soft">{say.approval.people(names.length)}</span>
          </li>
        ))}
      </ol>
      {approving.busy ? <progress className="wide" aria-label={say.approval.working} /> : null}
      <ProblemNote problem={approving.problem} />
    </ConfirmDialog>
  )
}
