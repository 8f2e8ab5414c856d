/** 異動履歴: the events beside what the chosen one changed, or beside the record of a day. [STD 2.2.1] */
import { useState } from 'react'
import { formatEra } from '../../../src/law/era.ts'
import { reasonTitle } from '../../../src/record/reason.ts'
import type { HistoryRow, RecordOnDay } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { DayPicker, type PickedDays } from './DayPicker.tsx'
import { EventDetail } from './EventDetail.tsx'
import { RecordOfDay } from './RecordOfDay.tsx'
import './History.css'

export function HistoryTab({ personNo }: { personNo: number }) {
  const history = useView('resident-history', { personNo })
  const [days, setDays] = useState<PickedDays | null>(null)
  const onDay = useView('resident-as-of', days === null ? null : { personNo, on: days.on, knownOn: days.knownOn })
  const [selected, select] = useState<string | null>(null)
  const rows = history.answer?.rows ?? []
  const row = rows.find(({ historyNo }) => String(historyNo) === selected) ?? rows[0]
  const told = days === null ? undefined : onDay.answer
  return (
    <div className="history">
      <ProblemNote problem={history.problem ?? onDay.problem} onAgain={history.again} />
      <DayPicker chosen={days} onChoose={setDays} />
      <div className="history-body">
        <RowGrid
          label={say.history.list}
          columns={columnsFor(told)}
          rows={rows}
          keyOf={({ historyNo }) => String(historyNo)}
          selected={row === undefined ? null : String(row.historyNo)}
          onSelect={select}
          rowClass={({ historyNo, isCancelled }) => (isOff(historyNo, isCancelled, told) ? 'event-off' : '')}
          empty={history.loading ? say.frame.loading : say.history.empty}
          autoFocus
        />
        {days === null ? (
          <EventDetail row={row} />
        ) : (
          <RecordOfDay personNo={personNo} days={days} onDay={onDay.answer} />
        )}
      </div>
    </div>
  )
}

/** Rows that the record shown beside is not made of. */
const isOff = (historyNo: number, isCancelled: boolean, told: RecordOnDay | undefined): boolean =>
  told === undefined ? isCancelled : !told.counted.includes(historyNo)

type State = keyof typeof say.history.states

const stateIn = ({ historyNo, isCancelled }: HistoryRow, told: RecordOnDay | undefined): State | undefined => {
  if (told === undefined) return isCancelled ? 'cancelled' : undefined
  if (told.unknown.includes(historyNo)) return 'unknown'
  if (told.cancelled.includes(historyNo)) return 'cancelled'
  return told.notYet.includes(historyNo) ? 'notYet' : 'counted'
}

const SIGNS: Readonly<Record<State, string>> = { counted: '● ', notYet: '○ ', unknown: '？ ', cancelled: '✕ ' }

const columnsFor = (told: RecordOnDay | undefined): readonly Column<HistoryRow>[] => [
  {
    id: 'no',
    title: say.history.columns.no,
    width: '4rem',
    numeric: true,
    cell: ({ historyNo }) => historyNo,
  },
  { id: 'reason', title: say.history.columns.reason, cell: ({ reason }) => reasonTitle(reason) },
  { id: 'eventOn', title: say.history.columns.eventOn, width: '10rem', cell: ({ eventOn }) => eventOn.text },
  {
    id: 'processedOn',
    title: say.history.columns.processedOn,
    width: '10rem',
    cell: ({ processedOn }) => formatEra(processedOn),
  },
  {
    id: 'state',
    title: say.history.columns.state,
    width: '6.5rem',
    cell: (row) => {
      const state = stateIn(row, told)
      return state === undefined ? '' : `${SIGNS[state]}${say.history.states[state]}`
    },
  },
]
