/**
 * A person, large enough to be compared with the one at the counter: kana, name, birth, sex, address, number,
 * state.
 */
import type { ReactNode } from 'react'
import { say } from '../../messages/say.ts'
import { FlagMark } from '../Marks/FlagMark.tsx'
import type { Person } from './person.ts'
import './PersonCard.css'

type CardProps = { readonly person: Person; readonly title?: string; readonly children?: ReactNode }

export function PersonCard({ person, title, children }: CardProps) {
  return (
    <section className="person-card" aria-label={title ?? say.person.card}>
      {title === undefined ? null : <p className="person-card-title">{title}</p>}
      <PersonName person={person} />
      <PersonItems person={person} />
      {person.flags.length > 0 ? (
        <p className="row-line">
          {person.flags.map((flag) => (
            <FlagMark key={flag} flag={flag} />
          ))}
        </p>
      ) : null}
      {children}
    </section>
  )
}

export function PersonName({ person: { name, kana, isForeign } }: { person: Person }) {
  return (
    <p className="person-name names" lang={isForeign ? 'en' : 'ja'}>
      <ruby>
        {name}
        <rp>（</rp>
        <rt>{kana ?? ''}</rt>
        <rp>）</rp>
      </ruby>
    </p>
  )
}

export function PersonItems({ person }: { person: Person }) {
  const { birth, age, sex, address, personNo, status } = person
  return (
    <dl className="person-items">
      <div>
        <dt>{say.person.birth}</dt>
        <dd>
          {birth}
          {age === null ? '' : `（${say.person.age(age)}）`}
        </dd>
      </div>
      <div>
        <dt>{say.person.sex}</dt>
        <dd>{sex === null ? '' : say.person.sexes[sex]}</dd>
      </div>
      <div className="person-address">
        <dt>{say.person.address}</dt>
        <dd>{address ?? <span className="masked">{say.person.hidden}</span>}</dd>
      </div>
      <div>
        <dt>{say.person.personNo}</dt>
        <dd>{personNo}</dd>
      </div>
      <div>
        <dt>{say.person.status}</dt>
        <dd>{say.person.statuses[status]}</dd>
      </div>
    </dl>
  )
}
