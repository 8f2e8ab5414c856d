/** The terminals: where they stand, what they print on, whether their browser knows them. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Terminal } from '../../ask/shapes/office.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { newCode } from './tab.ts'
import { PeopleWork } from './PeopleWork.tsx'
import type { TabProps } from './PeopleWork.tsx'

type TerminalDialog = null | 'register' | 'renew' | 'retire'

export function TerminalsTab({ onTab }: TabProps) {
  const session = useSession()
  const found = useView('terminals', { retired: false }, { keep: true })
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<TerminalDialog>(null)
  const rows = found.answer?.terminals ?? []
  const chosen = rows.find(({ terminalId }) => terminalId === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const actions = {
    addOne: mayDo('register-terminal') ? () => setDialog('register') : null,
    stopOne: chosen !== undefined && mayDo('retire-terminal') ? () => setDialog('retire') : null,
    saveOne: chosen !== undefined && mayDo('renew-terminal') ? () => setDialog('renew') : null,
    refresh: found.again,
  }
  return (
    <PeopleWork tab="terminals" actions={actions} onTab={onTab}>
      <div className="people-pane single">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.people.tabs.terminals}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ terminalId }) => terminalId}
          selected={selected}
          onSelect={select}
          empty={found.loading ? say.frame.loading : say.people.none}
          autoFocus
        />
        <TerminalDialogs dialog={dialog} terminal={chosen} onDone={found.again} onClose={() => setDialog(null)} />
      </div>
    </PeopleWork>
  )
}

const COLUMNS: readonly Column<Terminal>[] = [
  { id: 'id', title: say.people.columns.terminal, width: '10rem', cell: ({ terminalId }) => <b>{terminalId}</b> },
  { id: 'place', title: say.people.columns.place, cell: ({ place }) => place },
  {
    id: 'printer',
    title: say.people.columns.printer,
    width: '16rem',
    cell: ({ printer, trays }) => (
      <>
        {printer ?? '－'}
        <span className="soft">　{trays.join('・')}</span>
      </>
    ),
  },
  {
    id: 'enrolled',
    title: say.people.columns.enrolled,
    width: '9rem',
    cell: ({ enrolledAt }) =>
      enrolledAt === null ? (
        <span className="mark care">▲ {say.people.notEnrolled}</span>
      ) : (
        <span className="mark good">✓ {say.people.enrolled}</span>
      ),
  },
  {
    id: 'sessions',
    title: say.people.columns.sessions,
    width: '6rem',
    numeric: true,
    cell: ({ openSessions }) => openSessions,
  },
]

type DialogsProps = {
  dialog: TerminalDialog
  terminal: Terminal | undefined
  onDone: () => void
  onClose: () => void
}

function TerminalDialogs({ dialog, terminal, onDone, onClose }: DialogsProps) {
  const [code] = useState(newCode)
  const { fields } = say.people
  const ends = { onDone, onClose }
  const shown = (
    <p className="enrolment-code" role="status">
      <span className="soft">{fields.code}</span>
      <b>{code}</b>
      <span className="soft">{say.people.codeHint}</span>
    </p>
  )
  if (dialog === 'register') {
    return (
      <ActDialog
        {...ends}
        title={say.people.registerTerminal}
        act="register-terminal"
        fields={[
          { name: 'terminalId', label: fields.terminalId, type: 'text', required: true },
          { name: 'place', label: fields.place, type: 'text', required: true },
          { name: 'printer', label: fields.printer, type: 'text' },
          { name: 'trays', label: fields.trays, type: 'text', hint: say.people.traysHint },
        ]}
        input={({ terminalId, place, printer = '', trays = '' }) => ({
          terminalId,
          place,
          code,
          printer: printer === '' ? null : printer,
          trays: trays
            .split(/[、,]/)
            .map((tray) => tray.trim())
            .filter((tray) => tray !== ''),
        })}
      >
        {shown}
      </ActDialog>
    )
  }
  if (dialog === null || terminal === undefined) return null
  const { terminalId } = terminal
  return dialog === 'renew' ? (
    <ActDialog
      {...ends}
      title={say.people.renewTerminal}
      act="renew-terminal"
      fields={[]}
      input={() => ({ terminalId, code })}
    >
      <p>
        <b>{terminalId}</b>　{terminal.place}
      </p>
      {shown}
    </ActDialog>
  ) : (
    <ActDialog
      {...ends}
      title={say.people.retireTerminal}
      act="retire-terminal"
      action="stopOne"
      tone="bad"
      fields={[]}
      input={() => ({ terminalId })}
    >
      <p>
        <b>{terminalId}</b>　{terminal.place}
      </p>
    </ActDialog>
  )
}
