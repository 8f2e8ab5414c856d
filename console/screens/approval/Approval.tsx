/** 決裁箱: checked filings, one by one or many at once; what each changes is read before it is approved. */
import { useState } from 'react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { slot, useKept } from '../../app/kept.ts'
import type { ApprovalOutcome, ApprovalRow } from '../../ask/shapes/roads.ts'
import { useView } from '../../ask/useView.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { RowGrid, focusRow } from '../../parts/RowGrid/RowGrid.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { ApproveDialog } from './ApproveDialog.tsx'
import { approvalColumns } from './columns.tsx'
import { ApprovalSheet } from './ApprovalSheet.tsx'
import { ReturnDialog } from './ReturnDialog.tsx'
import { AT_MOST, pickAll, toApprove, togglePick } from './picks.ts'
import './Approval.css'

type Kept = {
  readonly selected: string | null
  readonly picked: readonly string[]
  readonly outcomes: Readonly<Record<string, ApprovalOutcome>>
}
const kept = slot<Kept>(() => ({ selected: null, picked: [], outcomes: {} }))

export default function Approval() {
  const navigate = useNavigate()
  const begin = useRouterState({ select: ({ location }) => location.state.caseId })
  const [state, keep] = useKept(kept, '')
  const box = useView('approval-box', {}, { keep: true })
  const [dialog, setDialog] = useState<'approve' | 'return' | null>(null)
  const rows = box.answer?.rows ?? []
  const selected = state.selected ?? begin ?? null
  const chosen = rows.find(({ caseId }) => caseId === selected) ?? rows[0]
  const wanted = toApprove(
    rows.filter(({ caseId }) => state.outcomes[caseId]?.outcome !== 'final'),
    state.picked,
    chosen?.caseId ?? null,
  )
  const pick = (row: ApprovalRow | undefined): void => {
    if (row?.mayApprove === true) keep((now) => ({ ...now, picked: togglePick(now.picked, row.caseId) }))
  }
  const refresh = (): void => {
    keep((now) => ({ ...now, picked: [], outcomes: {} }))
    box.again()
  }
  const told = (outcomes: readonly ApprovalOutcome[]): void =>
    keep((now) => ({ ...now, picked: [], outcomes: { ...now.outcomes, ...byCase(outcomes) } }))
  return (
    <Work
      screen="approval"
      keys={{
        pick: chosen === undefined ? null : () => pick(chosen),
        pickAll: rows.length === 0 ? null : () => keep((now) => ({ ...now, picked: pickAll(rows, now.picked) })),
        refresh,
        sendBack: chosen === undefined ? null : () => setDialog('return'),
        nextFinding: nextWithFindings(rows, selected),
        approve: wanted.length === 0 ? null : { run: () => setDialog('approve'), count: wanted.length },
        back: () => void navigate({ to: '/' }),
      }}
      beside={
        <p className="soft push">
          {say.approval.picked(state.picked.length, rows.length)}　{say.approval.atMost(AT_MOST)}
        </p>
      }
    >
      <div className="approval">
        <ProblemNote problem={box.problem} onAgain={box.again} />
        <RowGrid
          label={say.frame.titles.approval}
          columns={approvalColumns(state.picked, state.outcomes)}
          rows={rows}
          keyOf={({ caseId }) => caseId}
          selected={selected}
          onSelect={(key) => keep((now) => ({ ...now, selected: key }))}
          onOpen={() => wanted.length > 0 && setDialog('approve')}
          onSpace={pick}
          rowClass={({ mayApprove }) => (mayApprove ? '' : 'barred')}
          empty={box.loading ? say.frame.loading : say.approval.empty}
          autoFocus
        />
        <ApprovalSheet row={chosen} outcome={state.outcomes[chosen?.caseId ?? '']} />
      </div>
      {dialog === 'approve' ? (
        <ApproveDialog rows={wanted} onOutcomes={told} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === 'return' && chosen !== undefined ? (
        <ReturnDialog row={chosen} onDone={refresh} onClose={() => setDialog(null)} />
      ) : null}
    </Work>
  )
}

const byCase = (outcomes: readonly ApprovalOutcome[]): Kept['outcomes'] =>
  Object.fromEntries(outcomes.map((each) => [each.caseId, each]))

/** F8 walks the filings somebody has something to say about. */
const nextWithFindings = (rows: readonly ApprovalRow[], selected: string | null): Handler => {
  const told = rows.filter(({ spoken }) => spoken.length > 0)
  const next = told[(told.findIndex(({ caseId }) => caseId === selected) + 1) % told.length]
  return next === undefined ? null : { run: () => focusRow(document, next.caseId), count: told.length }
}
