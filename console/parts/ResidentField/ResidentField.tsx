/**
 * Somebody of the register: what is typed is searched with Enter, and who was chosen stands there by name, birth
 * date, address, number and household.
 */
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useSession } from '../../app/session.ts'
import type { FoundRow } from '../../ask/shapes/search.ts'
import { isComposing } from '../../keys/composing.ts'
import { say } from '../../messages/say.ts'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { personOfRow } from '../PersonCard/person.ts'
import { PersonPicker } from '../PersonPicker/PersonPicker.tsx'
import { rememberPerson, usePerson } from './people.ts'
import { ResidentLine } from './ResidentLine.tsx'
import './ResidentField.css'

type ResidentFieldProps = {
  readonly wiring: Wiring
  readonly value: unknown
  readonly onChange: (personNo: number | null) => void
  /** Who they are is said elsewhere in the row. */
  readonly compact?: boolean
  /** Somebody whose record was removed may be meant as well. */
  readonly removedToo?: boolean
}

export function ResidentField(props: ResidentFieldProps) {
  const { wiring, value, onChange, compact = false, removedToo = false } = props
  const { today } = useSession()
  const chosen = typeof value === 'number' ? value : null
  const person = usePerson(chosen)
  const [typed, setTyped] = useState<string | null>(null)
  const [asking, ask] = useState<{ readonly words: string } | null>(null)
  const name = person?.name ?? (chosen === null ? '' : String(chosen))
  const pick = (row: FoundRow): void => {
    rememberPerson(personOfRow(row, today.civil))
    onChange(row.personNo)
    setTyped(null)
    ask(null)
  }
  /** What was typed and not searched for means nobody; an emptied field means nobody too. */
  const leave = (): void => {
    if (asking !== null) return
    if (typed !== null && typed.trim() === '' && chosen !== null) onChange(null)
    setTyped(null)
  }
  return (
    <div className={compact ? 'resident-field compact' : 'resident-field'}>
      <div className="field-row">
        <input
          {...wiring}
          className="input names wide"
          aria-haspopup="dialog"
          autoComplete="off"
          maxLength={100}
          placeholder={say.resident.type}
          value={typed ?? name}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={leave}
          onKeyDown={searchOnEnter(typed, (words) => ask({ words }))}
        />
        {compact && chosen !== null ? null : (
          <button
            type="button"
            className="button small"
            tabIndex={-1}
            onClick={() => ask({ words: typed ?? '' })}
          >
            {say.resident.find}
          </button>
        )}
      </div>
      {compact || person === undefined ? null : <ResidentLine person={person} />}
      {asking === null ? null : (
        <PersonPicker
          title={say.resident.choose}
          hint={say.resident.hint}
          words={asking.words}
          atOnce={asking.words.trim() !== ''}
          shelf={removedToo ? 'both' : 'live'}
          onPick={pick}
          onClose={() => {
            setTyped(null)
            ask(null)
          }}
        />
      )}
    </div>
  )
}

/** Enter goes on to the next field, as everywhere, unless something was typed that nobody has looked for yet. */
const searchOnEnter =
  (typed: string | null, search: (words: string) => void) =>
  (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent) || event.shiftKey) return
    if (typed === null || typed.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    search(typed.trim())
  }
