/** 台帳: every application with where it stands, the overdue first; one of them whole on the right. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { LeavingRow } from '../../ask/shapes/take-out.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { ApplyListDialog, ApplyMigrationDialog } from './ApplyDialogs.tsx'
import { LeavingDialogs } from './LeavingDialogs.tsx'
import type { LeavingDialog } from './LeavingDialogs.tsx'
import { LeavingSheet } from './LeavingSheet.tsx'
import { TakeOutWork } from './TakeOutWork.tsx'
import type { TabProps } from './TakeOutWork.tsx'
import { dayText, markOf } from './words.ts'

type LedgerProps = TabProps & { readonly tab: 'ledger' | 'open' | 'overdue' }
type Open = LeavingDialog | 'apply-list' | 'apply-migration' | null

const LIST = { ledger: 'all', open: 'open', overdue: 'overdue' } as const

export function LedgerTab({ tab, onTab }: LedgerProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<Open>(null)
  const found = useView('take-outs', { list: LIST[tab] }, { keep: true })
  const rows = found.answer?.takeOuts ?? []
  const chosen = rows.find(({ applicationId }) => applicationId === selected) ?? rows[0]
  const whole = useView('take-out', chosen === undefined ? null : { applicationId: chosen.applicationId })
  const of = whole.answer ?? undefined
  const canApply = may(session, 'perform', 'apply-take-out')
  const canTake = of?.state === 'approved' && of.kind !== null && may(session, 'take-out', of.kind)
  const canStop = of !== undefined && isOpen(of) && of.appliedBy === session.officer.operatorId
  const again = (): void => {
    found.again()
    whole.again()
  }
  const ends = { onDone: again, onClose: () => setDialog(null) }
  return (
    <TakeOutWork
      tab={tab}
      onTab={onTab}
      actions={{
        refresh: again,
        addOne: canApply ? () => setDialog('apply-list') : null,
        stopOne: canStop ? () => setDialog('withdraw') : null,
        takeOut: canTake ? () => setDialog('take') : null,
      }}
    >
      <div className="take-out-pane">
        <ProblemNote problem={found.problem ?? whole.problem} onAgain={again} />
        <div className="take-out-list">
          {canApply ? (
            <div className="take-out-buttons">
              <button type="button" className="button" onClick={() => setDialog('apply-list')}>
                {say.takeOut.applyList}
              </button>
              <button type="button" className="button" onClick={() => setDialog('apply-migration')}>
                {say.takeOut.applyMigration}
              </button>
            </div>
          ) : null}
          <RowGrid
            label={say.takeOut.tabs[tab]}
            columns={COLUMNS}
            rows={rows}
            keyOf={({ applicationId }) => applicationId}
            selected={selected}
            onSelect={select}
            onOpen={() => canTake && setDialog('take')}
            rowClass={({ isOverdue }) => (isOverdue ? 'overdue' : '')}
            empty={found.loading ? say.frame.loading : say.takeOut.empty[tab]}
            autoFocus
          />
        </div>
        <div className="take-out-card panel">
          {of === undefined ? (
            <p className="soft">{say.takeOut.none}</p>
          ) : (
            <LeavingSheet of={of} onDialog={setDialog} onDone={again} />
          )}
        </div>
      </div>
      {dialog === 'apply-list' ? <ApplyListDialog {...ends} /> : null}
      {dialog === 'apply-migration' ? <ApplyMigrationDialog {...ends} /> : null}
      {of !== undefined && dialog !== null ? <LeavingDialogs dialog={dialog} of={of} {...ends} /> : null}
    </TakeOutWork>
  )
}

const isOpen = ({ state }: Pick<LeavingRow, 'state'>): boolean => ['waiting', 'approved', 'lapsed'].includes(state)

const COLUMNS: readonly Column<LeavingRow>[] = [
  { id: 'no', title: say.takeOut.columns.no, width: '4rem', numeric: true, cell: (row) => <b>{row.applicationNo}</b> },
  { id: 'what', title: say.takeOut.columns.what, width: '5.5rem', cell: ({ actTitle }) => actTitle },
  { id: 'list', title: say.takeOut.columns.list, width: '7.5rem', cell: ({ kindTitle }) => kindTitle ?? '' },
  {
    id: 'people',
    title: say.takeOut.columns.people,
    width: '5rem',
    numeric: true,
    cell: ({ people }) => (people === null ? '' : people.toLocaleString('ja-JP')),
  },
  { id: 'to', title: say.takeOut.columns.to, cell: ({ destination }) => destination },
  { id: 'due', title: say.takeOut.columns.due, width: '10.5rem', cell: ({ dueOn }) => dayText(dueOn) },
  {
    id: 'state',
    title: say.takeOut.columns.state,
    width: '12rem',
    cell: ({ state, isOverdue }) =>
      isOverdue ? (
        <span className="mark bad-line">✕ {say.takeOut.overdue}</span>
      ) : (
        <span className={`mark ${markOf(state)}`}>{say.takeOut.states[state]}</span>
      ),
  },
]
