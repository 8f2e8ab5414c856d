/** The one box of the search, and the detailed conditions below it; Enter searches from any of them. */
import type { KeyboardEvent, RefObject } from 'react'
import { isComposing } from '../../keys/composing.ts'
import { say } from '../../messages/say.ts'
import type { SearchForm } from '../../parts/FoundPeople/conditions.ts'
import { Details } from './Details.tsx'

type BoxProps = {
  readonly box: RefObject<HTMLInputElement | null>
  readonly form: SearchForm
  readonly details: boolean
  readonly onChange: (part: Partial<SearchForm>) => void
  readonly onSearch: () => void
}

export function SearchBox({ box, form, details, onChange, onSearch }: BoxProps) {
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
    event.preventDefault()
    event.stopPropagation()
    onSearch()
  }
  return (
    <div onKeyDown={onEnter} role="search">
      <label className="search-box">
        <span className="hidden-text">{say.search.box}</span>
        <input
          ref={box}
          className="input"
          autoFocus
          autoComplete="off"
          maxLength={100}
          placeholder={say.search.box}
          value={form.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      </label>
      {details ? <Details form={form} onChange={onChange} /> : null}
    </div>
  )
}
