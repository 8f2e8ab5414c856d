/**
 * Looks for a person of the register by name, reading, birth or number; nobody is chosen by being the only one.
 */
import { useEffect, useState } from 'react'
import { useSession } from '../../app/session.ts'
import type { FoundRow } from '../../ask/shapes/search.ts'
import { doOnEnter } from '../../keys/enter.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog.tsx'
import { keyOf, searchColumns } from '../FoundPeople/columns.tsx'
import { nextShelf } from '../FoundPeople/conditions.ts'
import type { Shelf } from '../FoundPeople/conditions.ts'
import { PersonItems, PersonName } from '../PersonCard/PersonCard.tsx'
import { personOfRow } from '../PersonCard/person.ts'
import { ProblemNote } from '../ProblemNote/ProblemNote.tsx'
import { focusRow, RowGrid } from '../RowGrid/RowGrid.tsx'
import { SameNameCounter } from '../SameNameCounter/SameNameCounter.tsx'
import { usePersonSearch } from './usePersonSearch.ts'
import './PersonPicker.css'

type PickerProps = {
  readonly title: string
  /** What to ask the person, before anything was searched. */
  readonly hint: string
  /** What stands in the box when it opens. */
  readonly words: string
  /** Searches for those words at once: they were typed for it. */
  readonly atOnce?: boolean
  readonly shelf: Shelf
  readonly onPick: (row: FoundRow) => void
  readonly onClose: () => void
}

export function PersonPicker({ title, hint, words, atOnce = false, shelf: first, onPick, onClose }: PickerProps) {
  const [text, setText] = useState(words)
  const [shelf, setShelf] = useState(first)
  const [selected, select] = useState<string | null>(null)
  const { answer, problem, search } = usePersonSearch()
  const chosen = answer?.rows.find((row) => keyOf(row) === selected)
  useFirstSearch(atOnce, () => void search(words, first))
  useFirstRow(answer?.rows)
  const turn = (): void => {
    setShelf(nextShelf(shelf))
    if (text.trim() !== '') void search(text, nextShelf(shelf))
  }
  return (
    <ConfirmDialog
      title={title}
      action="choosePerson"
      size="large"
      bindings={[{ key: 'F8', action: 'removedToo', run: turn }]}
      ready={chosen !== undefined}
      onDo={() => chosen !== undefined && onPick(chosen)}
      onClose={onClose}
    >
      <label className="stack-close">
        <span className="row-line">
          {say.picker.search}
          <span className="mark plain push">
            <kbd>F8</kbd> {say.search.shelves[shelf]}
          </span>
        </span>
        <input
          className="input"
          data-first
          autoComplete="off"
          maxLength={100}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={doOnEnter(text.trim() === '' ? null : () => void search(text, shelf))}
        />
      </label>
      <ProblemNote problem={problem} />
      <div className="picker-grid">
        <RowGrid<FoundRow>
          label={say.search.results}
          columns={searchColumns(answer?.rows ?? [])}
          rows={answer?.rows ?? []}
          keyOf={keyOf}
          selected={selected}
          onSelect={select}
          onOpen={onPick}
          rowClass={({ status }) => (status === 'current' ? '' : 'removed')}
          empty={answer === undefined ? hint : say.search.nobody}
        />
      </div>
      <Chosen row={chosen} />
    </ConfirmDialog>
  )
}

const useFirstSearch = (wanted: boolean, search: () => void): void => {
  const [begin] = useState(() => search)
  useEffect(() => {
    if (wanted) begin()
  }, [wanted, begin])
}

/** The list is walked to; nobody is chosen by being the only one. */
const useFirstRow = (rows: readonly FoundRow[] | undefined): void => {
  useEffect(() => {
    const first = rows?.[0]
    if (first !== undefined) focusRow(document, keyOf(first))
  }, [rows])
}

/** Whom the key would choose, large enough to be compared with what is said at the counter. */
function Chosen({ row }: { row: FoundRow | undefined }) {
  const { today } = useSession()
  if (row === undefined) return <p className="picker-chosen soft">{say.search.choose}</p>
  const person = personOfRow(row, today.civil)
  return (
    <div className="picker-chosen">
      <PersonName person={person} />
      <PersonItems person={person} />
      <SameNameCounter count={row.samePeople} />
    </div>
  )
}
