/** Who stands at the counter beside whom the paper speaks of. */
import { useSession } from '../../app/session.ts'
import type { RequestRow } from '../../ask/shapes/papers.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { PersonCard } from '../../parts/PersonCard/PersonCard.tsx'
import { personOfRecord } from '../../parts/PersonCard/person.ts'
import { RequesterCard } from '../issue/RequesterCard.tsx'

export function TwoCards({ request }: { request: RequestRow }) {
  const session = useSession()
  const [first] = request.persons
  const person = useView('resident', first === undefined ? null : { personNo: first })
  const { name, address } = request.content.requester
  return (
    <div className="two-cards">
      <RequesterCard
        title={say.handOver.requester}
        name={name}
        category={request.requesterCategory}
        address={address}
      />
      {person.answer ? (
        <PersonCard
          person={personOfRecord(person.answer, session.today.civil)}
          title={say.handOver.subject(request.persons.length)}
        />
      ) : (
        <p className="soft">{say.frame.loading}</p>
      )}
    </div>
  )
}
