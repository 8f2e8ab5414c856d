/** 交付履歴: every copy on which the person is printed, and what became of it. [STD 1.3.8] */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { momentText } from '../../app/moment.ts'
import { may, useSession } from '../../app/session.ts'
import type { IssuedCopy } from '../../ask/shapes/papers.ts'
import { useView } from '../../ask/useView.ts'
import { kindTitle } from '../../app/kinds.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { HandOverDialog } from '../hand-over/HandOverDialog.tsx'
import { wantsComparing } from '../hand-over/hand-over.ts'
import { issueNoText } from '../issue/request.ts'
import { CopyMark } from './CopyMark.tsx'

export function IssuesTab({ personNo }: { personNo: number }) {
  const found = useView('issue-history', { personNo })
  const session = useSession()
  const navigate = useNavigate()
  const [selected, select] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<IssuedCopy | null>(null)
  /** Under a receipt number the copies leave together, compared with it; without one, copy by copy. */
  const handOver = (copy: IssuedCopy): void => {
    if (copy.state !== 'issued' || !may(session, 'hand-over', 'hand-over')) return
    if (copy.caseId === null) setLeaving(copy)
    else void navigate({ to: '/hand-over/$caseId', params: { caseId: copy.caseId } })
  }
  return (
    <>
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <RowGrid
        label={say.record.tabs.issues}
        columns={COLUMNS}
        rows={found.answer?.copies ?? []}
        keyOf={({ issueId }) => issueId}
        selected={selected}
        onSelect={select}
        onOpen={handOver}
        empty={found.loading ? say.frame.loading : say.record.noIssues}
      />
      {leaving === null ? null : (
        <HandOverDialog
          copies={[leaving]}
          of={{ householdNo: leaving.householdNo, persons: leaving.persons }}
          requester={leaving.requester.name}
          comparing={wantsComparing(leaving)}
          onDone={found.again}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  )
}

const COLUMNS: readonly Column<IssuedCopy>[] = [
  { id: 'at', title: say.log.columns.at, width: '14.5rem', cell: ({ issuedAt }) => momentText(issuedAt) },
  { id: 'kind', title: say.home.columns.title, width: '10rem', cell: ({ kind }) => kindTitle(kind) },
  { id: 'no', title: say.issue.issueNo, cell: (copy) => issueNoText(copy) },
  {
    id: 'requester',
    title: say.issue.sections.requester,
    width: '17rem',
    cell: ({ requester, requesterCategory }) => (
      <>
        <span className="names">{requester.name}</span>
        <span className="soft">　{say.requesters[requesterCategory]}</span>
      </>
    ),
  },
  {
    id: 'number',
    title: say.log.columns.number,
    width: '6rem',
    cell: ({ numberShown }) => (numberShown ? <span className="mark care">▲ {say.log.shown}</span> : ''),
  },
  {
    id: 'fee',
    title: say.issue.fields.fee,
    width: '6rem',
    numeric: true,
    cell: ({ feeYen }) => say.cash.yen(feeYen),
  },
  { id: 'state', title: say.person.status, width: '8rem', cell: ({ state }) => <CopyMark state={state} /> },
]
