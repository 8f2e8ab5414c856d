/** Whoever asks for a copy, as they said and showed it: never to be mistaken for the person on the paper. */
import type { RequesterCategory } from '../../ask/shapes/papers.ts'
import { say } from '../../messages/say.ts'
import '../../parts/PersonCard/PersonCard.css'
import './RequesterCard.css'

type CardProps = {
  readonly title: string
  readonly name: string
  readonly category: RequesterCategory
  readonly address: string
}

export function RequesterCard({ title, name, category, address }: CardProps) {
  return (
    <section className="requester-card" aria-label={title}>
      <p className="person-card-title">{title}</p>
      <p className="person-name names">{name}</p>
      <p>
        <b>{say.requesters[category]}</b>
      </p>
      <p>{address}</p>
    </section>
  )
}
