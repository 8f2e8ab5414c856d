/** Below a list of residents: the others of the same household, all or some at once, and one more place. */
import { useState } from 'react'
import { say } from '../../messages/say.ts'
import type { SectionViewProps } from './props.ts'
import { HouseholdMates } from './HouseholdMates.tsx'
import { itemsIn, peopleIn } from './residents.ts'

export function PeopleFoot({ section, value, onPeople, onAdd }: SectionViewProps) {
  const [open, setOpen] = useState(false)
  const people = peopleIn(section, value)
  const [first] = people
  const room = (section.repeated?.atMost ?? 1) - people.length
  const isFull = itemsIn(section, value).length >= (section.repeated?.atMost ?? 1)
  return (
    <div className="people-foot">
      {first === undefined ? null : (
        // With one person chosen the question comes by itself; Enter answers it.
        <button
          type="button"
          className="button small"
          {...(people.length === 1 ? { 'data-stop': true } : {})}
          disabled={room <= 0}
          onClick={() => setOpen(true)}
        >
          {say.resident.mates}
        </button>
      )}
      <button type="button" className="button small quiet" disabled={isFull} onClick={() => onAdd(section)}>
        <kbd>F4</kbd>
        {say.resident.oneMore}
      </button>
      {open && first !== undefined ? (
        <HouseholdMates
          people={people}
          room={room}
          onAdd={(mates) => {
            onPeople(section, mates)
            setOpen(false)
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  )
}
