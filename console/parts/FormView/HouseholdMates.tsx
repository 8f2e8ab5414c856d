/**
 * 同じ世帯の人: everybody who lives in the household of those already chosen; nobody is ticked before the officer does
 * it, for the same list serves those who move and those who died.
 */
import { useState } from 'react'
import { useSession } from '../../app/session.ts'
import type { ShownRecord } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog.tsx'
import { FlagMark } from '../Marks/FlagMark.tsx'
import { addressOfRecord, personOfRecord } from '../PersonCard/person.ts'
import { rememberPerson } from '../ResidentField/people.ts'
import { RowGrid } from '../RowGrid/RowGrid.tsx'
import type { Column } from '../RowGrid/RowGrid.tsx'
import { Tick } from '../RowGrid/Tick.tsx'

type MatesProps = {
  /** Who lives there besides those in the list already. */
  readonly mates: readonly ShownRecord[]
  /** How many more the form takes. */
  readonly room: number
  readonly onAdd: (people: readonly ShownRecord[]) => void
  readonly onClose: () => void
}

export function HouseholdMates({ mates, room, onAdd, onClose }: MatesProps) {
  const { today } = useSession()
  const [ticked, tick] = useState<readonly number[]>([])
  const [selected, select] = useState<string | null>(null)
  const taken = mates.filter(({ personNo }) => ticked.includes(personNo))
  const turn = ({ personNo }: ShownRecord): void =>
    tick((now) => (now.includes(personNo) ? now.filter((each) => each !== personNo) : [...now, personNo]))
  const turnAll = (): void => tick(taken.length < mates.length ? mates.map(({ personNo }) => personNo) : [])
  const add = (): void => {
    if (taken.length === 0 || taken.length > room) return
    for (const mate of taken) rememberPerson(personOfRecord(mate, today.civil))
    onAdd(taken)
  }
  return (
    <ConfirmDialog
      title={say.resident.mates}
      action="addPeople"
      size="large"
      bindings={[{ key: 'F4', action: 'pickAll', run: turnAll }]}
      ready={taken.length > 0 && taken.length <= room}
      onDo={add}
      onClose={onClose}
    >
      <p className="row-line">
        <b>{say.resident.taken(taken.length, mates.length - taken.length)}</b>
        <span className="soft">{placeOf(mates[0])}</span>
        <span className="soft push">{say.resident.tickHint}</span>
      </p>
      {taken.length > room ? <p className="reading bad">✕ {say.resident.tooMany(room)}</p> : null}
      <div className="mates-grid">
        <RowGrid<ShownRecord>
          label={say.resident.mates}
          columns={columnsOf(taken)}
          rows={mates}
          keyOf={({ personNo }) => String(personNo)}
          selected={selected}
          onSelect={select}
          onSpace={turn}
          onOpen={add}
          empty={say.resident.noMates}
          autoFocus
        />
      </div>
    </ConfirmDialog>
  )
}

const placeOf = (member: ShownRecord | undefined): string =>
  member === undefined ? '' : [member.headName ?? '', addressOfRecord(member) ?? ''].join('　')

const columnsOf = (taken: readonly ShownRecord[]): readonly Column<ShownRecord>[] => [
  {
    id: 'taken',
    title: say.resident.add,
    width: '4.5rem',
    cell: (row) => <Tick on={taken.includes(row)} />,
  },
  {
    id: 'name',
    title: say.search.columns.name,
    cell: ({ fullName, fullNameKana }) => (
      <span className="found-name">
        <ruby className="names">
          {fullName}
          <rt>{fullNameKana ?? ''}</rt>
        </ruby>
      </span>
    ),
  },
  {
    id: 'relationship',
    title: say.record.items.relationshipToHead,
    width: '8rem',
    cell: ({ relationshipToHead }) => relationshipToHead ?? '',
  },
  { id: 'birth', title: say.person.birth, width: '12rem', cell: ({ birthDate }) => birthDate.text },
  { id: 'sex', title: say.person.sex, width: '4rem', cell: ({ sex }) => say.person.sexes[sex ?? 'male'] },
  {
    id: 'flags',
    title: say.home.columns.flags,
    width: '8rem',
    cell: ({ blocked }) => (blocked === 'none' ? null : <FlagMark flag="blocked" />),
  },
]
