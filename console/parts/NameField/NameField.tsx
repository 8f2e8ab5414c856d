/**
 * A name as written: every glyph exact, nothing folded, and characters that no certificate could print pointed
 * out.
 */
import { useEffect, useState } from 'react'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { textOf } from '../Field/value.ts'
import { useKanaCapture } from '../KanaField/useKanaCapture.ts'
import { say } from '../../messages/say.ts'
import type { Uncovered } from '../../../src/record/characters.ts'

type NameFieldProps = {
  readonly wiring: Wiring
  readonly value: unknown
  readonly onChange: (value: string) => void
  /** The reading heard from the input method. */
  readonly onHeard?: (kana: string) => void
  readonly lang?: string
  readonly placeholder?: string | undefined
}

export function NameField({ wiring, value, onChange, onHeard, lang = 'ja', placeholder }: NameFieldProps) {
  const capture = useKanaCapture(onHeard ?? (() => undefined))
  const text = textOf(value)
  const faults = useUncovered(text)
  return (
    <>
      <input
        {...wiring}
        {...(onHeard === undefined ? {} : capture)}
        className="input names name-input"
        lang={lang}
        autoComplete="off"
        placeholder={placeholder}
        data-palette="characters"
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      <CharacterFaults faults={faults} unreadable={text.includes('〓')} />
    </>
  )
}

function CharacterFaults({ faults, unreadable }: { faults: readonly Uncovered[]; unreadable: boolean }) {
  if (faults.length === 0 && !unreadable) return null
  return (
    <p className="character-faults" role="status">
      {unreadable ? <span className="mark care">〓 {say.characters.unreadable}</span> : null}
      {faults.map(({ at, character, why }) => (
        <span key={at} className="mark bad-line">
          <b className="names">{character}</b>
          {say.characters.place(at + 1)} {say.characters.reasons[why]}
        </span>
      ))}
    </p>
  )
}

/** The table of the font comes after the screen does: it is large, and only names need it. */
const useUncovered = (text: string): readonly Uncovered[] => {
  const [check, setCheck] = useState<{ readonly uncovered: (text: string) => readonly Uncovered[] }>()
  useEffect(() => {
    let wanted = true
    void import('../../../src/record/characters.ts').then(({ uncovered }) => {
      if (wanted) setCheck({ uncovered: (each) => uncovered(each) })
    })
    return () => {
      wanted = false
    }
  }, [])
  return check === undefined || text === '' ? [] : check.uncovered(text)
}
