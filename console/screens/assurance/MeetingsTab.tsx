/** 会議: what the security council said, of what, and where its minutes are. [第8-1(1)イ] */
import { useState } from 'react'
import type { Deliberation } from '../../ask/shapes/assurance.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { AssuranceWork } from './AssuranceWork.tsx'
import type { TabProps } from './AssuranceWork.tsx'
import { dayText } from './words.ts'

/** A deliberation is recorded from the list of what waits, where its subject is in sight. */
export function MeetingsTab({ onTab }: TabProps) {
  const [selected, select] = useState<string | null>(null)
  const found = useView('deliberations', {}, { keep: true })
  return (
    <AssuranceWork tab="meetings" onTab={onTab} actions={{ refresh: found.again }}>
      <div className="assurance-whole">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.assurance.tabs.meetings}
          columns={COLUMNS}
          rows={found.answer?.deliberations ?? []}
          keyOf={({ deliberationNo }) => String(deliberationNo)}
          selected={selected}
          onSelect={select}
          empty={found.loading ? say.frame.loading : say.assurance.empty.meetings}
          autoFocus
        />
      </div>
    </AssuranceWork>
  )
}

const COLUMNS: readonly Column<Deliberation>[] = [
  { id: 'held', title: say.assurance.columns.heldOn, width: '10rem', cell: ({ heldOn }) => dayText(heldOn) },
  { id: 'kind', title: say.assurance.columns.kind, width: '9rem', cell: ({ kind }) => say.assurance.kinds[kind] },
  {
    id: 'title',
    title: say.assurance.columns.title,
    cell: ({ title }) => <b>{title ?? say.assurance.subject.gone}</b>,
  },
  {
    id: 'said',
    title: say.assurance.columns.said,
    width: '16rem',
    cell: ({ said, conditions }) => (
      <>
        <span className={said === 'not-agreed' ? 'mark bad-line' : 'mark plain'}>{say.assurance.said[said]}</span>
        {conditions === '' ? '' : `　${conditions}`}
      </>
    ),
  },
  { id: 'attended', title: say.assurance.fields.attended, cell: ({ attended }) => attended },
  { id: 'minutes', title: say.assurance.columns.minutes, cell: ({ minutes }) => minutes },
]
