/** 従事者への確認: everybody who ever served, whoever has not answered first, and what each said of the four things. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import { QUESTIONS } from '../../ask/shapes/inspection.ts'
import type { Question, Reply, ServedWorker } from '../../ask/shapes/inspection.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { dayText, termText } from './days.ts'
import { InspectionWork } from './InspectionWork.tsx'
import type { TabProps } from './InspectionWork.tsx'
import { NameDialog, ReplyDialog } from './WorkerDialogs.tsx'

export function WorkersTab({ campaignNo, ...shell }: TabProps & { campaignNo: number }) {
  const session = useSession()
  const found = useView('inspection-workers', { campaignNo }, { keep: true })
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'reply' | 'name' | null>(null)
  const rows = found.answer?.workers ?? []
  const chosen = rows.find(({ workerKey }) => workerKey === selected) ?? rows[0]
  const mayDo = (id: string): boolean => may(session, 'perform', id)
  const reply = chosen !== undefined && mayDo('record-worker-reply') ? () => setDialog('reply') : null
  const ends = { onDone: found.again, onClose: () => setDialog(null) }
  return (
    <InspectionWork
      {...shell}
      actions={{
        addOne: mayDo('name-served-worker') ? () => setDialog('name') : null,
        refresh: found.again,
        ruleOnContract: null,
        confirmRow: null,
        answerOne: reply,
      }}
    >
      <div className="inspection">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        <RowGrid
          label={say.inspection.tabs.workers}
          columns={COLUMNS}
          rows={rows}
          keyOf={({ workerKey }) => workerKey}
          selected={selected}
          onSelect={select}
          onOpen={() => reply?.()}
          empty={found.loading ? say.frame.loading : say.inspection.noWorkers}
          autoFocus
        />
      </div>
      {dialog === 'reply' && chosen !== undefined ? (
        <ReplyDialog {...ends} campaignNo={campaignNo} worker={chosen} />
      ) : null}
      {dialog === 'name' ? <NameDialog {...ends} campaignNo={campaignNo} /> : null}
    </InspectionWork>
  )
}

const { columns, questions, replyMarks } = say.inspection

const COLUMNS: readonly Column<ServedWorker>[] = [
  { id: 'state', title: columns.state, width: '7rem', cell: (worker) => <State worker={worker} /> },
  {
    id: 'name',
    title: columns.name,
    width: '12rem',
    cell: ({ name, hasLeft }) => (
      <>
        <span className="names">{name}</span>
        {hasLeft ? <span className="soft">　{say.inspection.left}</span> : null}
      </>
    ),
  },
  {
    id: 'employer',
    title: columns.employer,
    width: '14rem',
    cell: ({ employer, tier }) => `${say.inspection.tiers[tier]}　${employer}`,
  },
  { id: 'contract', title: columns.contract, cell: ({ contractTitle }) => contractTitle },
  { id: 'served', title: columns.served, width: '17rem', cell: ({ from, until }) => termText(from, until) },
  ...QUESTIONS.map(
    (question): Column<ServedWorker> => ({
      id: question,
      title: questions[question],
      width: '5.5rem',
      cell: ({ confirmation }) => <ReplyMark question={question} reply={confirmation?.replies[question] ?? null} />,
    }),
  ),
  {
    id: 'asked',
    title: columns.asked,
    width: '13rem',
    cell: ({ confirmation }) => (confirmation === null ? '' : askedText(confirmation)),
  },
]

const askedText = ({ askedOn, means }: NonNullable<ServedWorker['confirmation']>): string => {
  const words: Readonly<Record<string, string>> = say.inspection.meansOf
  return `${dayText(askedOn)}　${words[means] ?? means}`
}

function State({ worker: { state } }: { worker: ServedWorker }) {
  const look = { 'not-asked': 'mark bad-line', asked: 'mark care', answered: 'mark good' }[state]
  const sign = { 'not-asked': '✕', asked: '▲', answered: '✓' }[state]
  return (
    <span className={look}>
      {sign} {say.inspection.workerStates[state]}
    </span>
  )
}

function ReplyMark({ question, reply }: { question: Question; reply: Reply | null }) {
  if (reply === null) return null
  return (
    <span
      className={reply === 'broken' ? 'mark bad-line' : undefined}
      role="img"
      aria-label={`${questions[question]} ${say.inspection.replies[reply]}`}
    >
      {replyMarks[reply]}
    </span>
  )
}
