/** The columns of the lists of reports and of incidents. */
import { momentText } from '../../app/moment.ts'
import type { Incident, ReportLine } from '../../ask/shapes/supervision.ts'
import { say } from '../../messages/say.ts'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { dayText, periodText } from './dayText.ts'

export const reportKey = ({ contractId, subcontractId, periodFrom }: ReportLine): string =>
  [contractId, subcontractId ?? '', periodFrom].join(' ')

const STATE_MARK = {
  none: 'mark plain',
  drafted: 'mark plain',
  completed: 'mark care',
  'sent-back': 'mark care',
  confirmed: 'mark good',
} as const

export const REPORT_COLUMNS: readonly Column<ReportLine>[] = [
  {
    id: 'contract',
    title: say.supervision.contract,
    cell: ({ number, title }) => (
      <>
        <b>{number}</b>　{title}
      </>
    ),
  },
  { id: 'contractor', title: say.supervision.contractor, width: '16rem', cell: ({ contractor }) => contractor },
  {
    id: 'period',
    title: say.supervision.period,
    width: '19rem',
    cell: ({ periodFrom, periodUntil }) => periodText(periodFrom, periodUntil),
  },
  { id: 'due', title: say.supervision.due, width: '10rem', cell: ({ dueOn }) => dayText(dueOn) },
  {
    id: 'state',
    title: say.supervision.state,
    width: '12rem',
    cell: ({ state, isOverdue }) => (
      <>
        <span className={STATE_MARK[state]}>{say.supervision.states[state]}</span>
        {isOverdue ? <span className="mark bad">✕ {say.supervision.overdue}</span> : null}
      </>
    ),
  },
]

export const INCIDENT_COLUMNS: readonly Column<Incident>[] = [
  { id: 'at', title: say.supervision.incident.reported, width: '15rem', cell: ({ at }) => momentText(at) },
  {
    id: 'contract',
    title: say.supervision.contract,
    width: '22rem',
    cell: ({ number, contractor }) => (
      <>
        <b>{number}</b>　{contractor}
      </>
    ),
  },
  {
    id: 'kind',
    title: say.supervision.incident.kind,
    width: '16rem',
    cell: ({ kind, personal, feared, grave }) => (
      <>
        {grave ? <span className="mark bad">✕ {say.supervision.incident.grave}</span> : null}
        {say.supervision.incident.kinds[kind]}
        {personal ? `・${say.supervision.incident.personal}` : ''}
        {feared ? `・${say.supervision.incident.feared}` : ''}
      </>
    ),
  },
  { id: 'happened', title: say.supervision.incident.happened, cell: ({ happened }) => happened },
  {
    id: 'state',
    title: say.supervision.state,
    width: '12rem',
    cell: ({ isClosed, isOverdue }) => (
      <>
        <span className={isClosed ? 'mark good' : 'mark care'}>
          {isClosed ? say.supervision.incident.closed : say.supervision.incident.open}
        </span>
        {isOverdue ? <span className="mark bad">✕ {say.supervision.incident.late}</span> : null}
      </>
    ),
  },
]
