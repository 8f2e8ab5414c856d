/** Who a number means, in one line to be compared: reading, birth date, sex, address, number, household, flags. */
import { say } from '../../messages/say.ts'
import { FlagMark } from '../Marks/FlagMark.tsx'
import type { Person } from '../PersonCard/person.ts'
import { usePerson } from './people.ts'
import './ResidentField.css'

export function ResidentLine({ person, withName = false }: { person: Person; withName?: boolean }) {
  const { name, kana, birth, age, sex, address, personNo, householdNo, status, flags } = person
  return (
    <p className="resident-line">
      {withName ? <b className="names">{name}</b> : null}
      <span className="soft">{kana}</span>
      <b>{birth}</b>
      <span>
        {age === null ? '' : say.person.age(age)}
        {sex === null ? '' : `・${say.person.sexes[sex]}`}
      </span>
      <span>{address ?? <span className="masked">{say.person.hidden}</span>}</span>
      <span className="soft">
        {say.person.personNo} {personNo}
        {householdNo === null ? '' : `　${say.resident.household} ${householdNo}`}
      </span>
      {status === 'current' ? null : <span className="mark plain">{say.person.statuses[status]}</span>}
      {flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
    </p>
  )
}

/** The same for a number that stands on a sheet to be read; the number alone, where nobody may say whose it is. */
export function ResidentOf({ personNo }: { personNo: number }) {
  const person = usePerson(personNo)
  return person === undefined ? <b>{personNo}</b> : <ResidentLine person={person} withName />
}

/** The name alone. */
export function NameOf({ personNo }: { personNo: number | null }) {
  const person = usePerson(personNo)
  return <>{person?.name ?? personNo ?? ''}</>
}
