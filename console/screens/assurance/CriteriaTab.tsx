/** 基準: every version of the criteria and procedure on which approvals rest. [第6-2(5), 第10-3(5)オ, 第10-3(6)] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { CriteriaVersion } from '../../ask/shapes/assurance.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { AssuranceWork } from './AssuranceWork.tsx'
import type { TabProps } from './AssuranceWork.tsx'
import { EndCriteriaDialog, PutCriteriaDialog } from './GovernDialogs.tsx'
import { dayText } from './words.ts'

export function CriteriaTab({ onTab }: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'put' | 'end' | null>(null)
  const found = useView('criteria', {}, { keep: true })
  const rows = found.answer?.criteria ?? []
  const missing = found.answer?.missing ?? []
  const chosen = rows.find((row) => keyOf(row) === selected) ?? rows[0]
  const mayEnd = chosen !== undefined && chosen.endedOn === null && may(session, 'perform', 'end-criteria')
  const ends = { onDone: found.again, onClose: () => setDialog(null) }
  return (
    <AssuranceWork
      tab="criteria"
      onTab={onTab}
      actions={{
        refresh: found.again,
        addOne: may(session, 'perform', 'put-criteria-in-force') ? () => setDialog('put') : null,
        stopOne: mayEnd ? () => setDialog('end') : null,
      }}
    >
      <div className="assurance-whole">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        {missing.length === 0 ? null : (
          <p className="mark bad-line">
            ✕ {say.assurance.loose.missing}：{missing.map((subject) => say.assurance.subjects[subject]).join('、')}
          </p>
        )}
        <RowGrid
          label={say.assurance.tabs.criteria}
          columns={COLUMNS}
          rows={rows}
          keyOf={keyOf}
          selected={selected}
          onSelect={select}
          empty={found.loading ? say.frame.loading : say.assurance.empty.criteria}
          autoFocus
        />
      </div>
      {dialog === 'put' ? <PutCriteriaDialog {...ends} /> : null}
      {dialog === 'end' && chosen !== undefined ? <EndCriteriaDialog of={chosen} {...ends} /> : null}
    </AssuranceWork>
  )
}

const keyOf = ({ criteriaNo }: CriteriaVersion): string => String(criteriaNo)

const COLUMNS: readonly Column<CriteriaVersion>[] = [
  {
    id: 'subject',
    title: say.assurance.columns.subject,
    width: '14rem',
    cell: ({ subject }) => <b>{say.assurance.subjects[subject]}</b>,
  },
  { id: 'title', title: say.assurance.columns.title, cell: ({ title }) => title },
  { id: 'version', title: say.assurance.columns.version, width: '7rem', cell: ({ version }) => version },
  { id: 'document', title: say.assurance.columns.document, cell: ({ document }) => document },
  {
    id: 'from',
    title: say.assurance.columns.inForceFrom,
    width: '10rem',
    cell: ({ inForceFrom }) => dayText(inForceFrom),
  },
  {
    id: 'state',
    title: say.assurance.columns.state,
    width: '8rem',
    cell: ({ inForceToday }) => (
      <span className={inForceToday ? 'mark plain' : 'mark bad-line'}>
        {inForceToday ? say.assurance.inForce : say.assurance.over}
      </span>
    ),
  },
]
