/** 除票簿: the removed records of some days in the order they were processed. 告示15号第3-5(2)イ */
import { useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { formatEra } from '../../../src/law/era.ts'
import { isCivilDay } from '../../../src/law/calendar.ts'
import { reasonTitle } from '../../../src/record/reason.ts'
import { may, useSession } from '../../app/session.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { EraDateField } from '../../parts/EraDateField/EraDateField.tsx'
import { FlagMark } from '../../parts/Marks/FlagMark.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import './RemovedRecords.css'

type Days = { readonly from: string; readonly until: string }

const keyOf = ({ personNo, historyNo }: ShownRecord): string => `${personNo}-${historyNo}`

export default function RemovedRecords() {
  const navigate = useNavigate()
  const session = useSession()
  const today = session.today.civil
  const [days, setDays] = useState<Days>({ from: `${today.slice(0, 7)}-01`, until: today })
  const [selected, select] = useState<string | null>(null)
  const found = useView('removed-records', days, { keep: true })
  const rows = found.answer?.rows ?? []
  const chosen = rows.find((row) => keyOf(row) === selected) ?? rows[0]
  const open = ({ personNo }: ShownRecord): void => void navigate({ to: '/resident', state: { personNo } })
  return (
    <Work
      screen="removed-records"
      keys={{
        refresh: found.again,
        openPerson: chosen !== undefined && may(session, 'look', 'resident') ? () => open(chosen) : null,
        back: () => void navigate({ to: '/' }),
      }}
    >
      <div className="removed-records">
        <DaysPicker days={days} onChoose={setDays} />
        <ProblemNote problem={found.problem} onAgain={found.again} />
        {found.answer?.more === true ? <p role="status">▲ {say.removedRecords.more(rows.length)}</p> : null}
        <RowGrid
          label={say.frame.titles['removed-records']}
          columns={COLUMNS}
          rows={rows}
          keyOf={keyOf}
          selected={selected}
          onSelect={select}
          onOpen={open}
          empty={found.loading ? say.frame.loading : say.removedRecords.none}
          autoFocus
        />
      </div>
    </Work>
  )
}

const FIELDS = ['from', 'until'] as const

/** Nothing is asked while a day is still being typed. */
function DaysPicker({ days, onChoose }: { days: Days; onChoose: (days: Days) => void }) {
  const [typed, setTyped] = useState(days)
  const isReady = isCivilDay(typed.from) && isCivilDay(typed.until) && typed.from <= typed.until
  return (
    <div className="removed-days">
      {FIELDS.map((name) => (
        <div key={name} className="removed-day" data-path={name}>
          <label htmlFor={`removed-${name}`}>{say.removedRecords[name]}</label>
          <EraDateField
            wiring={{ id: `removed-${name}`, ...PLAIN }}
            value={typed[name]}
            calendar="era"
            onChange={(day) => setTyped((now) => ({ ...now, [name]: typeof day === 'string' ? day : '' }))}
          />
        </div>
      ))}
      <button type="button" className="button" data-stop disabled={!isReady} onClick={() => onChoose(typed)}>
        {say.removedRecords.show}
      </button>
    </div>
  )
}

const PLAIN = { 'aria-invalid': false, 'aria-describedby': undefined, 'aria-required': false } as const

const COLUMNS: readonly Column<ShownRecord>[] = [
  {
    id: 'processedOn',
    title: say.record.processedOn,
    width: '10.5rem',
    cell: ({ processedOn }) => (processedOn === undefined ? '' : formatEra(processedOn)),
  },
  {
    id: 'removalReason',
    title: say.record.items.removalReason,
    width: '10rem',
    cell: ({ removalReason, reason }) => reasonTitle(removalReason ?? reason ?? ''),
  },
  {
    id: 'causeOn',
    title: say.record.items.causeOn,
    width: '11.5rem',
    cell: ({ causeOn, hidden }) => (hidden.includes('causeOn') ? say.masked.blocked : (causeOn?.text ?? '')),
  },
  { id: 'name', title: say.search.columns.name, cell: ({ fullName }) => <span className="names">{fullName}</span> },
  { id: 'birth', title: say.person.birth, width: '11.5rem', cell: ({ birthDate }) => birthDate.text },
  { id: 'personNo', title: say.person.personNo, width: '7rem', cell: ({ personNo }) => personNo },
  {
    id: 'blocked',
    title: say.memberOrder.note,
    width: '7rem',
    cell: ({ blocked }) => (blocked === 'none' ? '' : <FlagMark flag="blocked" />),
  },
]
