/**
 * The head of every screen: whose system, who sits here, on which terminal, and that it is a sample where it is
 * one.
 */
import { Link } from '@tanstack/react-router'
import { headerPlaces, placesFor } from '../../app/places.ts'
import { lock, may, useSession } from '../../app/session.ts'
import { say } from '../../messages/say.ts'

export function Header({ onMenu }: { onMenu: () => void }) {
  const session = useSession()
  const { office, officer } = session
  const places = headerPlaces(placesFor((step, id) => may(session, step, id)))
  return (
    <header className={officer.kind === 'contractor' ? 'bar contractor' : 'bar'}>
      <a className="skip" href="#work">
        {say.frame.skip}
      </a>
      <p className="brand">
        <b>{say.frame.product}</b>
        <span className="office">
          {office.prefecture}
          {office.municipality}
        </span>
      </p>
      <nav aria-label={say.frame.menu}>
        {places.map(({ path, screen }) => (
          <Link key={path} to={path} activeOptions={{ exact: true }}>
            {say.frame.titles[screen]}
          </Link>
        ))}
      </nav>
      <HeaderEnd onMenu={onMenu} />
    </header>
  )
}

function HeaderEnd({ onMenu }: { onMenu: () => void }) {
  const { office, officer, today } = useSession()
  return (
    <div className="bar-end">
      {office.mode === 'demo' ? (
        <span className="mode-mark" title={say.frame.demoLong}>
          {say.frame.demo}
        </span>
      ) : null}
      {officer.kind === 'contractor' ? <span className="contractor-mark">{say.frame.contractor}</span> : null}
      <span>{today.era}</span>
      <p className="who">
        <b>{officer.name}</b>
        <span>
          {office.place}　{officer.terminalId}
        </span>
      </p>
      <button type="button" className="bar-button" onClick={lock} aria-keyshortcuts="Control+L">
        {say.frame.leave}
        <kbd>Ctrl+L</kbd>
      </button>
      <button type="button" className="bar-button" onClick={onMenu} aria-keyshortcuts="Control+M">
        {say.frame.menu}
        <kbd>Ctrl+M</kbd>
      </button>
    </div>
  )
}
