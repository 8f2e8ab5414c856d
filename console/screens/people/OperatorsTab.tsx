/** The people who work with the register: term, state, rights, masks, open sessions. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Operator } from '../../ask/shapes/office.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { printed } from '../../parts/FieldText/printed.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { OperatorCard } from './OperatorCard.tsx'
import { OperatorDialogs } from './OperatorDialogs.tsx'
import type { OperatorDialog } from './OperatorDialogs.tsx'
import { PeopleWork } from './PeopleWork.tsx'
import type { TabProps } from './PeopleWork.tsx'

export function OperatorsTab({ onTab }: TabProps) {
  const session = useSession()
  const found = useView('operators', { retired: false }, { keep: true })
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<OperatorDialog>(null)
  const rows = found.answer?.operators ?? []
  const chosen = rows.find(({ operatorId }) => operatorId === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const actions = {
    addOne: mayDo('register-operator') ? () => setDialog('register') : null,
    stopOne: chosen !== undefined && mayDo('retire-operator') ? () => setDialog('retire') : null,
    saveOne: chosen !== undefined && mayDo('change-operator') ? () => setDialog('change') : null,
    refresh: found.again,
  }
  return (
    <PeopleWork tab="operators" actions={actions} onTab={onTab}>
      <div className="people-pane">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.people.tabs.operators}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ operatorId }) => operatorId}
          selected={selected}
          onSelect={select}
          onOpen={() => mayDo('change-operator') && setDialog('change')}
          empty={found.loading ? say.frame.loading : say.people.none}
          autoFocus
        />
        <OperatorCard operator={chosen} onDialog={setDialog} onDone={found.again} />
        <OperatorDialogs
          dialog={dialog}
          operator={chosen}
          today={session.today.civil}
          onDone={found.again}
          onClose={() => setDialog(null)}
        />
      </div>
    </PeopleWork>
  )
}

const COLUMNS: readonly Column<Operator>[] = [
  { id: 'id', title: say.people.columns.id, width: '8rem', cell: ({ operatorId }) => <b>{operatorId}</b> },
  { id: 'name', title: say.people.columns.name, width: '9rem', cell: ({ name }) => name },
  { id: 'unit', title: say.people.columns.unit, cell: ({ unit }) => unit },
  {
    id: 'kind',
    title: say.people.columns.kind,
    width: '6rem',
    cell: ({ kind }) => (
      <span className={kind === 'contractor' ? 'mark care' : 'mark plain'}>{say.people.kinds[kind]}</span>
    ),
  },
  {
    id: 'valid',
    title: say.people.columns.valid,
    width: '9rem',
    cell: ({ validUntil }) => (validUntil === null ? say.people.always : `〜 ${printed(validUntil)}`),
  },
  {
    id: 'state',
    title: say.people.columns.state,
    width: '7rem',
    cell: ({ locked }) =>
      locked ? (
        <span className="mark bad-line">✕ {say.people.locked}</span>
      ) : (
        <span className="mark plain">{say.people.active}</span>
      ),
  },
  {
    id: 'sessions',
    title: say.people.columns.sessions,
    width: '5.5rem',
    numeric: true,
    cell: ({ sessions }) => (sessions.length === 0 ? '' : sessions.length),
  },
  {
    id: 'grants',
    title: say.people.columns.grants,
    width: '5rem',
    numeric: true,
    cell: ({ grants }) => grants.length,
  },
]
