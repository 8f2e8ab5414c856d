/** How many were found, and the list of them. */
import type { FoundAnswer, FoundRow } from '../../ask/shapes/search.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { keyOf, searchColumns } from '../../parts/FoundPeople/columns.tsx'

type ResultsProps = {
  readonly answer: FoundAnswer | null
  readonly selected: string | null
  readonly onSelect: (key: string) => void
  readonly onOpen: (row: FoundRow) => void
}

export function Results({ answer, selected, onSelect, onOpen }: ResultsProps) {
  if (answer === null) return <p className="soft search-hint">{say.search.hint}</p>
  return (
    <RowGrid
      label={say.search.results}
      columns={searchColumns(answer.rows)}
      rows={answer.rows}
      keyOf={keyOf}
      selected={selected}
      onSelect={onSelect}
      onOpen={onOpen}
      rowClass={({ status }) => (status === 'current' ? '' : 'removed')}
      empty={say.search.nobody}
    />
  )
}

export function Count({ answer, busy }: { answer: FoundAnswer | null; busy: boolean }) {
  if (busy) {
    return (
      <p className="search-count" role="status">
        {say.search.searching}
      </p>
    )
  }
  if (answer === null) return null
  return (
    <p className="search-count" role="status">
      <b>{say.search.count(answer.total, answer.more)}</b>
      {answer.total > answer.rows.length || answer.more ? (
        <span>{say.search.firstRows(answer.rows.length)}</span>
      ) : null}
      {answer.unread.length > 0 ? <span className="mark care">▲ {say.search.unread}</span> : null}
    </p>
  )
}
