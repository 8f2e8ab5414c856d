/** 住民検索: one box, or every item of the standard; who was found, and who else bears the name, before anybody opens. */
import { useRef, useState } from 'react'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { may, useSession } from '../../app/session.ts'
import type { FoundRow } from '../../ask/shapes/search.ts'
import { say } from '../../messages/say.ts'
import { PersonCard } from '../../parts/PersonCard/PersonCard.tsx'
import { personOfRow } from '../../parts/PersonCard/person.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { focusRow } from '../../parts/RowGrid/RowGrid.tsx'
import { SameNameCounter } from '../../parts/SameNameCounter/SameNameCounter.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { keyOf } from '../../parts/FoundPeople/columns.tsx'
import { asksNothing, formOf, nextShelf } from '../../parts/FoundPeople/conditions.ts'
import { RecentDialog } from './RecentDialog.tsx'
import { Count, Results } from './Results.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useSearch } from './useSearch.ts'
import './Search.css'

export default function Search() {
  const session = useSession()
  const go = useWays()
  const desk = useSearch()
  const box = useRef<HTMLInputElement>(null)
  const [recent, setRecent] = useState(false)
  const { form, answer, selected } = desk
  const chosen = answer?.rows.find((row) => keyOf(row) === selected)
  const focusBox = (): void => {
    box.current?.focus()
    box.current?.select()
  }
  const run = async (asked = form): Promise<void> => {
    if (asksNothing(asked)) return
    const first = (await desk.search(asked))?.rows[0]
    // The list is walked to; nobody is opened by being the only one.
    if (first !== undefined) requestAnimationFrame(() => focusRow(document, keyOf(first)))
  }
  const again = (input: Parameters<typeof formOf>[0]): void => {
    setRecent(false)
    void run(formOf(input))
  }
  const clear = (): void => {
    desk.clear()
    focusBox()
  }
  return (
    <Work
      screen="search"
      keys={{
        focusSearch: focusBox,
        recent: () => setRecent(true),
        details: () => desk.showDetails(!desk.details),
        clear,
        issueFor: chosen !== undefined && may(session, 'issue', 'residence-copy') ? () => go.issue(chosen) : null,
        removedToo: () => desk.change({ shelf: nextShelf(form.shelf) }),
        openPerson: chosen === undefined ? null : () => go.open(chosen),
        back: go.home,
      }}
      beside={<span className="mark push">{say.search.shelves[form.shelf]}</span>}
    >
      <div className="search">
        <div className="search-main">
          <SearchBox
            box={box}
            form={form}
            details={desk.details}
            onChange={desk.change}
            onSearch={() => void run()}
          />
          <Count answer={answer} busy={desk.busy} />
          <ProblemNote problem={desk.problem} />
          <Results answer={answer} selected={selected} onSelect={desk.select} onOpen={go.open} />
        </div>
        <Preview row={chosen} />
      </div>
      {recent ? <RecentDialog onPick={again} onClose={() => setRecent(false)} /> : null}
    </Work>
  )
}

/** Where a found person can be taken; a request at the counter goes along. */
const useWays = () => {
  const navigate = useNavigate()
  const caseId = useRouterState({ select: ({ location }) => location.state.caseId })
  return {
    home: () => void navigate({ to: '/' }),
    open: ({ personNo }: FoundRow) => void navigate({ to: '/resident', state: { personNo } }),
    issue: ({ personNo }: FoundRow) =>
      void (caseId === undefined
        ? navigate({ to: '/issue', state: { personNo } })
        : navigate({ to: '/issue/$caseId', params: { caseId }, state: { personNo } })),
  }
}

function Preview({ row }: { row: FoundRow | undefined }) {
  const { today } = useSession()
  return (
    <aside className="search-side" aria-label={say.search.preview}>
      {row === undefined ? (
        <p className="soft">{say.search.choose}</p>
      ) : (
        <PersonCard person={personOfRow(row, today.civil)}>
          <SameNameCounter count={row.samePeople} />
        </PersonCard>
      )}
    </aside>
  )
}
