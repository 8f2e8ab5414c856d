/**
 * The head of every screen: whose system, who sits here, on which terminal, and that it is a sample where it is
 * one.
 */
import { Link } from '@tanstack/react-router'
import { headerPlaces, placesFor } from '../../app/places.ts'
import { lock, useSession } from '../../app/session.ts'
import type { Seat } from '../../ask/shapes/session.ts'
import { say } from '../../messages/say.ts'

export function Header({ onMenu }: { onMenu: () => void }) {
  const session = useSession()
  const { office, officer } = session
  const places = headerPlaces(placesFor(session))
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
      {session.seat === null ? null : <SeatOfContractor seat={session.seat} />}
      <nav aria-label={say.frame.menu} hidden={session.seat?.role === 'worker'}>
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

/** Whose people sit here, under which contract and at which post: seen from across the counter. */
function SeatOfContractor({ seat: { contractor, contract, post } }: { seat: Seat }) {
  return (
    <div className="contractor-seat">
      <span className="contractor-mark">{say.worker.mark}</span>
      <p>
        <b>
          {contractor}
          {post === null ? '' : `　${say.worker.post(post.postNo, post.title)}`}
        </b>
        <span>{say.worker.contract(contract.number, contract.title)}</span>
      </p>
    </div>
  )
}

function HeaderEnd({ onMenu }: { onMenu: () => void }) {
  const { office, officer, seat, today } = useSession()
  return (
    <div className="bar-end">
      {office.mode === 'demo' ? (
        <span className="mode-mark" title={say.frame.demoLong}>
          {say.frame.demo}
        </span>
      ) : null}
      <span>{today.era}</span>
      <p className="who">
        <b>
          {seat === null ? null : <em className="badge">{say.worker.badge}</em>}
          {officer.name}
        </b>
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
