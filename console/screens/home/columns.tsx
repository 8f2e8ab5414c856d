/** The columns of the home list. */
import type { CaseRow } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { FlagMark } from '../../parts/Marks/FlagMark.tsx'
import { StateMark } from '../../parts/Marks/StateMark.tsx'
import { kindTitle } from '../../app/kinds.ts'
import { waited } from './rows.ts'

export const HOME_COLUMNS: readonly Column<CaseRow>[] = [
  {
    id: 'receiptNo',
    title: say.home.columns.receiptNo,
    width: '10.5rem',
    cell: ({ receiptNo }) => <b>{receiptNo}</b>,
  },
  { id: 'title', title: say.home.columns.title, width: '11rem', cell: ({ kind, title }) => title ?? kindTitle(kind) },
  { id: 'names', title: say.home.columns.names, cell: ({ names }) => <Names names={names} /> },
  {
    id: 'state',
    title: say.home.columns.state,
    width: '8rem',
    cell: (row) => <StateMark state={row.state} holder={row.holder} />,
  },
  {
    id: 'waiting',
    title: say.home.columns.waiting,
    width: '7.5rem',
    numeric: true,
    cell: (row) => <Waiting minutes={row.waitingMinutes} />,
  },
  { id: 'flags', title: say.home.columns.flags, width: '17rem', cell: (row) => <Flags row={row} /> },
  { id: 'holder', title: say.home.columns.holder, width: '13rem', cell: ({ holder }) => <Holder holder={holder} /> },
]

function Names({ names }: { names: readonly string[] }) {
  const [first, ...rest] = names
  return (
    <span className="names cut" title={names.join('、')}>
      <span>{first ?? ''}</span>
      {rest.length > 0 ? <span className="soft">　{say.home.andOthers(rest.length)}</span> : null}
    </span>
  )
}

/** Half an hour is long. */
function Waiting({ minutes }: { minutes: number }) {
  return minutes >= 30 ? <b>{waited(minutes)}</b> : waited(minutes)
}

function Flags({ row }: { row: CaseRow }) {
  return (
    <span className="row-line tight">
      {row.post === null ? null : (
        <span className="mark plain" title={row.post.title}>
          {say.posts.at(row.post.postNo, waited(row.post.minutes))}
        </span>
      )}
      {row.review ? <span className="mark care">{say.posts.review}</span> : null}
      {row.flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
      {row.missing?.join('・')}
    </span>
  )
}

function Holder({ holder }: { holder: CaseRow['holder'] }) {
  return holder === null ? <span className="soft">{say.home.nobody}</span> : <>{holder}</>
}
