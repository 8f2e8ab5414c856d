/** 任命・専決: who fills which post, since when, and by which provision somebody else decides. [第8-1(1)] */
import { useState } from 'react'
import { may, useSession } from '../../app/session.ts'
import type { Appointment } from '../../ask/shapes/assurance.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { AssuranceWork } from './AssuranceWork.tsx'
import type { TabProps } from './AssuranceWork.tsx'
import { AppointDialog, EndAppointmentDialog } from './GovernDialogs.tsx'
import { dayText } from './words.ts'

export function AppointmentsTab({ onTab }: TabProps) {
  const session = useSession()
  const [selected, select] = useState<string | null>(null)
  const [dialog, setDialog] = useState<'appoint' | 'end' | null>(null)
  const found = useView('appointments', {}, { keep: true })
  const rows = found.answer?.appointments ?? []
  const vacant = found.answer?.vacant ?? []
  const chosen = rows.find((row) => keyOf(row) === selected) ?? rows[0]
  const mayEnd = chosen !== undefined && chosen.endedOn === null && may(session, 'perform', 'end-appointment')
  const ends = { onDone: found.again, onClose: () => setDialog(null) }
  return (
    <AssuranceWork
      tab="appointments"
      onTab={onTab}
      actions={{
        refresh: found.again,
        addOne: may(session, 'perform', 'appoint') ? () => setDialog('appoint') : null,
        stopOne: mayEnd ? () => setDialog('end') : null,
      }}
    >
      <div className="assurance-whole">
        <ProblemNote problem={found.problem} onAgain={found.again} />
        {vacant.length === 0 ? null : (
          <p className="mark bad-line">
            ✕ {say.assurance.loose.vacant}：{vacant.map((post) => say.assurance.posts[post]).join('、')}
          </p>
        )}
        <RowGrid
          label={say.assurance.tabs.appointments}
          columns={COLUMNS}
          rows={rows}
          keyOf={keyOf}
          selected={selected}
          onSelect={select}
          empty={found.loading ? say.frame.loading : say.assurance.empty.appointments}
          autoFocus
        />
      </div>
      {dialog === 'appoint' ? <AppointDialog {...ends} /> : null}
      {dialog === 'end' && chosen !== undefined ? <EndAppointmentDialog of={chosen} {...ends} /> : null}
    </AssuranceWork>
  )
}

const keyOf = ({ appointmentNo }: Appointment): string => String(appointmentNo)

/** The term as it was given, or as it was cut short. */
const termText = ({ validFrom, validUntil, endedOn }: Appointment): string =>
  `${dayText(validFrom)} 〜 ${endedOn !== null ? dayText(endedOn) : validUntil === null ? '' : dayText(validUntil)}`

const COLUMNS: readonly Column<Appointment>[] = [
  {
    id: 'post',
    title: say.assurance.columns.post,
    width: '14rem',
    cell: ({ post }) => <b>{say.assurance.posts[post]}</b>,
  },
  {
    id: 'capacity',
    title: say.assurance.columns.capacity,
    width: '5rem',
    cell: ({ capacity }) => say.assurance.capacities[capacity],
  },
  { id: 'name', title: say.assurance.columns.name, width: '10rem', cell: ({ name }) => name },
  { id: 'term', title: say.assurance.columns.term, width: '18rem', cell: termText },
  {
    id: 'provision',
    title: say.assurance.columns.provision,
    cell: ({ provision, approvalKinds }) =>
      provision === null
        ? ''
        : `${provision}（${approvalKinds.map((kind) => say.assurance.kinds[kind]).join('、')}）`,
  },
  { id: 'instrument', title: say.assurance.columns.instrument, cell: ({ instrument }) => instrument },
  {
    id: 'state',
    title: say.assurance.columns.state,
    width: '6rem',
    cell: ({ holdsToday }) => (
      <span className={holdsToday ? 'mark plain' : 'mark bad-line'}>
        {holdsToday ? say.assurance.holds : say.assurance.over}
      </span>
    ),
  },
]
