/**
 * The characters of a name, enlarged and with their codes; other shapes of each; and any character by its code.
 * [STD 2.2.3]
 */
import { useEffect, useState } from 'react'
import { say } from '../../messages/say.ts'
import { Dialog } from '../Dialog/Dialog.tsx'
import { codeOf, readCode } from './codes.ts'
import './CharacterPalette.css'

type Characters = typeof import('../../../src/record/characters.ts')

type PaletteProps = {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onClose: () => void
}

export function CharacterPalette({ text, onChange, onClose }: PaletteProps) {
  const characters = useCharacters()
  const [at, setAt] = useState(0)
  if (characters === undefined) return null
  const list = characters.charactersOf(text)
  const chosen = list[at]
  const put = (character: string): void => onChange(list.toSpliced(at, 1, character).join(''))
  return (
    <Dialog
      title={say.palette.title}
      onClose={onClose}
      size="medium"
      foot={
        <button type="button" className="button strong" onClick={onClose}>
          <kbd>F12</kbd>
          {say.help.close}
        </button>
      }
    >
      <div className="palette-characters" role="radiogroup" aria-label={say.palette.title}>
        {list.map((character, index) => (
          <label key={index} className="palette-character">
            <input
              type="radio"
              name="palette-character"
              data-first={index === 0 ? true : undefined}
              checked={index === at}
              onChange={() => setAt(index)}
            />
            <span className="names palette-glyph">{character}</span>
            <span className="palette-code">{codeOf(character)}</span>
            {characters.uncovered(character).map(({ why }) => (
              <span key={why} className="mark bad-line">
                {say.characters.reasons[why]}
              </span>
            ))}
          </label>
        ))}
      </div>
      {chosen === undefined ? null : <Variants of={chosen} characters={characters} onPick={put} />}
      <InsertByCode onInsert={(character) => onChange(text + character)} />
    </Dialog>
  )
}

const useCharacters = (): Characters | undefined => {
  const [loaded, setLoaded] = useState<Characters>()
  useEffect(() => {
    void import('../../../src/record/characters.ts').then(setLoaded)
  }, [])
  return loaded
}

type VariantsProps = { of: string; characters: Characters; onPick: (character: string) => void }

function Variants({ of, characters, onPick }: VariantsProps) {
  const variants = characters.listVariants(of)
  if (variants.length === 0) return <p className="soft">{say.palette.noVariants}</p>
  return (
    <div>
      <h3>{say.palette.variants}</h3>
      <div className="palette-variants">
        {variants.map((variant) => (
          <button
            key={variant}
            type="button"
            className="palette-variant"
            aria-pressed={variant === of}
            onClick={() => onPick(variant)}
          >
            <span className="names palette-glyph">{variant}</span>
            <span className="palette-code">{codeOf(variant)}</span>
          </button>
        ))}
      </div>
    </div>
  )
}

function InsertByCode({ onInsert }: { onInsert: (character: string) => void }) {
  const [code, setCode] = useState('')
  const character = readCode(code)
  return (
    <div className="row-line">
      <label className="row-line">
        {say.palette.byCode}
        <input
          className="input palette-by-code"
          autoComplete="off"
          placeholder="U+8FBB"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </label>
      <button
        type="button"
        data-stop
        className="button"
        disabled={character === undefined}
        onClick={() => character !== undefined && onInsert(character)}
      >
        {character === undefined ? say.palette.insertNone : say.palette.insert(character)}
      </button>
      <button type="button" className="button push" onClick={() => onInsert('〓')}>
        {say.palette.unreadable}
      </button>
    </div>
  )
}
