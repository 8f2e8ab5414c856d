/** 承認待ち: what waits for whose decision, with all that is missing; and what was decided. [第8-1(1)イ] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Subject } from '../../ask/shapes/assurance.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { Scroller } from '../../parts/Scroller/Scroller.tsx'
import { DecideDialog, EndApprovalDialog, MeetingDialog, PlanDialog } from './ApprovalDialogs.tsx'
import { AssuranceWork } from './AssuranceWork.tsx'
import type { TabProps } from './AssuranceWork.tsx'
import { SubjectSheet } from './SubjectSheet.tsx'

type Open = 'decide' | 'end' | 'meeting' | 'plan' | null

export function ApprovalsTab({ onTab }: TabProps) {
  const session = useSession()
  const [decided, setDecided] = useState(false)
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<Open>(null)
  const found = useView('approvals-waiting', { decided }, { keep: true })
  const rows = found.answer?.waiting ?? []
  const chosen = rows.find((row) => keyOf(row) === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const mayDecide = chosen !== undefined && chosen.mayDecideAs.length > 0 && mayDo('decide-approval')
  const mayEnd = chosen !== undefined && chosen.mayEnd.length > 0 && mayDo('end-approval')
  const ends = { onDone: found.again, onClose: () => setDialog(null) }
  return (
    <AssuranceWork
      tab="approvals"
      onTab={onTab}
      actions={{
        refresh: found.again,
        addOne: mayDo('draft-plan') ? () => setDialog('plan') : null,
        decideOne: mayDecide ? () => setDialog('decide') : null,
        stopOne: mayEnd ? () => setDialog('end') : null,
        recordMeeting: chosen !== undefined && mayDo('record-deliberation') ? () => setDialog('meeting') : null,
      }}
    >
      <div className="assurance-pane">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <div className="assurance-list">
          <label className="choice">
            <input type="checkbox" checked={decided} onChange={(event) => setDecided(event.target.checked)} />
            {say.assurance.decidedToo}
          </label>
          <RowGrid
            label={say.assurance.tabs.approvals}
            columns={COLUMNS}
            rows={rows}
            keyOf={keyOf}
            selected={selected}
            onSelect={select}
            onOpen={() => mayDecide && setDialog('decide')}
            empty={found.loading ? say.frame.loading : say.assurance.empty[decided ? 'decided' : 'approvals']}
            autoFocus
          />
        </div>
        <Scroller className="assurance-card panel" label={say.assurance.subject.content} readOnly>
          {chosen === undefined ? <p className="soft">{say.assurance.subject.nobody}</p> : <SubjectSheet of={chosen} />}
        </Scroller>
      </div>
      {dialog === 'decide' && chosen !== undefined ? <DecideDialog of={chosen} {...ends} /> : null}
      {dialog === 'end' && chosen !== undefined ? <EndApprovalDialog of={chosen} {...ends} /> : null}
      {dialog === 'meeting' && chosen !== undefined ? <MeetingDialog of={chosen} {...ends} /> : null}
      {dialog === 'plan' ? <PlanDialog {...ends} /> : null}
    </AssuranceWork>
  )
}

const keyOf = ({ kind, subjectId }: Subject): string => `${kind} ${subjectId}`

const COLUMNS: readonly Column<Subject>[] = [
  { id: 'kind', title: say.assurance.columns.kind, width: '9rem', cell: ({ kind }) => say.assurance.kinds[kind] },
  {
    id: 'title',
    title: say.assurance.columns.title,
    cell: ({ subject }) => <b>{subject?.title ?? say.assurance.subject.gone}</b>,
  },
  {
    id: 'waitsFor',
    title: say.assurance.columns.waitsFor,
    width: '14rem',
    cell: ({ missingPosts, refused }) =>
      refused ? say.assurance.verdicts.refused : missingPosts.map((post) => say.assurance.posts[post]).join('、'),
  },
  {
    id: 'lack',
    title: say.assurance.columns.lack,
    width: '8rem',
    cell: ({ lacks }) => (lacks.length === 0 ? '' : <span className="mark bad-line">✕ {lacks.length}</span>),
  },
]
