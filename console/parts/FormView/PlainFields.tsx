/** The plain inputs of a form: text, note, choice, tick, country. */
import { useId } from 'react'
import type { Field } from '../../../src/frame/form.ts'
import { say } from '../../messages/say.ts'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { liesOpen } from './spans.ts'

type TextProps = {
  readonly wiring: Wiring
  readonly value: string
  readonly onChange: (value: string) => void
  /** 'upper': letters and digits of a card, in half width and capitals, when the field is left. */
  readonly fold?: 'upper'
}

export function TextField({ wiring, value, onChange, fold }: TextProps) {
  return (
    <input
      {...wiring}
      className="input"
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={(event) => {
        if (fold === 'upper') onChange(event.target.value.normalize('NFKC').toUpperCase().replace(/\s/g, ''))
      }}
    />
  )
}

export function NoteField({ wiring, value, onChange }: TextProps) {
  return (
    <textarea
      {...wiring}
      className="input note-field"
      rows={1}
      autoComplete="off"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

type ChoiceProps = { wiring: Wiring; field: Field; value: unknown; onChange: (value: unknown) => void }

export function ChoiceField({ wiring, field, value, onChange }: ChoiceProps) {
  const choices = field.choices ?? []
  const name = useId()
  if (!liesOpen(field)) {
    return (
      <select
        {...wiring}
        className="input"
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{say.field.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  }
  return (
    <div
      className="field-choices"
      role="radiogroup"
      aria-label={field.label}
      aria-required={wiring['aria-required']}
      aria-invalid={wiring['aria-invalid']}
    >
      {choices.map((choice, at) => (
        <label key={choice.value} className="choice">
          <input
            type="radio"
            name={name}
            {...(at === 0 ? { id: wiring.id } : {})}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  )
}

export function CheckField({
  wiring,
  value,
  onChange,
}: {
  wiring: Wiring
  value: unknown
  onChange: (value: boolean) => void
}) {
  const { id } = wiring
  return (
    <span className="field-choices">
      <input
        id={id}
        type="checkbox"
        aria-describedby={wiring['aria-describedby']}
        checked={value === true}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  )
}

/** 国籍・地域: often the same few; anything may be typed. */
const OFTEN = [
  '中国',
  '韓国',
  'ベトナム',
  'フィリピン',
  'ブラジル',
  'ネパール',
  'インドネシア',
  '米国',
  '台湾',
  'タイ',
  'ペルー',
  'インド',
  'ミャンマー',
  '無国籍',
]

export function CountryField({ wiring, value, onChange }: TextProps) {
  const list = useId()
  return (
    <>
      <input
        {...wiring}
        className="input"
        list={list}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {OFTEN.map((country) => (
          <option key={country} value={country}>
            {country}
          </option>
        ))}
      </datalist>
    </>
  )
}
