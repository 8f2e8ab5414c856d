/** Every place the officer may go to, one digit each; the text size; the end of the shift. */
import { useNavigate } from '@tanstack/react-router'
import { placesFor } from '../../app/places.ts'
import { signOut, useSession } from '../../app/session.ts'
import { TEXT_SIZES, setTextSize, textSize } from '../../app/textSize.ts'
import { say } from '../../messages/say.ts'
import { Dialog } from '../Dialog/Dialog.tsx'
import './Menu.css'

export function Menu({ onClose }: { onClose: () => void }) {
  const session = useSession()
  const navigate = useNavigate()
  const places = placesFor(session)
  const go = (at: number): void => {
    const place = places[at]
    if (place === undefined) return
    onClose()
    void navigate({ to: place.path })
  }
  return (
    <Dialog title={say.frame.menu} onClose={onClose} size="small">
      <p className="soft">{say.frame.menuHint}</p>
      <ol
        className="menu-places"
        onKeyDown={(event) => {
          if (/^[0-9]$/.test(event.key)) go(event.key === '0' ? 9 : Number(event.key) - 1)
        }}
      >
        {places.map(({ screen }, at) => (
          <li key={screen}>
            <button
              type="button"
              className="menu-place"
              data-first={at === 0 ? true : undefined}
              onClick={() => go(at)}
            >
              <kbd>{(at + 1) % 10}</kbd>
              {say.frame.titles[screen]}
            </button>
          </li>
        ))}
      </ol>
      <TextSize />
      <div className="row-line">
        <button type="button" className="button bad push" onClick={() => void signOut()}>
          {say.frame.signOut}
        </button>
      </div>
    </Dialog>
  )
}

function TextSize() {
  return (
    <fieldset className="row-line">
      <legend className="soft">{say.frame.textSize}</legend>
      {TEXT_SIZES.map((size) => (
        <label key={size} className="choice">
          <input
            type="radio"
            name="text-size"
            defaultChecked={textSize() === size}
            onChange={() => setTextSize(size)}
          />
          {say.frame.textSizes[size]}
        </label>
      ))}
    </fieldset>
  )
}
