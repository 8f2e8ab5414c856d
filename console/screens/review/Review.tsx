/**
 * 即時審査: what a contractor's workers have entered and printed, oldest first; one is opened at a time, by the
 * reviewer's own hand, and the next never opens by itself.
 */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useKindTitles } from '../../app/kinds.ts'
import { useSession } from '../../app/session.ts'
import type { ReviewRow } from '../../ask/shapes/posts.ts'
import { useAct } from '../../ask/useAct.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { FindingNotes } from '../../parts/ProblemNote/FindingNotes.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { REVIEW_COLUMNS } from './columns.tsx'
import { PostDays } from './PostDays.tsx'
import { PrintReview } from './PrintReview.tsx'
import './Review.css'

const POLL_MS = 30_000

type Opened = { readonly row: ReviewRow; readonly file: string }

export default function Review() {
  useKindTitles()
  const navigate = useNavigate()
  const queue = useView('reviews-waiting', {}, { every: POLL_MS, keep: true })
  const [opened, setOpened] = useState<Opened>()
  const [selected, select] = useState<string | null>(null)
  const opening = useAct<{ readonly file?: string }>('open-review')
  const rows = queue.answer?.rows ?? []
  const chosen = rows.find(({ reviewId }) => reviewId === selected)
  const open = async (row: ReviewRow): Promise<void> => {
    const { caseId, issueId } = row
    const done = await opening.run(issueId === null ? { caseId } : { caseId, issueId })
    if (done === undefined) return
    if (issueId === null) void navigate({ to: '/check/$caseId', params: { caseId } })
    else setOpened({ row, file: done.file ?? '' })
  }
  const close = (): void => {
    setOpened(undefined)
    queue.again()
  }
  if (opened !== undefined) return <PrintReview row={opened.row} file={opened.file} onClose={close} />
  return (
    <Work
      screen="review"
      keys={{
        openReview: chosen === undefined || opening.busy ? null : () => void open(chosen),
        refresh: queue.again,
        sendBack: null,
        passReview: null,
        back: () => void navigate({ to: '/' }),
      }}
      beside={<Counts counts={queue.answer?.counts} />}
    >
      <div className="review">
        <div className="review-told">
          <ProblemNote problem={queue.problem ?? opening.problem} onAgain={queue.again} />
          <FindingNotes problem={opening.problem} />
          <p className="soft">{say.review.lead}</p>
        </div>
        {queue.answer === undefined ? (
          <p className="soft" role="status">
            {say.frame.loading}
          </p>
        ) : (
          <RowGrid
            label={say.frame.titles.review}
            columns={REVIEW_COLUMNS}
            rows={rows}
            keyOf={({ reviewId }) => reviewId}
            selected={selected}
            onSelect={select}
            rowClass={({ late }) => (late ? 'late' : '')}
            empty={say.review.empty}
            autoFocus
          />
        )}
        <Today />
      </div>
    </Work>
  )
}

function Today() {
  const { today } = useSession()
  return <PostDays day={today.civil} />
}

function Counts({ counts }: { counts: { readonly waiting: number; readonly late: number } | undefined }) {
  if (counts === undefined) return null
  return (
    <span className={counts.late > 0 ? 'mark care push' : 'mark plain push'} role="status">
      {say.review.counts(counts.waiting, counts.late)}
    </span>
  )
}
