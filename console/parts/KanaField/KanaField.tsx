/** The reading of a name: full-width katakana, filled in from the input method and then looked at by the clerk. */
import type { Wiring } from '../Field/FieldFrame.tsx'
import { textOf } from '../Field/value.ts'
import { foldKana } from './kana.ts'

type KanaFieldProps = {
  readonly wiring: Wiring
  readonly value: unknown
  readonly onChange: (value: string) => void
}

export function KanaField({ wiring, value, onChange }: KanaFieldProps) {
  return (
    <input
      {...wiring}
      className="input"
      lang="ja"
      autoComplete="off"
      value={textOf(value)}
      onChange={(event) => onChange(event.target.value)}
      onBlur={(event) => {
        const folded = foldKana(event.target.value)
        if (folded !== event.target.value) onChange(folded)
      }}
    />
  )
}
