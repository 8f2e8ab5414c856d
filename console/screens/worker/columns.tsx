/** The columns of what lies at a post. */
import { kindTitle } from '../../app/kinds.ts'
import type { CaseState } from '../../ask/shapes/roads.ts'
import type { PostWorkRow } from '../../ask/shapes/posts.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { waited } from '../home/rows.ts'

const { columns } = say.worker

export const WORK_COLUMNS: readonly Column<PostWorkRow>[] = [
  { id: 'receiptNo', title: columns.receiptNo, width: '10.5rem', cell: ({ receiptNo }) => <b>{receiptNo}</b> },
  { id: 'kind', title: columns.kind, width: '11rem', cell: ({ kind }) => kindTitle(kind) },
  {
    id: 'names',
    title: columns.names,
    width: '18rem',
    cell: ({ names }) => <span className="names cut">{names.join('、')}</span>,
  },
  { id: 'state', title: columns.state, width: '8rem', cell: (row) => <State row={row} /> },
  {
    id: 'waiting',
    title: columns.waiting,
    width: '8rem',
    numeric: true,
    cell: ({ waitingMinutes }) => (waitingMinutes >= 30 ? <b>{waited(waitingMinutes)}</b> : waited(waitingMinutes)),
  },
  {
    id: 'told',
    title: columns.told,
    cell: ({ reasons }) => <span className="cut">{reasons.join('　')}</span>,
  },
]

function State({ row: { state, returned, reviewed } }: { row: PostWorkRow }) {
  if (reviewed === 'waiting') return <span className="mark plain">{say.worker.toReview}</span>
  if (returned) return <span className="mark care">↩ {say.states.returned}</span>
  const states: Readonly<Partial<Record<string, string>>> = say.states satisfies Readonly<Record<CaseState, string>>
  return <>{states[state] ?? state}</>
}
