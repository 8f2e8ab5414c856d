/**
 * A date typed in any shape and shown in 和暦; where the item allows it, also a date that no calendar holds. [STD
 * 1.1.8, 1.1.9]
 */
import { useState } from 'react'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { isTree, textOf } from '../Field/value.ts'
import './EraDateField.css'
import { keptDay, keptImprecise, readingOfDay, readingOfImprecise, shownDay } from './read.ts'
import type { Calendar, Reading } from './read.ts'

type DateFieldProps = {
  readonly wiring: Wiring
  readonly value: unknown
  readonly calendar: Calendar
  readonly onChange: (value: unknown) => void
}

/** A day of the calendar: 'YYYY-MM-DD', or what was typed while it is none. */
export function EraDateField({ wiring, value, calendar, onChange }: DateFieldProps) {
  return (
    <TypedDate
      wiring={wiring}
      shown={shownDay(textOf(value), calendar)}
      onType={(typed) => onChange(keptDay(typed))}
      read={(typed) => readingOfDay(typed, calendar)}
    />
  )
}

/** A date as a register states it, imprecise ones included: F10 offers the forms. */
export function ImpreciseDateField({ wiring, value, calendar, onChange }: DateFieldProps) {
  return (
    <TypedDate
      wiring={wiring}
      shown={isTree(value) ? textOf(value['text']) : ''}
      onType={(typed) => onChange(keptImprecise(typed, calendar))}
      read={(typed) => readingOfImprecise(typed, calendar)}
      palette="imprecise"
    />
  )
}

type TypedDateProps = {
  wiring: Wiring
  shown: string
  onType: (typed: string) => void
  read: (typed: string) => Reading
  palette?: string
}

/**
 * While it has the focus the input holds what was typed, and what is understood floats below it; afterwards the input
 * holds what was understood. Nothing on the form moves while a date is typed.
 */
function TypedDate({ wiring, shown, onType, read, palette }: TypedDateProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const reading = read(typed ?? shown)
  const isWrong = reading.tone === 'bad'
  return (
    <div className="date-field">
      <input
        {...wiring}
        aria-invalid={wiring['aria-invalid'] || (typed === null && isWrong)}
        className="input"
        inputMode="text"
        autoComplete="off"
        data-palette={palette}
        value={typed ?? shown}
        onChange={(event) => {
          setTyped(event.target.value)
          onType(event.target.value)
        }}
        onBlur={() => setTyped(null)}
      />
      {typed !== null || isWrong || reading.tone === 'care' ? (
        <span className={`reading ${reading.tone} ${typed === null ? '' : 'floats'}`} aria-live="polite">
          {reading.text}
        </span>
      ) : null}
    </div>
  )
}
