/** 世帯員の並び替え: one member at a time, up or down, or all of them into the standard's order. [STD 5.2] */
import { useEffect, useRef, useState } from 'react'
import type { HouseholdOrder, ShownRecord } from '../../ask/shapes/register.ts'
import { useAct } from '../../ask/useAct.ts'
import { say } from '../../messages/say.ts'
import { ConfirmDialog } from '../../parts/ConfirmDialog/ConfirmDialog.tsx'
import { ProblemNote } from '../../parts/ProblemNote/ProblemNote.tsx'
import { focusRow, RowGrid } from '../../parts/RowGrid/RowGrid.tsx'
import type { Column } from '../../parts/RowGrid/RowGrid.tsx'
import { moved } from './order.ts'

type OrderDialogProps = {
  readonly householdNo: number
  readonly members: readonly ShownRecord[]
  readonly order: HouseholdOrder
  readonly onDone: () => void
  readonly onClose: () => void
}

type Sorted = { readonly member: ShownRecord; readonly place: number; readonly unsettled: boolean }

export function OrderDialog({ householdNo, members, order, onDone, onClose }: OrderDialogProps) {
  const doing = useAct('set-member-order')
  const before = members.map(({ personNo }) => personNo)
  const [personNos, setPersonNos] = useState<readonly number[]>(before)
  const [selected, select] = useState(String(before[0] ?? ''))
  const list = useRef<HTMLDivElement>(null)
  const shown = useRef(personNos)
  // The row that was moved keeps the focus, wherever it has gone.
  useEffect(() => {
    if (shown.current === personNos || list.current === null) return
    shown.current = personNos
    focusRow(list.current, selected)
  }, [personNos, selected])
  const isStandard = personNos.join() === order.standard.join()
  const save = async (): Promise<void> => {
    const answer = await doing.run({ householdNo, revision: order.revision, personNos })
    if (answer === undefined) return
    onClose()
    onDone()
  }
  const move = (by: -1 | 1) => (): void => setPersonNos((now) => moved(now, Number(selected), by))
  return (
    <ConfirmDialog
      title={say.memberOrder.title}
      action="saveOne"
      size="large"
      busy={doing.busy}
      ready={personNos.join() !== before.join()}
      bindings={[
        { key: 'F3', action: 'moveUp', run: move(-1) },
        { key: 'F4', action: 'moveDown', run: move(1) },
        { key: 'F5', action: 'standardOrder', run: isStandard ? null : () => setPersonNos(order.standard) },
      ]}
      onDo={() => void save()}
      onClose={onClose}
    >
      <p className="soft">{say.memberOrder.says}</p>
      {order.unsettled.length === 0 ? null : <p>{say.memberOrder.unsettledSays}</p>}
      {isStandard ? <p role="status">{say.memberOrder.isStandard}</p> : null}
      <div className="order-list" ref={list}>
        <RowGrid
          label={say.memberOrder.title}
          columns={COLUMNS}
          rows={sortedRows(personNos, members, order)}
          keyOf={({ member }) => String(member.personNo)}
          selected={selected}
          onSelect={select}
          empty={say.record.noHousehold}
          autoFocus
        />
      </div>
      {(doing.problem?.findings ?? []).map(({ code, says, remedy }) => (
        <p key={code} className="problem-note" role="alert">
          <b>✕ {says}</b>
          {remedy}
        </p>
      ))}
      <ProblemNote problem={doing.problem} />
    </ConfirmDialog>
  )
}

const sortedRows = (
  personNos: readonly number[],
  members: readonly ShownRecord[],
  { unsettled }: HouseholdOrder,
): readonly Sorted[] =>
  personNos.flatMap((personNo, at) => {
    const member = members.find((each) => each.personNo === personNo)
    return member === undefined ? [] : [{ member, place: at + 1, unsettled: unsettled.includes(personNo) }]
  })

const COLUMNS: readonly Column<Sorted>[] = [
  { id: 'place', title: say.memberOrder.place, width: '4rem', numeric: true, cell: ({ place }) => place },
  {
    id: 'name',
    title: say.search.columns.name,
    cell: ({ member }) => <span className="names">{member.fullName}</span>,
  },
  {
    id: 'relationship',
    title: say.field.relationship,
    width: '9rem',
    cell: ({ member }) => member.relationshipToHead,
  },
  { id: 'birth', title: say.person.birth, width: '12rem', cell: ({ member }) => member.birthDate.text },
  {
    id: 'unsettled',
    title: say.memberOrder.note,
    width: '7rem',
    cell: ({ unsettled }) => (unsettled ? <span className="mark care">▲ {say.memberOrder.unsettled}</span> : ''),
  },
]
