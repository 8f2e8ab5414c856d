/**
 * Looks for somebody who has lived here before, among the removed records first; nobody is chosen by being the
 * only one.
 */
import { useEffect, useRef, useState } from 'react'
import { valueAt } from '../../../src/frame/form.ts'
import { view } from '../../ask/ask.ts'
import { Problem } from '../../ask/problem.ts'
import type { FoundAnswer, FoundRow } from '../../ask/shapes/search.ts'
import { doOnEnter } from '../../keys/enter.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { textOf } from '../../parts/Field/value.ts'
import { printed } from '../../parts/FieldText/printed.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { focusRow, RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { searchColumns } from '../search/columns.tsx'
import { BLANK_SEARCH, searchInput } from '../search/conditions.ts'
import { keyOf } from '../search/Results.tsx'

type ReturningDialogProps = {
  readonly mover: unknown
  readonly onPick: (personNo: number) => void
  readonly onClose: () => void
}

export function ReturningDialog({ mover, onPick, onClose }: ReturningDialogProps) {
  const [text, setText] = useState(() => wordsOf(mover))
  const [selected, select] = useState<string | null>(null)
  const { answer, problem, search } = useRemoved()
  const chosen = answer?.rows.find((row) => keyOf(row) === selected)
  // The list is walked to; nobody is chosen by being the only one.
  useEffect(() => {
    const first = answer?.rows[0]
    if (first !== undefined) focusRow(document, keyOf(first))
  }, [answer])
  return (
    <ConfirmDialog
      title={say.returning.choose}
      action="choosePerson"
      size="large"
      ready={chosen !== undefined}
      onDo={() => chosen !== undefined && onPick(chosen.personNo)}
      onClose={onClose}
    >
      <label className="stack-close">
        {say.returning.search}
        <input
          className="input"
          data-first
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={doOnEnter(text.trim() === '' ? null : () => void search(text))}
        />
      </label>
      <ProblemNote problem={problem} />
      <div className="recent-grid">
        <RowGrid<FoundRow>
          label={say.search.results}
          columns={searchColumns(answer?.rows ?? [])}
          rows={answer?.rows ?? []}
          keyOf={keyOf}
          selected={selected}
          onSelect={select}
          onOpen={({ personNo }) => onPick(personNo)}
          empty={answer === undefined ? say.returning.hint : say.search.nobody}
        />
      </div>
    </ConfirmDialog>
  )
}

/** The name and the day of birth, as they were entered. */
const wordsOf = (mover: unknown): string =>
  [textOf(valueAt(mover, 'fullName')), printed(valueAt(mover, 'birthDate'))].filter((word) => word !== '').join(' ')

const useRemoved = () => {
  const [answer, setAnswer] = useState<FoundAnswer>()
  const [problem, setProblem] = useState<Problem>()
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const search = async (text: string): Promise<void> => {
    setProblem(undefined)
    try {
      const found = await view('resident-search', searchInput({ ...BLANK_SEARCH, text, shelf: 'removed' }))
      if (isHere.current) setAnswer(found)
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      setProblem(failure)
    }
  }
  return { answer, problem, search }
}
