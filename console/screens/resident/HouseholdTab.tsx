/** The household, one member a row in the order of print; on request those who were removed from it. [STD 3.3, 5.2] */
import { useState } from 'react'
import { momentText } from '../../app/moment.ts'
import { may, useSession } from '../../app/session.ts'
import { formatEra } from '../../../src/law/era.ts'
import type { Household, HouseholdOrder, ShownRecord } from '../../ask/shapes/register.ts'
import { say } from '../../messages/say.ts'
import { RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { FlagMark } from '../../parts/Marks/FlagMark.tsx'
import { OrderDialog } from './OrderDialog.tsx'
import './History.css'

type TabProps = {
  readonly household: Household | undefined
  readonly personNo: number
  readonly removedToo: boolean
  readonly onRemovedToo: (wanted: boolean) => void
  readonly onOpen: (personNo: number) => void
  readonly onSorted: () => void
}

export function HouseholdTab({ household, personNo, removedToo, onRemovedToo, onOpen, onSorted }: TabProps) {
  const [selected, select] = useState(String(personNo))
  const [sorts, setSorts] = useState(false)
  if (household === undefined)
    return (
      <p className="soft" role="status">
        {say.record.noHousehold}
      </p>
    )
  const { members, removed, order, householdNo } = household
  return (
    <div className="household">
      <div className="household-head">
        <label className="choice">
          <input type="checkbox" checked={removedToo} onChange={(event) => onRemovedToo(event.target.checked)} />
          {say.memberOrder.removedToo}
        </label>
        {order === undefined ? null : (
          <OrderLine order={order} many={members.length > 1} onSort={() => setSorts(true)} />
        )}
      </div>
      <RowGrid
        label={say.record.tabs.household}
        columns={COLUMNS}
        rows={[...members, ...removed]}
        keyOf={(row) => String(row.personNo)}
        selected={selected}
        onSelect={select}
        onOpen={(row) => onOpen(row.personNo)}
        groupOf={({ status }) =>
          status === 'current' ? say.record.living(members.length, householdNo) : say.record.gone
        }
        rowClass={({ status }) => (status === 'current' ? '' : 'removed')}
        empty={say.record.noHousehold}
        autoFocus
      />
      {sorts && order !== undefined ? (
        <OrderDialog
          householdNo={householdNo}
          members={members}
          order={order}
          onDone={onSorted}
          onClose={() => setSorts(false)}
        />
      ) : null}
    </div>
  )
}

type OrderLineProps = { readonly order: HouseholdOrder; readonly many: boolean; readonly onSort: () => void }

/** Whose order it is, and the way to another one. */
function OrderLine({ order: { sortedBy, sortedAt }, many, onSort }: OrderLineProps) {
  const session = useSession()
  return (
    <>
      <span className="soft">
        {sortedAt === null ? say.memberOrder.asCame : say.memberOrder.sortedBy(sortedBy ?? '', momentText(sortedAt))}
      </span>
      {many && may(session, 'perform', 'set-member-order') ? (
        <button type="button" className="button small" onClick={onSort}>
          {say.memberOrder.sort}
        </button>
      ) : null}
    </>
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
