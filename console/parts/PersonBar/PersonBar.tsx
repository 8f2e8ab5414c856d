/** The person on the desk: at the same place, in the same order and size on every screen. */
import type { ReactNode } from 'react'
import { say } from '../../messages/say.ts'
import { FlagMark } from '../Marks/FlagMark.tsx'
import { PersonItems, PersonName } from '../PersonCard/PersonCard.tsx'
import type { Person } from '../PersonCard/person.ts'
import './PersonBar.css'

type BarProps = {
  readonly person: Person | undefined
  /** Another person than the one opened first: the frame is of another colour and says so. */
  readonly second?: boolean
  readonly children?: ReactNode
}

export function PersonBar({ person, second = false, children }: BarProps) {
  if (person === undefined)
    return (
      <div className="person-bar empty">
        <p className="soft">{say.frame.noPerson}</p>
        {children}
      </div>
    )
  return (
    <div
      key={person.personNo}
      className={second ? 'person-bar second' : 'person-bar'}
      role="group"
      aria-label={say.person.card}
    >
      <PersonName person={person} />
      <PersonItems person={person} />
      <div className="person-bar-end">
        {second ? <span className="mark">◆ {say.person.second}</span> : null}
        {person.flags.map((flag) => (
          <FlagMark key={flag} flag={flag} />
        ))}
        {children}
      </div>
    </div>
  )
}
