/** The counter's home: how many wait at each step, whose turn it is, and what to open next. */
import { useState } from 'react'
import { Navigate, useNavigate } from '@tanstack/react-router'
import { slot, useKept } from '../../app/kept.ts'
import { placesFor } from '../../app/places.ts'
import { may, useSession } from '../../app/session.ts'
import { useOpenCase } from '../../app/openCase.ts'
import { useView } from '../../ask/useView.ts'
import type { CaseRow, CounterHome as HomeAnswer, StepName } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'
import { RowGrid, focusRow } from '../../parts/RowGrid/RowGrid.tsx'
import { PrintDialog } from '../../parts/PrintDialog/PrintDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { useMoving } from '../../parts/HandToPost/useMoving.tsx'
import { PostHome } from '../worker/PostHome.tsx'
import { HOME_COLUMNS } from './columns.tsx'
import { DayBalance } from './DayBalance.tsx'
import { isAt, nextInTurnAfter, turnsFor } from './rows.ts'
import type { TurnOf } from './rows.ts'
import { Steps } from './Steps.tsx'
import { useHeldRows } from './useHeldRows.ts'
import './Home.css'

type Kept = { readonly step: StepName | null; readonly selected: string | null }
const kept = slot<Kept>(() => ({ step: null, selected: null }))
const POLL_MS = 30_000

/** Whoever has nothing to do at the counter begins at the first place they may go to. */
export default function Home() {
  const session = useSession()
  const [first] = placesFor(session)
  if (first !== undefined && first.path !== '/') return <Navigate to={first.path} replace />
  return first?.screen === 'worker' ? <PostHome /> : <CounterHome />
}

function CounterHome() {
  const session = useSession()
  const navigate = useNavigate()
  const openCase = useOpenCase()
  const [{ step, selected }, keep] = useKept(kept, '')
  const [reviewed, setReviewed] = useState<string | null>(null)
  const home = useView('counter-home', {}, { every: POLL_MS, keep: true })
  const turnOf = turnsFor(session.officer.operatorId, (next, id) => may(session, next, id))
  const held = useHeldRows(home.answer, turnOf)
  const rows = held.rows.filter((row) => isAt(row, step))
  const chosen = rows.find(({ caseId }) => caseId === selected)
  const select = (key: string): void => keep((now) => ({ ...now, selected: key }))
  const filter = (to: StepName | null): void => keep((now) => ({ ...now, step: to }))
  const refresh = (): void => {
    held.release()
    home.again()
  }
  const moving = useMoving(chosen, refresh)
  const goNextMine = (): void => {
    const next = nextInTurnAfter(rows, selected, turnOf)
    if (next !== undefined) focusRow(document, next.caseId)
  }
  return (
    <Work
      screen="counter-home"
      keys={{
        receive: may(session, 'receive', 'receive') ? () => void navigate({ to: '/reception' }) : null,
        refresh,
        parkedOnly: () => filter(step === 'parked' ? null : 'parked'),
        reviewPrint:
          chosen !== undefined && isProvisional(chosen) && may(session, 'issue', 'review-print')
            ? () => setReviewed(chosen.caseId)
            : null,
        nextMine: rows.some((row) => turnOf(row) !== 'others') ? goNextMine : null,
        open: chosen === undefined ? null : () => openCase(chosen),
        ...moving.keys,
        clearFilter: step === null ? null : () => filter(null),
      }}
      beside={<HomeAside fresh={held.fresh} reviews={reviewsIn(home.answer)} day={session.today.civil} />}
    >
      <div className="home">
        <ProblemNote problem={home.problem} onAgain={home.again} />
        <Steps counts={home.answer?.counts} chosen={step} onChoose={filter} />
        <HomeRows
          answer={home.answer}
          rows={rows}
          step={step}
          selected={selected}
          turnOf={turnOf}
          onSelect={select}
          onOpen={openCase}
        />
      </div>
      {moving.dialog}
      {reviewed === null ? null : (
        <PrintDialog
          paper="review-print"
          input={{ caseId: reviewed }}
          title={say.keys.reviewPrint}
          action="reviewPrint"
          onDone={() => undefined}
          onClose={() => setReviewed(null)}
        />
      )}
    </Work>
  )
}

/** Entered and not final yet: what was entered can be compared on paper. [STD 4.0.9] */
const isProvisional = ({ state }: CaseRow): boolean => state === 'provisional' || state === 'checked'

/** How much of contractors' work waits for staff here. */
const reviewsIn = (answer: HomeAnswer | undefined): number => (answer?.rows ?? []).filter(({ review }) => review).length

function HomeAside({ fresh, reviews, day }: { fresh: number; reviews: number; day: string }) {
  const session = useSession()
  return (
    <>
      {fresh > 0 ? (
        <span className="mark care" role="status">
          {say.home.arrived(fresh)}
        </span>
      ) : null}
      {reviews > 0 ? <span className="mark care">{say.review.counts(reviews, 0)}</span> : null}
      {may(session, 'look', 'day-balance') ? <DayBalance day={day} /> : null}
    </>
  )
}

type RowsProps = {
  answer: HomeAnswer | undefined
  rows: readonly CaseRow[]
  step: StepName | null
  selected: string | null
  turnOf: TurnOf
  onSelect: (key: string) => void
  onOpen: (row: CaseRow) => void
}

function HomeRows({ answer, rows, step, selected, turnOf, onSelect, onOpen }: RowsProps) {
  if (answer === undefined)
    return (
      <p className="soft" role="status">
        {say.frame.loading}
      </p>
    )
  return (
    <RowGrid
      label={say.frame.titles['counter-home']}
      columns={HOME_COLUMNS}
      rows={rows}
      keyOf={(row) => row.caseId}
      selected={selected}
      onSelect={onSelect}
      onOpen={onOpen}
      groupOf={(row) => say.home.turns[turnOf(row)]}
      empty={step === null ? say.home.empty : say.home.emptyFiltered}
      autoFocus
    />
  )
}
