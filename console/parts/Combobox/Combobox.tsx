/**
 * An input that offers candidates: arrows choose, Enter takes, Esc closes, and what was typed may stand by itself.
 */
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { isComposing } from '../../keys/composing.ts'
import type { Wiring } from '../Field/FieldFrame.tsx'
import './Combobox.css'

export type Option = { readonly value: string; readonly label: string; readonly note?: string }

export type ComboboxProps = {
  readonly wiring: Wiring
  readonly text: string
  readonly options: readonly Option[]
  readonly onText: (text: string) => void
  readonly onPick: (option: Option) => void
  readonly className?: string
  readonly label?: string
  readonly placeholder?: string
}

export function Combobox({
  wiring,
  text,
  options,
  onText,
  onPick,
  className = '',
  label,
  placeholder,
}: ComboboxProps) {
  const list = useId()
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const shown = open && options.length > 0
  const pick = (option: Option): void => {
    onPick(option)
    setOpen(false)
    setAt(-1)
  }
  return (
    <div className={`combobox ${className}`}>
      <input
        {...wiring}
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        autoComplete="off"
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setOpen(true)
          setAt(-1)
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => steer(event, { options, shown, at, setAt, setOpen, pick })}
      />
      <ul id={list} role="listbox" className="combobox-list" hidden={!shown} aria-label={label}>
        {options.map((option, index) => (
          <li
            key={option.value}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            // The input must not lose the focus before the choice is made.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.label}
            {option.note === undefined ? null : <span className="soft">　{option.note}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Steering = {
  readonly options: readonly Option[]
  readonly shown: boolean
  readonly at: number
  readonly setAt: (at: number) => void
  readonly setOpen: (open: boolean) => void
  readonly pick: (option: Option) => void
}

const steer = (
  event: KeyboardEvent<HTMLInputElement>,
  { options, shown, at, setAt, setOpen, pick }: Steering,
): void => {
  if (isComposing(event.nativeEvent) || event.altKey || event.ctrlKey) return
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step !== undefined) {
    event.preventDefault()
    setOpen(true)
    setAt(Math.max(0, Math.min(options.length - 1, shown ? at + step : 0)))
  } else if (event.key === 'Escape' && shown) {
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
  } else if (event.key === 'Enter' && shown) {
    const chosen = options[at]
    if (chosen !== undefined) pick(chosen)
    // Enter goes on to the next field, as it does everywhere.
  }
}
