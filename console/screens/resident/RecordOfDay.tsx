/** The record as it stood on a day, by what was known; beside a second day, only what differs. */
import { isCivilDay } from '../../../src/law/calendar.ts'
import { formatEra } from '../../../src/law/era.ts'
import type { RecordOnDay, ShownRecord } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { reading } from '../../parts/Scroller/reading.ts'
import { compareRecords } from './compare.ts'
import type { PickedDays } from './DayPicker.tsx'
import { DifferenceTable } from './EventDetail.tsx'
import { HouseholdOfDay } from './HouseholdOfDay.tsx'
import { RecordTab } from './RecordTab.tsx'

type DayProps = {
  readonly personNo: number
  readonly days: PickedDays
  readonly onDay: RecordOnDay | undefined
}

const eraOf = (day: string): string => (isCivilDay(day) ? formatEra(day) : day)

export function RecordOfDay({ personNo, days: { on, knownOn, other }, onDay }: DayProps) {
  const second = useView('resident-as-of', other === null ? null : { personNo, on: other, knownOn })
  const title = other === null ? say.history.asOf(eraOf(on)) : say.history.compared(eraOf(on), eraOf(other))
  return (
    <div className="history-side panel scrolls" {...reading(title)}>
      <h2>{title}</h2>
      {knownOn === null ? null : <p className="soft">{say.history.knownBy(eraOf(knownOn))}</p>}
      <ProblemNote problem={second.problem} onAgain={second.again} />
      {onDay === undefined ? <p className="soft">{say.frame.loading}</p> : <Told onDay={onDay} />}
      {onDay === undefined || other === null ? null : second.answer === undefined ? (
        <p className="soft">{say.frame.loading}</p>
      ) : (
        <Compared a={onDay} b={second.answer} />
      )}
      {onDay?.record === undefined || onDay.record === null || other !== null ? null : (
        <>
          <RecordTab record={onDay.record} />
          <Household record={onDay.record} day={onDay} />
        </>
      )}
    </div>
  )
}

type HouseholdProps = { readonly record: ShownRecord; readonly day: RecordOnDay }

/** Nobody is asked for where the household is hidden. */
function Household({ record: { householdNo }, day }: HouseholdProps) {
  if (typeof householdNo !== 'number') return null
  return <HouseholdOfDay key={`${householdNo} ${day.on} ${day.knownOn ?? ''}`} householdNo={householdNo} day={day} />
}

function Told({ onDay: { on, record, counted, unknown, cancelled } }: { onDay: RecordOnDay }) {
  if (record === null) return <p>✕ {say.history.noneOn(eraOf(on))}</p>
  return (
    <p className="soft">
      {say.history.made(counted.length)}
      {unknown.length + cancelled.length === 0 ? '' : `　${say.history.missing(unknown.length, cancelled.length)}`}
    </p>
  )
}

function Compared({ a, b }: { a: RecordOnDay; b: RecordOnDay }) {
  const rows = compareRecords(a.record, b.record)
  if (rows.length === 0) return <p>{say.history.same}</p>
  return (
    <>
      {b.record === null ? <p>✕ {say.history.noneOn(eraOf(b.on))}</p> : null}
      <DifferenceTable label={say.history.changed} rows={rows} heads={[eraOf(a.on), eraOf(b.on)]} />
    </>
  )
}
