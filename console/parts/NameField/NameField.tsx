/**
 * A name as written: every glyph exact, nothing folded, and characters that no certificate could print pointed
 * out.
 */
import { useEffect, useState } from 'react'
import type { Wiring } from '../Field/FieldFrame.tsx'
import { textOf } from '../Field/value.ts'
import { useKanaCapture } from '../KanaField/useKanaCapture.ts'
import { say } from '../../messages/say.ts'
import type { MappedSequence } from '../../../src/record/sequences.ts'
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
  const { mapped, resolve } = useResolved(onChange)
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
        onBlur={(event) => resolve(event.target)}
      />
      <CharacterFaults faults={faults} unreadable={text.includes('〓')} />
      <MappedNote mapped={mapped.filter(({ to }) => text.includes(to))} />
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

/** What was replaced is said: the officer compares the glyph with the paper once more. */
function MappedNote({ mapped }: { mapped: readonly MappedSequence[] }) {
  if (mapped.length === 0) return null
  return (
    <p className="character-faults" role="status">
      {mapped.map(({ at, to }) => (
        <span key={at} className="mark care">
          <b className="names">{to}</b>
          {say.characters.place(at + 1)} {say.characters.mapped}
        </span>
      ))}
    </p>
  )
}

const HAS_SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u

/** Sequences of an input method become those of the register when the field is left, as they do in an import. */
const useResolved = (onChange: (value: string) => void) => {
  const [mapped, setMapped] = useState<readonly MappedSequence[]>([])
  const resolve = (input: HTMLInputElement): void => {
    const typed = input.value
    if (!HAS_SELECTOR.test(typed)) return
    void import('../../../src/record/sequences.ts').then(({ resolveSequences }) => {
      const { text, mapped: replaced } = resolveSequences(typed)
      if (text === typed || input.value !== typed) return
      setMapped(replaced)
      onChange(text)
    })
  }
  return { mapped, resolve }
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
