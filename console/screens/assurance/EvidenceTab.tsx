/** 台帳（証跡）: dated evidence of what only people can do, with what is overdue for review. [第8-1(8)ア] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Evidence } from '../../ask/shapes/assurance.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { AssuranceWork } from './AssuranceWork.tsx'
import type { TabProps } from './AssuranceWork.tsx'
import { EvidenceDialog, WithdrawDialog } from './GovernDialogs.tsx'
import { dayText } from './words.ts'

export function EvidenceTab({ onTab }: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'register' | 'withdraw' | null>(null)
  const found = useView('evidence', {}, { keep: true })
  const rows = found.answer?.evidence ?? []
  const chosen = rows.find((row) => keyOf(row) === selected) ?? rows[0]
  const mayWithdraw =
    chosen !== undefined && chosen.withdrawnOn === null && may(session, 'perform', 'withdraw-evidence')
  const ends = { onDone: found.again, onClose: () => setDialog(null) }
  return (
    <AssuranceWork
      tab="evidence"
      onTab={onTab}
      actions={{
        refresh: found.again,
        addOne: may(session, 'perform', 'register-evidence') ? () => setDialog('register') : null,
        stopOne: mayWithdraw ? () => setDialog('withdraw') : null,
      }}
    >
      <div className="assurance-whole">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.assurance.tabs.evidence}
          columns={COLUMNS}
          rows={rows}
          keyOf={keyOf}
          selected={selected}
          onSelect={select}
          empty={found.loading ? say.frame.loading : say.assurance.empty.evidence}
          autoFocus
        />
      </div>
      {dialog === 'register' ? <EvidenceDialog clause="" {...ends} /> : null}
      {dialog === 'withdraw' && chosen !== undefined ? <WithdrawDialog of={chosen} {...ends} /> : null}
    </AssuranceWork>
  )
}

const keyOf = ({ evidenceNo }: Evidence): string => String(evidenceNo)

const COLUMNS: readonly Column<Evidence>[] = [
  { id: 'clause', title: say.assurance.columns.clause, width: '9rem', cell: ({ clause }) => <b>{clause}</b> },
  { id: 'asked', title: say.assurance.columns.asked, cell: ({ clauseTitle }) => clauseTitle },
  { id: 'title', title: say.assurance.columns.title, cell: ({ title, note }) => [title, note].join('　').trim() },
  { id: 'owner', title: say.assurance.columns.owner, width: '9rem', cell: ({ owner }) => owner },
  { id: 'document', title: say.assurance.columns.document, width: '10rem', cell: ({ document }) => document },
  { id: 'dated', title: say.assurance.columns.datedOn, width: '9.5rem', cell: ({ datedOn }) => dayText(datedOn) },
  {
    id: 'review',
    title: say.assurance.columns.reviewOn,
    width: '9.5rem',
    cell: ({ reviewOn }) => (reviewOn === null ? '－' : dayText(reviewOn)),
  },
  { id: 'state', title: say.assurance.columns.state, width: '11rem', cell: stateCell },
]

function stateCell({ withdrawnOn, overdue, applies }: Evidence) {
  if (withdrawnOn !== null) return <span className="mark bad-line">{say.assurance.withdrawn}</span>
  if (overdue) return <span className="mark bad-line">✕ {say.assurance.overdue}</span>
  return applies ? '' : <span className="mark plain">{say.assurance.notApplicable}</span>
}
