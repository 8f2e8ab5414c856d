/** 操作権限一覧表: every act, view and paper against the duties that are meant to hold it, and the people who do. */
import { useState } from 'react'
import type { AccessMatrix } from '../../ask/shapes/office.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { PeopleWork } from './PeopleWork.tsx'
import type { TabProps } from './PeopleWork.tsx'

type Cell = AccessMatrix['cells'][number]

export function MatrixTab({ onTab }: TabProps) {
  const found = useView('access-matrix', {})
  const [selected, select] = useState<string | null>(null)
  const actions = { addOne: null, stopOne: null, saveOne: null, refresh: found.again }
  return (
    <PeopleWork tab="matrix" actions={actions} onTab={onTab}>
      <div className="people-pane single matrix">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <p className="soft">{say.people.matrixNote}</p>
        <RowGrid
          label={say.people.tabs.matrix}
          columns={columnsOf(found.answer?.bundles ?? [])}
          rows={found.answer?.cells ?? []}
          keyOf={({ step, id }) => `${step} ${id}`}
          selected={selected}
          onSelect={select}
          empty={found.loading ? say.frame.loading : say.people.none}
          autoFocus
        />
      </div>
    </PeopleWork>
  )
}

const columnsOf = (bundles: AccessMatrix['bundles']): readonly Column<Cell>[] => {
  const [steps, ids]: Readonly<Record<string, string>>[] = [say.log.steps, say.log.ids]
  return [
    { id: 'step', title: say.people.columns.step, width: '5rem', cell: ({ step }) => steps?.[step] ?? step },
    { id: 'id', title: say.people.columns.act, width: '15rem', cell: ({ id }) => <b>{ids?.[id] ?? id}</b> },
    ...bundles.map(({ bundle, title }): Column<Cell> => ({
      id: bundle,
      title,
      width: '3.2rem',
      upright: true,
      cell: (cell) => (cell.bundles.includes(bundle) ? <Mark title={title} /> : null),
    })),
    { id: 'holders', title: say.people.columns.holders, cell: ({ holders }) => <Holders holders={holders} /> },
  ]
}

function Mark({ title }: { title: string }) {
  return (
    <span role="img" aria-label={`${title} ${say.people.proposed}`}>
      ●
    </span>
  )
}

function Holders({ holders }: { holders: Cell['holders'] }) {
  if (holders.length === 0) return <span className="soft">{say.people.nobody}</span>
  return <>{holders.map(({ name }) => name).join('、')}</>
}
