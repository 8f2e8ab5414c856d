/**
 * 交付: the requester beside the person on the paper, the receipt number read back, then out of the house. By staff
 * only.
 */
import { useState } from 'react'
import { useNavigate, useParams } from '@tanstack/react-router'
import { kindTitle } from '../../app/kinds.ts'
import { momentText } from '../../app/moment.ts'
import type { RequestRow } from '../../ask/shapes/papers.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { HOME_COLUMNS } from '../home/columns.tsx'
import { waitingCopies, wantsComparing, yenOf } from './hand-over.ts'
import { HandOverDialog } from './HandOverDialog.tsx'
import { HandOverDesk } from './HandOverDesk.tsx'
import './HandOver.css'

export default function HandOver() {
  const { caseId } = useParams({ strict: false })
  const navigate = useNavigate()
  const known = useView('case', caseId === undefined ? null : { caseId })
  const requests = useView('requests', caseId === undefined ? null : { day: null, caseId })
  const asked = (requests.answer?.requests ?? []).filter(({ copies }) => copies.length > 0)
  const request = asked.find((each) => waitingCopies(each).length > 0) ?? asked[0]
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

/** Everything that was issued and waits for its receiver: by receipt number, and below it what has none. */
function Waiting() {
  const navigate = useNavigate()
  const [selected, select] = useState<string | null>(null)
  const [leaving, setLeaving] = useState<RequestRow | null>(null)
  const home = useView('counter-home', {}, { keep: true })
  const loose = useView('requests', { day: null, ready: true }, { keep: true })
  const rows = (home.answer?.rows ?? []).filter(({ state }) => state === 'issued')
  const others = (loose.answer?.requests ?? []).filter((request) => waitingCopies(request).length > 0)
  const chosen = rows.find(({ caseId }) => caseId === selected)
  const request = others.find(({ requestId }) => requestId === selected)
  const open = (caseId: string): void => void navigate({ to: '/hand-over/$caseId', params: { caseId } })
  return (
    <Work
      screen="hand-over"
      keys={{
        spoil: null,
        handOver: chosen !== undefined ? () => open(chosen.caseId) : request ? () => setLeaving(request) : null,
        back: () => void navigate({ to: '/' }),
      }}
    >
      <div className={others.length > 0 ? 'hand-over-waiting two' : 'hand-over-waiting'}>
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
        {others.length === 0 ? null : (
          <RowGrid
            label={say.handOver.loose}
            columns={REQUEST_COLUMNS}
            rows={others}
            keyOf={({ requestId }) => requestId}
            selected={selected}
            onSelect={select}
            onOpen={setLeaving}
            groupOf={() => say.handOver.loose}
            empty=""
          />
        )}
      </div>
      {leaving === null ? null : (
        <HandOverDialog
          copies={leaving.copies.filter(({ state }) => state === 'issued')}
          of={{ householdNo: leaving.householdNo, persons: leaving.persons }}
          requester={leaving.content.requester.name}
          comparing={wantsComparing(leaving)}
          onDone={loose.again}
          onClose={() => setLeaving(null)}
        />
      )}
    </Work>
  )
}

const REQUEST_COLUMNS: readonly Column<RequestRow>[] = [
  { id: 'at', title: say.log.columns.at, width: '14.5rem', cell: ({ receivedAt }) => momentText(receivedAt) },
  { id: 'kind', title: say.home.columns.title, width: '10rem', cell: ({ kind }) => kindTitle(kind) },
  { id: 'names', title: say.home.columns.names, cell: ({ names }) => <span className="names">{names.join('、')}</span> },
  {
    id: 'requester',
    title: say.issue.sections.requester,
    width: '17rem',
    cell: ({ content }) => <span className="names">{content.requester.name}</span>,
  },
  {
    id: 'fee',
    title: say.issue.fields.fee,
    width: '7rem',
    numeric: true,
    cell: (request) => say.cash.yen(yenOf(request)),
  },
]
