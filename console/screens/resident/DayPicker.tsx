/** Which day's record to show: as it stood, as it was known, and a second day to lay beside it. */
import { useState } from 'react'
import { isCivilDay } from '../../../src/law/calendar.ts'
import { say } from '../../messages/say.ts'
import { EraDateField } from '../../parts/EraDateField/EraDateField.tsx'

/** `knownOn` null: by all that is known today. `other` null: nothing is compared. */
export type PickedDays = { readonly on: string; readonly knownOn: string | null; readonly other: string | null }

type PickerProps = {
  readonly chosen: PickedDays | null
  readonly onChoose: (days: PickedDays | null) => void
}

const FIELDS = ['on', 'knownOn', 'other'] as const
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>

const PLAIN = { 'aria-invalid': false, 'aria-describedby': undefined, 'aria-required': false } as const

const BLANK: Typed = { on: '', knownOn: '', other: '' }

/** Nothing is asked while a day is still being typed: every look is a row of the log. */
export function DayPicker({ chosen, onChoose }: PickerProps) {
  const [typed, setTyped] = useState<Typed>(BLANK)
  const isReady = isCivilDay(typed.on) && [typed.knownOn, typed.other].every((day) => day === '' || isCivilDay(day))
  const clear = (): void => {
    setTyped(BLANK)
    onChoose(null)
  }
  return (
    <section className="day-picker" aria-label={say.history.pick}>
      {FIELDS.map((name) => (
        <div key={name} className="day-field" data-path={`history.${name}`}>
          <label htmlFor={`history-${name}`}>{say.history[name]}</label>
          <EraDateField
            wiring={{ id: `history-${name}`, ...PLAIN }}
            value={typed[name]}
            calendar="era"
            onChange={(day) => setTyped((now) => ({ ...now, [name]: typeof day === 'string' ? day : '' }))}
          />
        </div>
      ))}
      <button
        type="button"
        className="button"
        data-stop
        disabled={!isReady}
        onClick={() => onChoose({ on: typed.on, knownOn: typed.knownOn || null, other: typed.other || null })}
      >
        {say.history.show}
      </button>
      <button type="button" className="button quiet" disabled={chosen === null} onClick={clear}>
        {say.history.clear}
      </button>
    </section>
  )
}
