/** Who lived together on a day; asked for only on request, for it shows others too. */
import { useState } from 'react'
import type { RecordOnDay } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'

/** The button that was pressed is gone; what came instead takes its focus. */
const focusIt = (section: HTMLElement | null): void => section?.focus({ preventScroll: true })

type HouseholdOfDayProps = { readonly householdNo: number; readonly day: Pick<RecordOnDay, 'on' | 'knownOn'> }

export function HouseholdOfDay({ householdNo, day: { on, knownOn } }: HouseholdOfDayProps) {
  const [wanted, want] = useState(false)
  const found = useView('household-as-of', wanted ? { householdNo, on, knownOn } : null)
  if (!wanted)
    return (
      <p>
        <button type="button" className="button small" onClick={() => want(true)}>
          {say.history.household}
        </button>
      </p>
    )
  const members = found.answer?.members ?? []
  return (
    <section className="record-group" aria-label={say.history.household} tabIndex={-1} ref={focusIt}>
      <h2>{say.history.household}</h2>
      <ProblemNote problem={found.problem} onAgain={found.again} />
      <dl role="status">
        {members.map(({ personNo, fullName, relationshipToHead }) => (
          <div key={personNo} className="sheet-item">
            <dt>{relationshipToHead}</dt>
            <dd className="names sheet-name">{fullName}</dd>
          </div>
        ))}
      </dl>
      {members.length === 0 ? <p>{found.loading ? say.frame.loading : say.history.nobody}</p> : null}
    </section>
  )
}
