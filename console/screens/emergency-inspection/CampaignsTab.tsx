/** 点検の一覧: what is asked of which years, by when, and how far it has come. */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Problem } from '../../ask/problem.ts'
import type { CampaignLine } from '../../ask/shapes/inspection.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { OpenDialog } from './CampaignDialogs.tsx'
import { dayText, yearText } from './days.ts'
import { InspectionWork } from './InspectionWork.tsx'
import type { TabProps } from './InspectionWork.tsx'

type Props = TabProps & {
  readonly campaigns: readonly CampaignLine[]
  readonly problem: Problem | undefined
  readonly loading: boolean
  readonly onAgain: () => void
  readonly onChoose: (campaignNo: number) => void
}

export function CampaignsTab({ campaigns, problem, loading, onAgain, onChoose, ...shell }: Props) {
  const session = useSession()
  const [isOpening, setOpening] = useState(false)
  const opens = may(session, 'perform', 'open-inspection') ? () => setOpening(true) : null
  return (
    <InspectionWork
      {...shell}
      actions={{ addOne: opens, refresh: onAgain, ruleOnContract: null, confirmRow: null, answerOne: null }}
    >
      <div className="inspection">
        <ProblemNote problem={problem} onAgain={onAgain} />
        <RowGrid
          label={say.inspection.tabs.campaigns}
          columns={COLUMNS}
          rows={campaigns}
          keyOf={({ campaignNo }) => String(campaignNo)}
          selected={shell.campaign === undefined ? null : String(shell.campaign.campaignNo)}
          onSelect={(key) => onChoose(Number(key))}
          onOpen={({ campaignNo }) => {
            onChoose(campaignNo)
            shell.onTab('sheet')
          }}
          empty={loading ? say.frame.loading : say.inspection.none}
          autoFocus
        />
      </div>
      {isOpening ? <OpenDialog onDone={onAgain} onClose={() => setOpening(false)} /> : null}
    </InspectionWork>
  )
}

const { columns } = say.inspection

const COLUMNS: readonly Column<CampaignLine>[] = [
  { id: 'title', title: columns.title, cell: ({ title }) => <b>{title}</b> },
  {
    id: 'body',
    title: say.inspection.bodyKind,
    width: '10rem',
    cell: ({ body }) => say.inspection.bodyKinds[body],
  },
  {
    id: 'years',
    title: columns.years,
    width: '13rem',
    cell: ({ fiscalYears }) => fiscalYears.map(yearText).join('、'),
  },
  { id: 'due', title: columns.due, width: '11rem', cell: (campaign) => <Due campaign={campaign} /> },
  { id: 'to', title: columns.to, width: '10rem', cell: ({ addressee }) => addressee },
  { id: 'contracts', title: columns.contracts, width: '5rem', numeric: true, cell: ({ contracts }) => contracts },
  { id: 'open', title: columns.open, width: '5rem', numeric: true, cell: ({ openCells }) => openCells },
  {
    id: 'workers',
    title: columns.workers,
    width: '9rem',
    numeric: true,
    cell: ({ workersUnanswered, workers }) => say.inspection.of(workersUnanswered, workers),
  },
  {
    id: 'bodies',
    title: columns.bodies,
    width: '8rem',
    numeric: true,
    cell: ({ body, bodiesAway, bodies }) => (body === 'prefecture' ? say.inspection.of(bodiesAway, bodies) : ''),
  },
  { id: 'state', title: columns.state, width: '8rem', cell: ({ state }) => <State state={state} /> },
]

function Due({ campaign: { dueOn, isOverdue } }: { campaign: CampaignLine }) {
  if (!isOverdue) return <>{dayText(dueOn)}</>
  return (
    <span className="mark bad-line" title={say.inspection.overdue}>
      ✕ {dayText(dueOn)}
    </span>
  )
}

function State({ state }: { state: CampaignLine['state'] }) {
  const look = { open: 'mark plain', complete: 'mark care', confirmed: 'mark good' }[state]
  const sign = { open: '', complete: '▲ ', confirmed: '✓ ' }[state]
  return (
    <span className={look}>
      {sign}
      {say.inspection.states[state]}
    </span>
  )
}
