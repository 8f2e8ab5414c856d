/** The columns of the approval box. */
import { kindTitle } from '../../app/kinds.ts'
import type { ApprovalOutcome, ApprovalRow } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { Tick } from '../../parts/RowGrid/Tick.tsx'

type Outcomes = Readonly<Record<string, ApprovalOutcome>>

export const approvalColumns = (picked: readonly string[], outcomes: Outcomes): readonly Column<ApprovalRow>[] => [
  {
    id: 'picked',
    title: say.approval.columns.picked,
    width: '3.5rem',
    cell: (row) => <Picked row={row} isPicked={picked.includes(row.caseId)} />,
  },
  {
    id: 'receiptNo',
    title: say.home.columns.receiptNo,
    width: '9.5rem',
    cell: ({ receiptNo }) => <b>{receiptNo}</b>,
  },
  { id: 'kind', title: say.home.columns.title, width: '6rem', cell: ({ kind, title }) => title ?? kindTitle(kind) },
  {
    id: 'names',
    title: say.home.columns.names,
    cell: ({ names: [first = '', ...rest] }) => (
      <span className="names cut">
        <span>{first}</span>
        {rest.length > 0 ? <span className="soft">　{say.home.andOthers(rest.length)}</span> : null}
      </span>
    ),
  },
  {
    id: 'findings',
    title: say.approval.columns.findings,
    width: '7.5rem',
    cell: (row) => <Findings row={row} outcome={outcomes[row.caseId]} />,
  },
]

function Picked({ row, isPicked }: { row: ApprovalRow; isPicked: boolean }) {
  if (!row.mayApprove) return <span title={say.approval.barred}>－</span>
  return <Tick on={isPicked} />
}

function Findings({ row, outcome }: { row: ApprovalRow; outcome: ApprovalOutcome | undefined }) {
  if (outcome?.outcome === 'final') return <span className="mark good">✓ {say.states.final}</span>
  if (outcome?.outcome === 'refused') return <span className="mark bad-line">✕ {say.approval.refused}</span>
  if (outcome?.outcome === 'stale') return <span className="mark care">▲ {say.approval.stale}</span>
  if (!row.mayApprove) return <span className="mark plain">{say.approval.barred}</span>
  return row.spoken.length === 0 ? null : <span className="mark care">▲ {row.spoken.length}</span>
}
