/** 従事者: everybody named, with the days of their pledge and training; several are pledged or trained at once. */
import { useState } from 'react'
import type { Contract, Worker } from '../../ask/shapes/contracts.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { dayText, hasEnded, holdsOn } from './days.ts'
import { endWorker, nameWorker, recordPledge, recordTraining, withdrawPledge } from './forms/workers.ts'
import { TermCell } from './Marks.tsx'
import { Do, SheetWork, useDoing } from './SheetWork.tsx'
import type { TabProps } from './SheetWork.tsx'

export function WorkersTab(props: TabProps) {
  const { contract, today, onAsk } = props
  const doing = useDoing(contract)
  const [selected, select] = useState<string | null>(null)
  const { workers } = contract
  const chosen = workers.find(({ workerId }) => workerId === selected) ?? workers[0]
  const canEnd = chosen !== undefined && chosen.endedOn === null
  const actions = {
    addOne: doing('name-worker', () => onAsk(nameWorker(contract, today))),
    stopOne: doing('end-worker', canEnd ? () => onAsk(endWorker(contract, chosen, today)) : null),
    saveOne: null,
  }
  const pledged = chosen?.pledges.some(({ withdrawnOn }) => withdrawnOn === null) === true
  return (
    <SheetWork {...props} actions={actions}>
      <div className="contracts">
        <p className="row-line">
          <Do act="record-pledge" of={contract} onDo={() => onAsk(recordPledge(contract, today))} />
          <Do act="record-training" of={contract} onDo={() => onAsk(recordTraining(contract, today))} />
          <Do
            act="withdraw-pledge"
            of={contract}
            bad
            off={!pledged}
            onDo={() => chosen !== undefined && onAsk(withdrawPledge(contract, chosen))}
          />
        </p>
        <RowGrid
          label={say.contracts.tabs.workers}
          columns={columnsOf(contract, today)}
          rows={workers}
          keyOf={({ workerId }) => workerId}
          selected={selected}
          onSelect={select}
          rowClass={(worker) => (hasEnded(worker, today) ? 'ended' : '')}
          empty={say.contracts.nobody}
          autoFocus
        />
      </div>
    </SheetWork>
  )
}

const columnsOf = ({ subcontracts, contractorName }: Contract, today: string): readonly Column<Worker>[] => {
  const { columns, fields } = say.contracts
  return [
    { id: 'name', title: fields.personName, width: '11rem', cell: ({ name }) => <b className="names">{name}</b> },
    {
      id: 'of',
      title: columns.contractor,
      cell: ({ subcontractId }) =>
        subcontracts.find((tier) => tier.subcontractId === subcontractId)?.contractorName ?? contractorName,
    },
    {
      id: 'employment',
      title: columns.employment,
      width: '8rem',
      cell: ({ employment }) => say.contracts.employments[employment],
    },
    { id: 'account', title: columns.account, width: '8rem', cell: ({ operatorId }) => operatorId ?? '－' },
    { id: 'posts', title: columns.posts, width: '6rem', cell: ({ postNos }) => postNos.join('・') },
    {
      id: 'term',
      title: columns.term,
      width: '10rem',
      cell: ({ worksFrom, worksUntil, endedOn }) =>
        endedOn === null ? <TermCell from={worksFrom} until={worksUntil} /> : say.contracts.left(dayText(endedOn)),
    },
    {
      id: 'pledge',
      title: columns.pledge,
      width: '11rem',
      cell: ({ pledges }) => (
        <Until
          papers={pledges.map(({ withdrawnOn, ...pledge }) => ({ ...pledge, endedOn: withdrawnOn }))}
          today={today}
        />
      ),
    },
    {
      id: 'training',
      title: columns.training,
      width: '11rem',
      cell: ({ trainings }) => <Until papers={trainings} today={today} />,
    },
  ]
}

type Paper = { readonly validFrom: string; readonly validUntil: string; readonly endedOn?: string | null }

/** The last day on which one of the papers holds, if one holds today. */
function Until({ papers, today }: { papers: readonly Paper[]; today: string }) {
  const last = papers
    .filter(({ endedOn }) => endedOn === undefined || endedOn === null)
    .map(({ validUntil }) => validUntil)
    .toSorted()
    .at(-1)
  const holds = papers.some((paper) => holdsOn(paper, today))
  return (
    <span className={holds ? 'mark good' : 'mark bad-line'}>
      {holds ? '✓' : '✕'} {last === undefined ? '' : say.contracts.until(dayText(last))}
    </span>
  )
}
