/** The household, one member a row; those who have left it are shown too. [STD 3.3] */
import { useState } from 'react'
import { formatEra } from '../../../src/law/era.ts'
import type { Household, ShownRecord } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { FlagMark } from '../../parts/Marks/FlagMark.tsx'

type TabProps = { household: Household | undefined; personNo: number; onOpen: (personNo: number) => void }

export function HouseholdTab({ household, personNo, onOpen }: TabProps) {
  const [selected, select] = useState(String(personNo))
  if (household === undefined)
    return (
      <p className="soft" role="status">
        {say.record.noHousehold}
      </p>
    )
  const rows = [...household.members, ...household.removed]
  return (
    <RowGrid
      label={say.record.tabs.household}
      columns={COLUMNS}
      rows={rows}
      keyOf={(row) => String(row.personNo)}
      selected={selected}
      onSelect={select}
      onOpen={(row) => onOpen(row.personNo)}
      groupOf={({ status }) =>
        status === 'current' ? say.record.living(household.members.length, household.householdNo) : say.record.gone
      }
      rowClass={({ status }) => (status === 'current' ? '' : 'removed')}
      empty={say.record.noHousehold}
      autoFocus
    />
  )
}

const COLUMNS: readonly Column<ShownRecord>[] = [
  {
    id: 'relationship',
    title: say.field.relationship,
    width: '9rem',
    cell: ({ relationshipToHead }) => relationshipToHead,
  },
  { id: 'name', title: say.search.columns.name, cell: ({ fullName }) => <span className="names">{fullName}</span> },
  { id: 'kana', title: say.record.items.fullNameKana, cell: ({ fullNameKana }) => fullNameKana },
  { id: 'birth', title: say.person.birth, width: '12rem', cell: ({ birthDate }) => birthDate.text },
  {
    id: 'sex',
    title: say.person.sex,
    width: '4rem',
    cell: ({ sex }) => (sex === undefined ? '' : say.person.sexes[sex]),
  },
  { id: 'personNo', title: say.person.personNo, width: '7rem', cell: ({ personNo }) => personNo },
  {
    id: 'status',
    title: say.person.status,
    width: '13rem',
    cell: ({ status, removedOn, blocked }) => (
      <span className="row-line tight">
        {say.person.statuses[status]}
        {removedOn === undefined || removedOn === null ? '' : `　${formatEra(removedOn)}`}
        {blocked === 'none' ? null : <FlagMark flag="blocked" />}
      </span>
    ),
  },
]
