/**
 * Whom the numbers on a form mean: the residents that came with the case, and those chosen since. Kept in memory
 * alone, and asked of the register only where neither says it.
 */
import { createContext, useContext } from 'react'
import { slot, useKept } from '../../app/kept.ts'
import { useSession } from '../../app/session.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { personOfRecord } from '../PersonCard/person.ts'
import type { Person } from '../PersonCard/person.ts'

/** The residents of the case on the desk, as the server told of them with it. */
export const CasePeople = createContext<readonly ShownRecord[]>([])

const chosen = slot<Person | null>(() => null)

/** Who was just picked is known: looking once more would be one more row of the log. */
export const rememberPerson = (person: Person): void => chosen.write(String(person.personNo), person)

/** undefined while the register is asked, and for a number nobody bears. */
export const usePerson = (personNo: number | null): Person | undefined => {
  const { today } = useSession()
  const ofCase = useContext(CasePeople).find((record) => record.personNo === personNo)
  const [picked] = useKept(chosen, String(personNo))
  const isKnown = personNo === null || picked !== null || ofCase !== undefined
  const asked = useView('resident', isKnown ? null : { personNo })
  if (personNo === null) return undefined
  if (picked !== null) return picked
  const record = ofCase ?? asked.answer
  return record === null || record === undefined ? undefined : personOfRecord(record, today.civil)
}
