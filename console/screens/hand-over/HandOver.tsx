/**
 * 交付: the requester beside the person on the paper, the receipt number read back, then out of the house. By staff
 * only.
 */
import { useState } from 'react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useSession } from '../../app/session.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { HOME_COLUMNS } from '../home/columns.tsx'
import { HandOverDesk } from './HandOverDesk.tsx'
import './HandOver.css'

export default function HandOver() {
  const { caseId } = useParams({ strict: false })
  const session = useSession()
  const navigate = useNavigate()
  const known = useView('case', caseId === undefined ? null : { caseId })
  const requests = useView('requests', caseId === undefined ? null : { day: session.today.civil })
  const request = requests.answer?.requests.find((each) => each.caseId === caseId)
  if (caseId === undefined) return <Waiting />
  if (known.answer && request !== undefined)
    return <HandOverDesk key={caseId} known={known.answer} request={request} />
  const isMissing = known.answer === null || (requests.answer !== undefined && request === undefined)
  return (
    <Work screen="hand-over" keys={{ spoil: null, handOver: null, back: () => void navigate({ to: '/hand-over' }) }}>
      <div>
        <ProblemNote problem={known.problem ?? requests.problem} onAgain={requests.again} />
        {isMissing ? (
          <p>✕ {say.handOver.noCopies}</p>
        ) : (
          <p className="soft" role="status">
            {say.frame.loading}
          </p>
        )}
      </div>
    </Work>
  )
}

/** Everything that was issued and waits for its receiver. */
function Waiting() {
  const navigate = useNavigate()
  const [selected, select] = useState<string | null>(null)
  const home = useView('counter-home', {}, { keep: true })
  const rows = (home.answer?.rows ?? []).filter(({ state }) => state === 'issued')
  const chosen = rows.find(({ caseId }) => caseId === selected)
  const open = (caseId: string): void => void navigate({ to: '/hand-over/$caseId', params: { caseId } })
  return (
    <Work
      screen="hand-over"
      keys={{
        spoil: null,
        handOver: chosen === undefined ? null : () => open(chosen.caseId),
        back: () => void navigate({ to: '/' }),
      }}
    >
      <RowGrid
        label={say.handOver.waiting}
        columns={HOME_COLUMNS}
        rows={rows}
        keyOf={({ caseId }) => caseId}
        selected={selected}
        onSelect={select}
        onOpen={({ caseId }) => open(caseId)}
        empty={home.loading ? say.frame.loading : say.handOver.nobody}
        autoFocus
      />
    </Work>
  )
}
