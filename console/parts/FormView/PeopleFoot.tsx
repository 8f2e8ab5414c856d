/** Below a list of residents: the others of the same household, all or some at once, and one more place. */
import { useRef, useState } from 'react'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { useView } from '../../ask/useView.ts'
import { arrive, neighbour } from '../../keys/enter.ts'
import { say } from '../../messages/say.ts'
import { jumpTo } from '../FindingList/jump.ts'
import { usePerson } from '../ResidentField/people.ts'
import { HouseholdMates } from './HouseholdMates.tsx'
import { repeatedOf } from './movers.ts'
import type { SectionViewProps } from './props.ts'
import { RelationshipProposals } from './RelationshipProposals.tsx'
import { decidedValues, itemsIn, newHeadIn, peopleIn, peopleOfForm, personIn } from './residents.ts'

export function PeopleFoot({ form, section, value, onPeople, onAdd, onChange }: SectionViewProps) {
  const [open, setOpen] = useState<'mates' | 'relationships' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const items = itemsIn(section, value)
  const people = peopleIn(section, value)
  const { householdNo, mates } = useMates(peopleOfForm(form, value))
  const newHead = newHeadIn(section, value)
  const room = (section.repeated?.atMost ?? 1) - people.length
  const isFull = items.length >= (section.repeated?.atMost ?? 1)
  /** To the first of those who came in; with nobody new, past the question. */
  const close = (added: number): void => {
    const free = items.findIndex((item) => personIn(section, item) === null)
    setOpen(null)
    requestAnimationFrame(() => {
      if (added > 0) jumpTo(`${section.path}.${free < 0 ? items.length : free}`)
      else goOn(button.current)
    })
  }
  return (
    <div className="people-foot">
      {mates.length === 0 ? null : (
        // With one person chosen the question comes by itself; Enter answers it.
        <button
          ref={button}
          type="button"
          className="button small"
          {...(people.length === 1 ? { 'data-stop': true } : {})}
          disabled={room <= 0}
          onClick={() => setOpen('mates')}
        >
          {say.resident.mates}
          <span className="soft">{say.resident.many(mates.length)}</span>
        </button>
      )}
      <button type="button" className="button small quiet" disabled={isFull} onClick={() => onAdd(section)}>
        {repeatedOf(form) === section ? <kbd>F4</kbd> : null}
        {items.length === 0 ? say.resident.one : say.resident.oneMore}
      </button>
      {newHead === null || householdNo === null || people.length < 2 ? null : (
        <button type="button" className="button small" onClick={() => setOpen('relationships')}>
          {say.relationships.title}
        </button>
      )}
      {open === 'relationships' && newHead !== null && householdNo !== null ? (
        <RelationshipProposals
          of={{ householdNo, newHead }}
          people={people}
          onDecide={(decided) => {
            for (const [path, word] of decidedValues(section, value, decided)) onChange(path, word)
            setOpen(null)
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'mates' ? (
        <HouseholdMates
          mates={mates}
          room={room}
          onAdd={(taken) => {
            onPeople(section, taken)
            close(taken.length)
          }}
          onClose={() => close(0)}
        />
      ) : null}
    </div>
  )
}

type Mates = { readonly householdNo: number | null; readonly mates: readonly ShownRecord[] }

/** Who lives with the last of those chosen and is not among them; nobody, where the household may not be shown. */
const useMates = (people: readonly number[]): Mates => {
  const householdNo = usePerson(people.at(-1) ?? null)?.householdNo ?? null
  const { answer } = useView('household', householdNo === null ? null : { householdNo })
  return { householdNo, mates: (answer?.members ?? []).filter(({ personNo }) => !people.includes(personNo)) }
}

const goOn = (from: HTMLElement | null): void => {
  const within = from?.closest<HTMLElement>('.scrolls')
  const next = from === null || within === null || within === undefined ? undefined : neighbour(within, from, 1)
  if (next !== undefined) arrive(next)
}
