/** The columns of what waits for staff's review. */
import { kindTitle } from '../../app/kinds.ts'
import type { ReviewRow } from '../../ask/shapes/posts.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { waited } from '../home/rows.ts'

const { columns } = say.review

export const REVIEW_COLUMNS: readonly Column<ReviewRow>[] = [
  { id: 'receiptNo', title: columns.receiptNo, width: '9.5rem', cell: ({ receiptNo }) => <b>{receiptNo}</b> },
  { id: 'kind', title: columns.kind, width: '4rem', cell: ({ kind }) => say.review.kinds[kind] },
  { id: 'what', title: columns.what, cell: (row) => <What row={row} /> },
  { id: 'waiting', title: columns.waiting, width: '8rem', numeric: true, cell: (row) => <Waiting row={row} /> },
  {
    id: 'names',
    title: columns.names,
    cell: ({ names }) => <span className="names cut">{names.join('、')}</span>,
  },
  {
    id: 'post',
    title: columns.post,
    width: '13rem',
    cell: ({ postNo, worker }) => (
      <span className="cut">
        {postNo}　{worker}
      </span>
    ),
  },
  { id: 'opened', title: columns.opened, width: '9rem', cell: ({ openedBy }) => openedBy ?? '' },
]

function What({ row: { what, held } }: { row: ReviewRow }) {
  return (
    <span className="row-line tight">
      {kindTitle(what)}
      {held ? <span className="mark plain">{say.review.held}</span> : null}
    </span>
  )
}

function Waiting({ row: { late, waitingMinutes } }: { row: ReviewRow }) {
  return late ? (
    <span className="mark care">
      ▲ {say.review.late} {waited(waitingMinutes)}
    </span>
  ) : (
    <>{waited(waitingMinutes)}</>
  )
}
