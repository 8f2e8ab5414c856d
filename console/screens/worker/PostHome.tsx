/** The worker's home: what staff has handed to this post, what came back first; there is no way to anything else. */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useKindTitles } from '../../app/kinds.ts'
import type { PostWorkRow } from '../../ask/shapes/posts.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { WORK_COLUMNS } from './columns.tsx'
import './PostHome.css'

const POLL_MS = 30_000

export function PostHome() {
  useKindTitles()
  const navigate = useNavigate()
  const work = useView('post-work', {}, { every: POLL_MS, keep: true })
  const [selected, select] = useState<string | null>(null)
  const rows = (work.answer?.rows ?? []).toSorted((a, b) => rankOf(a) - rankOf(b))
  const chosen = rows.find(({ caseId }) => caseId === selected)
  const open = ({ caseId, kind, state }: PostWorkRow): void =>
    void navigate({ to: isPaper(kind, state) ? '/post-issue/$caseId' : '/entry/$caseId', params: { caseId } })
  return (
    <Work
      screen="worker"
      keys={{ refresh: work.again, open: chosen === undefined ? null : () => open(chosen) }}
      beside={<span className="soft push">{say.worker.lead}</span>}
    >
      <div className="post-home">
        <ProblemNote problem={work.problem} onAgain={work.again} />
        {work.answer === undefined ? (
          <p className="soft" role="status">
            {say.frame.loading}
          </p>
        ) : (
          <RowGrid
            label={say.frame.titles.worker}
            columns={WORK_COLUMNS}
            rows={rows}
            keyOf={({ caseId }) => caseId}
            selected={selected}
            onSelect={select}
            onOpen={open}
            groupOf={(row) => say.worker.groups[groupOf(row)]}
            empty={say.worker.empty}
            autoFocus
          />
        )}
      </div>
    </Work>
  )
}

type Group = 'returned' | 'open' | 'waiting'

const groupOf = ({ returned, reviewed }: PostWorkRow): Group =>
  reviewed === 'waiting' ? 'waiting' : returned ? 'returned' : 'open'

const RANK: Readonly<Record<Group, number>> = { returned: 0, open: 1, waiting: 2 }
const rankOf = (row: PostWorkRow): number => RANK[groupOf(row)]

/** A copy that was asked for, and the certificate of an approved move-out; everything else is entered. */
const isPaper = (kind: string, state: string): boolean =>
  kind === 'residence-copy' || (kind === 'move-out' && (state === 'final' || state === 'issued'))
