/** The columns of a result list; of people with one name the telling item is framed. */
import type { ReactNode } from 'react'
import type { FoundRow } from '../../ask/shapes/search.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../RowGrid/RowGrid.tsx'
import { FlagMark } from '../Marks/FlagMark.tsx'
import { tellingApart } from './conditions.ts'
import type { Telling } from './conditions.ts'
import './Found.css'

export const keyOf = ({ personNo, sheetNo }: FoundRow): string => `${personNo}-${sheetNo}`

export const searchColumns = (rows: readonly FoundRow[]): readonly Column<FoundRow>[] => {
  const told = (row: FoundRow, item: Telling, text: ReactNode): ReactNode =>
    tellingApart(rows, row).has(item) ? <mark className="tells-apart">{text}</mark> : text
  return [
    { id: 'name', title: say.search.columns.name, width: '15rem', cell: (row) => <NameCell row={row} /> },
    { id: 'birth', title: say.person.birth, width: '11.5rem', cell: (row) => told(row, 'birthText', row.birthText) },
    { id: 'sex', title: say.person.sex, width: '3.5rem', cell: (row) => told(row, 'sex', say.person.sexes[row.sex]) },
    {
      id: 'address',
      title: say.person.address,
      cell: (row) => told(row, 'address', row.address ?? <span className="masked soft">{say.person.hidden}</span>),
    },
    { id: 'personNo', title: say.person.personNo, width: '7rem', cell: ({ personNo }) => personNo },
    { id: 'status', title: say.person.status, width: '10rem', cell: (row) => <StatusCell row={row} /> },
  ]
}

function NameCell({ row: { name, kana, found } }: { row: FoundRow }) {
  return (
    <span className="found-name">
      <ruby className="names">
        {name}
        <rt>{kana ?? ''}</rt>
      </ruby>
      {found.past ? <span className="mark plain">{say.search.past}</span> : null}
    </span>
  )
}

function StatusCell({ row: { status, flags } }: { row: FoundRow }) {
  return (
    <span className="row-line tight">
      {status === 'current' ? (
        say.person.statuses.current
      ) : (
        <span className="mark plain">{say.person.statuses[status]}</span>
      )}
      {flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
    </span>
  )
}
