/** The contracts: how each stands today, what it lacks, what it owes, what of it runs out next. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import type { ContractLine } from '../../ask/shapes/contracts.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import type { Asked } from './forms/asked.ts'
import { registerContract } from './forms/agreement.ts'
import { ListWork } from './ListWork.tsx'
import type { ListProps } from './ListWork.tsx'
import { dayText } from './days.ts'
import { Lacks, StateOfContract, TermCell } from './Marks.tsx'

export function ContractsTab({ onList }: ListProps) {
  const session = useSession()
  const navigate = useNavigate()
  const [closed, setClosed] = useState(false)
  const [selected, select] = useState<string | null>(null)
  const [asked, ask] = useState<Asked | null>(null)
  const found = useView('contracts', { closed }, { keep: true })
  const matters = useView('matters', { withdrawn: false })
  const contractors = useView('contractors', {})
  const rows = found.answer?.contracts ?? []
  const choices = found.answer?.choices
  const add = (): void => {
    if (choices === undefined) return
    const beside = { choices, today: session.today.civil }
    ask(registerContract(matters.answer?.matters ?? [], contractors.answer?.contractors ?? [], beside))
  }
  const open = ({ contractId }: ContractLine): void =>
    void navigate({ to: '/contracts/$contractId', params: { contractId } })
  const actions = {
    addOne: may(session, 'perform', 'register-contract') && choices !== undefined ? add : null,
    stopOne: null,
    saveOne: null,
    refresh: found.again,
  }
  return (
    <ListWork list="contracts" actions={actions} onList={onList}>
      <div className="contracts">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <label className="choice">
          <input type="checkbox" checked={closed} onChange={(event) => setClosed(event.target.checked)} />
          {say.contracts.withClosed}
        </label>
        <RowGrid
          label={say.contracts.lists.contracts}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ contractId }) => contractId}
          selected={selected}
          onSelect={select}
          onOpen={open}
          empty={found.loading ? say.frame.loading : say.contracts.none}
          autoFocus
        />
        {asked === null ? null : <ActDialog {...asked} onDone={found.again} onClose={() => ask(null)} />}
      </div>
    </ListWork>
  )
}

const { columns } = say.contracts

const COLUMNS: readonly Column<ContractLine>[] = [
  { id: 'number', title: columns.number, width: '9rem', cell: ({ number }) => <b>{number}</b> },
  {
    id: 'title',
    title: columns.title,
    cell: ({ title, contractorName }) => (
      <>
        {title}
        <br />
        <span className="soft">{contractorName}</span>
      </>
    ),
  },
  {
    id: 'term',
    title: columns.term,
    width: '10rem',
    cell: (line) => <TermCell from={line.startsOn} until={line.endsOn} />,
  },
  { id: 'state', title: columns.state, width: '6rem', cell: ({ state }) => <StateOfContract state={state} /> },
  {
    id: 'people',
    title: columns.people,
    width: '8.5rem',
    cell: ({ workers, gated, seats }) =>
      `${say.contracts.people(workers)}／${gated ? say.contracts.seats(seats) : say.contracts.ungated}`,
  },
  { id: 'lacks', title: columns.lacks, width: '14rem', cell: ({ lacks }) => <Lacks lacks={lacks} /> },
  { id: 'clauses', title: columns.clauses, width: '10rem', cell: ({ clauses }) => <Owed {...clauses} /> },
  {
    id: 'next',
    title: columns.next,
    width: '10rem',
    cell: ({ runsOut: [next] }) =>
      next === undefined ? null : (
        <>
          {say.contracts.runsOut[next.what]}
          <br />
          {dayText(next.on)}
        </>
      ),
  },
]

function Owed({ unanswered, overdue }: ContractLine['clauses']) {
  if (unanswered.length + overdue.length === 0)
    return <span className="mark good">✓ {say.contracts.nothingLacks}</span>
  return (
    <span className={overdue.length > 0 ? 'mark bad-line' : 'mark care'}>
      {say.contracts.owedClauses(unanswered.length, overdue.length)}
    </span>
  )
}
